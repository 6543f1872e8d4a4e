// Many runs, stopped at any moment, in several threads: nothing leaks and nothing gets mixed up.
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { startRun } from "../index.js";
import { complete, evaluateSpec, trainSpec } from "./fixture.js";

/** Resident memory in bytes. */
const resident = () => process.memoryUsage.rss();

/** Runs a spec and cancels it after a while. */
async function stopAfter(milliseconds: number): Promise<string> {
  const handle = startRun(
    JSON.stringify(trainSpec({ num_epochs: 400, checkpoint_every_steps: 3 })),
    () => {},
  );
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  handle.cancel();
  const { json } = await handle.wait();
  return JSON.parse(json).status;
}

test("aborts at any moment leak nothing", async () => {
  const seed = 11;
  const moments = Array.from({ length: 120 }, (_, index) => (index * 7919 * seed) % 37);
  for (const moment of moments.slice(0, 40)) expect(await stopAfter(moment)).toBe("canceled");
  const before = resident();
  for (const moment of moments.slice(40)) expect(await stopAfter(moment)).toBe("canceled");
  // A leaked run would hold its workspace of 3 MB: 80 of them 240 MB.
  expect(resident() - before).toBeLessThan(60e6);
});

test("opening, computing and closing again keeps memory flat", async () => {
  const spec = trainSpec({ num_epochs: 1, validation_samples: [] });
  const once = async () => {
    await complete(spec);
    await complete(evaluateSpec());
  };
  for (let round = 0; round < 50; round += 1) await once();
  const before = resident();
  for (let round = 0; round < 200; round += 1) await once();
  // Each round allocates some 6 MB; the allocator's own growth stays far below a leak of it.
  expect(resident() - before).toBeLessThan(60e6);
});

test("runs side by side, also from worker threads, leave the bytes of a run alone", async () => {
  const alone = await complete(trainSpec());
  const beside = await Promise.all([1, 2, 3].map(() => complete(trainSpec())));
  for (const { blobs } of beside) expect(blobs).toEqual(alone.blobs);
  const module = new URL("../index.js", import.meta.url).href;
  const script = `const { parentPort, workerData } = require("node:worker_threads");
    import(${JSON.stringify(module)}).then(async ({ startRun }) => {
      const { blobs } = await startRun(workerData, () => {}).wait();
      parentPort.postMessage(blobs[0].toString("base64"));
    });`;
  const fromWorker = () =>
    new Promise<string>((resolve, reject) => {
      const worker = new Worker(script, { eval: true, workerData: JSON.stringify(trainSpec()) });
      worker.once("message", resolve).once("error", reject);
    });
  for (const bytes of await Promise.all([fromWorker(), fromWorker()])) {
    expect(bytes).toBe(alone.blobs[0]!.toString("base64"));
  }
});

test("a worker thread that ends in the middle of a run takes nothing with it", async () => {
  const module = new URL("../index.js", import.meta.url).href;
  const script = `const { parentPort, workerData } = require("node:worker_threads");
    import(${JSON.stringify(module)}).then(({ startRun }) => {
      const handle = startRun(workerData, () => parentPort.postMessage("under way"));
      void handle.wait();
    });`;
  for (let round = 0; round < 5; round += 1) {
    const worker = new Worker(script, {
      eval: true,
      workerData: JSON.stringify(trainSpec({ num_epochs: 20 })),
    });
    await new Promise((resolve) => worker.once("message", resolve));
    await worker.terminate();
  }
  const { result } = await complete(trainSpec({ num_epochs: 1 }));
  expect(result.steps).toBeGreaterThan(0);
});
