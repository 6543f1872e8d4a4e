import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readLockHolder, syncDirectory, tryLock } from "@tunesmith/native";
import { digestOf, materialise, PowerLossDisk, type DiskState } from "./testing/power-loss-disk.js";
import {
  fingerprint,
  lineOf,
  results,
  RUN,
  smallApply,
  stateAfter,
  type Progress,
} from "./testing/small-apply.js";
import { nodeDisk } from "./disk.js";
import { openStore } from "./index.js";

const native = { readLockHolder, syncDirectory, tryLock };
const root = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "tunesmith-power-"));
afterAll(() => rmSync(root, { recursive: true }));

const SEED = 20_260_201;
/** Different states to open; a sample unless `TUNE_POWER_LOSS_STATES` asks for more (`npm run faults -- power-loss`). */
const STATES = Number(process.env["TUNE_POWER_LOSS_STATES"] ?? 1_000);
/** Draws at each change of the disk before it is taken to have no more states. */
const DRAWS = Math.max(24, Math.ceil(STATES / 20));
/** Of so many states one is applied again to the end. */
const FINISHED = 50;

/** A linear congruential generator (Numerical Recipes): replays from its seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What is wrong with what a reader finds in a state, in a sentence; null = nothing. */
async function wrongWith(state: string, promised: Progress): Promise<string | null> {
  const run = openStore(state, native).run(RUN);
  const { checkpoint, metrics } = await run.resumePoint();
  if (checkpoint && readFileSync(checkpoint.file, "utf8") !== stateAfter(checkpoint.step)) {
    return `the checkpoint of step ${checkpoint.step} has other bytes`;
  }
  if ((checkpoint?.step ?? 0) < promised.checkpoint) {
    return `checkpoint ${promised.checkpoint} is lost`;
  }
  const lines = metrics.lines.map((line) => JSON.stringify(line));
  if (lines.some((line, index) => line !== JSON.stringify(lineOf(index + 1)))) {
    return "a metric line is not the one that was written";
  }
  for (const name of ["adapter", "evaluation"] as const) {
    const files = await run.folder(name);
    const differs = [...results[name]].some(([file, bytes]) => files && !files.get(file)?.equals(bytes));
    if (differs || (name === "adapter" && files === null && promised.adapter)) {
      return `${name} is ${files ? "wrong" : "lost"}`;
    }
  }
  // Both throw when the file is damaged.
  await run.status();
  return (await run.record()) === null && promised.record ? "the record is lost" : null;
}

test(`C3: none of ${STATES} states that a power cut can leave opens wrong, and each can be finished`, async () => {
  const whole = path.join(root, "whole");
  const promised: Progress = { checkpoint: 0, adapter: false, record: false };
  const random = generator(SEED);
  const cuts: Array<{ state: DiskState; promised: Progress; what: string }> = [];
  const disk = new PowerLossDisk(nodeDisk(native), whole, (now) => {
    const seen = new Set<string>();
    for (let draw = 0; draw < DRAWS; draw++) {
      const state = now.draw(random);
      const digest = digestOf(state);
      if (seen.has(digest)) continue;
      seen.add(digest);
      const what = `seed ${SEED}, change ${now.count}, draw ${draw}`;
      cuts.push({ state, promised: { ...promised }, what });
    }
  });
  await smallApply(openStore(whole, native, disk), promised);
  const expected = fingerprint(whole);
  expect(promised).toEqual({ checkpoint: 6, adapter: true, record: true });
  expect(cuts.length).toBeGreaterThanOrEqual(STATES);
  // Evenly over the whole apply.
  const chosen = cuts.filter((_, index) => (index * STATES) % cuts.length < STATES);
  expect(chosen).toHaveLength(STATES);
  const state = path.join(root, "cut");
  for (const cut of chosen) {
    materialise(cut.state, state);
    expect(await wrongWith(state, cut.promised), cut.what).toBeNull();
    rmSync(state, { recursive: true });
  }
  for (const cut of chosen.filter((_, index) => index % FINISHED === 0)) {
    materialise(cut.state, state);
    await smallApply(openStore(state, native));
    expect(fingerprint(state), cut.what).toEqual(expected);
    rmSync(state, { recursive: true });
  }
}, 600_000);

test("the oracle sees a store that forgets to flush", async () => {
  const lazy = nodeDisk(native);
  const whole = path.join(root, "lazy");
  const promised: Progress = { checkpoint: 0, adapter: false, record: false };
  const random = generator(SEED);
  const wrong: string[] = [];
  const cuts: Array<{ state: string; promised: Progress }> = [];
  const disk = new PowerLossDisk(lazy, whole, (now) => {
    const state = path.join(root, `lazy-${now.count}`);
    materialise(now.draw(random), state);
    cuts.push({ state, promised: { ...promised } });
  });
  // Without flushed entries a rename may be lost after it was promised.
  disk.syncFolder = async () => undefined;
  await smallApply(openStore(whole, native, disk), promised);
  for (const cut of cuts) {
    const found = await wrongWith(cut.state, cut.promised).catch((error: unknown) => String(error));
    wrong.push(...(found === null ? [] : [found]));
  }
  expect(wrong.length).toBeGreaterThan(10);
});
