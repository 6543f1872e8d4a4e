import { appendFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Diagnostic } from "@tunesmith/diagnostics";
import { resolveExperiment } from "../index.js";
import { engine, Workplace } from "../testing/workplace.js";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.records("train.jsonl", [
    ["warm", "good"],
    ["cold", "bad"],
  ]);
});
afterEach(() => place.remove());

const experiment = (base: string, data: string) => `apiVersion: tune/v1
kind: Experiment
name: mood
prompt_tuning:
  base_model: ${base}
  task_id: classification
  num_virtual_tokens: 4
  batch_size: 1
  labels: [good, bad]
training_data_references:
  - ${data}
`;
const container = "{ type: container, location: { path: train.jsonl } }";
const asset = "{ type: data_asset, location: { name: reviews } }";

const dataAsset = (more = "") => `---
apiVersion: tune/v1
kind: DataAsset
name: reviews
data_references:
  - ${container}
${more}`;

const modelDocument = (more = "") => `---
apiVersion: tune/v1
kind: Model
name: small
model_id: ../base
${more}`;

async function resolve(...names: string[]) {
  const loading = await place.load(...names);
  const [loaded] = loading.experiments;
  if (loaded === undefined) throw new Error(JSON.stringify(loading.diagnostics));
  return resolveExperiment(loaded, { ...place.options(loading), engine });
}

async function resolved(...names: string[]) {
  const result = await resolve(...names);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value.experiment;
}

const told = (problems: readonly Diagnostic[]) =>
  problems.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);

async function problems(...names: string[]) {
  const result = await resolve(...names);
  return result.ok ? [] : told(result.diagnostics);
}

test("a named model and data asset give the same run as the same things written inline", async () => {
  place.write("inline.yaml", experiment("{ model_id: ../base }", container));
  place.write("named.yaml", experiment("{ name: small }", asset) + modelDocument() + dataAsset());
  const inline = await resolved("inline.yaml");
  const named = await resolved("named.yaml");
  expect(named.identity).toEqual(inline.identity);
  expect(named.run_id).toBe(inline.run_id);
  expect(named.paths).toEqual({ ...inline.paths, manifest: named.paths.manifest });
});

test("names are found in the folder of the manifest as well", async () => {
  place.write("named.yaml", experiment("{ name: small }", asset));
  place.write("things.yaml", modelDocument() + dataAsset());
  place.write("inline.yaml", experiment("{ model_id: ../base }", container));
  expect((await resolved("named.yaml")).run_id).toBe((await resolved("inline.yaml")).run_id);
});

test("a model that is not that of its digest is refused with the digest that it has", async () => {
  place.write("inline.yaml", experiment("{ model_id: ../base }", container));
  const digest = (await resolved("inline.yaml")).identity.digests.base_model;
  place.write(
    "named.yaml",
    experiment("{ name: small }", container) + modelDocument(`digest: "${digest}"\n`),
  );
  await resolved("named.yaml");
  appendFileSync(path.join(place.root, "base/config.json"), " ");
  expect(await problems("named.yaml")).toEqual([
    expect.stringMatching(
      new RegExp(`^experiments/named.yaml:17 model/digest-mismatch .*it has [0-9a-f]{64}, not ${digest}\\.$`),
    ),
  ]);
});

test("records that are not those of the data asset's digest are refused with the digest that they have", async () => {
  const zeros = "0".repeat(64);
  const write = (digest: string) =>
    place.write(
      "named.yaml",
      experiment("{ model_id: ../base }", asset) + dataAsset(`digest: "${digest}"\n`),
    );
  write(zeros);
  const [mismatch] = await problems("named.yaml");
  const digest = /they have ([0-9a-f]{64}), not 0{64}/.exec(mismatch ?? "")?.[1] ?? "";
  expect(mismatch).toMatch(/^experiments\/named\.yaml:18 data\/digest-mismatch/);
  write(digest);
  await resolved("named.yaml");
  place.records("train.jsonl", [
    ["warm", "good"],
    ["colder", "bad"],
  ]);
  expect(await problems("named.yaml")).toEqual([expect.stringContaining("data/digest-mismatch")]);
});

test("records are held against the columns of their data asset, with both places", async () => {
  const columns = `record_schema:
  columns:
    - { name: input, type: string, max_length: 4 }
    - { name: stars, type: number }
`;
  place.write("named.yaml", experiment("{ model_id: ../base }", asset) + dataAsset(columns));
  place.write(
    "train.jsonl",
    '{"input":"warm","output":"good","stars":4}\n{"input":"chilly","output":"bad","stras":1}\n',
  );
  expect(await problems("named.yaml")).toEqual([
    "experiments/train.jsonl:2 data/column-length Column `input` of record 2 has 6 characters; `max_length` of data asset `reviews` is 4 (experiments/named.yaml:20).",
    "experiments/train.jsonl:2 data/column-missing Record 2 has no column `stars`, which data asset `reviews` requires (experiments/named.yaml:21).",
  ]);
});

test("a missing file of a data asset is told where the data asset names it", async () => {
  place.write(
    "named.yaml",
    experiment("{ model_id: ../base }", asset) + dataAsset().replace("train", "gone"),
  );
  expect(await problems("named.yaml")).toEqual([
    expect.stringMatching(/^experiments\/named\.yaml:17 data\/missing-file/),
  ]);
});
