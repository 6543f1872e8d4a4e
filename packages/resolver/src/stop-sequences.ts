import type { Generation } from "@tunesmith/contracts";

/**
 * The stop sequences that generated answers are compared without, as identities hold them: left out where there are
 * none, or only white space, which comparing trims anyway. With labels nothing is generated.
 */
export function resolveStopSequences(
  labels: readonly string[] | null,
  { stop_sequences }: Pick<Generation, "stop_sequences">,
): { answers_without?: string[] } {
  const told = labels === null ? stop_sequences.filter((stop) => stop.trim() !== "") : [];
  return told.length === 0 ? {} : { answers_without: told };
}

/** A generated text without the stop sequence that it ends with, unless the expected answer ends with it, too. */
export function withoutStopSequence(text: string, expected: string, stops: readonly string[]): string {
  const [stop] = stops.filter((one) => text.endsWith(one)).toSorted((a, b) => b.length - a.length);
  const isMeant = stop !== undefined && expected.trimEnd().endsWith(stop.trimEnd());
  return stop === undefined || isMeant ? text : text.slice(0, -stop.length);
}
