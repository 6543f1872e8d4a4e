import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emit } from "./emit.mjs";

let root = "";
/** @type {string[]} */
let said = [];
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "tunesmith-codegen-"));
  said = [];
  vi.spyOn(console, "error").mockImplementation((line) => said.push(String(line)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const files = { "out/a.ts": "a\n", "out/b.ts": "b\n" };
const folders = ["out"];

test("what is written is then up to date, and written once", async () => {
  expect(await emit(root, files, { check: true, folders })).toBe(1);
  expect(await emit(root, files, { check: false, folders })).toBe(0);
  expect(await emit(root, files, { check: true, folders })).toBe(0);
  said = [];
  expect(await emit(root, files, { check: false, folders })).toBe(0);
  expect(said).toEqual([]);
});

test("an edit by hand and a file of a schema that is gone are drift, which a check names and does not repair", async () => {
  await emit(root, files, { check: false, folders });
  said = [];
  await writeFile(path.join(root, "out/a.ts"), "edited\n");
  await writeFile(path.join(root, "out/old.ts"), "");
  expect(await emit(root, files, { check: true, folders })).toBe(1);
  expect(said).toEqual(["out of date: out/a.ts", "no longer made: out/old.ts", "run: npm run gen"]);
  expect(await readFile(path.join(root, "out/a.ts"), "utf8")).toBe("edited\n");
  await emit(root, files, { check: false, folders });
  expect(await emit(root, files, { check: true, folders })).toBe(0);
});
