import type { FieldMapping } from "@tunesmith/contracts";
import type { Template } from "./templates.js";

/** What a new manifest says. */
export interface Draft {
  name: string;
  description: string | null;
  template: Template;
  /** As `base_model.model_id` has it. */
  modelId: string;
  labels: readonly string[] | null;
  train: DataFile;
  /** Judged on: records of their own, a share of the training records, or nothing. */
  test: DataFile | "share" | null;
  /** Whether a share is held back to watch the loss. */
  validates: boolean;
  limits: { input: number; output: number };
  batchSize: number;
  /** The JSON Schema that an editor reads, relative to the manifest. */
  schema: string | null;
}

/** Shares of the training records that a new manifest holds back. */
export const shares = { validation: 0.1, evaluation: 0.2 } as const;

/** Records that a new manifest takes at once, where there are so many. */
export const batchSize = 8;

/** A file of records as a manifest refers to it. */
export interface DataFile {
  /** Relative to the manifest. */
  path: string;
  /** Columns that are not called `input` and `output`. */
  fields: FieldMapping | null;
}

/** The manifest, with a word on each line that a newcomer will change. */
export function manifestText({
  name,
  description,
  template,
  modelId,
  labels,
  train,
  test,
  validates,
  limits,
  batchSize: atOnce,
  schema,
}: Draft): string {
  const lines = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    "# What is tuned, on which records, and how it is judged. `tune apply` makes it so.",
    "apiVersion: tune/v1",
    "kind: Experiment",
    `name: ${scalar(name)}`,
    ...(description === null ? [] : [`description: ${scalar(description)}`]),
    "prompt_tuning:",
    "  base_model:",
    `    model_id: ${scalar(modelId)} # ./ and ../ start from this file; any other name is a model of the hub`,
    `  task_id: ${template.taskId}`,
    `  verbalizer: ${scalar(template.verbalizer)} # put around every input, in training and later`,
    ...(labels ? [`  labels: [${labels.map(scalar).join(", ")}]`] : []),
    ...(template.isTextOnly ? ["  loss_on: all # learn the whole text; there is no answer"] : []),
    "  num_virtual_tokens: 16",
    "  init_method: random",
    `  num_epochs: ${template.numEpochs}`,
    `  batch_size: ${atOnce}`,
    "  learning_rate: 0.1",
    `  max_input_tokens: ${limits.input}`,
    `  max_output_tokens: ${limits.output}`,
    "training_data_references:",
    ...reference(train, "  "),
    ...(validates ? ["validation:", `  share: ${shares.validation} # held back to watch the loss`] : []),
    ...judged(test),
    "runtime:",
    "  seed: 1",
  ];
  return `${lines.join("\n")}\n`;
}

function judged(test: Draft["test"]): string[] {
  if (test === null) return [];
  return test === "share"
    ? ["evaluation:", `  share: ${shares.evaluation} # held out: base and tuned prompt are judged on it`]
    : ["evaluation:", "  data_references:", ...reference(test, "    ")];
}

function reference({ path, fields }: DataFile, indent: string): string[] {
  const columns = Object.entries<string>({ ...fields }).map(
    ([field, column]) => `${field}: ${scalar(column)}`,
  );
  return [
    `${indent}- type: container`,
    `${indent}  location: { path: ${scalar(path)} }`,
    ...(columns.length > 0 ? [`${indent}  fields: { ${columns.join(", ")} }`] : []),
  ];
}

/** A text as it stands, or as a YAML double-quoted scalar, which JSON text is once nothing in it is unprintable. */
function scalar(text: string): string {
  const isPlain =
    /^([A-Za-z]|\.{1,2}\/)[\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain
    ? text
    : JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
