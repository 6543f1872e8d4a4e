import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readLockHolder, syncDirectory, tryLock } from "@tunesmith/native";
import { nodeDisk } from "./disk.js";
import { openStore, type Store } from "./index.js";
import { Crash, FaultyDisk } from "./testing/faulty-disk.js";

const native = { readLockHolder, syncDirectory, tryLock };
const root = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "tunesmith-evaluation-"));
afterAll(() => rmSync(root, { recursive: true }));

const ID = "e7a1".repeat(16);
const files = new Map([
  ["table.json", Buffer.from("{}")],
  ["record.json", Buffer.from('{"a": 1}')],
  ["tiny.ndjson", Buffer.from("line\n".repeat(100))],
]);
const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));

async function commit(store: Store): Promise<void> {
  const locked = await store.lockEvaluation(ID, "test");
  try {
    await locked.commit(files);
  } finally {
    locked.release();
  }
}

test("the process may end at any change: an evaluation is whole or not there, and can be made again", async () => {
  const counting = new FaultyDisk(nodeDisk(native), { at: Infinity, kind: "crash", persistent: true });
  await commit(openStore(path.join(root, "whole"), native, counting));
  expect(counting.count).toBeGreaterThan(12);
  for (let at = 1; at <= counting.count; at++) {
    const state = path.join(root, `crash-${at}`);
    const disk = new FaultyDisk(nodeDisk(native), { at, kind: "crash", persistent: true });
    await expect(commit(openStore(state, native, disk)), `change ${at}`).rejects.toBeInstanceOf(Crash);
    const store = openStore(state, native);
    const found = await store.evaluation(ID).files();
    // The last change only flushes what is visible already.
    expect(found === null || at === counting.count, `change ${at}`).toBe(true);
    await commit(store);
    expect([...(await store.evaluation(ID).files())!], `change ${at}`).toEqual(sorted);
    const litter = readdirSync(state, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.includes("tmp."),
    );
    expect(litter, `change ${at}`).toEqual([]);
  }
});

test("a file that was changed or taken away makes the evaluation not there", async () => {
  const store = openStore(path.join(root, "damaged"), native);
  expect(await store.evaluation(ID).files()).toBeNull();
  await commit(store);
  const file = path.join(store.evaluation(ID).path, "tiny.ndjson");
  writeFileSync(file, "line\n".repeat(99));
  expect(await store.evaluation(ID).files()).toBeNull();
  rmSync(file);
  expect(await store.evaluation(ID).files()).toBeNull();
});

test("one process has it at a time, and the other learns which", async () => {
  const store = openStore(path.join(root, "locked"), native);
  const held = await store.lockEvaluation(ID, "tune evaluate -f a.yaml");
  await expect(store.lockEvaluation(ID, "other")).rejects.toMatchObject({
    exitCode: 75,
    message: expect.stringMatching(/^Evaluation e7a1e7a1e7a1 .*`tune evaluate -f a\.yaml`/) as string,
  });
  held.release();
  (await store.lockEvaluation(ID, "other")).release();
});
