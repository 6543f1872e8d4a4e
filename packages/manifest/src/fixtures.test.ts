import * as contracts from "@tunesmith/contracts";
import { schemas, type Validator } from "@tunesmith/contracts";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadManifests } from "./load.js";
import { parseDocuments } from "./parse/parse.js";
import { Source } from "./parse/source.js";

const root = path.resolve(import.meta.dirname, "../../../schemas/tests");
const kinds = readdirSync(root)
  .filter((name) => name !== "bad-input")
  .sort();
/** The kinds that people write: judged as the loader judges them. */
const written = ["data-asset", "evaluation", "experiment", "model"];

/** Problems of a fixture as `CODE /pointer`; for what programs pass on, the schema keyword is the code. */
async function problemsOf(kind: string, file: string): Promise<string[]> {
  if (written.includes(kind)) {
    const { diagnostics } = await loadManifests([file], { cwd: root, environment: {} });
    return diagnostics.map((one) => `${one.code} ${one.pointer ?? ""}`.trim());
  }
  const [document, ...more] = parseDocuments(new Source(file, readFileSync(file, "utf8")));
  expect(more).toEqual([]);
  expect(document?.diagnostics).toEqual([]);
  const title = Object.entries(schemas).find(([name]) => name === kind)?.[1]["title"];
  const validate = Object.entries<unknown>({ ...contracts }).find(
    ([name]) => name === `validate${String(title)}`,
  )?.[1];
  if (typeof validate !== "function") throw new Error(`no validator for ${kind}`);
  const result = (validate as Validator<unknown>)(document?.value);
  return result.ok ? [] : result.problems.map(({ keyword, pointer }) => `${keyword} ${pointer}`.trim());
}

test("there is a folder of fixtures for every type that is written or passed on", () => {
  const inside = ["common", "data-reference", "generation-parameters", "tuning-parameters"];
  expect(kinds).toEqual(
    Object.keys(schemas)
      .filter((name) => !inside.includes(name))
      .sort(),
  );
});

describe.each(kinds)("%s", (kind) => {
  const list = (outcome: string) => readdirSync(path.join(root, kind, outcome)).sort();

  test.each(list("pass"))("%s is valid", async (name) => {
    expect(await problemsOf(kind, path.join(root, kind, "pass", name))).toEqual([]);
  });

  test.each(list("fail"))("%s has exactly the problem it names", async (name) => {
    const file = path.join(root, kind, "fail", name);
    const expected = /^# expect: (.+)$/m.exec(readFileSync(file, "utf8"))?.[1]?.trim();
    expect(expected).toBeDefined();
    expect(await problemsOf(kind, file)).toEqual([expected]);
  });
});
