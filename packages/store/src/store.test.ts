import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLockHolder, syncDirectory, tryLock } from "@tunesmith/native";
import { TuneError } from "@tunesmith/diagnostics";
import type { MetricLine, RunStatus } from "@tunesmith/contracts";
import { RUN, smallApply } from "./testing/small-apply.js";
import { findStateDir, openStore, sha256 } from "./index.js";

const native = { readLockHolder, syncDirectory, tryLock };
const A = "a".repeat(64);
const B = `aaaa${"b".repeat(60)}`;
const C = "c".repeat(64);

let root: string;
let stateDir: string;
beforeEach(() => {
  root = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "tunesmith-store-"));
  stateDir = path.join(root, ".tunesmith");
});
afterEach(() => rmSync(root, { recursive: true }));

const status = (
  run: string,
  experiment: string,
  created: string,
  state: RunStatus["state"] = "completed",
) => ({
  run_id: run,
  experiment,
  state,
  created_at: created,
  modified_at: created,
  queued_at: created,
  pending_at: null,
  running_at: null,
  storing_at: null,
  completed_at: null,
  message: null,
  error: null,
  step: 0,
  steps_total: 0,
  attempts: 1,
});

const step = (number: number): MetricLine => ({
  type: "step",
  step: number,
  epoch: 1,
  loss: 1 / number,
  learning_rate: 0.1,
  grad_norm: 1,
  rows: 10,
  logit_rows: 2,
  target_tokens: 2,
  seconds: number / 10,
});
const validation = (number: number): MetricLine => ({
  type: "validation",
  step: number,
  epoch: 1,
  loss: 0.5,
});

async function code(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof TuneError ? { exit: error.exitCode, code: error.diagnostics[0]?.code } : error;
}

/** Every path below a folder. */
function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

test("the state folder is beside the nearest package.json or .git", () => {
  mkdirSync(path.join(root, "a/b/c"), { recursive: true });
  writeFileSync(path.join(root, "a/package.json"), "{}");
  expect(findStateDir(path.join(root, "a/b/c"))).toBe(path.join(root, "a/.tunesmith"));
  mkdirSync(path.join(root, "a/b/.git"));
  expect(findStateDir(path.join(root, "a/b/c"))).toBe(path.join(root, "a/b/.tunesmith"));
});

test("reading an empty state touches nothing", async () => {
  const store = openStore(stateDir, native);
  expect(await store.list()).toEqual([]);
  expect(await store.run(A).status()).toBeNull();
  expect((await store.run(A).resumePoint()).checkpoint).toBeNull();
  expect(await code(store.find("quickstart"))).toEqual({ exit: 64, code: "run/not-found" });
  expect(readdirSync(root)).toEqual([]);
});

test("a committed folder is read back whole, with checksums that sha256sum understands", async () => {
  const run = await openStore(stateDir, native).lock(A, "test");
  const files = new Map([
    ["b.txt", Buffer.from("two")],
    ["a.bin", Buffer.from([0, 1, 2])],
  ]);
  await run.commitDirectory("adapter", files);
  await run.release();
  const read = openStore(stateDir, native).run(A);
  expect(await read.folder("adapter")).toEqual(new Map([...files].toReversed()));
  expect(readFileSync(path.join(read.path, "adapter/SHA256SUMS"), "utf8")).toBe(
    `${sha256(Buffer.from([0, 1, 2]))}  a.bin\n${sha256(Buffer.from("two"))}  b.txt\n`,
  );
  expect(tree(stateDir).filter((name) => name.includes("tmp"))).toEqual([]);
  expect(readFileSync(path.join(stateDir, ".gitignore"), "utf8")).toBe("*\n");
});

test("C6: a flipped bit anywhere in a committed folder is detected", async () => {
  const run = await openStore(stateDir, native).lock(A, "test");
  await run.commitDirectory(
    "adapter",
    new Map([
      ["a.bin", Buffer.from("soft prompt")],
      ["b", Buffer.from("xyz")],
    ]),
  );
  await run.release();
  const folder = path.join(run.path, "adapter");
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const bytes = readFileSync(file);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      writeFileSync(file, flipped);
      expect(await run.folder("adapter"), `${name} bit ${bit}`).toBeNull();
    }
    for (const length of [0, 1, bytes.length - 1]) {
      writeFileSync(file, bytes.subarray(0, length));
      expect(await run.folder("adapter"), `${name} cut to ${length}`).toBeNull();
    }
    writeFileSync(file, bytes);
  }
  expect(await run.folder("adapter")).not.toBeNull();
});

test("a second commit replaces the first; the same bytes again write nothing", async () => {
  const run = await openStore(stateDir, native).lock(A, "test");
  await run.commitDirectory("adapter", new Map([["a", Buffer.from("1")]]));
  await run.commitDirectory("adapter", new Map([["b", Buffer.from("2")]]));
  expect([...((await run.folder("adapter")) ?? new Map<string, Buffer>()).keys()]).toEqual(["b"]);
  await run.commitDirectory("adapter", new Map([["b", Buffer.from("2")]]));
  expect(readdirSync(run.path).sort()).toEqual(["adapter", "lock"]);
  await run.release();
});

test("two checkpoints are kept; a damaged one falls back to the one before", async () => {
  const run = await openStore(stateDir, native).lock(A, "test");
  await run.startMetrics(await run.resumePoint());
  for (const number of [1, 2, 3]) {
    await run.appendMetrics([step(number)]);
    await run.commitCheckpoint(number, Buffer.from(`state ${number}`));
  }
  await run.release();
  const checkpoints = path.join(run.path, "checkpoints");
  expect(readdirSync(checkpoints)).toEqual(["step-0000000002", "step-0000000003"]);
  expect((await run.resumePoint()).checkpoint?.step).toBe(3);
  writeFileSync(path.join(checkpoints, "step-0000000003/checkpoint.safetensors"), "state 4");
  const point = await run.resumePoint();
  expect(point.checkpoint?.step).toBe(2);
  expect(readFileSync(point.checkpoint?.file ?? "", "utf8")).toBe("state 2");
});

test("after a resume every step stands in the metrics once, in order", async () => {
  const store = openStore(stateDir, native);
  const first = await store.lock(A, "test");
  await first.startMetrics(await first.resumePoint());
  await first.appendMetrics([step(1), step(2), validation(2)]);
  await first.commitCheckpoint(2, Buffer.from("two"));
  await first.appendMetrics([step(3), step(4)]);
  await first.release();
  // A crash may cut the last line short.
  const file = path.join(first.path, "metrics.ndjson");
  writeFileSync(file, readFileSync(file).subarray(0, -20));

  const second = await store.lock(A, "test");
  const point = await second.resumePoint();
  expect([point.checkpoint?.step, point.metrics.step, point.metrics.seconds]).toEqual([2, 2, 0.2]);
  await second.startMetrics(point);
  await second.appendMetrics([validation(2), step(3), step(4), validation(4)]);
  await second.release();
  expect(await second.metrics()).toEqual([step(1), step(2), validation(2), step(3), step(4), validation(4)]);
  expect(readFileSync(file, "utf8").split("\n").length).toBe(7);
});

test("a checkpoint whose metrics are gone is not gone on from", async () => {
  const run = await openStore(stateDir, native).lock(A, "test");
  await run.startMetrics(await run.resumePoint());
  await run.appendMetrics([step(1), step(2)]);
  await run.commitCheckpoint(2, Buffer.from("two"));
  await run.release();
  writeFileSync(path.join(run.path, "metrics.ndjson"), `${JSON.stringify(step(1))}\n`);
  expect((await run.resumePoint()).checkpoint).toBeNull();
});

test("calls take effect in order without being awaited", async () => {
  const run = await openStore(stateDir, native).lock(A, "test");
  void run.startMetrics(await run.resumePoint());
  for (let number = 1; number <= 50; number++) {
    void run.appendMetrics([step(number)]);
    void run.appendEvent({ number });
  }
  await run.release();
  expect((await run.metrics()).map((line) => line.step)).toEqual(
    Array.from({ length: 50 }, (_, index) => index + 1),
  );
  const events = readFileSync(path.join(run.path, "events.ndjson"), "utf8").trim().split("\n");
  expect(events.length).toBe(50);
});

test("a torn last event is removed before the next", async () => {
  const store = openStore(stateDir, native);
  const first = await store.lock(A, "test");
  await first.appendEvent({ a: 1 });
  await first.release();
  const file = path.join(first.path, "events.ndjson");
  writeFileSync(file, '{"a":1}\n{"b"');
  const second = await store.lock(A, "test");
  await second.appendEvent({ c: 3 });
  await second.release();
  expect(readFileSync(file, "utf8")).toBe('{"a":1}\n{"c":3}\n');
});

test("C7: a second owner is refused and told who has the run; it is free again after release", async () => {
  const store = openStore(stateDir, native);
  const run = await store.lock(A, "tune apply -f quickstart");
  const refused = await store.lock(A, "tune apply").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TuneError);
  expect(refused).toMatchObject({
    exitCode: 75,
    message: expect.stringContaining(`process ${process.pid} on `),
  });
  expect(refused).toMatchObject({ message: expect.stringContaining("`tune apply -f quickstart`, since 2") });
  await run.release();
  await (await store.lock(A, "tune apply")).release();
});

test("C7: of eight that race for a run one wins, 200 times of 200", async () => {
  const store = openStore(stateDir, native);
  for (let race = 0; race < 200; race++) {
    const racers = await Promise.allSettled(Array.from({ length: 8 }, () => store.lock(A, "race")));
    const winners = racers.flatMap((racer) => (racer.status === "fulfilled" ? [racer.value] : []));
    const refused = racers.flatMap((racer): unknown[] => (racer.status === "rejected" ? [racer.reason] : []));
    expect(winners.length, `race ${race}`).toBe(1);
    const exits = refused.map((reason) => (reason instanceof TuneError ? reason.exitCode : reason));
    expect(exits, `race ${race}`).toEqual(exits.map(() => 75));
    await winners[0]!.release();
  }
});

test("a place where nothing can be written is named at once, exit 74", async () => {
  writeFileSync(path.join(root, "file"), "");
  for (const place of ["/proc/nothing", "/dev/full/state", path.join(root, "file/state")]) {
    const refused: unknown = await openStore(place, native)
      .lock(A, "test")
      .catch((error: unknown) => error);
    expect(refused, place).toMatchObject({ exitCode: 74 });
  }
});

test("whoever lost the lock file to somebody else commits nothing more", async () => {
  const run = await openStore(stateDir, native).lock(A, "test");
  await run.writeStatus(status(A, "one", "2026-01-01T00:00:00.000Z"));
  rmSync(path.join(run.path, "lock"));
  expect(await code(run.writeStatus(status(A, "two", "2026-01-01T00:00:00.000Z")))).toEqual({
    exit: 75,
    code: "store/fenced",
  });
  expect((await run.status())?.experiment).toBe("one");
  await run.release();
});

test("the fence of the status rises with each owner", async () => {
  const store = openStore(stateDir, native);
  for (const fence of [1, 2, 3]) {
    const run = await store.lock(A, "test");
    await run.writeStatus(status(A, "one", "2026-01-01T00:00:00.000Z"));
    expect((await run.status())?.fence).toBe(fence);
    await run.release();
  }
});

test("C6: a flipped bit in the record of a completed run is detected; taking it up again removes it", async () => {
  const stored = openStore(stateDir, native);
  await smallApply(stored);
  const run = stored.run(RUN);
  expect(await run.isFinished()).toBe(true);
  const file = path.join(run.path, "record.json");
  const bytes = readFileSync(file);
  for (let bit = 0; bit < bytes.length * 8; bit += 37) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    writeFileSync(file, flipped);
    expect(await code(run.record()), `bit ${bit}`).toEqual({ exit: 74, code: "run/corrupt" });
    expect(await run.isFinished(), `bit ${bit}`).toBe(false);
  }
  const again = await stored.lock(RUN, "test");
  await again.writeStatus(status(RUN, "small", "2026-01-01T00:00:00.000Z", "running"));
  await again.release();
  expect(existsSync(path.join(run.path, "SHA256SUMS"))).toBe(false);
  expect(await run.record()).toBeNull();
});

test("runs are found by id, by its beginning, and by the name of the experiment", async () => {
  const store = openStore(stateDir, native);
  for (const [id, name, created, state] of [
    [A, "sentiment", "2026-01-01T00:00:00.000Z", "completed"],
    [B, "sentiment", "2026-01-02T00:00:00.000Z", "failed"],
    [C, "topics", "2026-01-03T00:00:00.000Z", "completed"],
  ] as const) {
    const run = await store.lock(id, "test");
    await run.writeStatus(status(id, name, created, state));
    await run.release();
  }
  expect((await store.list()).map(({ run }) => run.runId)).toEqual([A, B, C]);
  expect((await store.find("sentiment")).runId).toBe(B);
  expect((await store.find("sentiment", { finished: true })).runId).toBe(A);
  expect((await store.find("cccc")).runId).toBe(C);
  expect((await store.find(A)).runId).toBe(A);
  expect(await code(store.find("aaa"))).toEqual({ exit: 64, code: "run/not-found" });
  expect(await code(store.find("aaaa"))).toEqual({ exit: 64, code: "run/ambiguous" });
  expect(await code(store.find("sentimant"))).toEqual({ exit: 64, code: "run/not-found" });
});

test("one damaged status does not hide the other runs", async () => {
  const store = openStore(stateDir, native);
  for (const id of [A, C]) {
    const run = await store.lock(id, "test");
    await run.writeStatus(status(id, "one", "2026-01-01T00:00:00.000Z"));
    await run.release();
  }
  writeFileSync(path.join(store.run(A).path, "status.json"), "{");
  expect((await store.list()).map(({ status: found }) => found?.state ?? null)).toEqual([null, "completed"]);
  expect(await code(store.run(A).status())).toEqual({ exit: 74, code: "run/corrupt" });
});
