import { parseTemplate, renderAll, type DataRecord, type Rendered } from "@tunesmith/data";
import { TuneError } from "@tunesmith/diagnostics";
import { readAnswers, type ReadAnswers } from "../read-answers.js";
import type { Subject } from "./subject.js";

/** The records as the tokenizer of the first subject's base reads their answers, and what is theirs of each base. */
export interface SubjectAnswers extends Omit<ReadAnswers, "tokenFiles"> {
  /** By the folder of the base model. */
  tokenFiles: ReadonlyMap<string, ReadAnswers["tokenFiles"]>;
}

/** Reads the answers that subjects are held against, once for each base model. */
export async function subjectAnswers(
  subjects: readonly Subject[],
  records: readonly DataRecord[],
): Promise<SubjectAnswers> {
  const { labels } = subjects[0]!.settings;
  const sources = new Map<string, string[]>();
  for (const { base, settings } of subjects)
    sources.set(base.path, [
      ...(sources.get(base.path) ?? []),
      ...renderedBy(settings.verbalizer, records).map(({ text }) => text),
    ]);
  const read = new Map<string, ReadAnswers>();
  for (const [model, texts] of sources)
    read.set(model, await readAnswers(records, { model, sources: texts, labels }));
  const tokenFiles = new Map([...read].map(([model, answers]) => [model, answers.tokenFiles]));
  return { ...read.get(subjects[0]!.base.path)!, tokenFiles };
}

/** What a template makes of the records. Throws TuneError for one that is none. */
export function renderedBy(verbalizer: string, records: readonly DataRecord[]): Rendered[] {
  const template = parseTemplate(verbalizer);
  if (!template.ok) throw new TuneError(template.diagnostics);
  return renderAll(template.value, records);
}
