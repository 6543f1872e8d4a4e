import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TuneError } from "@tunesmith/diagnostics";
import { readLockHolder, syncDirectory, tryLock } from "@tunesmith/native";
import { Crash, FaultyDisk, type Fault } from "./testing/faulty-disk.js";
import { fingerprint, RUN, smallApply, type Progress } from "./testing/small-apply.js";
import { nodeDisk } from "./disk.js";
import { openStore } from "./index.js";

const native = { readLockHolder, syncDirectory, tryLock };
// Thousands of flushes: memory is as real a file system, and faster.
const folder = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const root = mkdtempSync(path.join(folder, "tunesmith-faults-"));
afterAll(() => rmSync(root, { recursive: true }));

let changes: number;
let expected: Record<string, string>;
beforeAll(async () => {
  const disk = new FaultyDisk(nodeDisk(native), { at: Infinity, kind: "crash", persistent: true });
  const state = path.join(root, "whole");
  await smallApply(openStore(state, native, disk));
  changes = disk.count;
  expected = fingerprint(state);
});

/** Applies with a fault; what it threw, and what had been promised before. */
async function applyWith(state: string, fault: Fault): Promise<{ error: unknown; progress: Progress }> {
  const progress: Progress = { checkpoint: 0, adapter: false, record: false };
  const disk = new FaultyDisk(nodeDisk(native), fault);
  const error: unknown = await smallApply(openStore(state, native, disk), progress).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, progress };
}

/** Nothing promised is lost; applying again ends with the bytes of an undisturbed run and no litter. */
async function expectWhole(state: string, progress: Progress, what: string): Promise<void> {
  const store = openStore(state, native);
  const run = store.run(RUN);
  expect((await run.resumePoint()).checkpoint?.step ?? 0, what).toBeGreaterThanOrEqual(progress.checkpoint);
  expect((await run.folder("adapter")) !== null || !progress.adapter, what).toBe(true);
  expect((await run.record()) !== null || !progress.record, what).toBe(true);
  await smallApply(store);
  expect(fingerprint(state), what).toEqual(expected);
}

test("C4: a full, failing or read-only disk at any change: exit 74, the path named, nothing lost", async () => {
  for (const [kind, persistent, every] of [
    ["ENOSPC", true, 1],
    ["EIO", false, 1],
    ["ENOSPC", false, 5],
    ["EROFS", true, 5],
  ] as const) {
    for (let at = 1; at <= changes; at += every) {
      const what = `${kind} ${persistent ? "from" : "at"} change ${at}`;
      const state = path.join(root, `${kind}-${persistent}-${at}`);
      const { error, progress } = await applyWith(state, { at, kind, persistent });
      // A fault while something superfluous is removed may pass unnoticed.
      expect(error === null || namesPath(error, path.dirname(state)), `${what}: ${String(error)}`).toBe(true);
      await expectWhole(state, progress, what);
      rmSync(state, { recursive: true });
    }
  }
});

test("the small apply is worth disturbing", () => {
  expect(changes).toBeGreaterThan(60);
});

test("C1: the process may end at any change", async () => {
  for (let at = 1; at <= changes; at++) {
    const what = `crash at change ${at}`;
    const state = path.join(root, `crash-${at}`);
    const { error, progress } = await applyWith(state, { at, kind: "crash", persistent: true });
    expect(error, what).toBeInstanceOf(Crash);
    await expectWhole(state, progress, what);
    expect(litter(state), what).toEqual([]);
    rmSync(state, { recursive: true });
  }
});

test("C2: it may end again and again while it recovers", async () => {
  const seed = 20_260_101;
  let random = seed;
  for (let round = 0; round < 60; round++) {
    const state = path.join(root, `again-${round}`);
    const crashes: number[] = [];
    let last: Progress = { checkpoint: 0, adapter: false, record: false };
    for (let crash = 0; crash < 4; crash++) {
      // A linear congruential generator (Numerical Recipes) replays from its seed.
      random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
      const at = 1 + Math.floor((random / 2 ** 32) * changes);
      crashes.push(at);
      const { progress } = await applyWith(state, { at, kind: "crash", persistent: true });
      last = {
        checkpoint: Math.max(last.checkpoint, progress.checkpoint),
        adapter: last.adapter || progress.adapter,
        // An attempt that takes the run up again removes the record first.
        record: progress.record,
      };
    }
    const what = `seed ${seed}, round ${round}, crashes at ${crashes.join(", ")}`;
    await expectWhole(state, last, what);
    expect(litter(state), what).toEqual([]);
    rmSync(state, { recursive: true });
  }
});

/** Exit 74, and the path. */
function namesPath(error: unknown, folder: string): boolean {
  return error instanceof TuneError && error.exitCode === 74 && error.message.includes(folder);
}

function litter(state: string): string[] {
  return readdirSync(state, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("tmp."));
}
