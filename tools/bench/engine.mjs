// Our side: the release build of native/bench.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must, root } from "../setup/process.mjs";
import { lastLine } from "./scripts.mjs";

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

/** Runs the workload's step `repeats` times in a process of its own. */
export async function runEngine(engine, folder, { threads, repeats }) {
  const workload = JSON.parse(readFileSync(join(folder, "workload.json"), "utf8"));
  const file = join(folder, "step.json");
  writeFileSync(file, JSON.stringify({ ...workload, threads, repeats }));
  return lastLine(engine, ["step", file]);
}
