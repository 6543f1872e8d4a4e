import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { digestFile, fileDigests } from "./file-digests.js";

const root = mkdtempSync(path.join(tmpdir(), "tunesmith-digests-"));
afterAll(() => rmSync(root, { recursive: true }));
const LARGE = 64 * 1024 * 1024;

function sparse(name: string, bytes: number): string {
  const file = path.join(root, name);
  writeFileSync(file, name);
  truncateSync(file, bytes);
  return file;
}

/** Time enough for a file to count as settled. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 2100));

test("a digest is that of the bytes, over any number of chunks", async () => {
  const bytes = Buffer.alloc(9 * 1024 * 1024 + 17, "tune");
  const file = path.join(root, "bytes");
  writeFileSync(file, bytes);
  expect(await digestFile(file)).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("small files are never remembered", async () => {
  const cache = path.join(root, "small-cache");
  await fileDigests(cache, { write: true }).of(sparse("small", LARGE - 1));
  expect(() => readdirSync(cache)).toThrow("ENOENT");
});

test("large files are remembered until anything about them changes", async () => {
  const cache = path.join(root, "cache");
  const file = sparse("large", LARGE);
  await fileDigests(cache, { write: true }).of(file);
  expect(() => readdirSync(cache), "a file changed just now is not remembered").toThrow("ENOENT");
  await settle();
  await fileDigests(cache, { write: false }).of(file);
  expect(() => readdirSync(cache), "looking up writes nothing").toThrow("ENOENT");
  const digest = await fileDigests(cache, { write: true }).of(file);
  const [entry] = readdirSync(cache);
  expect(digest).toBe(await digestFile(file));

  // What is remembered is what is told: a planted entry shows that the file is not read again.
  writeFileSync(path.join(cache, entry!), `${"0".repeat(64)}\n`);
  expect(await fileDigests(cache, { write: true }).of(file)).toBe("0".repeat(64));
  // A half-written entry is none.
  writeFileSync(path.join(cache, entry!), "0".repeat(30));
  expect(await fileDigests(cache, { write: true }).of(file)).toBe(digest);

  // One byte, same size, times set back: the time of change gives it away.
  const handle = await open(file, "r+");
  const { atime, mtime } = await handle.stat();
  await handle.write("T", 0);
  await handle.utimes(atime, mtime);
  await handle.close();
  expect(await fileDigests(cache, { write: true }).of(file)).toBe(await digestFile(file));
  expect(await digestFile(file)).not.toBe(digest);
});

test("a cache that cannot be written is no failure", async () => {
  writeFileSync(path.join(root, "blocked"), "");
  const file = sparse("other", LARGE);
  await settle();
  expect(await fileDigests(path.join(root, "blocked/cache"), { write: true }).of(file)).toBe(
    await digestFile(file),
  );
});
