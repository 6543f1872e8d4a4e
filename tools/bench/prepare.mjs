// A workload's files, made once and kept while its description stays the same.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "../setup/process.mjs";
import { cacheFolder } from "./cache.mjs";
import { here } from "./scripts.mjs";

/** The folder that prepare.py writes: model, prompt, workload.json. */
export async function prepare(python, { name, workload }) {
  const folder = cacheFolder(name);
  const description = `${JSON.stringify({ workload, script: readFileSync(here("prepare.py"), "utf8") })}\n`;
  const stamp = join(folder, "made-from.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === description) return folder;
  rmSync(folder, { recursive: true, force: true });
  cacheFolder(name);
  const spec = join(folder, "spec.json");
  writeFileSync(spec, `${JSON.stringify(workload)}\n`);
  await must(python, [here("prepare.py"), spec, folder]);
  writeFileSync(stamp, description);
  return folder;
}
