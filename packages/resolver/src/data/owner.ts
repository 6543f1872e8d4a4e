import type { DataAsset, Experiment, FileSeparator, OnTooLong } from "@tunesmith/contracts";
import { parseTemplate, type DataRecord, type Template } from "@tunesmith/data";
import { hasErrors, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import type { LocateOptions } from "../gather/base-model.js";
import { readDataAsset, readDataSet, type DataSetOptions } from "../gather/data-set.js";
import { defaults } from "../defaults.js";
import { splitOff } from "../gather/records.js";
import { resolveTuned, type Tuned } from "../gather/tuning.js";

/** A document that has records: an experiment, or a data asset. */
export type DataOwner = LoadedManifest | LoadedManifest<DataAsset>;

/** What reading a document's records takes. */
export type OwnerOptions = DataSetOptions & LocateOptions;

/** Records under the name of what they are for. */
export interface OwnedSet {
  /** `training`, `validation`, `evaluation`; `records` of a data asset. */
  name: string;
  records: readonly DataRecord[];
  /** Of each of its CSV files. */
  separators: readonly FileSeparator[];
}

/** The records of a document, and how they become text and tokens. */
export interface OwnedData {
  name: string;
  verbalizer: Template;
  labels: readonly string[] | null;
  limits: { max_input_tokens: number; max_output_tokens: number; on_too_long: OnTooLong };
  /** Those that have records. */
  sets: OwnedSet[];
  /** Folder of the base model; null where the document names none. */
  model: Result<string | null>;
}

export function isExperiment(owner: DataOwner): owner is LoadedManifest {
  return owner.kind === "Experiment";
}

/** Reads every record of a document; refuses files that cannot be read and templates that cannot be used. */
export async function readOwned(owner: DataOwner, options: OwnerOptions): Promise<Result<OwnedData>> {
  return isExperiment(owner) ? ofExperiment(owner, options) : ofAsset(owner, options);
}

async function ofExperiment(loaded: LoadedManifest, options: OwnerOptions): Promise<Result<OwnedData>> {
  const { value } = loaded;
  const { tuning, model, written } = await resolveTuned(loaded, options, { thorough: false });
  const { verbalizer, labels } = tuning;
  const template = parseTemplate(verbalizer);
  const read = (references: Experiment["training_data_references"] | undefined, pointer: string) =>
    readDataSet(loaded, references ?? [], pointer, options);
  const [training, validation, evaluation] = await Promise.all([
    read(value.training_data_references, "/training_data_references"),
    read(value.validation?.data_references, "/validation/data_references"),
    read(value.evaluation?.data_references, "/evaluation/data_references"),
  ]);
  const problems: Diagnostic[] = [training, validation, evaluation].flatMap((set) => set.problems);
  if (!template.ok) {
    const where = loaded.locate("/prompt_tuning/verbalizer");
    problems.push(...template.diagnostics.map((problem) => ({ ...problem, ...where })));
  }
  const seed = value.runtime?.seed ?? defaults.seed;
  const split = splitOff(loaded, { training: training.records, validation: validation.records }, seed);
  if ("severity" in split) problems.push(split);
  if (!template.ok || "severity" in split || hasErrors(problems)) return { ok: false, diagnostics: problems };
  const sets = [
    { name: "training", records: split.training, separators: training.separators },
    { name: "validation", records: split.validation, separators: validation.separators },
    { name: "evaluation", records: evaluation.records, separators: evaluation.separators },
  ];
  const { max_input_tokens, max_output_tokens, on_too_long } = tuning;
  const owned: OwnedData = {
    name: value.name,
    verbalizer: template.value,
    labels,
    limits: { max_input_tokens, max_output_tokens, on_too_long },
    sets: sets.filter(({ records }) => records.length > 0),
    model: folderOf({ model, written }),
  };
  return { ok: true, value: owned, warnings: [] };
}

async function ofAsset(
  asset: LoadedManifest<DataAsset>,
  options: DataSetOptions,
): Promise<Result<OwnedData>> {
  const { records, separators, problems } = await readDataAsset(asset, options);
  const template = parseTemplate(plainTemplate(records));
  if (!template.ok || hasErrors(problems)) {
    return { ok: false, diagnostics: [...problems, ...(template.ok ? [] : template.diagnostics)] };
  }
  const { max_input_tokens, max_output_tokens, on_too_long } = defaults;
  const owned: OwnedData = {
    name: asset.value.name,
    verbalizer: template.value,
    labels: null,
    limits: { max_input_tokens, max_output_tokens, on_too_long },
    sets: [{ name: "records", records, separators }],
    model: { ok: true, value: null, warnings: [] },
  };
  return { ok: true, value: owned, warnings: [] };
}

/** What shows records that no experiment has a template for: their input, or else every column that all have. */
function plainTemplate(records: readonly DataRecord[]): string {
  const everywhere = [...(records[0]?.fields.keys() ?? [])]
    .filter((field) => /^[_a-zA-Z0-9]+$/.test(field) && records.every(({ fields }) => fields.has(field)))
    .sort();
  return everywhere.includes("input") || everywhere.length === 0
    ? defaults.verbalizer
    : everywhere.map((field) => `${field}: {{${field}}}`).join("\n");
}

function folderOf({ model, written }: Pick<Tuned, "model" | "written">): Result<string | null> {
  if (written !== null && "severity" in written) return { ok: false, diagnostics: [written] };
  if (model?.ok === false) return model;
  return { ok: true, value: model?.value.found.path ?? null, warnings: [] };
}
