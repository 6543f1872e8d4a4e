// `npm run bench -- loading [WORKLOAD] [--dtype D] [--repeats N] [--cold]`: seconds from the start of the process of `tune apply`
// to the first matrix product of its training, on the workload's model, its digests known from an earlier apply. With
// --cold the model's files leave the page cache before each repetition, and the disk's own rate is measured the same
// way. Needs the built packages (`npm run build`). The last line of output is JSON.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { SetupError, root } from "../setup/process.mjs";
import { parseOptions } from "./options.mjs";
import { prepare } from "./prepare.mjs";
import { findPython } from "./python.mjs";

const program = join(root, "packages/cli/bin/tune.js");

/** @param {string[]} args */
export async function runLoading(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      repeats: { type: "string", default: "5" },
      dtype: { type: "string", default: "float32" },
      cold: { type: "boolean", default: false },
    },
  });
  const { repeats, dtype, cold } = values;
  const [options] = parseOptions([
    ...(positionals.length === 0 ? ["bloomz-560m"] : positionals),
    "--dtype",
    dtype,
  ]);
  const folder = await prepare(await findPython(), options);
  const weights = readdirSync(join(folder, "model"))
    .filter((name) => name.endsWith(".safetensors"))
    .map((name) => join(folder, "model", name));
  // Of the first, digests are kept; it also fills the page cache.
  await firstProduct(folder);
  const each = [];
  for (let repeat = 0; repeat < Number(repeats); repeat++) {
    if (cold) weights.forEach(evict);
    each.push(await firstProduct(folder));
  }
  const result = {
    workload: options.name,
    dtype,
    cold,
    weight_bytes: weights.reduce((sum, file) => sum + statSync(file).size, 0),
    ...Object.fromEntries(Object.keys(each[0]).map((part) => [part, median(each.map((one) => one[part]))])),
    seconds_each: each.map(({ seconds }) => seconds),
    ...(cold ? { disk_bytes_per_second: diskRate(weights) } : {}),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

/**
 * Applies the workload's experiment as a new run and ends it when it computes. The engine reports that model and data
 * are read just before the first step; the run's status has the time.
 */
async function firstProduct(folder) {
  const state = join(folder, "loading");
  rmSync(join(state, "runs"), { recursive: true, force: true });
  const args = [
    "-f",
    "experiment.yaml",
    "--state-dir",
    state,
    "--set",
    "prompt_tuning.on_too_long=truncate_left",
  ];
  const start = Date.now();
  const child = spawn(process.execPath, [program, "apply", ...args], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (text) => (told += text));
  const ended = new Promise((resolve) => child.on("close", resolve));
  let status;
  while (!(status = statusIn(state))?.running_at) {
    if (child.exitCode !== null) throw new SetupError(`tune apply ended with ${child.exitCode}:\n${told}`);
    await setTimeout(2);
  }
  child.kill("SIGKILL");
  await ended;
  const at = (time) => (Date.parse(time) - start) / 1000;
  return {
    seconds: at(status.running_at),
    resolved_after: at(status.queued_at),
    inspected_after: at(status.pending_at),
  };
}

function statusIn(state) {
  try {
    const [run] = readdirSync(join(state, "runs"));
    return JSON.parse(readFileSync(join(state, "runs", run, "status.json"), "utf8"));
  } catch {
    // Not there yet.
    return undefined;
  }
}

/** Takes a file out of the page cache (coreutils, "dd invocation": nocache with count=0). */
function evict(file) {
  dd([`if=${file}`, "iflag=nocache", "count=0"]);
}

/** Bytes a second of reading the files once, from the disk. */
function diskRate(files) {
  let seconds = 0;
  for (const file of files) {
    evict(file);
    const start = performance.now();
    dd([`if=${file}`, "of=/dev/null", "bs=4M"]);
    seconds += (performance.now() - start) / 1000;
  }
  return Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / seconds);
}

function dd(args) {
  const { status, error, stderr } = spawnSync("dd", args, { encoding: "utf8" });
  if (error || status !== 0) throw new SetupError(`dd ended with ${error?.message ?? stderr}`);
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
