import { loadManifests } from "@tunesmith/manifest";
import { validateManifests } from "@tunesmith/runner";
import { execa } from "execa";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { badFiles } from "./bad-files.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const all = badFiles();
let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "tunesmith-bad-input-"));
  writeFileSync(path.join(cwd, "package.json"), "{}");
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Most processor time that an answer may take, and most memory that it may leave in use. */
const SECONDS = 20;
const MEGABYTES = 400;

/** A manifest around a data file. */
function manifestOf({ file, tuning, reference }) {
  return `apiVersion: tune/v1
kind: Experiment
name: ${file.toLowerCase().replaceAll("_", "-")}
prompt_tuning:
  base_model: { model_id: ${JSON.stringify(path.join(root, "examples/base-model"))} }
  task_id: generation
  batch_size: 1
${tuning === undefined ? "" : `  ${tuning}\n`}training_data_references:
  - { type: container, location: { path: ${file} }${reference === undefined ? "" : `, ${reference}`} }
`;
}

/** Writes the file, and a manifest for it if it is data; the path for -f. */
function place(bad) {
  bad.write(path.join(cwd, bad.file));
  if (bad.isManifest) return bad.file;
  const manifest = `${bad.file}.manifest.yaml`;
  writeFileSync(path.join(cwd, manifest), manifestOf(bad));
  return manifest;
}

/** What is to be said: `CODE file:line:column`. */
function expectation(bad) {
  const [code, where] = bad.expect.split(" ");
  if (code === "manifest/none-found") return code;
  const file = bad.place === "manifest" ? `${bad.file}.manifest.yaml` : bad.file;
  return [`${code} ${file}`, where].filter(Boolean).join(":");
}

function said({ code, file, line, column }) {
  return [file === null || file === undefined ? code : `${code} ${file}`, line, column]
    .filter((part) => part !== undefined && part !== null)
    .join(":");
}

test("the corpus has at least 120 files", () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(new Set(all.map(({ file }) => file)).size).toBe(all.length);
});

test.each(all)("$file is $expect", async (bad) => {
  const file = place(bad);
  const started = process.cpuUsage();
  const { diagnostics } = bad.isManifest
    ? await loadManifests([file], { cwd, environment: {} })
    : await validateManifests([file], { cwd, env: {} });
  const { user, system } = process.cpuUsage(started);
  const answers = diagnostics.map(said).slice(0, bad.more ? 1 : undefined);
  expect(answers).toEqual([expectation(bad)]);
  expect(Object.prototype.polluted).toBeUndefined();
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
  expect(process.memoryUsage().arrayBuffers / 2 ** 20).toBeLessThan(MEGABYTES);
  for (const one of diagnostics)
    expect(`${one.message} ${one.help}`).not.toMatch(/undefined|NaN\b(?!")|\[object/);
});

test("the program says the same: exit 3, one list, no stack", async () => {
  // That none was found is said only where there is no other manifest.
  const together = all.filter(({ expect: answer }) => answer !== "manifest/none-found");
  const sample = together.filter((_, index) => index % 9 === 0);
  const files = sample.map(place);
  const { exitCode, stdout, stderr } = await execa(
    process.execPath,
    [
      path.join(root, "packages/cli/dist/main.js"),
      "validate",
      "-o",
      "json",
      ...files.flatMap((file) => ["-f", file]),
    ],
    { cwd, reject: false, env: { CI: "1" } },
  );
  expect([exitCode, stderr]).toEqual([3, ""]);
  const answers = new Set(JSON.parse(stdout).diagnostics.map(said));
  for (const bad of sample) expect(answers).toContain(expectation(bad));
});
