// Training runs: what they report, what they leave, and what changes no byte of it.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { info, inspect } from "../index.js";
import {
  adapter,
  adapterBytes,
  complete,
  failure,
  records,
  run,
  runtime,
  samples,
  temporaryFolder,
  trainSpec,
} from "./fixture.js";

const isas: string[] = JSON.parse(info()).isas;

/** Virtual tokens of the golden adapter. */
function promptLength(): number {
  const header = JSON.parse(adapterBytes.toString("utf8", 8, 8 + Number(adapterBytes.readBigUInt64LE())));
  return header.prompt_embeddings.shape[0];
}

test("a run reports each step and epoch once and leaves the adapter's file", async () => {
  const { events, outcome, blobs } = await run(trainSpec());
  const perEpoch = Math.ceil(samples.length / 4);
  expect(events[0]).toMatchObject({ type: "started", steps_total: 4 * perEpoch, start_step: 0, threads: 2 });
  const steps = events.filter((event) => event.type === "step");
  expect(steps.map((event) => event.step)).toEqual(
    Array.from({ length: 4 * perEpoch }, (_, step) => step + 1),
  );
  expect(steps.map((event) => event.epoch)).toEqual(steps.map((_, step) => Math.floor(step / perEpoch) + 1));
  expect(steps[0].learning_rate).toBe(0);
  expect(events[0].rows_total).toBe(steps.reduce((sum, event) => sum + event.rows, 0));
  expect(steps.at(-1).loss).toBeLessThan(steps[0].loss);
  const validations = events.filter((event) => event.type === "validation");
  expect(validations.map((event) => event.step)).toEqual([1, 2, 3, 4].map((epoch) => epoch * perEpoch));
  const { result } = outcome;
  expect(result).toMatchObject({
    steps: 4 * perEpoch,
    final_loss: steps.at(-1).loss,
    dropped: 0,
    truncated: 0,
  });
  expect(result.validation_loss).toBe(validations.at(-1).loss);
  expect(result.best.loss).toBe(Math.min(...validations.map((event) => event.loss)));
  expect(blobs).toHaveLength(2);
  const header = blobs[0]!.readBigUInt64LE();
  expect(JSON.parse(blobs[0]!.toString("utf8", 8, 8 + Number(header)))).toEqual({
    __metadata__: { format: "pt" },
    prompt_embeddings: { dtype: "F32", shape: [7, 48], data_offsets: [0, 7 * 48 * 4] },
  });
});

test("threads, instruction set and memory limit change no byte", async () => {
  const { blobs, result } = await complete(trainSpec());
  // The least that a refused run names is enough.
  const { details } = await failure(trainSpec({ runtime: runtime({ memory_limit_bytes: 1000 }) }));
  expect(details.needed).toBeLessThan(result.memory.predicted_bytes);
  const variants = [
    ...[1, 3, 8].map((threads) => ({ threads })),
    ...isas.map((isa) => ({ isa })),
    { memory_limit_bytes: details.needed },
  ];
  for (const change of variants) {
    const other = await complete(trainSpec({ runtime: runtime(change) }));
    expect(other.blobs, JSON.stringify(change)).toEqual(blobs);
    const { predicted_bytes, peak_bytes } = other.result.memory;
    // The bound of the memory prediction (N3).
    expect(Math.abs(peak_bytes / predicted_bytes - 1)).toBeLessThan(0.15);
    expect(peak_bytes).toBeLessThanOrEqual(
      "memory_limit_bytes" in change ? change.memory_limit_bytes : Infinity,
    );
  }
});

test("the seed changes the result, the checkpoint interval does not", async () => {
  const { blobs } = await complete(trainSpec());
  expect((await complete(trainSpec({ checkpoint_every_steps: 1000 }))).blobs).toEqual(blobs);
  expect((await complete(trainSpec({ seed: 4 }))).blobs).not.toEqual(blobs);
});

/** One epoch in one optimiser step, cut into micro-batches of `batch_size` samples. */
async function inOneStep(loss_normalization: string, batch_size: number) {
  const accumulate_steps = Math.ceil(samples.length / batch_size);
  const settings = { shuffle: false, num_epochs: 1, max_grad_norm: 0, validation_samples: [] };
  const { events, blobs } = await complete(
    trainSpec({ ...settings, loss_normalization, batch_size, accumulate_steps }),
  );
  return { loss: events.find((event) => event.type === "step").loss, blobs };
}

test.each(["token", "sample"])("under %s normalisation accumulation is exact", async (normalization) => {
  const merged = await inOneStep(normalization, samples.length);
  expect(await inOneStep(normalization, 1)).toEqual(merged);
  expect(await inOneStep(normalization, 3)).toEqual(merged);
});

test("micro-batches of one sample each weigh as samples do, others do not", async () => {
  const sample = await inOneStep("sample", 1);
  // The weights are the same numbers, rounded in another order.
  expect((await inOneStep("microbatch", 1)).loss).toBeCloseTo(sample.loss, 12);
  expect((await inOneStep("microbatch", 3)).loss).not.toBeCloseTo(sample.loss, 6);
});

test("an adapter to begin with is read bit by bit", async () => {
  const spec = trainSpec({
    init: { method: "adapter", adapter_path: adapter },
    learning_rate: 1e-30,
    optimizer: { type: "sgd", momentum: 0, weight_decay: 0 },
    num_epochs: 1,
  });
  const { blobs } = await complete({ ...spec, num_virtual_tokens: promptLength() });
  expect(blobs[0]).toEqual(adapterBytes);
  const error = await failure({ ...spec, num_virtual_tokens: promptLength() + 1 });
  expect(error).toMatchObject({ code: "adapter/tokens-mismatch", details: { got: promptLength() } });
});

test("a run of ours is an adapter to begin with", async () => {
  const { blobs } = await complete(trainSpec({ num_epochs: 1 }));
  const folder = join(temporaryFolder(), "adapter");
  mkdirSync(folder);
  writeFileSync(join(folder, "adapter_model.safetensors"), blobs[0]!);
  cpSync(join(adapter, "adapter_config.json"), join(folder, "adapter_config.json"));
  const init = { method: "adapter", adapter_path: folder };
  const first = (await run(trainSpec({ init }))).events.find((event) => event.type === "step");
  const fresh = (await run(trainSpec())).events.find((event) => event.type === "step");
  expect(first.loss).not.toBe(fresh.loss);
});

test.each([
  { method: "text", text: "Is the guest happy?" },
  { method: "sample_vocab" },
  { method: "class_labels" },
])("training begins from $method", async (init) => {
  const { result } = await complete(trainSpec({ init }));
  expect(Number.isFinite(result.final_loss)).toBe(true);
});

test("a text without a token, and labels that are not there, are refused", async () => {
  expect(await failure(trainSpec({ init: { method: "text", text: "" } }))).toMatchObject({
    code: "data/empty-init",
  });
  expect(await failure(trainSpec({ init: { method: "class_labels" }, labels: null }))).toMatchObject({
    code: "data/empty-init",
  });
});

test("text-only records are learned under loss_on: all", async () => {
  const only = samples.map(({ source, target }) => ({ source: source + target, target: "" }));
  const { events } = await run(
    trainSpec({ loss_on: "all", samples: only, batch_size: samples.length, accumulate_steps: 1 }),
  );
  const step = events.find((event) => event.type === "step");
  const tokens = records.reduce(
    (sum, { source_ids, target_ids }) => sum + source_ids.length + target_ids.length,
    0,
  );
  // Tokenized in one piece a text may have fewer tokens than in two.
  expect(step.target_tokens).toBeLessThanOrEqual(tokens);
  expect(step.target_tokens).toBeGreaterThan(tokens / 2);
});

test("an inspection counts what the run then does", async () => {
  const inspection = JSON.parse(await inspect(JSON.stringify(trainSpec()), true));
  const { events, outcome } = await run(trainSpec());
  const steps = events.filter((event) => event.type === "step");
  const sum = (field: string) => steps.reduce((total, event) => total + event[field], 0);
  expect(inspection).toMatchObject({
    samples: samples.length,
    rows: sum("rows"),
    logit_rows: sum("logit_rows"),
    optimizer_steps: steps.length,
    predicted_bytes: outcome.result.memory.predicted_bytes,
    dropped: 0,
    truncated: 0,
    too_long: [],
    label_collisions: [],
    context_overflow: [],
    model: { family: "llama", hidden: 48, layers: 2, heads: 6, vocab: 277, max_positions: 512 },
  });
  expect(inspection.target_tokens).toBe(
    records.reduce((total, record) => total + record.target_ids.length, 0),
  );
  expect(inspection.predicted_seconds).toBeGreaterThan(0);
});

test("rows are distinct prefixes, counted by hand", async () => {
  const inspection = JSON.parse(
    await inspect(JSON.stringify(trainSpec({ batch_size: samples.length, num_epochs: 3 })), false),
  );
  // Nobody asked for the time.
  expect(inspection.predicted_seconds).toBeNull();
  const [prefixes, targets] = [new Set<string>(), new Set<string>()];
  for (const { source_ids, target_ids } of records) {
    const ids = [...source_ids, ...target_ids];
    for (let length = 1; length < ids.length; length += 1) prefixes.add(ids.slice(0, length).join());
    for (let length = source_ids.length; length < ids.length; length += 1)
      targets.add(ids.slice(0, length).join());
  }
  expect(inspection.rows).toBe(3 * (7 + prefixes.size));
  expect(inspection.logit_rows).toBe(3 * targets.size);
});
