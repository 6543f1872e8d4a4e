import { parentPort, workerData } from "node:worker_threads";
import { generator } from "./random.mjs";
import { schedule } from "./schedule.mjs";

/** Runs cases one after another; the shared number says which, so that a case that never ends is known. */
const { module, names, seed, from, to, seconds, megabytes, shared } = workerData;
const current = new Int32Array(shared);
const { targets, judge, close } = await (await import(module)).suite();
const chosen = schedule(targets, names);

const shapes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const known = shapes.map((shape) => new Set(Reflect.ownKeys(shape)));

for (let index = from; index < to; index++) {
  Atomics.store(current, 0, index);
  const pick = generator(seed, index);
  const target = chosen[index % chosen.length];
  const input = target.input(pick);
  const started = performance.now();
  const memory = process.memoryUsage.rss();
  const report = (kind, detail) =>
    tell({ kind, detail, index, target: target.name, input: input.toString("base64") });
  try {
    const fault = judge(await target.run(input), input);
    if (fault !== undefined) report("answer", fault);
  } catch (error) {
    report("exception", error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (performance.now() - started > seconds * 1000) report("slow", `more than ${seconds} s`);
  if (process.memoryUsage.rss() - memory > megabytes * 2 ** 20)
    report("memory", `more than ${megabytes} MiB`);
  for (const [which, shape] of shapes.entries()) {
    for (const key of Reflect.ownKeys(shape)) {
      if (known[which].has(key)) continue;
      report("pollution", `${String(key)} on a prototype`);
      Reflect.deleteProperty(shape, key);
    }
  }
}
close();
tell({ kind: "done" });

function tell(message) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of Node has no origins
  parentPort.postMessage(message);
}
