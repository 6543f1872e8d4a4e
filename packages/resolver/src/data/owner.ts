import {
  placeholderOf,
  type DataAsset,
  type Experiment,
  type FileSeparator,
  type OnTooLong,
} from "@tunesmith/contracts";
import { parseTemplate, readNamedFile, type DataRecord, type Template } from "@tunesmith/data";
import { hasErrors, type Diagnostic, type Result, type Where } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import type { LocateOptions } from "../gather/base-model.js";
import { readDataAsset, readDataSet, type DataSet, type DataSetOptions } from "../gather/data-set.js";
import { defaults } from "../defaults.js";
import { columnsOf } from "../gather/records.js";
import { holdBack, holdOut } from "../gather/split-off.js";
import { resolveTuned, type Tuned } from "../gather/tuning.js";
import type { RecordsFile } from "./records-file.js";

/** What has records: an experiment, a data asset, or a file by itself. */
export type DataOwner = LoadedManifest | LoadedManifest<DataAsset> | RecordsFile;

type PlainRecords = Pick<DataSet, "records" | "separators" | "problems">;

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
  /** Where the template is written; nowhere unless the document is an experiment. */
  templateAt: Where;
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
  if (isExperiment(owner)) return ofExperiment(owner, options);
  const name = owner.kind === "RecordsFile" ? owner.name : owner.value.name;
  return ofRecords(name, await readPlain(owner, options));
}

async function ofExperiment(loaded: LoadedManifest, options: OwnerOptions): Promise<Result<OwnedData>> {
  const { value } = loaded;
  const { tuning, model, written } = await resolveTuned(loaded, options, { thorough: false });
  const { verbalizer, labels } = tuning;
  const read = (references: Experiment["training_data_references"] | undefined, pointer: string) =>
    readDataSet(loaded, references ?? [], pointer, options);
  const [training, validation, evaluation] = await Promise.all([
    read(value.training_data_references, "/training_data_references"),
    read(value.validation?.data_references, "/validation/data_references"),
    read(value.evaluation?.data_references, "/evaluation/data_references"),
  ]);
  const problems: Diagnostic[] = [training, validation, evaluation].flatMap((set) => set.problems);
  const template = parseTemplate(verbalizer, {
    columns: columnsOf(training, validation, evaluation),
    locate: (start, end) => loaded.locatePart("/prompt_tuning/verbalizer", verbalizer, start, end),
  });
  if (!template.ok) problems.push(...template.diagnostics);
  if (!template.ok || hasErrors(problems)) return { ok: false, diagnostics: problems };
  const given = {
    training: training.records,
    validation: validation.records,
    evaluation: evaluation.records,
  };
  const judged = holdOut(loaded, given, template.value);
  if ("severity" in judged) return { ok: false, diagnostics: [judged] };
  const split = holdBack(loaded, judged, value.runtime?.seed ?? defaults.seed);
  if ("severity" in split) return { ok: false, diagnostics: [split] };
  // Records that are held out of the training records lie in the same files.
  const separators = {
    training: training.separators,
    validation: (value.validation?.data_references ? validation : training).separators,
    evaluation: (value.evaluation?.data_references ? evaluation : training).separators,
  };
  const sets = (["training", "validation", "evaluation"] as const).map((name) => ({
    name,
    records: split[name],
    separators: separators[name],
  }));
  const { max_input_tokens, max_output_tokens, on_too_long } = tuning;
  const owned: OwnedData = {
    name: value.name,
    verbalizer: template.value,
    templateAt: loaded.locate("/prompt_tuning/verbalizer"),
    labels,
    limits: { max_input_tokens, max_output_tokens, on_too_long },
    sets: sets.filter(({ records }) => records.length > 0),
    model: folderOf({ model, written }),
  };
  return { ok: true, value: owned, warnings: [] };
}

/** The records of what is no experiment. */
export async function readPlain(
  owner: LoadedManifest<DataAsset> | RecordsFile,
  options: DataSetOptions,
): Promise<PlainRecords> {
  if (owner.kind !== "RecordsFile") return readDataAsset(owner, options);
  const read = await readNamedFile(owner, options.cwd);
  if (!read.ok) return { records: [], separators: [], problems: read.diagnostics };
  const { records, separator, shown: file } = read.value;
  const separators = separator === null ? [] : [{ file, separator }];
  return { records, separators, problems: read.warnings };
}

function ofRecords(name: string, { records, separators, problems }: PlainRecords): Result<OwnedData> {
  if (hasErrors(problems)) return { ok: false, diagnostics: problems };
  const { max_input_tokens, max_output_tokens, on_too_long } = defaults;
  const owned: OwnedData = {
    name,
    verbalizer: plainTemplate(records),
    templateAt: {},
    labels: null,
    limits: { max_input_tokens, max_output_tokens, on_too_long },
    sets: [{ name: "records", records, separators }],
    model: { ok: true, value: null, warnings: [] },
  };
  return { ok: true, value: owned, warnings: [] };
}

/** What shows records that no experiment has a template for: their input, or else every column that all have. */
function plainTemplate(records: readonly DataRecord[]): Template {
  const everywhere = [...(records[0]?.fields.keys() ?? [])]
    .filter((field) => records.every(({ fields }) => fields.has(field)))
    .sort();
  if (everywhere.includes("input") || everywhere.length === 0)
    return { source: defaults.verbalizer, parts: ["", "input", ""], fields: ["input"] };
  const parts = everywhere.flatMap((field, index) => [`${index === 0 ? "" : "\n"}${field}: `, field]);
  const source = everywhere.map((field) => `${field}: ${placeholderOf(field)}`).join("\n");
  return { source, parts: [...parts, ""], fields: everywhere };
}

function folderOf({ model, written }: Pick<Tuned, "model" | "written">): Result<string | null> {
  if (written !== null && "severity" in written) return { ok: false, diagnostics: [written] };
  if (model?.ok === false) return model;
  return { ok: true, value: model?.value.found.path ?? null, warnings: [] };
}
