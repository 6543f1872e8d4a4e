import { afterEach, beforeEach, expect, test } from "vitest";
import { validateFieldExplanation, type FieldExplanation } from "@tunesmith/contracts";
import { allKeys, kindNames, kinds, loadManifests, placeOf } from "@tunesmith/manifest";
import { catalogued, explainField, type AnyManifest } from "../index.js";
import { describe, Workplace } from "../testing/workplace.js";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

function explain(
  path: string,
  loaded?: AnyManifest,
  known?: Awaited<ReturnType<typeof catalogued>>,
): FieldExplanation {
  const explained = explainField(path, loaded, known);
  if ("severity" in explained) throw new Error(`${explained.message} ${explained.help}`);
  return explained;
}

test("a field is found by its path, its last keys, or what another tool calls it", () => {
  const field = explain("prompt_tuning.learning_rate");
  expect(field).toMatchObject({
    kind: "Experiment",
    path: "prompt_tuning.learning_rate",
    description: "Highest learning rate.",
    type: "a number",
    bounds: ["more than 0", "at most 1000"],
    default: "0.03",
    value: "0.03",
    source: "schema default",
    where: null,
  });
  expect(field.peers).toContainEqual({ tool: "caikit-nlp", names: ["learning_rate", "lr"] });
  expect(explain("learning_rate")).toEqual(field);
  expect(explain("lr")).toEqual(field);
  expect(explain("optimizer.type").path).toBe("prompt_tuning.optimizer.type");
  expect(explain("evaluation.baselines[0].verbalizer").path).toBe("evaluation.baselines.0.verbalizer");
  expect(explain("record_schema")).toMatchObject({ kind: "DataAsset", keys: ["columns"] });
});

test("every key of every kind is explained", () => {
  for (const kind of kindNames) {
    for (const [key, section] of allKeys(placeOf(kinds[kind].schema))) {
      const path = `${section}.${key}`.replaceAll("[]", ".0").replace(/^\./, "");
      const explained = explain(path);
      expect(validateFieldExplanation(explained)).toMatchObject({ ok: true });
      expect(explained.description, path).not.toBe("");
      expect(explained.type, path).not.toBe("");
    }
  }
});

test("an unknown field is answered with the nearest", () => {
  expect(explainField("prompt_tuning.lerning_rate")).toMatchObject({
    code: "usage/unknown-name",
    help: "Did you mean `learning_rate`?",
  });
  expect(explainField("wholly unlike")).toMatchObject({ code: "usage/unknown-name" });
});

test("a manifest's values are told with where they come from", async () => {
  place.write(
    "a.yaml",
    `apiVersion: tune/v1
kind: Experiment
name: mood
prompt_tuning:
  base_model: { model_id: ../base }
  task_id: classification
  num_epochs: 7
  labels: [good, bad]
training_data_references: [{ type: container, location: { path: train.jsonl } }]
evaluation: { data_references: [{ type: container, location: { path: train.jsonl } }] }
`,
  );
  const { experiments } = await loadManifests(["experiments/a.yaml"], {
    cwd: place.root,
    environment: {},
    set: ["prompt_tuning.optimizer.type=sgd"],
  });
  const loaded = experiments[0]!;
  expect(explain("num_epochs", loaded)).toMatchObject({
    value: "7",
    source: "manifest",
    where: "experiments/a.yaml:7:15",
  });
  expect(explain("labels", loaded)).toMatchObject({ value: "[good, bad]", source: "manifest" });
  expect(explain("optimizer.type", loaded)).toMatchObject({ value: "sgd", source: "--set" });
  expect(explain("optimizer", loaded)).toMatchObject({ value: "{ type: sgd }", source: "--set" });
  expect(explain("batch_size", loaded)).toMatchObject({ value: "8", source: "schema default", where: null });
  // A default that follows from other fields.
  expect(explain("metrics", loaded)).toMatchObject({ value: "[accuracy, f1]", source: "schema default" });
  expect(explain("seed", loaded)).toMatchObject({ value: "73", source: "schema default" });
  expect(explain("init_text", loaded)).toMatchObject({ value: null, source: "not set", where: null });
  expect(explain("base_model.model_id", loaded)).toMatchObject({ value: "../base", source: "manifest" });
});

test("a value of the catalog is told with its entry and where that has it from", async () => {
  place.write(
    "b.yaml",
    `apiVersion: tune/v1
kind: Experiment
name: mood
prompt_tuning:
  base_model: { model_id: google/flan-t5-xl }
  task_id: generation
  num_epochs: 7
training_data_references: [{ type: container, location: { path: train.jsonl } }]
`,
  );
  const { experiments, names } = await place.load("b.yaml");
  const loaded = experiments[0]!;
  const known = await catalogued(loaded, { names, describe });
  expect(explain("learning_rate", loaded, known)).toMatchObject({
    value: "0.3",
    source: "catalog",
    catalog_entry: "watsonx-flan-t5-xl",
    provenance: expect.stringContaining("watsonx"),
    default: "0.03",
  });
  expect(explain("num_epochs", loaded, known)).toMatchObject({ value: "7", source: "manifest" });
  expect(explain("shuffle", loaded, known)).toMatchObject({ value: "true", source: "schema default" });
});
