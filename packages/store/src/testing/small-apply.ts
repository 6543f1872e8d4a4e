import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { MetricLine, RunRecord, RunStatus } from "@tunesmith/contracts";
import type { LockedRun, Store } from "../index.js";

export const RUN = "5eed".repeat(16);
export const STEPS = 6;
const EVERY = 2;
const TIME = "2026-01-01T00:00:00.000Z";
const DIGEST = "0".repeat(64);

/** What the engine's state after a step stands for here: the bytes of its checkpoint. */
export const stateAfter = (step: number): string => `state after step ${step}`.repeat(20);

export const lineOf = (step: number): MetricLine => ({
  type: "step",
  step,
  epoch: 1,
  loss: 1 / step,
  learning_rate: 0.1,
  grad_norm: 1,
  rows: 10,
  logit_rows: 2,
  target_tokens: 2,
  seconds: step,
});

const files = (name: string) =>
  new Map([
    [`${name}.bin`, Buffer.from(name.repeat(50))],
    ["README.md", Buffer.from(`# ${name}\n`)],
  ]);

export const results = { adapter: files("adapter"), evaluation: files("evaluation") };

/** What has been promised to be on the disk so far. */
export interface Progress {
  checkpoint: number;
  adapter: boolean;
  record: boolean;
}

/**
 * Everything that applying a run does to the disk, in its order: goes on from the last checkpoint, trains to
 * `STEPS`, stores the results. The stored bytes do not depend on where it went on.
 */
export async function smallApply(store: Store, progress: Partial<Progress> = {}): Promise<void> {
  const run = await store.lock(RUN, "test");
  try {
    if (await run.isFinished()) {
      return;
    }
    await carryOut(run, progress);
  } finally {
    await run.release();
  }
}

async function carryOut(run: LockedRun, progress: Partial<Progress>): Promise<void> {
  await run.writeManifest("kind: Experiment\n");
  await run.writeStatus(status("running"));
  await run.appendEvent({ state: "running" });
  const point = await run.resumePoint();
  await run.startMetrics(point);
  for (let step = (point.checkpoint?.step ?? 0) + 1; step <= STEPS; step++) {
    await run.appendMetrics([lineOf(step)]);
    if (step % EVERY === 0) {
      await run.commitCheckpoint(step, Buffer.from(stateAfter(step)));
      progress.checkpoint = step;
    }
  }
  await run.commitDirectory("adapter", results.adapter);
  progress.adapter = true;
  await run.commitDirectory("evaluation", results.evaluation);
  await run.writeReport("<p>report</p>");
  await run.writeRecord(record);
  progress.record = true;
  await run.writeStatus(status("completed"));
}

const status = (state: RunStatus["state"]): Omit<RunStatus, "fence"> => ({
  run_id: RUN,
  experiment: "small",
  state,
  created_at: TIME,
  modified_at: TIME,
  queued_at: TIME,
  pending_at: TIME,
  running_at: TIME,
  storing_at: null,
  completed_at: null,
  message: null,
  error: null,
  step: 0,
  steps_total: STEPS,
  attempts: 1,
});

const record: RunRecord = {
  apiVersion: "tune/v1",
  kind: "RunRecord",
  metadata: { id: RUN, name: "small", description: null, tags: [], created_at: TIME, modified_at: TIME },
  entity: {
    model_id: "../base",
    prompt_tuning: {
      base_model: { model_id: "../base", revision: null },
      task_id: "classification",
      tuning_type: "prompt_tuning",
      num_virtual_tokens: 4,
      init_method: "random",
      init_text: null,
      num_epochs: 1,
      batch_size: 1,
      accumulate_steps: 1,
      learning_rate: 0.1,
      max_input_tokens: 16,
      max_output_tokens: 4,
      verbalizer: "{{input}}",
      labels: null,
      optimizer: { type: "sgd", momentum: 0, weight_decay: 0 },
      lr_scheduler: { type: "constant", warmup_steps: null, warmup_ratio: null },
      max_grad_norm: 0,
      loss_on: "target",
      loss_normalization: "token",
      shuffle: false,
      on_too_long: "error",
    },
    seed: 1,
    digests: {
      base_model: DIGEST,
      tokenizer: DIGEST,
      training_data: DIGEST,
      validation_data: null,
      evaluation_data: null,
      init_adapter: null,
    },
    numerics_version: 1,
    compute_dtype: "float32",
    overrides: [],
    counts: { training: 1, validation: 0, evaluation: 0 },
    results_reference: {
      type: "container",
      location: {
        path: ".",
        training: "metrics.ndjson",
        training_status: "status.json",
        assets_path: "adapter",
        best_assets_path: null,
        report: "report.html",
      },
    },
    status: { state: "completed", running_at: TIME, completed_at: TIME, message: null, metrics: [] },
    training: null,
    artifacts: [],
    evaluation: null,
    environment: { tunesmith_version: "0", node_version: "0", platform: "linux", isa: "scalar", threads: 1 },
  },
};

/**
 * Names and bytes of everything below a folder, as one digest per path. Left out is what tells attempts apart: the
 * lock, the events, and the fence of the status.
 */
export function fingerprint(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const file = path.join(folder, name);
    if (statSync(file).isFile() && !/(^|\/)(lock|events\.ndjson)$/.test(name)) {
      const text = readFileSync(file, "latin1").replace(/"fence": \d+/, "");
      found[name] = createHash("sha256").update(text, "latin1").digest("hex");
    }
  }
  return found;
}
