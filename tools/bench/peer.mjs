// A peer's side, in a process of its own.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { here, lastLine } from "./scripts.mjs";
import { stepsOf } from "./workload-steps.mjs";

/** PEFT's common use: each micro-batch padded to its longest sample. */
export const peft = { name: "PEFT", padding: null };

/** caikit-nlp's collator: every sample padded to source, target and end (semantics: S + T + 1). */
export function caikit({ max_source_length, max_target_length }) {
  return { name: "caikit", padding: max_source_length + max_target_length + 1 };
}

/** The workload's steps by peer.py. */
export function runPeer(python, folder, { workload, threads }, { name, padding }) {
  const { settings, steps } = stepsOf(folder, workload);
  const file = join(folder, `peer-${name.toLowerCase()}.json`);
  const run = { ...settings, steps, micro_batches: workload.peer_micro_batches, threads, padding };
  writeFileSync(file, `${JSON.stringify(run)}\n`);
  return lastLine(python, [here("peer.py"), file]);
}
