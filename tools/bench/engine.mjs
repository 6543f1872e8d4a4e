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

/** Runs each of the workload's steps `repeats` times, each step in a process of its own. */
export async function runEngine(engine, folder, { workload, threads, repeats }) {
  const { settings, steps } = stepsOf(folder, workload);
  const measured = [];
  for (const samples of steps)
    measured.push(await runStep(engine, folder, { ...settings, samples, threads, repeats }));
  return measured;
}

/** Our losses of single micro-batches, each run as a step of its own. */
export async function microBatchLosses(engine, folder, { workload, threads }, step, indices) {
  const { settings, steps } = stepsOf(folder, workload);
  const size = settings.batch_size;
  const losses = [];
  for (const index of indices) {
    const samples = steps[step].slice(index * size, (index + 1) * size);
    const run = { ...settings, samples, accumulate_steps: 1, threads };
    losses.push((await runStep(engine, folder, run)).loss);
  }
  return losses;
}

function runStep(engine, folder, run) {
  const file = join(folder, "step.json");
  writeFileSync(file, `${JSON.stringify(run)}\n`);
  return lastLine(engine, ["step", file]);
}
