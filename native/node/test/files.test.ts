// fsync and file locks.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLockHolder, syncDirectory, syncFile, tryLock } from "../index.js";
import { temporaryFolder } from "./fixture.js";

/** Tries the lock in another process, which then ends in the given way. */
function elsewhere(path: string, then = ""): string {
  const script = `const { tryLock } = await import(${JSON.stringify(join(import.meta.dirname, "../index.js"))});
    console.log(tryLock(${JSON.stringify(path)}, "other") === null ? "held" : "taken"); ${then}`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  }).stdout.trim();
}

test("a lock keeps out this process and others until it is released", () => {
  const path = join(temporaryFolder(), "lock");
  expect(readLockHolder(path)).toBeNull();
  const lock = tryLock(path, "process 7");
  expect(lock).not.toBeNull();
  expect(readLockHolder(path)).toBe("process 7");
  expect(tryLock(path, "me too")).toBeNull();
  expect(elsewhere(path)).toBe("held");
  expect(readLockHolder(path)).toBe("process 7");
  lock!.release();
  lock!.release();
  expect(elsewhere(path)).toBe("taken");
});

test("a lock goes with its process, also when that is killed", () => {
  const path = join(temporaryFolder(), "lock");
  expect(elsewhere(path, "process.kill(process.pid, 'SIGKILL')")).toBe("taken");
  const lock = tryLock(path, "");
  expect(lock).not.toBeNull();
  expect(readLockHolder(path)).toBe("");
  lock!.release();
});

test("flushing names the file and the code of the system", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "x");
  syncFile(join(folder, "file"));
  mkdirSync(join(folder, "folder"));
  syncDirectory(join(folder, "folder"));
  const missing = join(folder, "missing");
  expect(() => syncFile(missing)).toThrow(expect.objectContaining({ code: "ENOENT" }));
  expect(() => syncDirectory(missing)).toThrow(missing);
  expect(() => tryLock(join(missing, "lock"), "")).toThrow(expect.objectContaining({ code: "ENOENT" }));
  expect(() => readLockHolder(folder)).toThrow(expect.objectContaining({ code: "EISDIR" }));
});
