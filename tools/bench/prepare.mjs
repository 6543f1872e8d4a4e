// A workload's files, made once and kept while what they are made of stays the same.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "../setup/process.mjs";
import { cacheFolder } from "./cache.mjs";
import { here } from "./scripts.mjs";

/** What prepare.py reads of a workload. */
const madeOf = [
  "config",
  "seed",
  "samples",
  "num_virtual_tokens",
  "batch_size",
  "accumulate_steps",
  "loss_on",
  "loss_normalization",
];

/** The folder that prepare.py writes: model in the dtype, prompt, workload.json. */
export async function prepare(python, { name, workload, dtype }) {
  const folder = cacheFolder(dtype === "float32" ? name : `${name}-${dtype}`);
  const made = { dtype, ...Object.fromEntries(madeOf.map((field) => [field, workload[field]])) };
  const description = `${JSON.stringify({ made, script: readFileSync(here("prepare.py"), "utf8") })}\n`;
  const stamp = join(folder, "made-from.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === description) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const spec = join(folder, "spec.json");
  writeFileSync(spec, `${JSON.stringify(made)}\n`);
  await must(python, [here("prepare.py"), spec, folder]);
  writeFileSync(stamp, description);
  return folder;
}
