import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { validateResolvedExperiment, validateRunSpec, type AdapterMetadata } from "@tunesmith/contracts";
import { loadManifests } from "@tunesmith/manifest";
import * as native from "@tunesmith/native";
import { openStore, type StoreNative } from "@tunesmith/store";
import { tokenize } from "./ask.js";
import {
  evaluateSpec,
  inspectExperiment,
  readKnownRuns,
  resolveExperiment,
  trainSpec,
  type Engine,
  type ResolveOptions,
} from "./index.js";

/** A Llama of 6 heads and 277 tokens with its tokenizer. */
const model = fileURLToPath(new URL("../../../native/golden/llama-6-heads/base", import.meta.url));
const engine: Engine & StoreNative = native;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "tunesmith-resolver-"));
  cpSync(model, path.join(root, "base"), { recursive: true });
  mkdirSync(path.join(root, "experiments"));
  data("train.jsonl", [
    ["warm", "good"],
    ["cold", "bad"],
    ["kind", "good"],
    ["rude", "bad"],
  ]);
  data("test.jsonl", [
    ["nice", "good"],
    ["slow", "bad"],
  ]);
  data("val.jsonl", [["fine", "good"]]);
});
afterEach(() => rmSync(root, { recursive: true }));

function data(name: string, pairs: ReadonlyArray<readonly [string, string]>): void {
  const lines = pairs.map(([input, output]) => `${JSON.stringify({ input, output })}\n`);
  writeFileSync(path.join(root, "experiments", name), lines.join(""));
}

const reference = (name: string) => [{ type: "container", location: { path: name } }];

/** A manifest whose `prompt_tuning` and top level are changed. */
const manifest = (tuning: object = {}, top: object = {}) => ({
  apiVersion: "tune/v1",
  kind: "Experiment",
  name: "mood",
  prompt_tuning: {
    base_model: { model_id: "../base" },
    task_id: "classification",
    num_virtual_tokens: 4,
    num_epochs: 3,
    batch_size: 2,
    labels: ["good", "bad"],
    verbalizer: "{{input}} is",
    ...tuning,
  },
  training_data_references: reference("train.jsonl"),
  validation: { data_references: reference("val.jsonl") },
  evaluation: {
    data_references: reference("test.jsonl"),
    baselines: [{ name: "written", verbalizer: "Good or bad? {{input}} is" }],
  },
  ...top,
});

async function resolve(value: object, options: Partial<ResolveOptions> = {}, set: string[] = []) {
  const file = path.join(root, "experiments/experiment.json");
  writeFileSync(file, JSON.stringify(value, null, 1));
  const { experiments, diagnostics } = await loadManifests([file], { cwd: root, set });
  const [loaded] = experiments;
  if (loaded === undefined) {
    throw new Error(JSON.stringify(diagnostics));
  }
  const store = openStore(path.join(root, ".tunesmith"), engine);
  return resolveExperiment(loaded, { cwd: root, engine, store, ...options });
}

async function resolved(
  value: object = manifest(),
  options: Partial<ResolveOptions> = {},
  set: string[] = [],
) {
  const result = await resolve(value, options, set);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.diagnostics));
  }
  return result.value;
}

const id = async (value: object = manifest(), options: Partial<ResolveOptions> = {}) =>
  (await resolved(value, options)).experiment.run_id;

/** `file:line code` of each problem. */
async function problems(value: object, options: Partial<ResolveOptions> = {}) {
  const result = await resolve(value, options);
  return result.ok
    ? []
    : result.diagnostics.map(({ file, line, code }) => `${file ?? ""}:${line ?? ""} ${code}`);
}

test("a resolved experiment keeps its schema and holds every default", async () => {
  const { experiment } = await resolved();
  expect(validateResolvedExperiment(experiment)).toMatchObject({ ok: true });
  expect(experiment.identity).toMatchObject({
    name: "mood",
    seed: 73,
    numerics_version: 1,
    compute_dtype: "float32",
    validation: { share: null },
    prompt_tuning: {
      base_model: { model_id: "../base", revision: null },
      init_method: "random",
      accumulate_steps: 1,
      learning_rate: 0.03,
      max_input_tokens: 256,
      max_output_tokens: 128,
      optimizer: { type: "adamw", betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0 },
      lr_scheduler: { type: "linear", warmup_steps: null, warmup_ratio: null },
      max_grad_norm: 1,
      loss_on: "target",
      loss_normalization: "token",
      shuffle: true,
      on_too_long: "error",
    },
    evaluation: {
      metrics: ["accuracy", "f1"],
      generation: { max_new_tokens: 128, min_new_tokens: 0, repetition_penalty: 1, stop_sequences: [] },
      positive_label: null,
    },
  });
  expect(experiment.counts).toEqual({ training: 4, validation: 1, evaluation: 2 });
  expect(experiment.paths.training_data).toEqual([path.join(root, "experiments/train.jsonl")]);
});

test("the run id does not depend on what changes no result", async () => {
  const before = await id();
  for (const [what, value] of [
    ["description", manifest({}, { description: "words", tags: ["a"] })],
    ["threads", manifest({}, { runtime: { threads: 7 } })],
    ["memory limit", manifest({}, { runtime: { memory_limit_mb: 4096 } })],
    ["device and dtype", manifest({}, { runtime: { device: "cpu", torch_dtype: "float32" } })],
    ["results", manifest({}, { results_reference: { type: "container", location: { path: "out" } } })],
    ["defaults spelled out", manifest({ learning_rate: 0.03, shuffle: true, optimizer: { type: "adamw" } })],
    ["metrics spelled out", manifest({}, { runtime: { seed: 73 } })],
  ] as const) {
    expect(await id(value), what).toBe(before);
  }
  expect(await id(manifest(), { threads: 3, isa: "scalar" })).toBe(before);
});

test("the run id does not depend on the form or place of the data, nor on the place of everything", async () => {
  const before = await id();
  const records = [
    ["warm", "good"],
    ["cold", "bad"],
    ["kind", "good"],
    ["rude", "bad"],
  ] as const;
  const csv = `id,stars,review\n${records.map(([input, output], row) => `${row},${output},${input}\n`).join("")}`;
  writeFileSync(path.join(root, "experiments/other.csv"), csv);
  const fields = { input: "review", output: "stars" };
  const other = [{ type: "container", location: { path: "other.csv" }, fields }];
  expect(await id(manifest({}, { training_data_references: other }))).toBe(before);
  const halves = ["one.jsonl", "two.jsonl"];
  data("one.jsonl", records.slice(0, 1));
  data("two.jsonl", records.slice(1));
  const both = halves.flatMap((name) => reference(name));
  expect(await id(manifest({}, { training_data_references: both }))).toBe(before);
  const old = root;
  root = `${root}-moved`;
  renameSync(old, root);
  expect(await id()).toBe(before);
});

test("the run id changes with everything that changes a result", async () => {
  const ids = new Set([await id()]);
  const changes: object[] = [
    manifest({}, { name: "moods" }),
    manifest({ base_model: { model_id: "./../base" } }),
    manifest({ num_virtual_tokens: 5 }),
    manifest({ init_method: "sample_vocab" }),
    manifest({ init_method: "text", init_text: "a" }),
    manifest({ init_method: "text", init_text: "b" }),
    manifest({ num_epochs: 4 }),
    manifest({ batch_size: 3 }),
    manifest({ accumulate_steps: 2 }),
    manifest({ learning_rate: 0.04 }),
    manifest({ max_input_tokens: 255 }),
    manifest({ max_output_tokens: 127 }),
    manifest({ verbalizer: "{{input}} is " }),
    manifest({ labels: ["bad", "good"] }),
    manifest({ optimizer: { type: "sgd" } }),
    manifest({ optimizer: { type: "adamw", weight_decay: 0.01 } }),
    manifest({ lr_scheduler: { type: "cosine" } }),
    manifest({ lr_scheduler: { type: "linear", warmup_steps: 1 } }),
    manifest({ max_grad_norm: 0 }),
    manifest({ loss_on: "all" }),
    manifest({ loss_normalization: "sample" }),
    manifest({ shuffle: false }),
    manifest({ on_too_long: "drop" }),
    manifest({}, { runtime: { seed: 74 } }),
    manifest({}, { validation: undefined }),
    manifest({}, { validation: { share: 0.25 } }),
    manifest({}, { evaluation: undefined }),
    manifest({}, { evaluation: { data_references: reference("test.jsonl"), metrics: ["accuracy"] } }),
    manifest({}, { evaluation: { data_references: reference("val.jsonl") } }),
    manifest({}, { training_data_references: [...reference("train.jsonl"), ...reference("val.jsonl")] }),
  ];
  for (const change of changes) {
    ids.add(await id(change));
  }
  writeFileSync(path.join(root, "base/tokenizer_config.json"), '{"eos_token": "</s>", "x": 1}');
  ids.add(await id());
  writeFileSync(path.join(root, "base/generation_config.json"), '{"eos_token_id": 1, "x": 1}');
  ids.add(await id());
  expect(ids.size).toBe(changes.length + 3);
});

test("flags and environment go over the manifest", async () => {
  const runtime = { threads: 2, memory_limit_mb: 64 };
  const { experiment } = await resolved(manifest({}, { runtime }), { isa: "scalar", threads: 5 });
  expect(experiment.runtime).toEqual({
    device: "cpu",
    threads: 5,
    isa: "scalar",
    memory_limit_bytes: 64 * 1024 * 1024,
  });
  expect((await resolved(manifest({}, { runtime }))).experiment.runtime.threads).toBe(2);
  const overridden = await resolved(manifest(), {}, ["prompt_tuning.num_epochs=9"]);
  expect(overridden.experiment.identity.prompt_tuning.num_epochs).toBe(9);
  expect(overridden.experiment.overrides).toEqual([{ path: "prompt_tuning.num_epochs", value: "9" }]);
  expect(await problems(manifest(), { isa: "avx1024" })).toEqual([": native/unsupported-isa"]);
});

test("problems of model, data and template are told together, each at its place", async () => {
  const broken = manifest(
    { base_model: { model_id: "../nowhere" }, verbalizer: "{{inptu}}" },
    { evaluation: { data_references: reference("missing.jsonl") } },
  );
  expect(await problems(broken)).toEqual([
    expect.stringMatching(/^experiments\/experiment\.json:\d+ model\/not-found$/),
    expect.stringMatching(/^experiments\/experiment\.json:\d+ data\/missing-file$/),
    expect.stringMatching(/^experiments\/experiment\.json:\d+ data\/unknown-placeholder$/),
  ]);
  expect(await problems(manifest({ verbalizer: "{{inptu}}" }))).toEqual([
    expect.stringMatching(/^experiments\/experiment\.json:\d+ data\/unknown-placeholder$/),
  ]);
  data("train.jsonl", [
    ["a", "good"],
    ["b", "bda"],
  ]);
  expect(await problems(manifest())).toEqual(["experiments/train.jsonl:2 data/label-not-listed"]);
});

test("a validation share is taken out of the training records", async () => {
  const { experiment, records } = await resolved(manifest({}, { validation: { share: 0.25 } }));
  expect(experiment.counts).toEqual({ training: 3, validation: 1, evaluation: 2 });
  expect(records.given.length).toBe(4);
  expect(experiment.identity.digests.validation_data).toBeNull();
  data("train.jsonl", [
    ["a", "good"],
    ["a", "bad"],
  ]);
  expect(await problems(manifest({}, { validation: { share: 0.5 } }))).toEqual([
    "experiments/train.jsonl:2 data/contradictions",
    expect.stringMatching(/experiment\.json:\d+ data\/empty-split$/),
  ]);
});

test("specifications keep their schema and hold rendered text", async () => {
  const resolution = await resolved();
  const train = trainSpec(resolution, { resumeFrom: "/checkpoint" });
  expect(validateRunSpec(train)).toMatchObject({ ok: true });
  expect(train).toMatchObject({
    model_path: path.join(root, "base"),
    init: { method: "random", text: null, adapter_path: null },
    resume_from: "/checkpoint",
    validation_samples: [{ source: "fine is", target: "good" }],
  });
  expect(train.samples[0]).toEqual({ source: "warm is", target: "good" });
  const evaluate = evaluateSpec(resolution, { adapterPath: "/adapter" });
  expect(validateRunSpec(evaluate)).toMatchObject({ ok: true });
  expect(evaluate?.variants).toEqual([
    { name: "base", adapter_path: null, sources: ["nice is", "slow is"] },
    { name: "tuned", adapter_path: "/adapter", sources: ["nice is", "slow is"] },
    { name: "written", adapter_path: null, sources: ["Good or bad? nice is", "Good or bad? slow is"] },
  ]);
  expect(
    evaluateSpec(await resolved(manifest({}, { evaluation: undefined })), { adapterPath: "/a" }),
  ).toBeNull();
});

test("text-only records train under loss_on: all", async () => {
  writeFileSync(path.join(root, "experiments/text.jsonl"), '{"input":"one"}\n{"input":"two"}\n');
  const top = {
    training_data_references: reference("text.jsonl"),
    validation: undefined,
    evaluation: undefined,
  };
  const text = (more: object) => manifest({ task_id: "generation", labels: undefined, ...more }, top);
  expect(trainSpec(await resolved(text({ loss_on: "all" }))).samples).toEqual([
    { source: "one is", target: "" },
    { source: "two is", target: "" },
  ]);
  expect(await problems(text({}))).toEqual([
    "experiments/text.jsonl:1 data/missing-field",
    "experiments/text.jsonl:2 data/missing-field",
  ]);
});

test("an initial adapter enters the run id by its bytes, whether by path or by run", async () => {
  const folder = path.join(root, "prompt");
  mkdirSync(folder);
  const byPath = manifest({ init_method: "adapter", init_adapter: { path: "../prompt" } });
  expect(await problems(byPath)).toEqual([expect.stringMatching(/experiment\.json:\d+ adapter\/not-found$/)]);
  writeFileSync(path.join(folder, "adapter_model.bin"), "pickle");
  expect(await problems(byPath)).toEqual([expect.stringMatching(/adapter\/pickle-only$/)]);
  writeFileSync(path.join(folder, "adapter_model.safetensors"), "one");
  expect(await problems(byPath)).toEqual([expect.stringMatching(/adapter\/invalid$/)]);
  const config = { peft_type: "PROMPT_TUNING", num_virtual_tokens: 4, token_dim: 48 };
  const write = (value: object) =>
    writeFileSync(path.join(folder, "adapter_config.json"), JSON.stringify(value));
  write({ ...config, peft_type: "LORA" });
  expect(await problems(byPath)).toEqual([expect.stringMatching(/adapter\/unsupported-type$/)]);
  write({ ...config, num_virtual_tokens: 5, token_dim: 64 });
  expect(await problems(byPath)).toEqual([
    expect.stringMatching(/adapter\/unverified$/),
    expect.stringMatching(/adapter\/width-mismatch$/),
    expect.stringMatching(/adapter\/tokens-mismatch$/),
  ]);
  write(config);
  const before = await resolved(byPath);
  expect(trainSpec(before).init).toEqual({ method: "adapter", text: null, adapter_path: folder });
  writeFileSync(path.join(folder, "adapter_model.safetensors"), "two");
  expect(await id(byPath)).not.toBe(before.experiment.run_id);

  const byRun = manifest({ init_method: "adapter", init_adapter: { run: "earlier" } });
  expect(await problems(byRun)).toEqual([
    expect.stringMatching(/experiment\.json:\d+ adapter\/run-not-found$/),
  ]);
  const store = openStore(path.join(root, ".tunesmith"), engine);
  const run = await store.lock("e".repeat(64), "test");
  await run.commitDirectory(
    "adapter",
    new Map([
      ["adapter_model.safetensors", Buffer.from("two")],
      ["adapter_config.json", Buffer.from(JSON.stringify(config))],
    ]),
  );
  const time = "2026-01-01T00:00:00.000Z";
  await run.writeStatus({
    run_id: "e".repeat(64),
    experiment: "earlier",
    state: "completed",
    created_at: time,
    modified_at: time,
    queued_at: null,
    pending_at: null,
    running_at: null,
    storing_at: null,
    completed_at: time,
    message: null,
    error: null,
    step: 1,
    steps_total: 1,
    attempts: 1,
  });
  await run.release();
  expect(await id(byRun)).toBe(await id(byPath));
  const known = await readKnownRuns(store, [{ run_id: "e".repeat(64), identity: { name: "earlier" } }]);
  expect(known).toMatchObject([{ experiment: "earlier", finished: false, checkpoint_step: null }]);
});

test("M6: an initial adapter that was tuned on another base model is refused", async () => {
  const { experiment } = await resolved();
  const { name, digests, prompt_tuning: tuning, evaluation } = experiment.identity;
  const folder = path.join(root, "prompt");
  const metadata: AdapterMetadata = {
    apiVersion: "tune/v1",
    kind: "AdapterMetadata",
    experiment: name,
    run_id: experiment.run_id,
    task_id: tuning.task_id,
    verbalizer: tuning.verbalizer,
    labels: tuning.labels,
    base_model: tuning.base_model,
    digests,
    numerics_version: 1,
    compute_dtype: "float32",
    max_input_tokens: tuning.max_input_tokens,
    max_output_tokens: tuning.max_output_tokens,
    on_too_long: tuning.on_too_long,
    generation: evaluation!.generation,
  };
  mkdirSync(folder);
  const config = { peft_type: "PROMPT_TUNING", num_virtual_tokens: 4, token_dim: 48 };
  writeFileSync(path.join(folder, "adapter_config.json"), JSON.stringify(config));
  writeFileSync(path.join(folder, "adapter_model.safetensors"), "prompt");
  writeFileSync(path.join(folder, "tunesmith.json"), JSON.stringify(metadata));
  const value = manifest({ init_method: "adapter", init_adapter: { path: "../prompt" } });
  expect(await problems(value)).toEqual([]);
  writeFileSync(path.join(root, "base/model.safetensors"), "other weights");
  expect(await problems(value)).toEqual([
    expect.stringMatching(/experiment\.json:\d+ adapter\/base-mismatch$/),
  ]);
});

test("an inspection counts rows and samples by the engine", async () => {
  const result = await inspectExperiment(await resolved(), engine);
  expect(result).toMatchObject({ ok: true, warnings: [] });
  const inspection = result.ok ? result.value.experiment.inspection : null;
  // Two records a step, 3 epochs of 4 records.
  expect(inspection).toMatchObject({ samples: 4, optimizer_steps: 6, dropped: 0, truncated: 0 });
  expect(inspection?.rows).toBeGreaterThan(6 * 4);
  expect(inspection?.predicted_bytes).toBeGreaterThan(0);
});

/** What an inspection says: `severity file:line code message`. */
const inspect = async (tuning: object) => {
  const result = await inspectExperiment(await resolved(manifest(tuning)), engine);
  const found = result.ok ? result.warnings : result.diagnostics;
  return found.map(
    ({ severity, file, line, code, message }) => `${severity} ${file}:${line} ${code} ${message}`,
  );
};

test("over-long records are told with their limit, in training and in held-out sets", async () => {
  data("train.jsonl", [
    ["warm", "good"],
    ["a long and rambling text about nothing", "bad"],
  ]);
  expect(await inspect({ max_input_tokens: 12 })).toEqual([
    expect.stringMatching(
      /^error experiments\/train\.jsonl:2 data\/too-long 1 record is longer than `max_input_tokens` \(12\); record 2 has \d\d tokens\.$/,
    ),
    expect.stringMatching(/^error experiments\/test\.jsonl:1 data\/too-long/),
  ]);
  expect(await inspect({ max_output_tokens: 2 })).toEqual([
    expect.stringMatching(
      /^error experiments\/train\.jsonl:1 data\/too-long 2 records are longer than `max_output_tokens` \(2\)/,
    ),
    expect.stringMatching(/^error experiments\/val\.jsonl:1 data\/too-long/),
  ]);
  expect(await inspect({ max_input_tokens: 12, on_too_long: "drop" })).toEqual([
    "warning experiments/train.jsonl:undefined data/dropped 1 training record is left out as longer than the token limits.",
    "warning experiments/test.jsonl:undefined data/dropped 2 evaluation (written) records are left out as longer than the token limits.",
  ]);
  expect(await inspect({ max_input_tokens: 12, on_too_long: "truncate_left" })).toEqual([
    expect.stringContaining("data/truncated 1 training record is cut"),
    expect.stringContaining("data/truncated 2 evaluation (written) records are cut"),
  ]);
  expect(await inspect({ max_input_tokens: 1, on_too_long: "drop" })).toContainEqual(
    expect.stringContaining("data/all-dropped All 2 records were dropped"),
  );
});

test("records that do not fit the model with its virtual tokens are told", async () => {
  const result = await inspectExperiment(await resolved(manifest({ num_virtual_tokens: 510 })), engine);
  expect(result.ok ? [] : result.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
    "data/context-overflow experiments/train.jsonl",
    "data/context-overflow experiments/val.jsonl",
    "data/context-overflow experiments/test.jsonl",
  ]);
});

test("a model that the engine refuses is a diagnostic, not an exception", async () => {
  const resolution = await resolved();
  writeFileSync(path.join(root, "base/model.safetensors"), "nonsense");
  const result = await inspectExperiment(resolution, engine);
  expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual([
    expect.stringMatching(/^weights\//),
  ]);
});

/** What an inspection says of two classes. */
const labelled = (first: string, second: string) => {
  data("train.jsonl", [
    ["warm", first],
    ["cold", second],
  ]);
  data("test.jsonl", [["nice", first]]);
  data("val.jsonl", [["fine", first]]);
  return inspect({ labels: [first, second] });
};

test("labels of which one begins with all tokens of another are a warning, the same tokens an error", async () => {
  expect(await labelled("good", "good bad")).toEqual([
    expect.stringMatching(
      /^warning experiments\/experiment\.json:\d+ data\/label-prefix To the tokenizer, the label `good bad` begins with all tokens of `good`/,
    ),
  ]);
  expect(await labelled("good", "bad")).toEqual([]);
});

const beginning = (init_text: string) => inspect({ init_method: "text", init_text, num_virtual_tokens: 4 });

test("an initial text that is cut or repeated is a warning", async () => {
  expect(await beginning("a long text about good and bad")).toEqual([
    expect.stringMatching(
      /data\/init-text-cut `init_text` has \d+ tokens for 4 virtual tokens: its end is cut off\.$/,
    ),
  ]);
  expect(await beginning("a")).toEqual([
    expect.stringMatching(/data\/init-text-repeated `init_text` has 1 token for 4 virtual tokens/),
  ]);
});

test("answers that have less room than they may take are a warning, labels without room an error", async () => {
  const free = {
    task_id: "generation",
    labels: undefined,
    init_method: "random",
    num_virtual_tokens: 400,
    max_output_tokens: 100,
  };
  data("test.jsonl", [
    ["nice", "good"],
    ["slow, and then some more of the same, again and again", "bad"],
  ]);
  const [room, ...others] = await inspect(free);
  expect(others).toEqual([]);
  expect(room).toMatch(
    /^warning experiments\/experiment\.json:\d+ data\/generation-room Behind 1 evaluation record .* `max_new_tokens` 100: after record 2 at most \d\d tokens of its 512/,
  );
  // The source alone fits behind 507 virtual tokens; with the tokens of a label it does not.
  const counted = async (tokens: number) => {
    const found = await inspect({ num_virtual_tokens: tokens });
    return found.filter((problem) => problem.includes("test.jsonl")).length;
  };
  data("test.jsonl", [["a", "good"]]);
  const least = await leastThat(async (tokens) => (await counted(tokens)) > 0, 480, 512);
  const seen = await tokenize(engine, {
    model_path: path.join(root, "base"),
    samples: [{ source: "a is", target: "good" }],
    max_input_tokens: 64,
    max_output_tokens: 64,
    on_too_long: "error",
    detail: "counts",
  });
  // The end of sequence, last of the target, needs no position of its own.
  const { source_tokens, target_tokens } = seen.records[0]!;
  expect(least + source_tokens + target_tokens - 1).toBe(513);
});

/** The least number from `from` up to `to` of which something holds. */
async function leastThat(holds: (n: number) => Promise<boolean>, from: number, to: number): Promise<number> {
  for (let n = from; n <= to; n++) {
    if (await holds(n)) return n;
  }
  throw new Error("none");
}

test("a held-out record of which the tokenizer makes nothing is refused before training", async () => {
  data("test.jsonl", [
    ["nice", "good"],
    ["", "bad"],
  ]);
  const told = async () =>
    (await inspect({ verbalizer: "{{input}}" })).filter((one) => one.includes("error"));
  // The beginning-of-sequence token that this tokenizer adds is something to read.
  expect(await told()).toEqual([]);
  const file = path.join(root, "base/tokenizer.json");
  const tokenizer: object = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...tokenizer, post_processor: null }));
  expect(await told()).toEqual([
    expect.stringMatching(
      /^error experiments\/test\.jsonl:2 data\/empty-source Record 2 has no tokens to read/,
    ),
  ]);
});
