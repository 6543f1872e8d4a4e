import { Worker } from "node:worker_threads";

/**
 * @typedef {object} Finding
 * @property {"exception" | "answer" | "slow" | "hang" | "memory" | "pollution"} kind
 * @property {string} target
 * @property {number} index the case: with the seed it replays
 * @property {string} detail
 * @property {string} input base64
 */

/**
 * Runs cases [from, to) of a seed in a worker, and in a new one behind a case that hangs it or exhausts its memory.
 *
 * @param {object} options
 * @param {string} options.module exports `suite() → {targets, judge, close}`
 * @param {string[]} [options.names] targets to run; all by default
 * @param {number} [options.seconds] longest time of one case before it is a finding
 * @param {number} [options.hangSeconds] longest time of one case before its worker is ended
 * @param {number} [options.megabytes] most growth of memory in one case
 * @param {number} [options.most] findings after which the search ends
 * @returns {Promise<Finding[]>}
 */
export async function fuzz({
  module,
  names = [],
  seed,
  from = 0,
  to,
  seconds = 5,
  hangSeconds = 30,
  megabytes = 256,
  most = 100,
  onProgress = () => {},
}) {
  const findings = [];
  let next = from;
  while (next < to && findings.length < most) {
    const ended = await batch({ module, names, seed, from: next, to, seconds, megabytes }, hangSeconds, {
      onProgress,
      onFinding: (finding) => findings.push(finding) >= most,
    });
    if (ended === undefined) break;
    findings.push({ target: "?", input: "", ...ended });
    next = ended.index + 1;
  }
  return findings.slice(0, most);
}

/** Ends with undefined when all cases ran or enough is found, else with what ended the worker and in which case. */
function batch(workerData, hangSeconds, { onProgress, onFinding }) {
  const shared = new SharedArrayBuffer(4);
  const current = new Int32Array(shared);
  Atomics.store(current, 0, workerData.from);
  const worker = new Worker(new URL("worker.mjs", import.meta.url), {
    workerData: { ...workerData, shared },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  return new Promise((resolve) => {
    let seen = -1;
    let since = performance.now();
    const finish = (outcome) => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(outcome));
    };
    const watch = setInterval(() => {
      const index = Atomics.load(current, 0);
      onProgress(index);
      if (index !== seen) {
        seen = index;
        since = performance.now();
      } else if (performance.now() - since > hangSeconds * 1000)
        finish({ kind: "hang", index, detail: `more than ${hangSeconds} s` });
    }, 200);
    worker.on("message", (message) => {
      if (message.kind === "done" || onFinding(message)) finish(undefined);
    });
    worker.on("error", (error) =>
      finish({ kind: "memory", index: Atomics.load(current, 0), detail: error.message }),
    );
  });
}
