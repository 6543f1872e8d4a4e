import type { VariantPredictions } from "@tunesmith/contracts";
import { parseTemplate, type DataRecord } from "@tunesmith/data";
import type { Diagnostic } from "@tunesmith/diagnostics";
import { isAnyCutInside, truncated } from "@tunesmith/resolver";
import { loadEngine } from "../../shared/engine.js";
import { renderedBy } from "./subject-answers.js";
import type { Subject } from "./subject.js";

/** Names of the subjects of which a source is cut otherwise than at one end of its tokens. */
export async function cutSubjects(
  subjects: readonly Subject[],
  records: readonly DataRecord[],
): Promise<Set<string>> {
  const engine = await loadEngine();
  const cut = new Set<string>();
  for (const { name, base, settings } of subjects) {
    const limits = { max_input_tokens: settings.maxInputTokens, on_too_long: settings.onTooLong };
    if (await isAnyCutInside(engine, base.path, renderedBy(settings.verbalizer, records), limits))
      cut.add(name);
  }
  return cut;
}

/** A warning of each template of which sources were cut. */
export function cutWarnings(
  subjects: readonly Subject[],
  predictions: readonly VariantPredictions[],
  records: readonly DataRecord[],
): Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const [index, { too_long: cut = [] }] of predictions.entries()) {
    const template = parseTemplate(subjects[index]!.settings.verbalizer);
    if (cut.length === 0 || !template.ok) continue;
    const problem = truncated(cut, cut.length, { name: "evaluation", records, template: template.value });
    told.set(problem.message, problem);
  }
  return [...told.values()];
}
