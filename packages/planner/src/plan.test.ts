import { expect, test } from "vitest";
import type { Inspection, RunIdentity } from "@tunesmith/contracts";
import { decide, differences, planRuns, type KnownRun, type Planned } from "./index.js";

const digest = (letter: string) => letter.repeat(64);

const identity: RunIdentity = {
  name: "sentiment",
  digests: {
    base_model: digest("1"),
    tokenizer: digest("2"),
    training_data: digest("3"),
    validation_data: null,
    evaluation_data: null,
    init_adapter: null,
  },
  prompt_tuning: {
    base_model: { model_id: "../base", revision: null },
    task_id: "classification",
    tuning_type: "prompt_tuning",
    num_virtual_tokens: 16,
    init_method: "random",
    init_text: null,
    num_epochs: 10,
    batch_size: 16,
    accumulate_steps: 1,
    learning_rate: 0.1,
    max_input_tokens: 256,
    max_output_tokens: 128,
    verbalizer: "{{input}}",
    labels: ["good", "bad"],
    optimizer: { type: "adamw", betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0 },
    lr_scheduler: { type: "linear", warmup_steps: null, warmup_ratio: null },
    max_grad_norm: 1,
    loss_on: "target",
    loss_normalization: "token",
    shuffle: true,
    on_too_long: "error",
  },
  validation: null,
  evaluation: null,
  seed: 73,
  numerics_version: 1,
  compute_dtype: "float32",
};

const inspection: Inspection = {
  samples: 400,
  rows: 1000,
  logit_rows: 100,
  tokens: 5000,
  target_tokens: 800,
  optimizer_steps: 250,
  predicted_bytes: 1_000_000,
  flops: 1e9,
  predicted_seconds: 8,
  dropped: 0,
  truncated: 0,
  too_long: [],
  label_collisions: [],
  context_overflow: [],
  model: { family: "llama", hidden: 192, layers: 4, heads: 4, vocab: 2048, max_positions: 512 },
};

const planned: Planned = { run_id: digest("a"), identity, inspection };
const known = (more: Partial<KnownRun>): KnownRun => ({
  run_id: digest("b"),
  experiment: "sentiment",
  state: "completed",
  finished: true,
  checkpoint_step: null,
  identity,
  ...more,
});
const same = { run_id: planned.run_id, identity: null };

test("a name without runs is new", () => {
  const other = known({ experiment: "topics" });
  expect(decide(planned, [other])).toEqual({
    action: "new",
    reason: "There is no run of sentiment yet.",
    changes: [],
  });
});

test("a finished run of the same id is unchanged", () => {
  expect(decide(planned, [known(same)]).action).toBe("unchanged");
});

test("an unfinished run goes on from its checkpoint", () => {
  const run = known({ ...same, state: "running", finished: false, checkpoint_step: 120 });
  expect(decide(planned, [run])).toEqual({
    action: "resumed",
    reason: "The last attempt was interrupted; it goes on from step 120.",
    changes: [],
  });
  expect(decide(planned, [{ ...run, state: "canceled" }]).reason).toContain("was canceled");
  expect(decide(planned, [{ ...run, state: "failed" }]).reason).toContain("failed");
});

test("an attempt without a checkpoint starts again, and is said to", () => {
  const run = known({ ...same, state: "failed", finished: false });
  expect(decide(planned, [run])).toEqual({
    action: "new",
    reason: "The last attempt failed before its first checkpoint.",
    changes: [],
  });
  expect(decide(planned, [known({}), run]).action).toBe("changed");
});

test("a finished run whose files are damaged runs again", () => {
  expect(decide(planned, [known({ ...same, finished: false })])).toEqual({
    action: "new",
    reason: "The results of the finished run are damaged.",
    changes: [],
  });
});

const bfloat16 = { compute_dtype: "bfloat16", bfloat16_arithmetic: "avx512_bf16" } as const;

test("a plan says in what number format a run is computed and why", () => {
  const [run] = planRuns([{ ...planned, compute_dtype_reason: "because" }], []).runs;
  expect(run).toMatchObject({ compute_dtype: "float32", compute_dtype_reason: "because" });
  const [other] = planRuns([{ ...planned, identity: { ...identity, ...bfloat16 } }], []).runs;
  expect(other).toMatchObject({ compute_dtype: "bfloat16" });
  expect(other).not.toHaveProperty("compute_dtype_reason");
});

test("a plan says how labels are scored where they are", () => {
  const plan = planRuns([{ ...planned, label_scoring: "restricted" }, planned], []);
  expect(plan.runs[0]).toMatchObject({ label_scoring: "restricted" });
  expect(plan.runs[1]).not.toHaveProperty("label_scoring");
});

test("between bfloat16 runs it is told whose arithmetic it is", () => {
  const [one, two] = (["avx512_bf16", "converted"] as const).map((bfloat16_arithmetic) => ({
    ...identity,
    ...bfloat16,
    bfloat16_arithmetic,
  }));
  const arithmetic = { path: "bfloat16 arithmetic", values: ["avx512_bf16", "converted"] };
  expect(differences([one!, two!])).toEqual([arithmetic]);
  const dtype = { path: "runtime.torch_dtype", values: ["float32", "bfloat16"] };
  expect(differences([identity, one!])).toEqual([dtype]);
});

/** A finished run whose identity differs by `change`. */
const before = (change: (old: RunIdentity) => void): KnownRun => {
  const old = structuredClone(identity);
  change(old);
  return known({ identity: old });
};

test("what changed since the last finished run of the name is told", () => {
  const reason = (change: (old: RunIdentity) => void) => decide(planned, [before(change)]).reason;
  expect(decide(planned, [before((old) => (old.seed = 1))]).action).toBe("changed");
  expect(reason((old) => (old.prompt_tuning.learning_rate = 0.05))).toBe(
    "`learning_rate` changed from 0.05 to 0.1 since the last finished run.",
  );
  expect(reason((old) => (old.digests.training_data = digest("9")))).toBe(
    "The training data changed since the last finished run.",
  );
  expect(reason((old) => (old.digests.evaluation_data = digest("9")))).toBe(
    "The evaluation data changed since the last finished run.",
  );
  expect(reason((old) => Object.assign(old, bfloat16))).toBe(
    '`runtime.torch_dtype` changed from "bfloat16" to "float32" since the last finished run.',
  );
  expect(reason((old) => (old.validation = { share: 0.1 }))).toBe(
    "`validation.share` was removed since the last finished run.",
  );
  expect(reason((old) => (old.prompt_tuning.verbalizer = "x".repeat(100)))).toBe(
    "`verbalizer` changed since the last finished run.",
  );
  const many = reason((old) => {
    old.seed = 1;
    old.numerics_version = 2;
    old.prompt_tuning.num_epochs = 1;
    old.prompt_tuning.batch_size = 1;
    old.digests.base_model = digest("9");
  });
  expect(many).toBe(
    "The base model changed, `num_epochs` changed from 1 to 10, `batch_size` changed from 1 to 16 and 2 more since the last finished run.",
  );
});

test("the latest finished run is what is compared with", () => {
  const older = structuredClone(identity);
  older.seed = 1;
  const newer = structuredClone(identity);
  newer.seed = 2;
  const runs = [
    known({ run_id: digest("c"), identity: older }),
    known({ run_id: digest("d"), identity: newer }),
    known({ run_id: digest("e"), state: "failed", finished: false }),
  ];
  expect(decide(planned, runs).reason).toBe(
    "`runtime.seed` changed from 2 to 73 since the last finished run.",
  );
});

test("a plan holds the engine's figures, in the order of the experiments", () => {
  const second = { ...planned, run_id: digest("f"), identity: { ...identity, name: "topics" } };
  const plan = planRuns([planned, second], [known(same)]);
  expect(plan.runs.map(({ experiment, action }) => [experiment, action])).toEqual([
    ["sentiment", "unchanged"],
    ["topics", "new"],
  ]);
  expect(plan.runs[0]).toMatchObject({
    samples: 400,
    rows: 1000,
    logit_rows: 100,
    optimizer_steps: 250,
    predicted_bytes: 1_000_000,
    predicted_seconds: 8,
  });
  expect(() => planRuns([{ ...planned, inspection: null }], [])).toThrow("sentiment was not inspected");
});

test("several runs are compared in the words of the manifest; their names do not count", () => {
  const second = { ...structuredClone(identity), name: "other", seed: 5 };
  second.prompt_tuning.labels = null;
  second.digests.training_data = digest("9");
  second.validation = { share: 0.1 };
  expect(differences([identity, second, identity])).toEqual([
    { path: "training data", values: [digest("3"), digest("9"), digest("3")] },
    { path: "prompt_tuning.labels", values: [["good", "bad"], null, ["good", "bad"]] },
    { path: "runtime.seed", values: [73, 5, 73] },
    { path: "validation.share", values: [null, 0.1, null] },
  ]);
  expect(differences([identity, { ...identity, name: "other" }])).toEqual([]);
});
