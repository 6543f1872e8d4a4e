import { splitEvaluation, splitValidation, type DataRecord, type Split } from "@tunesmith/data";
import { shares } from "./manifest-text.js";

/** The seed that a new manifest begins with. */
const seed = 1;

/** What can be held back of a person's records, and what is left to train on. */
export interface HeldShares {
  /** Records to judge on; where there can be none, why. */
  evaluation: number | NothingHeld;
  /** Whether a share of what is left can watch the loss. */
  validation: boolean;
  /** Records left to train on. */
  training: number;
}

/** Why nothing can be held out: equal texts stay together, and no share may take all records of an answer. */
export type NothingHeld = { reason: "few-texts" } | { reason: "whole-class"; label: string };

/**
 * What the shares of a new manifest would take of these records.
 * @param judges whether a share is to be judged on @param areClasses whether each answer is a class, to be taught
 */
export function heldShares(
  records: readonly DataRecord[],
  { judges, areClasses }: { judges: boolean; areClasses: boolean },
): HeldShares {
  const fits = (split: Split | null, from: readonly DataRecord[]): number | NothingHeld => {
    if (split === null) return { reason: "few-texts" };
    const label = areClasses ? lostClass(split, from) : undefined;
    return label === undefined ? split.held.length : { reason: "whole-class", label };
  };
  const judged = judges ? splitEvaluation(records, shares.evaluation, { fields: ["input"] }) : null;
  const evaluation = fits(judged, records);
  const rest = judged !== null && typeof evaluation === "number" ? judged.training : records;
  const watched = splitValidation(rest, shares.validation, seed);
  const validation = typeof fits(watched, rest) === "number";
  const training = watched !== null && validation ? watched.training : rest;
  return { evaluation, validation, training: training.length };
}

/** A class of which a split leaves nothing to train on. */
function lostClass({ training }: Split, from: readonly DataRecord[]): string | undefined {
  const taught = new Set(training.map(({ output }) => output));
  return from.find(({ output }) => !taught.has(output))?.output ?? undefined;
}
