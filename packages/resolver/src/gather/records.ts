import {
  checkRecords,
  parseTemplate,
  splitValidation,
  type DataRecord,
  type Template,
} from "@tunesmith/data";
import { diagnostic, hasErrors, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import type { DataReference, ResolvedEvaluation, ResolvedTuning } from "@tunesmith/contracts";
import type { LoadedManifest } from "@tunesmith/manifest";
import { noRecords, readDataSet, type DataSet, type DataSetOptions } from "./data-set.js";
import { isDoubtful } from "./named.js";
import { checkSchedule } from "./schedule.js";

/** The records of an experiment, where they lie, and how they become text. */
export interface Records {
  /** All training records: what the digest covers. */
  given: readonly DataRecord[];
  /** Those that are trained on: a validation share is taken out. */
  training: readonly DataRecord[];
  validation: readonly DataRecord[];
  evaluation: readonly DataRecord[];
  verbalizer: Template;
  /** One per baseline of the evaluation. */
  baselines: readonly Template[];
  paths: { training: string[]; validation: string[]; evaluation: string[] };
}

/** Fills in nothing: stands for a template that cannot be told. */
const unknownTemplate: Template = { source: "", parts: [""], fields: [] };

/** Loads and checks every record that an experiment refers to; null beside an error. */
export async function resolveRecords(
  loaded: LoadedManifest,
  tuning: ResolvedTuning,
  evaluation: ResolvedEvaluation | null,
  { seed, ...options }: DataSetOptions & { seed: number },
): Promise<{ records: Records | null; problems: Diagnostic[] }> {
  const { value } = loaded;
  const problems: Diagnostic[] = [];
  const templateAt = (source: string, pointer: string): Template => {
    if (isDoubtful(loaded, pointer)) return unknownTemplate;
    const parsed = parseTemplate(source);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.diagnostics.map((problem) => ({ ...problem, ...loaded.locate(pointer) })));
    return unknownTemplate;
  };
  const pointers = new Map<Template, string>();
  const verbalizer = templateAt(tuning.verbalizer, "/prompt_tuning/verbalizer");
  pointers.set(verbalizer, "/prompt_tuning/verbalizer");
  const baselines = (evaluation?.baselines ?? []).map((baseline, index) => {
    const pointer = `/evaluation/baselines/${index}/verbalizer`;
    const template = templateAt(baseline.verbalizer, pointer);
    pointers.set(template, pointer);
    return template;
  });

  const read = async (references: readonly DataReference[] | undefined, pointer: string): Promise<DataSet> =>
    references === undefined || isDoubtful(loaded, pointer)
      ? noRecords
      : readDataSet(loaded, references, pointer, options);
  const [given, validation, held] = await Promise.all([
    read(value.training_data_references, "/training_data_references"),
    read(value.validation?.data_references, "/validation/data_references"),
    read(value.evaluation?.data_references, "/evaluation/data_references"),
  ]);
  problems.push(...given.problems, ...validation.problems, ...held.problems);
  const sets = { training: given.records, validation: validation.records, evaluation: held.records };
  const unsure = isDoubtful(loaded, "/prompt_tuning/labels") || isDoubtful(loaded, "/prompt_tuning/loss_on");
  const found = checkRecords(sets, {
    verbalizer,
    baselines,
    labels: unsure ? null : tuning.labels,
    lossOn: unsure ? "all" : tuning.loss_on,
    placeOf: (template): Where => loaded.locate(pointers.get(template) ?? ""),
  });
  // Of a set that could not be read as a whole, only single records can be judged.
  const incomplete = [given, validation, held].some((set) => hasErrors(set.problems));
  const judged = incomplete
    ? found.filter(({ code, severity }) => severity === "error" && code !== "data/one-class")
    : found;
  problems.push(
    ...judged.map((problem) =>
      problem.code === "data/label-unseen"
        ? { ...problem, ...loaded.locate("/prompt_tuning/labels") }
        : problem,
    ),
  );

  const split = splitOff(loaded, sets, seed);
  if ("severity" in split) problems.push(split);
  else if (!incomplete && given.records.length > 0)
    problems.push(...checkSchedule(tuning, split.training.length, loaded));
  if (hasErrors(problems) || "severity" in split) return { records: null, problems };
  const paths = { training: given.paths, validation: validation.paths, evaluation: held.paths };
  const records = { given: given.records, ...split, evaluation: held.records, verbalizer, baselines, paths };
  return { records, problems };
}

/** The records that are trained on and those that are held back for validation. */
export function splitOff(
  loaded: LoadedManifest,
  { training, validation }: { training: DataRecord[]; validation: DataRecord[] },
  seed: number,
): { training: DataRecord[]; validation: DataRecord[] } | Diagnostic {
  const share = loaded.value.validation?.share;
  if (share === undefined || training.length === 0) return { training, validation };
  const where = loaded.locate("/validation/share");
  return (
    splitValidation(training, share, seed) ??
    diagnostic("data/empty-split", { share, records: training.length }, where)
  );
}
