import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AdapterMetadata } from "@tunesmith/contracts";
import { TuneError } from "@tunesmith/diagnostics";
import { afterEach, beforeEach, expect, it } from "vitest";
import { applyManifests, evaluateRun, generateText, planManifests } from "../index.js";
import { Project } from "../testing/project.js";

let project: Project;
let adapter: string;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const place = () => ({ cwd: project.folder, stateDir: project.stateDir, env: process.env });
const base = (name: string): string => join(project.folder, "base", name);

/** Tunes on the base model as it is now. */
async function apply(): Promise<void> {
  project.writeManifest({ prompt_tuning: { num_epochs: 1 } });
  const { runs } = await applyManifests(["experiment.json"], place());
  adapter = join(project.folder, runs[0]!.paths.adapter);
}

async function problemsOf(action: () => Promise<unknown>): Promise<string[]> {
  try {
    await action();
    return [];
  } catch (error) {
    if (!(error instanceof TuneError)) throw error;
    return error.diagnostics.map(({ code, message }) => `${code} ${message}`);
  }
}

/** What every use of the adapter on the base model says, which is the same. */
async function told(): Promise<string | undefined> {
  const begin = { init_method: "adapter", init_adapter: { path: adapter } };
  project.writeManifest({ prompt_tuning: begin, top: { name: "second" } }, "second.json");
  const uses = await Promise.all([
    problemsOf(() => generateText({ ...place(), model: "base", adapter, text: { input: "record 1" } })),
    problemsOf(() => evaluateRun("tiny", { ...place(), data: "test.jsonl", compare: false })),
    problemsOf(() => planManifests(["second.json"], place())),
  ]);
  const codes = uses.map((problems) => problems.map((one) => one.split(" ")[0]));
  expect(codes[1]).toEqual(codes[0]);
  expect(codes[2]).toEqual(codes[0]);
  return uses[0][0];
}

const map = (token: string): string => JSON.stringify({ additional_special_tokens: [token] });

it("notices another special_tokens_map.json or added_tokens.json than it was tuned with", async () => {
  writeFileSync(base("special_tokens_map.json"), map("<a>"));
  await apply();
  expect(await told()).toBeUndefined();
  writeFileSync(base("special_tokens_map.json"), map("<b>"));
  expect(await told()).toMatch(
    /^adapter\/token-files-mismatch .* was tuned with another special_tokens_map\.json or added_tokens\.json than/,
  );
  rmSync(base("special_tokens_map.json"));
  expect(await told()).toMatch(/which this base model lacks: texts may be read as other tokens\.$/);
  writeFileSync(base("added_tokens.json"), "{}");
  expect(await told()).toContain("with another");
  writeFileSync(base("special_tokens_map.json"), map("<a>"));
  rmSync(base("added_tokens.json"));
  expect(await told()).toBeUndefined();
});

it("notices one that was not there", async () => {
  await apply();
  writeFileSync(base("added_tokens.json"), '{"<b>": 277}');
  expect(await told()).toContain("was tuned without special_tokens_map.json and added_tokens.json");
});

it("takes no notice of files that the tokenizer does not read", async () => {
  const file = base("tokenizer_config.json");
  const config = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...config, added_tokens_decoder: {} }));
  await apply();
  writeFileSync(base("special_tokens_map.json"), map("<b>"));
  expect(await told()).toBeUndefined();
});

it("takes an adapter of an earlier version, which does not say what stood there", async () => {
  await apply();
  const file = join(adapter, "tunesmith.json");
  const { token_files_sha256, ...metadata } = JSON.parse(readFileSync(file, "utf8")) as AdapterMetadata;
  expect(token_files_sha256).toBeNull();
  writeFileSync(file, JSON.stringify(metadata));
  writeFileSync(base("special_tokens_map.json"), map("<b>"));
  expect(await told()).toBeUndefined();
});
