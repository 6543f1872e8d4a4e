// Our side: the release build of native/bench.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { must, root } from "../setup/process.mjs";
import { lastLine } from "./scripts.mjs";
import { stepsOf } from "./workload-steps.mjs";

const exe = process.platform === "win32" ? "tunesmith-bench.exe" : "tunesmith-bench";

/** Builds the benchmark program and returns its path. */
export async function buildEngine() {
  const manifest = join(root, "native", "Cargo.toml");
  await must("cargo", [
    "build",
    "--quiet",
    "--release",
    "--manifest-path",
    manifest,
    "-p",
    "tunesmith-bench",
  ]);
  return join(root, "native", "target", "release", exe);
}

/**
 * Runs each of the workload's steps `repeats` times after once to warm up, each step in a process of its own.
 * @param {string} [model] another model folder than the workload's own
 */
export async function runEngine(engine, folder, options, model) {
  const { settings, steps } = stepsOf(folder, options.workload);
  const measured = [];
  for (const samples of steps) {
    const run = { ...settings, ...(model && { model }), samples, warm_up_steps: 1, repeats: options.repeats };
    measured.push(await runStep(engine, folder, options, run));
  }
  return measured;
}

/** Our losses of single micro-batches, each run as a step of its own. */
export async function microBatchLosses(engine, folder, options, step, indices) {
  const { settings, steps } = stepsOf(folder, options.workload);
  const size = settings.batch_size;
  const losses = [];
  for (const index of indices) {
    const samples = steps[step].slice(index * size, (index + 1) * size);
    const run = { ...settings, samples, accumulate_steps: 1, rates: false };
    losses.push((await runStep(engine, folder, options, run)).loss);
  }
  return losses;
}

/** One step as `tunesmith-bench step` reads it. */
export function runStep(engine, folder, { dtype, threads, workload }, run) {
  const file = join(folder, "step.json");
  const memory = workload.memory_limit_mb && { memory_limit_mb: workload.memory_limit_mb };
  writeFileSync(file, `${JSON.stringify({ threads, compute: dtype, ...memory, ...run })}\n`);
  return lastLine(engine, ["step", file]);
}
