import { expect, expectTypeOf, test } from "vitest";
import { defineExperiment, validateExperiment, type Experiment } from "@tunesmith/contracts";

const sentiment = defineExperiment({
  apiVersion: "tune/v1",
  kind: "Experiment",
  name: "sentiment",
  "x-team": { owner: "search" },
  prompt_tuning: {
    base_model: { model_id: "./model" },
    task_id: "classification",
    labels: ["positive", "negative"],
    num_epochs: 4,
  },
  training_data_references: [{ type: "container", location: { path: "train.jsonl" } }],
});

test("a defined experiment is the value itself, and valid", () => {
  expect(validateExperiment(sentiment)).toEqual({ ok: true, value: sentiment });
});

test("its literals keep their types", () => {
  expectTypeOf(sentiment.name).toEqualTypeOf<"sentiment">();
  expectTypeOf(sentiment.prompt_tuning.labels[0]).toEqualTypeOf<"positive">();
  expectTypeOf<(typeof sentiment)["prompt_tuning"]["labels"][number]>().toEqualTypeOf<
    "positive" | "negative"
  >();
  expectTypeOf(sentiment).toExtend<Experiment>();
});

test("keys that the schema does not know do not compile", () => {
  expectTypeOf(defineExperiment).parameter(0).toExtend<Experiment>();
  const base = { apiVersion: "tune/v1", kind: "Experiment", name: "a" } as const;
  const data = [{ type: "container", location: { path: "train.jsonl" } }] as const satisfies unknown[];
  defineExperiment({
    ...base,
    prompt_tuning: {
      base_model: { model_id: "./model" },
      task_id: "classification",
      // @ts-expect-error: the key is `num_epochs`
      num_epoch: 4,
    },
    training_data_references: data,
  });
  defineExperiment({
    ...base,
    prompt_tuning: { base_model: { model_id: "./model" }, task_id: "classification" },
    training_data_references: data,
    // @ts-expect-error: no such section
    evalution: {},
  });
  defineExperiment({
    ...base,
    // @ts-expect-error: no such task
    prompt_tuning: { base_model: { model_id: "./model" }, task_id: "classify" },
    training_data_references: data,
  });
});
