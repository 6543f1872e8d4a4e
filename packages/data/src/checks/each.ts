import { diagnostic, excerpt, type Diagnostic } from "@tunesmith/diagnostics";
import { collected, type CausedProblem } from "../problems.js";
import { missingField, type DataRecord } from "../record.js";
import { unknownPlaceholder, type Template } from "../template.js";
import { likelyLabel } from "./likely-label.js";
import type { CheckOptions, SetName } from "./sets.js";
import { placeOf } from "./sources.js";

/** What is wrong with single records: fields that a template asks for, and answers. */
export function checkEach(records: readonly DataRecord[], set: SetName, options: CheckOptions): Diagnostic[] {
  const templates = set === "evaluation" ? [options.verbalizer, ...options.baselines] : [options.verbalizer];
  if (records.length === 0) return [];
  const known = new Set(records.flatMap(({ fields, nulls = [] }) => [...fields.keys(), ...nulls]));
  const unknown = templates.flatMap((template) => unknownFields(template, known, options));
  const needed = [...new Set(templates.flatMap((template) => template.fields))].filter((field) =>
    known.has(field),
  );
  // The answers of held-out records are what is compared with, also where training reads text alone.
  const lossOn = set === "evaluation" ? "target" : options.lossOn;
  const unlisted = noneListed(records, set, options);
  const single = records.flatMap((record) =>
    checkRecord(record, needed, lossOn, unlisted === undefined ? options : { ...options, labels: null }),
  );
  // Where no record has an answer either, the file's columns have other names: the answer's problem tells them all.
  const isUnmapped =
    records.every(({ output }) => output === null) && (lossOn === "target" || options.labels !== null);
  const everywhere = unknown.filter(({ field }) => !(isUnmapped && field === "input"));
  const told = unlisted === undefined ? [] : [unlisted];
  return [...everywhere.map(({ problem }) => problem), ...told, ...collected(single)];
}

/** As many different outputs that are no label, and likely none, are another column and no mistyped classes. */
const OTHER = 4;

/** Outputs of which none is a label, nor like one. */
function noneListed(
  records: readonly DataRecord[],
  set: SetName,
  { labels }: CheckOptions,
): Diagnostic | undefined {
  const outputs = new Set(records.flatMap(({ output }) => output ?? []));
  const [first] = records;
  if (labels === null || first === undefined || outputs.size < OTHER) return undefined;
  const isOther = (output: string): boolean =>
    !labels.includes(output) && likelyLabel(output, labels).nearest === undefined;
  if (records.some(({ output }) => output === null) || ![...outputs].every(isOther)) return undefined;
  const output = excerpt(first.output ?? "");
  const fields = { count: records.length, set, output, record: first.number, labels };
  return diagnostic("data/no-label-listed", fields, placeOf(first));
}

/** Placeholders that no record of the set can fill. */
function unknownFields(
  template: Template,
  known: ReadonlySet<string>,
  { placeOf: placeOfTemplate }: CheckOptions,
): Array<{ field: string; problem: Diagnostic }> {
  return template.fields
    .filter((field) => !known.has(field))
    .map((field) => ({
      field,
      problem: unknownPlaceholder(field, [...known].sort(), placeOfTemplate?.(template)),
    }));
}

function checkRecord(
  record: DataRecord,
  needed: readonly string[],
  lossOn: "target" | "all",
  { labels }: CheckOptions,
): CausedProblem[] {
  const { output, number } = record;
  const problems = needed
    .filter((field) => !record.fields.has(field))
    .map((field) => missingField(field, record));
  if (output === null) {
    if (lossOn === "target" || labels !== null) {
      problems.push(missingField("output", record));
    }
  } else if (labels !== null && !labels.includes(output)) {
    const { cause, ...likely } = likelyLabel(output, labels);
    const fields = { label: output, record: number, labels, ...likely };
    problems.push({ problem: diagnostic("data/label-not-listed", fields, placeOf(record)), cause });
  } else if (output === "" && lossOn === "target") {
    const problem = diagnostic("data/empty-output", { record: number }, placeOf(record));
    problems.push({ problem, cause: "" });
  }
  return problems;
}
