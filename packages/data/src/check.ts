import { diagnostic, nearest, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { limits } from "./limits.js";
import { Problems } from "./problems.js";
import { missingField, type DataRecord } from "./record.js";
import { renderAll, type Template } from "./template.js";

/** The records of an experiment by what they are for. */
export interface RecordSets {
  training: readonly DataRecord[];
  /** Given by reference; a share held back from training is no set of its own. Empty = none. */
  validation: readonly DataRecord[];
  /** Empty = none. */
  evaluation: readonly DataRecord[];
}

export interface CheckOptions {
  verbalizer: Template;
  /** Templates of the baselines, which see the evaluation records. */
  baselines: readonly Template[];
  labels: readonly string[] | null;
  lossOn: "target" | "all";
  /** Where a template stands in its manifest. */
  placeOf?: (template: Template) => Where;
}

type SetName = keyof RecordSets;
const setNames: readonly SetName[] = ["training", "validation", "evaluation"];

/**
 * What can be said of the records before any token is counted: fields that a template asks for, answers that are
 * missing or outside the label list, one class only, repeats, contradictions, and overlap with the training set.
 */
export function checkRecords(sets: RecordSets, options: CheckOptions): Diagnostic[] {
  const problems = setNames.flatMap((name) => checkEach(sets[name], name, options));
  if (problems.length > 0) {
    const texts = problems.map((problem) => JSON.stringify(problem));
    return problems.filter((_, index) => texts.indexOf(texts[index]!) === index);
  }
  return [
    ...checkClasses(sets.training, options.labels),
    ...checkRepeats(sets.training, options.verbalizer),
    ...checkOverlap(sets, options.verbalizer),
    ...checkForm(sets),
  ];
}

function where(record: DataRecord): Where {
  return { file: record.file, line: record.line };
}

function checkEach(records: readonly DataRecord[], set: SetName, options: CheckOptions): Diagnostic[] {
  const templates = set === "evaluation" ? [options.verbalizer, ...options.baselines] : [options.verbalizer];
  const known = new Set(records.flatMap((record) => [...record.fields.keys()]));
  const everywhere =
    records.length === 0 ? [] : templates.flatMap((template) => unknownFields(template, known, options));
  const needed = [...new Set(templates.flatMap((template) => template.fields))].filter((field) =>
    known.has(field),
  );
  const files = new Map<string, Problems>();
  for (const record of records) {
    for (const problem of checkRecord(
      record,
      needed,
      set === "evaluation" ? "target" : options.lossOn,
      options,
    )) {
      const problems = files.get(record.file) ?? new Problems(record.file);
      files.set(record.file, problems);
      problems.add(problem);
    }
  }
  return [...everywhere, ...[...files.values()].flatMap((file) => file.diagnostics())];
}

/** Placeholders that no record of the set can fill. */
function unknownFields(
  template: Template,
  known: ReadonlySet<string>,
  { placeOf }: CheckOptions,
): Diagnostic[] {
  const fields = [...known].sort();
  return template.fields
    .filter((placeholder) => !known.has(placeholder))
    .map((placeholder) => {
      const near = nearest(placeholder, fields);
      return diagnostic(
        "data/unknown-placeholder",
        { placeholder, fields, nearest: near },
        placeOf?.(template),
      );
    });
}

function checkRecord(
  record: DataRecord,
  needed: readonly string[],
  lossOn: "target" | "all",
  { labels }: CheckOptions,
): Diagnostic[] {
  const { output, number } = record;
  const known = [...record.fields.keys()];
  const problems = needed
    .filter((field) => !record.fields.has(field))
    .map((field) => missingField(field, number, known, where(record)));
  if (output === null) {
    if (lossOn === "target" || labels !== null) {
      problems.push(missingField("output", number, known, where(record)));
    }
  } else if (labels !== null && !labels.includes(output)) {
    const fields = { label: output, record: number, nearest: nearest(output, labels), labels };
    problems.push(diagnostic("data/label-not-listed", fields, where(record)));
  } else if (output === "" && lossOn === "target") {
    problems.push(diagnostic("data/empty-output", { record: number }, where(record)));
  }
  return problems;
}

function checkClasses(training: readonly DataRecord[], labels: readonly string[] | null): Diagnostic[] {
  if (labels === null) {
    return [];
  }
  const seen = new Set(training.map((record) => record.output));
  const only = training[0];
  if (seen.size === 1 && only) {
    return [diagnostic("data/one-class", { label: only.output ?? "" }, { file: only.file })];
  }
  return labels
    .filter((label) => !seen.has(label))
    .slice(0, limits.problems)
    .map((label) => diagnostic("data/label-unseen", { label }, { file: training[0]?.file }));
}

function checkRepeats(training: readonly DataRecord[], template: Template): Diagnostic[] {
  const sources = renderAll(template, training);
  const firstOf = new Map<string, DataRecord>();
  const repeats: Array<[DataRecord, DataRecord]> = [];
  const contradicted = new Map<string, [DataRecord, DataRecord]>();
  const outputs = new Map<string, DataRecord>();
  for (const [index, record] of training.entries()) {
    const source = sources[index]!;
    const pair = JSON.stringify([source, record.output]);
    const same = outputs.get(pair);
    const first = firstOf.get(source);
    if (same) {
      repeats.push([same, record]);
    } else if (first && !contradicted.has(source)) {
      contradicted.set(source, [first, record]);
    }
    outputs.set(pair, same ?? record);
    firstOf.set(source, first ?? record);
  }
  const found: Diagnostic[] = [];
  for (const [code, pairs] of [
    ["data/duplicates", repeats],
    ["data/contradictions", [...contradicted.values()]],
  ] as const) {
    const [example] = pairs;
    if (example) {
      const [first, second] = example;
      const fields = { count: pairs.length, first: first.number, second: second.number };
      found.push(diagnostic(code, fields, where(second)));
    }
  }
  return found;
}

function checkOverlap(sets: RecordSets, template: Template): Diagnostic[] {
  const trained = new Map<string, DataRecord>();
  for (const [index, source] of renderAll(template, sets.training).entries()) {
    trained.set(source.trim(), trained.get(source.trim()) ?? sets.training[index]!);
  }
  const found: Diagnostic[] = [];
  for (const set of ["validation", "evaluation"] as const) {
    const shared = renderAll(template, sets[set])
      .map((source, index) => [trained.get(source.trim()), sets[set][index]!] as const)
      .filter(([first]) => first !== undefined);
    const [first, second] = shared[0] ?? [];
    if (first && second) {
      const fields = { count: shared.length, first: first.number, second: second.number, set };
      found.push(diagnostic("data/overlap", fields, where(second)));
    }
  }
  return found;
}

/** A common opening at least this long is an instruction and no accident. */
const INSTRUCTION = 12;

/** Training texts that all open with one instruction, and held-out texts that do not (or the other way round). */
function checkForm({ training, evaluation }: RecordSets): Diagnostic[] {
  return [
    ...missingOpening("training", training, "evaluation", evaluation),
    ...missingOpening("evaluation", evaluation, "training", training),
  ];
}

function missingOpening(
  set: SetName,
  records: readonly DataRecord[],
  other: SetName,
  others: readonly DataRecord[],
): Diagnostic[] {
  const opening = commonOpening(records);
  const without = others.find((record) => !(record.fields.get("input") ?? "").startsWith(opening));
  if (without === undefined || opening.length < INSTRUCTION) {
    return [];
  }
  const problem = `All ${set} inputs begin with "${opening}", ${other} inputs do not.`;
  return [diagnostic("data/template-mismatch", { problem }, where(without))];
}

/** What the inputs of three or more records all begin with, up to the last space. */
function commonOpening(records: readonly DataRecord[]): string {
  const inputs = records.map((record) => record.fields.get("input") ?? "");
  let opening = inputs[0] ?? "";
  for (const input of inputs) {
    let length = 0;
    while (length < opening.length && opening[length] === input[length]) {
      length++;
    }
    opening = opening.slice(0, length);
  }
  return records.length < 3 || new Set(inputs).size < 3
    ? ""
    : opening.slice(0, opening.lastIndexOf(" ") + 1).trim();
}
