// A tiny Llama with its tokenizer and records (native/golden), and specs on it.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { info, startRun } from "../index.js";

const golden = resolve(import.meta.dirname, "../../golden/llama-6-heads");

/** Records of the golden model: texts and the ids that its tokenizer makes of them. */
export const records: { source: string; target: string; source_ids: number[]; target_ids: number[] }[] =
  JSON.parse(readFileSync(join(golden, "golden.json"), "utf8")).samples;

export const samples = records.map(({ source, target }) => ({ source, target }));

/** Folder of the base model. */
export const base = join(golden, "base");

/** PEFT's adapter folder for it. */
export const adapter = join(golden, "adapter");

/** Bytes of the adapter's file. */
export const adapterBytes = readFileSync(join(adapter, "adapter_model.safetensors"));

/** An empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tunesmith-native-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the base model that the test may damage. */
export function copyOfBase(): string {
  const folder = join(temporaryFolder(), "base");
  cpSync(base, folder, { recursive: true });
  return folder;
}

const { isa }: { isa: string } = JSON.parse(info());

export function runtime(changes: Record<string, unknown> = {}) {
  return { threads: 2, isa, memory_limit_bytes: null, ...changes };
}

/** Records to look at token by token. */
export function tokenizeSpec(changes: Record<string, unknown> = {}) {
  return {
    model_path: base,
    samples,
    max_input_tokens: 512,
    max_output_tokens: 64,
    on_too_long: "error",
    detail: "tokens",
    ...changes,
  };
}

/** A training spec of a few seconds at most. */
export function trainSpec(changes: Record<string, unknown> = {}) {
  return {
    operation: "train",
    model_path: base,
    runtime: runtime(),
    seed: 3,
    num_virtual_tokens: 7,
    init: { method: "random" },
    samples,
    validation_samples: samples.slice(0, 3),
    labels: [" good", " bad"],
    num_epochs: 4,
    batch_size: 2,
    accumulate_steps: 2,
    learning_rate: 0.05,
    optimizer: { type: "adamw", betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0.01 },
    lr_scheduler: { type: "cosine", warmup_steps: 2, warmup_ratio: null },
    max_grad_norm: 1,
    loss_on: "target",
    loss_normalization: "token",
    shuffle: true,
    max_input_tokens: 256,
    max_output_tokens: 16,
    on_too_long: "error",
    checkpoint_every_steps: 1,
    resume_from: null,
    ...changes,
  };
}

export function evaluateSpec(changes: Record<string, unknown> = {}) {
  const sources = samples.map((sample) => sample.source);
  return {
    operation: "evaluate",
    model_path: base,
    runtime: runtime(),
    variants: [
      { name: "base", adapter_path: null, sources },
      { name: "tuned", adapter_path: adapter, sources },
    ],
    labels: [" good", " bad"],
    generation: generation(),
    max_input_tokens: 256,
    max_output_tokens: 16,
    on_too_long: "error",
    ...changes,
  };
}

export function generateSpec(changes: Record<string, unknown> = {}) {
  return {
    operation: "generate",
    model_path: base,
    runtime: runtime(),
    adapter_path: adapter,
    prompts: ["The room"],
    generation: generation(),
    ...changes,
  };
}

export function generation(changes: Record<string, unknown> = {}) {
  return { max_new_tokens: 5, min_new_tokens: 0, repetition_penalty: 1, stop_sequences: [], ...changes };
}

// eslint-disable-next-line typescript/no-explicit-any -- events and outcomes are read field by field
type Json = any;

/** What a run reported and how it ended. */
export interface Finished {
  events: Json[];
  checkpoints: Map<number, Buffer>;
  outcome: Json;
  blobs: Buffer[];
}

/** Runs a spec to its end; `onEvent` sees every event and can cancel the run. */
export async function run(
  spec: unknown,
  onEvent: (event: Json, cancel: () => void) => void = () => {},
): Promise<Finished> {
  const events: Json[] = [];
  const checkpoints = new Map<number, Buffer>();
  const handle = startRun(JSON.stringify(spec), (json, blobs) => {
    const batch: Json[] = JSON.parse(json);
    for (const event of batch) {
      events.push(event);
      if (event.type === "checkpoint") checkpoints.set(event.step, blobs[event.blob]!);
      onEvent(event, () => handle.cancel());
    }
  });
  const { json, blobs } = await handle.wait();
  return { events, checkpoints, outcome: JSON.parse(json), blobs };
}

/** The result of a run that must complete. */
export async function complete(spec: unknown): Promise<{ result: Json; blobs: Buffer[]; events: Json[] }> {
  const { outcome, blobs, events } = await run(spec);
  if (outcome.status !== "completed") throw new Error(JSON.stringify(outcome));
  return { result: outcome.result, blobs, events };
}

/** The failure of a run that must fail. */
export async function failure(spec: unknown): Promise<{ code: string; message: string; details: Json }> {
  const { outcome } = await run(spec);
  if (outcome.status !== "failed") throw new Error(`expected a failure, got ${JSON.stringify(outcome)}`);
  return outcome.error;
}
