import { parseTemplate, renderAll, type DataRecord, type Rendered, type Template } from "@tunesmith/data";
import { TuneError, type Where } from "@tunesmith/diagnostics";
import type { Placed } from "@tunesmith/resolver";
import { readAnswers, type ReadAnswers } from "../read-answers.js";
import type { Subject } from "./subject.js";

/** The records as the tokenizer of the first subject's base reads their answers, and what is theirs of each base. */
export interface SubjectAnswers extends Omit<ReadAnswers, "tokenFiles"> {
  /** By the folder of the base model. */
  tokenFiles: ReadonlyMap<string, ReadAnswers["tokenFiles"]>;
}

/**
 * Reads the answers that subjects are held against, once for each base model.
 * @param placeOf where the template of a subject is written, by the subject's index.
 */
export async function subjectAnswers(
  subjects: readonly Subject[],
  records: readonly DataRecord[],
  placeOf: (index: number) => Where,
): Promise<SubjectAnswers> {
  const { labels } = subjects[0]!.settings;
  const templates = new Map<string, Placed[]>();
  for (const [index, { base, settings }] of subjects.entries()) {
    const placed = { template: parsedTemplate(settings.verbalizer), locate: () => placeOf(index) };
    templates.set(base.path, [...(templates.get(base.path) ?? []), placed]);
  }
  const read = new Map<string, ReadAnswers>();
  for (const [model, placed] of templates)
    read.set(model, await readAnswers(records, { model, templates: placed, labels }));
  const tokenFiles = new Map([...read].map(([model, answers]) => [model, answers.tokenFiles]));
  // What is wrong with an answer by itself, every tokenizer finds.
  const warnings = new Map(
    [...read.values()].flatMap((answers) => answers.warnings.map((one) => [JSON.stringify(one), one])),
  );
  return { ...read.get(subjects[0]!.base.path)!, tokenFiles, warnings: [...warnings.values()] };
}

/** What a template makes of the records. Throws TuneError for one that is none. */
export function renderedBy(verbalizer: string, records: readonly DataRecord[]): Rendered[] {
  return renderAll(parsedTemplate(verbalizer), records);
}

/** A template that is one; throws TuneError for another. */
export function parsedTemplate(verbalizer: string): Template {
  const template = parseTemplate(verbalizer);
  if (!template.ok) throw new TuneError(template.diagnostics);
  return template.value;
}
