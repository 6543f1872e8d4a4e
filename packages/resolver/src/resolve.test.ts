import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  validateResolvedExperiment,
  validateRunSpec,
  type AdapterMetadata,
  type Inspection,
} from "@tunesmith/contracts";
import type { DataRecord } from "@tunesmith/data";
import { openStore } from "@tunesmith/store";
import { evaluateSpec, readKnownRuns, trainSpec, type ResolveOptions } from "./index.js";
import { manifest, MoodPlace, reference } from "./testing/mood.js";
import { engine, promptFile } from "./testing/workplace.js";

const { isas, bfloat16_isas: multiplying } = JSON.parse(engine.info()) as Record<
  "isas" | "bfloat16_isas",
  string[]
>;

let place: MoodPlace;
beforeEach(() => {
  place = new MoodPlace();
});
afterEach(() => place.remove());

const id = async (value: object = manifest(), options: Partial<ResolveOptions> = {}) =>
  (await place.resolved(value, options)).experiment.run_id;

/** `file:line code` of each problem. */
async function problems(value: object, options: Partial<ResolveOptions> = {}) {
  const result = await place.resolve(value, options);
  return result.ok
    ? []
    : result.diagnostics.map(({ file, line, code }) => `${file ?? ""}:${line ?? ""} ${code}`);
}

const mapped = (name: string) => [{ ...reference(name)[0], fields: { input: "said" } }];
const linesOf = (records: readonly DataRecord[]) => records.map(({ line }) => line);
const mood = (line: number) => (line % 2 ? "bad" : "good");

test("a resolved experiment keeps its schema and holds every default", async () => {
  const { experiment } = await place.resolved();
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
  expect(experiment.paths.training_data).toEqual([path.join(place.root, "experiments/train.jsonl")]);
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
  writeFileSync(path.join(place.root, "experiments/other.csv"), csv);
  const fields = { input: "review", output: "stars" };
  const other = [{ type: "container", location: { path: "other.csv" }, fields }];
  expect(await id(manifest({}, { training_data_references: other }))).toBe(before);
  const halves = ["one.jsonl", "two.jsonl"];
  place.records("one.jsonl", records.slice(0, 1));
  place.records("two.jsonl", records.slice(1));
  const both = halves.flatMap((name) => reference(name));
  expect(await id(manifest({}, { training_data_references: both }))).toBe(before);
  const old = place.root;
  place.root = `${place.root}-moved`;
  renameSync(old, place.root);
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
    manifest({}, { runtime: { torch_dtype: "bfloat16" } }),
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
  writeFileSync(path.join(place.root, "base/tokenizer_config.json"), '{"eos_token": "</s>", "x": 1}');
  ids.add(await id());
  writeFileSync(path.join(place.root, "base/generation_config.json"), '{"eos_token_id": 1, "x": 1}');
  ids.add(await id());
  expect(ids.size).toBe(changes.length + 3);
});

test("flags and environment go over the manifest", async () => {
  const runtime = { threads: 2, memory_limit_mb: 64 };
  const { experiment } = await place.resolved(manifest({}, { runtime }), { isa: "scalar", threads: 5 });
  expect(experiment.runtime).toEqual({
    device: "cpu",
    threads: 5,
    isa: "scalar",
    memory_limit_bytes: 64 * 1024 * 1024,
  });
  expect((await place.resolved(manifest({}, { runtime }))).experiment.runtime.threads).toBe(2);
  const overridden = await place.resolved(manifest(), {}, ["prompt_tuning.num_epochs=9"]);
  expect(overridden.experiment.identity.prompt_tuning.num_epochs).toBe(9);
  expect(overridden.experiment.overrides).toEqual([{ path: "prompt_tuning.num_epochs", value: "9" }]);
  expect(await problems(manifest(), { isa: "avx1024" })).toEqual([": native/unsupported-isa"]);
});

test("`auto` is float32 with no more in its identity than ever, on every instruction set", async () => {
  for (const torch_dtype of [undefined, "auto", "float32"] as const) {
    for (const isa of isas) {
      const runtime = torch_dtype === undefined ? {} : { torch_dtype };
      const resolution = await place.resolved(manifest({}, { runtime }), { isa });
      const { identity, compute_dtype_reason } = resolution.experiment;
      expect(identity.compute_dtype).toBe("float32");
      expect(Object.keys(identity)).not.toContain("bfloat16_arithmetic");
      expect(compute_dtype_reason).toContain(
        torch_dtype === "float32" ? "asks for it" : "`auto` is the same",
      );
      expect(trainSpec(resolution).runtime.compute_dtype).toBe("float32");
    }
  }
});

test("a bfloat16 run is named by its arithmetic, not by its instruction set, and asked of the engine", async () => {
  const bfloat16 = manifest({}, { runtime: { torch_dtype: "bfloat16" } });
  const ids = new Map<string, Set<string>>();
  for (const isa of isas) {
    const resolution = await place.resolved(bfloat16, { isa });
    const { experiment } = resolution;
    expect(validateResolvedExperiment(experiment)).toMatchObject({ ok: true });
    const arithmetic = multiplying.includes(isa) ? "avx512_bf16" : "converted";
    expect(experiment.identity).toMatchObject({
      compute_dtype: "bfloat16",
      bfloat16_arithmetic: arithmetic,
    });
    expect(experiment.compute_dtype_reason).toContain(
      arithmetic === "converted" ? "it is converted" : "this processor multiplies it",
    );
    ids.set(arithmetic, (ids.get(arithmetic) ?? new Set()).add(experiment.run_id));
    for (const spec of [trainSpec(resolution), evaluateSpec(resolution, { adapterPath: "/adapter" })]) {
      expect(validateRunSpec(spec)).toMatchObject({ ok: true });
      expect(spec?.runtime.compute_dtype).toBe("bfloat16");
    }
  }
  expect([...ids.values()].map(({ size }) => size)).toEqual([...ids].map(() => 1));
  expect(new Set([...ids.values()].flatMap((same) => [...same])).size).toBe(ids.size);
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
  place.records("train.jsonl", [
    ["a", "good"],
    ["b", "bda"],
  ]);
  expect(await problems(manifest())).toEqual(["experiments/train.jsonl:2 data/label-not-listed"]);
});

test("a validation share is taken out of the training records", async () => {
  const { experiment, records } = await place.resolved(manifest({}, { validation: { share: 0.25 } }));
  expect(experiment.counts).toEqual({ training: 3, validation: 1, evaluation: 2 });
  expect(records.given.length).toBe(4);
  expect(experiment.identity.digests.validation_data).toBeNull();
  place.records("train.jsonl", [
    ["a", "good"],
    ["a", "bad"],
  ]);
  expect(await problems(manifest({}, { validation: { share: 0.5 } }))).toEqual([
    "experiments/train.jsonl:2 data/contradictions",
    expect.stringMatching(/experiment\.json:\d+ data\/empty-split$/),
  ]);
});

test("columns are recorded where references name some, and are no part of the run id", async () => {
  expect((await place.resolved()).experiment).not.toHaveProperty("fields");
  const plain = await id();
  for (const name of ["train.jsonl", "test.jsonl", "val.jsonl"]) place.rename(name, { input: "said" });
  const { experiment } = await place.resolved(
    manifest(
      {},
      {
        training_data_references: mapped("train.jsonl"),
        validation: { data_references: mapped("val.jsonl") },
        evaluation: { ...manifest().evaluation, data_references: mapped("test.jsonl") },
      },
    ),
  );
  expect(validateResolvedExperiment(experiment)).toMatchObject({ ok: true });
  expect(experiment.fields).toEqual([{ input: "said" }]);
  expect(experiment.run_id).toBe(plain);
});

test("an evaluation share is held out of the training records, before the validation share", async () => {
  const pairs = Array.from(
    { length: 20 },
    (_, index) => [`text ${index}`, index % 2 ? "bad" : "good"] as const,
  );
  place.records("train.jsonl", pairs);
  const shares = manifest({}, { validation: { share: 0.25 }, evaluation: { share: 0.2 } });
  const { experiment, records } = await place.resolved(shares);
  expect(validateResolvedExperiment(experiment)).toMatchObject({ ok: true });
  expect(experiment.counts).toEqual({ training: 12, validation: 4, evaluation: 4 });
  expect(experiment.identity.evaluation).toMatchObject({ share: 0.2, metrics: ["accuracy", "f1"] });
  const lines = [records.training, records.validation, records.evaluation].flatMap(linesOf);
  expect(lines.toSorted((a, b) => a - b)).toEqual(pairs.map((_, index) => index + 1));
  expect(records.given).toHaveLength(20);
  expect(linesOf(records.evaluation)).toEqual(linesOf(records.evaluation).toSorted((a, b) => a - b));

  // Another seed is judged on the same records; another share is another run.
  const seeded = await place.resolved({ ...shares, runtime: { seed: 5 } });
  expect(seeded.experiment.identity.digests).toEqual(experiment.identity.digests);
  expect(seeded.experiment.run_id).not.toBe(experiment.run_id);
  const other = await id(manifest({}, { validation: { share: 0.25 }, evaluation: { share: 0.3 } }));
  expect(other).not.toBe(experiment.run_id);
});

test("what an evaluation share leaves is judged as such: classes that are never trained, sides without records", async () => {
  place.records("train.jsonl", [
    ["a", "good"],
    ["A ", "good"],
  ]);
  expect(await problems(manifest({}, { evaluation: { share: 0.5 } }))).toContainEqual(
    expect.stringMatching(/experiment\.json:\d+ data\/empty-split$/),
  );
  const shared = manifest({ labels: ["good", "bad", "odd"] }, { evaluation: { share: 0.2 } });
  const write = (answer: (line: number) => string): void =>
    place.records(
      "train.jsonl",
      Array.from({ length: 20 }, (_, index) => [`text ${index}`, answer(index + 1)] as const),
    );
  write(mood);
  const held = linesOf((await place.resolved(shared)).records.evaluation);
  write((line) => (held.includes(line) ? "odd" : mood(line)));
  const result = await place.resolve(shared);
  expect(result.ok && result.warnings).toMatchObject([
    { code: "data/label-never-trained", file: "experiments/train.jsonl", line: held[0] },
  ]);
});

test("specifications keep their schema and hold rendered text", async () => {
  const resolution = await place.resolved();
  const train = trainSpec(resolution, { resumeFrom: "/checkpoint" });
  expect(validateRunSpec(train)).toMatchObject({ ok: true });
  expect(train).toMatchObject({
    model_path: path.join(place.root, "base"),
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
    evaluateSpec(await place.resolved(manifest({}, { evaluation: undefined })), { adapterPath: "/a" }),
  ).toBeNull();
});

test("a checkpoint is asked for every ten predicted seconds, and every fifty steps at the latest", async () => {
  const resolution = await place.resolved();
  const every = (predicted_seconds: number | null): number => {
    const inspection = { optimizer_steps: 100, predicted_seconds } as Inspection;
    return trainSpec({ ...resolution, experiment: { ...resolution.experiment, inspection } })
      .checkpoint_every_steps;
  };
  expect([null, 1, 20, 100, 500, 1e6].map(every)).toEqual([50, 50, 50, 10, 2, 1]);
});

test("text-only records train under loss_on: all", async () => {
  writeFileSync(path.join(place.root, "experiments/text.jsonl"), '{"input":"one"}\n{"input":"two"}\n');
  const top = {
    training_data_references: reference("text.jsonl"),
    validation: undefined,
    evaluation: undefined,
  };
  const text = (more: object) => manifest({ task_id: "generation", labels: undefined, ...more }, top);
  expect(trainSpec(await place.resolved(text({ loss_on: "all" }))).samples).toEqual([
    { source: "one is", target: "" },
    { source: "two is", target: "" },
  ]);
  expect(await problems(text({}))).toEqual(["experiments/text.jsonl:1 data/missing-field"]);
});

test("an initial adapter enters the run id by its bytes, whether by path or by run", async () => {
  const folder = path.join(place.root, "prompt");
  mkdirSync(folder);
  const byPath = manifest({ init_method: "adapter", init_adapter: { path: "../prompt" } });
  expect(await problems(byPath)).toEqual([expect.stringMatching(/experiment\.json:\d+ adapter\/not-found$/)]);
  writeFileSync(path.join(folder, "adapter_model.bin"), "pickle");
  expect(await problems(byPath)).toEqual([expect.stringMatching(/adapter\/pickle-only$/)]);
  writeFileSync(path.join(folder, "adapter_model.safetensors"), "one");
  expect(await problems(byPath)).toEqual([expect.stringMatching(/adapter\/invalid$/)]);
  const config = { peft_type: "PROMPT_TUNING", task_type: "CAUSAL_LM", num_virtual_tokens: 4, token_dim: 48 };
  const write = (value: object) =>
    writeFileSync(path.join(folder, "adapter_config.json"), JSON.stringify(value));
  write(config);
  expect(await problems(byPath)).toEqual([expect.stringMatching(/adapter\/invalid$/)]);
  const prompt = (shape: number[], value = 0) =>
    writeFileSync(path.join(folder, "adapter_model.safetensors"), promptFile(shape, value));
  prompt([4, 48]);
  for (const change of [
    { peft_type: "LORA" },
    { peft_type: "MULTITASK_PROMPT_TUNING" },
    { task_type: "SEQ_2_SEQ_LM" },
    { task_type: null },
    { num_transformer_submodules: 2 },
    { modules_to_save: ["lm_head"] },
  ]) {
    write({ ...config, ...change });
    expect(await problems(byPath)).toEqual([expect.stringMatching(/adapter\/unsupported-type$/)]);
  }
  for (const change of [{ num_virtual_tokens: 5 }, { token_dim: 64 }]) {
    write({ ...config, ...change });
    expect(await problems(byPath)).toEqual([expect.stringMatching(/adapter\/contradiction$/)]);
  }
  write({ ...config, num_virtual_tokens: 5, token_dim: 64 });
  prompt([5, 64]);
  expect(await problems(byPath)).toEqual([
    expect.stringMatching(/adapter\/unverified$/),
    expect.stringMatching(/adapter\/width-mismatch$/),
    expect.stringMatching(/adapter\/tokens-mismatch$/),
  ]);
  write({ ...config, peft_type: "P_TUNING", token_dim: null });
  prompt([4, 48]);
  const before = await place.resolved(byPath);
  expect(trainSpec(before).init).toEqual({ method: "adapter", text: null, adapter_path: folder });
  prompt([4, 48], 1);
  expect(await id(byPath)).not.toBe(before.experiment.run_id);

  const byRun = manifest({ init_method: "adapter", init_adapter: { run: "earlier" } });
  expect(await problems(byRun)).toEqual([
    expect.stringMatching(/experiment\.json:\d+ adapter\/run-not-found$/),
  ]);
  const store = openStore(path.join(place.root, ".tunesmith"), engine);
  const run = await store.lock("e".repeat(64), "test");
  await run.commitDirectory(
    "adapter",
    new Map([
      ["adapter_model.safetensors", promptFile([4, 48], 1)],
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
  const { experiment } = await place.resolved();
  const { name, digests, prompt_tuning: tuning, evaluation } = experiment.identity;
  const folder = path.join(place.root, "prompt");
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
  const config = { peft_type: "PROMPT_TUNING", task_type: "CAUSAL_LM", num_virtual_tokens: 4, token_dim: 48 };
  writeFileSync(path.join(folder, "adapter_config.json"), JSON.stringify(config));
  writeFileSync(path.join(folder, "adapter_model.safetensors"), promptFile([4, 48], 0));
  writeFileSync(path.join(folder, "tunesmith.json"), JSON.stringify(metadata));
  const value = manifest({ init_method: "adapter", init_adapter: { path: "../prompt" } });
  expect(await problems(value)).toEqual([]);
  writeFileSync(path.join(place.root, "base/model.safetensors"), "other weights");
  expect(await problems(value)).toEqual([
    expect.stringMatching(/experiment\.json:\d+ adapter\/base-mismatch$/),
  ]);
});
