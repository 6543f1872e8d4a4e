import type { LabelScoring, RunIdentity } from "@tunesmith/contracts";

/** How labels are scored where nothing says how. */
export const defaultLabelScoring: LabelScoring = "likelihood";

/**
 * How labels are scored, as specs and identities hold it: the default is left out, so that what was computed before
 * there was a choice keeps its id.
 */
export function resolveLabelScoring({
  label_scoring = defaultLabelScoring,
}: {
  label_scoring?: LabelScoring | undefined;
}): { label_scoring?: LabelScoring } {
  return label_scoring === defaultLabelScoring ? {} : { label_scoring };
}

/** How a run's evaluation scores labels; undefined where it has no evaluation, or no labels. */
export function labelScoringOf({
  prompt_tuning: { labels },
  evaluation,
}: Pick<RunIdentity, "prompt_tuning" | "evaluation">): LabelScoring | undefined {
  return evaluation === null || labels === null
    ? undefined
    : (evaluation.label_scoring ?? defaultLabelScoring);
}
