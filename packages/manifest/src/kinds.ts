import { validateExperiment, type Experiment, type SchemaName, type Validator } from "@tunesmith/contracts";
import { isRecord } from "./is-record.js";

/** The type of each kind of manifest. */
export interface KindTypes {
  Experiment: Experiment;
}
export type Kind = keyof KindTypes;

interface KindFacts<K extends Kind> {
  schema: SchemaName;
  validate: Validator<KindTypes[K]>;
  /** As a sentence begins with it. */
  article: string;
  /** Keys by which a document that forgot its `kind` is told. */
  marks: readonly string[];
  /** Where its base model is named. */
  modelId?: string;
  /** Whether `--set` reaches it: what is done, not what is referred to. */
  takesOverrides: boolean;
}

/** What is known of each kind; to add a kind, add a row. */
export const kinds: { readonly [K in Kind]: KindFacts<K> } = {
  Experiment: {
    schema: "experiment",
    validate: validateExperiment,
    article: "an Experiment",
    marks: ["prompt_tuning", "training_data_references"],
    modelId: "/prompt_tuning/base_model/model_id",
    takesOverrides: true,
  },
};

export const kindNames: readonly Kind[] = Object.keys(kinds).filter(isKind);

export function isKind(value: unknown): value is Kind {
  return typeof value === "string" && Object.hasOwn(kinds, value);
}

/** The kind whose own keys a document has. */
export function kindByKeys(value: unknown): Kind | undefined {
  if (!isRecord(value)) return undefined;
  return kindNames.find((kind) => kinds[kind].marks.some((key) => Object.hasOwn(value, key)));
}
