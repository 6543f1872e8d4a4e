import type { Evaluation, VariantPredictions } from "@tunesmith/contracts";
import { parseTemplate, type DataRecord } from "@tunesmith/data";
import { TuneError, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { atTemplate, isAnyCutInside, truncated } from "@tunesmith/resolver";
import { loadEngine } from "../../shared/engine.js";
import { renderedBy } from "./subject-answers.js";
import type { Subject } from "./subject.js";

/**
 * Names of the subjects of which a source is cut otherwise than at one end of its tokens. Throws TuneError for a template
 * that is too long by itself, at its place. @param placeOf by the subject's index.
 */
export async function cutSubjects(
  subjects: readonly Subject[],
  records: readonly DataRecord[],
  placeOf: (index: number) => Where,
): Promise<Set<string>> {
  const engine = await loadEngine();
  const cut = new Set<string>();
  for (const [index, { name, base, settings }] of subjects.entries()) {
    const limits = { max_input_tokens: settings.maxInputTokens, on_too_long: settings.onTooLong };
    const sources = renderedBy(settings.verbalizer, records);
    try {
      if (await isAnyCutInside(engine, base.path, sources, limits)) cut.add(name);
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
 * A warning of each template of which sources were cut.
 * @param isAdapters whether the limits are those of the adapters, and not a manifest's.
 */
export function cutWarnings(
  subjects: readonly Subject[],
  predictions: readonly VariantPredictions[],
  records: readonly DataRecord[],
  { isAdapters }: { isAdapters: boolean },
): Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const [index, { too_long: cut = [] }] of predictions.entries()) {
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
