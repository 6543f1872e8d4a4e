// What must not compile: each mistake is one that the compiler has to name.
import { defineExperiment } from "@tunesmith/contracts";

const head = { apiVersion: "tune/v1", kind: "Experiment", name: "wrong" } as const;
const base_model = { model_id: "./model" } as const;

defineExperiment({
  ...head,
  // @ts-expect-error: the key is `num_epochs`
  prompt_tuning: { base_model, task_id: "classification", epochs: 3 },
  training_data_references: [{ type: "container", location: { path: "train.jsonl" } }],
});

defineExperiment({
  ...head,
  // @ts-expect-error: no such task
  prompt_tuning: { base_model, task_id: "classify" },
  training_data_references: [{ type: "container", location: { path: "train.jsonl" } }],
});

defineExperiment({
  ...head,
  prompt_tuning: { base_model, task_id: "classification" },
  // @ts-expect-error: a list
  training_data_references: { type: "container", location: { path: "train.jsonl" } },
});
