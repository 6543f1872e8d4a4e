// A peer's side, in a process of its own.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { here, lastLine } from "./scripts.mjs";
import { stepsOf } from "./workload-steps.mjs";

/** PEFT's common use: each micro-batch padded to its longest sample. */
export const peft = { name: "peft", padding: null };

/** caikit-nlp's collator: every sample padded to source, target and end (semantics: S + T + 1). */
export function caikit({ max_source_length, max_target_length }) {
  return { name: "caikit", padding: max_source_length + max_target_length + 1 };
}

/** The workload's steps by peer.py, and with `shallowLayers` the same micro-batches through so many layers. */
export function runPeer(python, folder, { workload, threads, dtype }, { name, padding }, shallowLayers) {
  const { settings, steps } = stepsOf(folder, workload);
  const file = join(folder, `peer-${name}.json`);
  const run = {
    ...settings,
    steps,
    micro_batches: workload.peer_micro_batches,
    threads,
    dtype,
    style: name,
    padding,
    shallow_layers: shallowLayers,
  };
  writeFileSync(file, `${JSON.stringify(run)}\n`);
  return lastLine(python, [here("peer.py"), file]);
}
