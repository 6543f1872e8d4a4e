import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { loadManifests } from "./load.js";

const examples = path.resolve(import.meta.dirname, "../../../examples");
const folders = readdirSync(examples)
  .filter((name) => existsSync(path.join(examples, name, "experiment.yaml")))
  .sort();

test.each(folders)("examples/%s is a valid manifest, without even a warning", async (name) => {
  const result = await loadManifests([path.join(examples, name)], { cwd: examples });
  expect(result.diagnostics).toEqual([]);
  expect(result.experiments.length).toBe(1);
});

test.each(folders)("an editor finds the schema of examples/%s by its first line", (name) => {
  const [first = ""] = readFileSync(path.join(examples, name, "experiment.yaml"), "utf8").split("\n");
  const schema = /^# yaml-language-server: \$schema=(.+)$/.exec(first)?.[1] ?? "";
  expect(path.basename(schema)).toBe("experiment.schema.json");
  expect(existsSync(path.resolve(examples, name, schema))).toBe(true);
});

test("the manifest that docs/manifests.md shows is valid", async () => {
  const page = readFileSync(path.resolve(examples, "../docs/manifests.md"), "utf8");
  const text = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const result = await loadManifests(["-"], { cwd: examples, stdin: async () => Buffer.from(text) });
  expect(result.diagnostics).toEqual([]);
});
