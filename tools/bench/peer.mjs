// PEFT's side, in a process of its own.
import { join } from "node:path";
import { here, lastLine } from "./scripts.mjs";

/** Warm-up and one full optimiser step by peer.py. */
export function runPeer(python, folder, { threads }) {
  return lastLine(python, [here("peer.py"), join(folder, "workload.json"), String(threads)]);
}
