import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readSchemas } from "./read.mjs";
import { checkReleased, freeze } from "./released.mjs";

const v1 = path.resolve(import.meta.dirname, "../../../schemas/v1");
let folder = "";
/** @type {string[]} */
let said = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tunesmith-released-"));
  said = [];
  vi.spyOn(console, "error").mockImplementation((line) => said.push(String(line)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test("what is frozen is what is there, and breaks nothing", async () => {
  await writeFile(path.join(folder, "gone.schema.json"), "{}");
  await freeze(folder, v1);
  expect(await readdir(folder)).toEqual(await readdir(v1));
  expect(await checkReleased(folder, await readSchemas(v1))).toBe(0);
  expect(said).toEqual([]);
});

test("a change that breaks the release fails the check by its name", async () => {
  await freeze(folder, v1);
  const file = path.join(folder, "tuning-parameters.schema.json");
  const released = JSON.parse(await readFile(file, "utf8"));
  released.properties.max_input_tokens.maximum = 2_000_000;
  await writeFile(file, JSON.stringify(released));
  expect(await checkReleased(folder, await readSchemas(v1))).toBe(1);
  expect(said[0]).toBe(
    "breaking: tuning-parameters.schema.json#/properties/max_input_tokens: the greatest value is now 1048576 instead of 2000000",
  );
});
