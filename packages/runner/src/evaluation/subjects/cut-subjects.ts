import type { Evaluation, TooLong } from "@tunesmith/contracts";
import { parseTemplate, type DataRecord } from "@tunesmith/data";
import { TuneError, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { atTemplate, sourceCuts, truncated } from "@tunesmith/resolver";
import { loadEngine } from "../../shared/engine.js";
import { renderedBy } from "./subject-answers.js";
import type { Subject } from "./subject.js";

/** What the limits of a subject cut of its sources. */
export type CutSubject = Awaited<ReturnType<typeof sourceCuts>>;

/**
 * What is cut of the sources of each subject, asked of the tokenizer alone. Throws TuneError for a template that is too long
 * by itself, at its place. @param placeOf by the subject's index.
 */
export async function cutSubjects(
  subjects: readonly Subject[],
  records: readonly DataRecord[],
  placeOf: (index: number) => Where,
): Promise<CutSubject[]> {
  const engine = await loadEngine();
  const cut: CutSubject[] = [];
  for (const [index, { base, settings }] of subjects.entries()) {
    const limits = { max_input_tokens: settings.maxInputTokens, on_too_long: settings.onTooLong };
    const sources = renderedBy(settings.verbalizer, records);
    try {
      cut.push(await sourceCuts(engine, base.path, sources, limits));
    } catch (error) {
      if (!(error instanceof TuneError)) throw error;
      throw new TuneError(atTemplate(error.diagnostics, placeOf(index)), { cause: error });
    }
  }
  return cut;
}

/** JSON pointer of the template of a subject; of the limit, or the subject, where it brings a template of its own. */
export function templateOf(
  index: number,
  {
    verbalizer,
    subjects,
    max_input_tokens,
  }: Pick<Evaluation, "verbalizer" | "subjects" | "max_input_tokens">,
): string {
  // Behind the subjects stand the baselines.
  if (index >= subjects.length) return `/baselines/${index - subjects.length}/verbalizer`;
  if (verbalizer !== undefined) return "/verbalizer";
  return max_input_tokens === undefined ? `/subjects/${index}` : "/max_input_tokens";
}

/**
 * A warning of each template of which sources are cut. @param cuts those of each subject
 * @param isAdapters whether the limits are those of the adapters, and not a manifest's.
 */
export function cutWarnings(
  subjects: readonly Subject[],
  cuts: readonly (readonly TooLong[])[],
  records: readonly DataRecord[],
  { isAdapters }: { isAdapters: boolean },
): Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const [index, cut] of cuts.entries()) {
    const template = parseTemplate(subjects[index]!.settings.verbalizer);
    if (cut.length === 0 || !template.ok) continue;
    const problem = truncated(cut, cut.length, {
      name: "evaluation",
      records,
      template: template.value,
      isAdapters,
    });
    told.set(problem.message, problem);
  }
  return [...told.values()];
}
