// An experiment declared in TypeScript: known keys only, and literals keep their types.
import { defineExperiment, validateExperiment, type Experiment } from "@tunesmith/contracts";

export const moods = defineExperiment({
  apiVersion: "tune/v1",
  kind: "Experiment",
  name: "moods",
  prompt_tuning: {
    base_model: { model_id: "./node_modules/@tunesmith/tiny-base/model" },
    task_id: "classification",
    verbalizer: "Text: {{input}}\nAnswer:",
    labels: ["positive", "negative"],
    num_virtual_tokens: 4,
    num_epochs: 1,
  },
  training_data_references: [{ type: "container", location: { path: "train.jsonl" } }],
});

/** The answers as a type: `"positive" | "negative"`. */
export type Mood = (typeof moods)["prompt_tuning"]["labels"][number];

export const signs: Record<Mood, "+" | "-"> = { positive: "+", negative: "-" };

// @ts-expect-error: no such label
export const typo: Mood = "neutral";

export function checked(value: unknown): Experiment {
  const validation = validateExperiment(value);
  if (validation.ok) return validation.value;
  throw new Error(validation.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
}
