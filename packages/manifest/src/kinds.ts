import {
  validateDataAsset,
  validateEvaluation,
  validateExperiment,
  validateModel,
  type DataAsset,
  type Evaluation,
  type Experiment,
  type Model,
  type SchemaName,
  type Validator,
} from "@tunesmith/contracts";
import { isRecord } from "./is-record.js";

/** The type of each kind of manifest. */
export interface KindTypes {
  Experiment: Experiment;
  DataAsset: DataAsset;
  Model: Model;
  Evaluation: Evaluation;
}
export type Kind = keyof KindTypes;

interface KindFacts<K extends Kind> {
  schema: SchemaName;
  validate: Validator<KindTypes[K]>;
  /** As a sentence begins with it. */
  article: string;
  /** Keys by which a document that forgot its `kind` is told. */
  marks: readonly string[];
  /** The section that names its base model. */
  baseModel?: string;
  /** Its lists of data references. */
  data: readonly string[];
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
    baseModel: "/prompt_tuning/base_model",
    data: ["/training_data_references", "/validation/data_references", "/evaluation/data_references"],
    takesOverrides: true,
  },
  Evaluation: {
    schema: "evaluation",
    validate: validateEvaluation,
    article: "an Evaluation",
    marks: ["subjects"],
    baseModel: "/base_model",
    data: ["/data_references"],
    takesOverrides: true,
  },
  DataAsset: {
    schema: "data-asset",
    validate: validateDataAsset,
    article: "a DataAsset",
    marks: ["record_schema", "data_references"],
    data: ["/data_references"],
    takesOverrides: false,
  },
  Model: {
    schema: "model",
    validate: validateModel,
    article: "a Model",
    marks: ["model_id"],
    baseModel: "",
    data: [],
    takesOverrides: false,
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

/** Where a kind writes the `model_id` of its base model. */
export function modelIdOf(kind: Kind): string | undefined {
  const { baseModel } = kinds[kind];
  return baseModel === undefined ? undefined : `${baseModel}/model_id`;
}
