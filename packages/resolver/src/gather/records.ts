import { checkClasses, checkRecords, parseTemplate, type DataRecord, type Template } from "@tunesmith/data";
import { hasErrors, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import type { DataReference, FieldMapping, ResolvedEvaluation, ResolvedTuning } from "@tunesmith/contracts";
import type { LoadedManifest } from "@tunesmith/manifest";
import { noRecords, readDataSet, type DataSet, type DataSetOptions } from "./data-set.js";
import { isDoubtful } from "./named.js";
import { checkSchedule } from "./schedule.js";
import { holdBack, holdOut, type Parts } from "./split-off.js";

/** The records of an experiment, where they lie, and how they become text. */
export interface Records {
  /** All training records: what the digest covers. */
  given: readonly DataRecord[];
  /** Those that are trained on: the shares of validation and evaluation are taken out. */
  training: readonly DataRecord[];
  validation: readonly DataRecord[];
  evaluation: readonly DataRecord[];
  verbalizer: Template;
  /** One per baseline of the evaluation. */
  baselines: readonly Template[];
  paths: { training: string[]; validation: string[]; evaluation: string[] };
  /** What the references say of their columns: those of held-out records first, each once. */
  fields: readonly FieldMapping[];
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
  const read = async (references: readonly DataReference[] | undefined, pointer: string): Promise<DataSet> =>
    references === undefined || isDoubtful(loaded, pointer)
      ? noRecords
      : readDataSet(loaded, references, pointer, options);
  const [given, validation, held] = await Promise.all([
    read(value.training_data_references, "/training_data_references"),
    read(value.validation?.data_references, "/validation/data_references"),
    read(value.evaluation?.data_references, "/evaluation/data_references"),
  ]);
  const columns = columnsOf(given, validation, held);
  const templateAt = (source: string, pointer: string): Template => {
    if (isDoubtful(loaded, pointer)) return unknownTemplate;
    const parsed = parseTemplate(source, {
      columns,
      locate: (start, end) => loaded.locatePart(pointer, source, start, end),
    });
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.diagnostics);
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

  problems.push(...given.problems, ...validation.problems, ...held.problems);
  const all = { training: given.records, validation: validation.records, evaluation: held.records };
  // Of a set that could not be read as a whole, only single records can be judged.
  const incomplete = [given, validation, held].some((set) => hasErrors(set.problems));
  const parts = holdOut(loaded, all, verbalizer);
  if ("severity" in parts && !incomplete) problems.push(parts);
  const sets = "severity" in parts ? all : parts;
  const unsure = isDoubtful(loaded, "/prompt_tuning/labels") || isDoubtful(loaded, "/prompt_tuning/loss_on");
  const found = checkRecords(sets, {
    verbalizer,
    baselines,
    labels: unsure ? null : tuning.labels,
    lossOn: unsure ? "all" : tuning.loss_on,
    placeOf: (template): Where => loaded.locate(pointers.get(template) ?? ""),
  });
  const judged =
    incomplete || verbalizer === unknownTemplate
      ? found.filter(({ code, severity }) => severity === "error" && code !== "data/one-class")
      : found;
  problems.push(
    ...judged.map((problem) =>
      problem.code === "data/label-unseen"
        ? { ...problem, ...loaded.locate("/prompt_tuning/labels") }
        : problem,
    ),
  );

  const split = holdBack(loaded, sets, seed);
  if ("severity" in split) {
    if (!incomplete) problems.push(split);
  } else if (!incomplete && given.records.length > 0)
    problems.push(
      ...lostClasses(sets, split, judged, unsure ? null : tuning.labels),
      ...checkSchedule(tuning, split.training.length, loaded),
    );
  if (hasErrors(problems) || "severity" in split) return { records: null, problems };
  const paths = { training: given.paths, validation: validation.paths, evaluation: held.paths };
  const fields = mappingsOf(held, given, validation);
  return { records: { given: given.records, ...split, verbalizer, baselines, paths, fields }, problems };
}

/** Classes of which the share held back to watch the loss leaves nothing to train on, and nothing else has told. */
function lostClasses(
  before: Parts,
  split: Parts,
  told: readonly Diagnostic[],
  labels: readonly string[] | null,
): Diagnostic[] {
  if (labels === null || split.training.length === before.training.length) return [];
  if (told.some(({ code }) => code === "data/one-class")) return [];
  const known = new Set(told.map(({ message }) => message));
  return checkClasses(split, labels).filter(
    ({ code, message }) =>
      (code === "data/one-class" || code === "data/label-never-trained") && !known.has(message),
  );
}

/** Every name that a column of some records has. */
export function columnsOf(...sets: readonly DataSet[]): Set<string> {
  return new Set(
    sets.flatMap(({ records, fields: mappings }) => [
      ...mappings.flatMap((mapping) => Object.values(mapping)),
      ...records.flatMap(({ fields }) => [...fields.keys()]),
    ]),
  );
}

/** The mappings of data references, each once; those that name no column say nothing. */
function mappingsOf(...sets: readonly DataSet[]): FieldMapping[] {
  const named = sets.flatMap(({ fields }) => fields).filter((mapping) => Object.keys(mapping).length > 0);
  return [...new Map(named.map((one) => [JSON.stringify([one.input, one.output]), one])).values()];
}
