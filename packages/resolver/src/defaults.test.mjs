import { schemas } from "@tunesmith/contracts";
import { expect, test } from "vitest";
import { defaults, resolveEvaluation, resolveTuning } from "./defaults.ts";
import { defaultLabelScoring } from "./label-scoring.ts";

/** Defaults that a definition tells to people and editors. @param {any} definition */
function told({ properties }) {
  const entries = Object.entries(properties).filter(([, node]) => node.default !== undefined);
  return Object.fromEntries(entries.map(([name, node]) => [name, node.default]));
}

const { $defs, ...parameters } = schemas["tuning-parameters"];

/** A manifest that says nothing that it need not. @param {any} more */
const experiment = (more) => ({
  prompt_tuning: { base_model: { model_id: "../base" }, task_id: "generation", ...more },
  evaluation: { data_references: [] },
});
/** @param {any} more */
const tuning = (more = {}) => resolveTuning(experiment(more), { model_id: "../base", revision: null });

test("the defaults that the tuning parameters tell are those that a run gets", () => {
  expect(Object.keys(told(parameters)).length).toBeGreaterThanOrEqual(16);
  // A flag of later days is left out where it is off: what was named before keeps its id.
  const { init_special_tokens, ...filled } = told(parameters);
  expect(tuning()).toMatchObject(filled);
  expect([init_special_tokens, tuning().init_special_tokens]).toEqual([false, undefined]);
  expect(tuning().optimizer).toEqual({ type: "adamw", ...told($defs.AdamWParameters) });
  const sgd = tuning({ optimizer: { type: "sgd" } });
  expect(sgd.optimizer).toEqual({ type: "sgd", ...told($defs.SgdParameters) });
});

test("so are those of generation and of the seed", () => {
  const { max_output_tokens: max_new_tokens } = tuning();
  const { generation } = resolveEvaluation(experiment({}), tuning());
  expect(generation).toEqual({ ...told(schemas["generation-parameters"]), max_new_tokens });
  expect(defaults.seed).toBe(schemas.experiment.$defs.Runtime.properties.seed.default);
});

test("and that of scoring labels, which an identity leaves out", () => {
  const { label_scoring } = schemas.experiment.$defs.EvaluationParameters.properties;
  expect(label_scoring.default).toBe(defaultLabelScoring);
  expect(schemas.evaluation.properties.label_scoring.default).toBe(defaultLabelScoring);
  expect(resolveEvaluation(experiment({}), tuning())).not.toHaveProperty("label_scoring");
});
