import type { Diagnostic } from "@tunesmith/diagnostics";
import { checkClasses } from "./checks/classes.js";
import { checkEmpty } from "./checks/empty.js";
import { checkForm } from "./checks/form.js";
import { checkOutputs } from "./checks/outputs.js";
import { checkOverlap } from "./checks/overlap.js";
import { checkEach } from "./checks/each.js";
import { checkRepeats } from "./checks/repeats.js";
import { setNames, type CheckOptions, type RecordSets } from "./checks/sets.js";
import { sourcesOf, type Sources } from "./checks/sources.js";
import type { DataRecord } from "./record.js";
import type { Template } from "./template.js";

/**
 * What can be said of the records before any token is counted: fields that a template asks for, answers that are
 * missing or outside the label list, classes that are alone, rare or never taught, repeats, contradictions,
 * overlap with the training set, and what only looks the same. Records that one rule refuses are still judged by the others.
 */
export function checkRecords(sets: RecordSets, options: CheckOptions): Diagnostic[] {
  const { verbalizer, labels } = options;
  const { training, validation, evaluation } = sets;
  const sources: Sources = {
    training: sourcesOf(training, verbalizer),
    validation: sourcesOf(validation, verbalizer),
    evaluation: sourcesOf(evaluation, verbalizer),
  };
  return distinct([
    ...setNames.flatMap((name) => checkEach(sets[name], name, options)),
    ...checkClasses(sets, labels),
    ...setNames.flatMap((name) => checkEmpty(sources[name], name, verbalizer)),
    ...setNames.flatMap((name) => checkRepeats(sources[name], name)),
    ...checkOverlap(sources),
    ...checkForm(sets),
    ...(labels === null ? checkOutputs({ training, validation, evaluation }) : []),
  ]);
}

/** Records that a prompt is judged on and was tuned on, as the template shows them. */
export function checkHeldOut(
  evaluation: readonly DataRecord[],
  training: readonly DataRecord[],
  template: Template,
): Diagnostic[] {
  return checkOverlap({
    training: sourcesOf(training, template),
    validation: [],
    evaluation: sourcesOf(evaluation, template),
  });
}

/**
 * What can be said of records whose use nobody has told, named `set` in messages: repeats, contradictions, and
 * records in which every column is empty.
 */
export function checkPlainRecords(records: readonly DataRecord[], set: string): Diagnostic[] {
  const template = templateOfAll(records);
  const sources = sourcesOf(
    records.map((record) => ({ ...record, fields: completed(record, template) })),
    template,
  );
  return [
    ...checkEmpty(sources, set, template),
    ...checkRepeats(sources, set),
    ...checkOutputs({ [set]: records }),
  ];
}

/** Every column of the records, side by side. */
function templateOfAll(records: readonly DataRecord[]): Template {
  const fields = [...new Set(records.flatMap((record) => [...record.fields.keys()]))].sort();
  return { source: "", parts: ["", ...fields.flatMap((field) => [field, "\n"])], fields };
}

function completed(record: DataRecord, { fields }: Template): Map<string, string> {
  return new Map(fields.map((field) => [field, record.fields.get(field) ?? ""]));
}

/** One file may serve two sets: what is wrong with it is told once. */
function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return problems.filter((problem) => {
    const text = JSON.stringify(problem);
    return !told.has(text) && told.add(text);
  });
}
