import { expect, test } from "vitest";
import type { MetricLine } from "./types.gen.js";
import { validateDataReference, validateExperiment, validateMetricLine } from "./validators.gen.js";

const experiment = {
  apiVersion: "tune/v1",
  kind: "Experiment",
  name: "reviews",
  prompt_tuning: { base_model: { model_id: "../base-model" }, task_id: "generation" },
  training_data_references: [{ type: "container", location: { path: "train.jsonl" } }],
};

test("a valid value comes back typed and untouched", () => {
  const result = validateExperiment(experiment);
  expect(result).toEqual({ ok: true, value: experiment });
  expect(result.ok && result.value).toBe(experiment);
});

test("every problem is reported, with pointer, keyword and what the keyword asked for", () => {
  const prompt_tuning = { ...experiment.prompt_tuning, num_epochs: "3", task_id: "clasification" };
  const wrong = { ...experiment, prompt_tuning, runtim: {} };
  const result = validateExperiment(wrong);
  const problems = result.ok ? [] : result.problems;
  expect(problems.map(({ pointer, keyword }) => `${keyword} ${pointer}`).toSorted()).toEqual([
    "additionalProperties ",
    "enum /prompt_tuning/task_id",
    "type /prompt_tuning/num_epochs",
  ]);
  expect(problems.find(({ keyword }) => keyword === "additionalProperties")?.params).toEqual({
    additionalProperty: "runtim",
  });
});

test("a tagged union gives one problem of the branch that was meant, not one of each branch", () => {
  const line: Omit<MetricLine, "loss"> = { type: "validation", step: 1, epoch: 1 };
  const result = validateMetricLine(line);
  expect(result.ok ? [] : result.problems).toEqual([
    expect.objectContaining({ keyword: "required", params: { missingProperty: "loss" } }),
  ]);
});

test("keys that lie on every object are neither found nor accepted", () => {
  expect(
    validateDataReference(JSON.parse('{"type":"container","location":{"path":"x"},"__proto__":{}}')).ok,
  ).toBe(false);
  expect(validateDataReference({ type: "container" }).ok).toBe(false);
  expect(validateDataReference(Object.create({ type: "container", location: { path: "x" } })).ok).toBe(false);
});

test.each([null, undefined, 3, "text", [], NaN])("%s is no experiment", (value) => {
  expect(validateExperiment(value).ok).toBe(false);
});
