import { diagnostic, nearest, TuneError } from "@tunesmith/diagnostics";

/** What a list is selected and sorted by. */
export interface Selectable {
  tags: readonly string[];
  /** Named facts: `state`, `experiment`, `accuracy`, …; null = not known of this one. */
  fields: Readonly<Record<string, string | number | null>>;
}

/** A condition on tags and fields. */
interface Selector {
  key: string;
  /** Null = a tag that is one word. */
  value: string | null;
  isNegated: boolean;
}

/**
 * Those that meet every label: `key=value` (a field, or a tag written so), `key!=value`, or a word (a tag). One
 * label may hold several, separated by commas. Throws `usage/invalid-value` for a label that is none of these.
 * @param describe what a list's entry is selected by.
 */
export function selected<T>(
  entries: readonly T[],
  labels: readonly string[],
  describe: (entry: T) => Selectable,
): T[] {
  const selectors = labels.flatMap((label) => label.split(",").map((part) => selectorOf(part, label)));
  return entries.filter((entry) => selectors.every((selector) => meets(describe(entry), selector)));
}

/**
 * Sorted by a field, with `-` before it from high to low; what lacks the field comes last, equals keep their
 * order. Throws `usage/invalid-value` for a field that none of the entries has.
 */
export function sorted<T>(entries: readonly T[], by: string, describe: (entry: T) => Selectable): T[] {
  const isDescending = by.startsWith("-");
  const key = isDescending ? by.slice(1) : by;
  const known = [...new Set(entries.flatMap((entry) => Object.keys(describe(entry).fields)))].toSorted();
  if (entries.length > 0 && !known.includes(key)) {
    const expected = `one of ${known.join(", ")}, perhaps with - before it`;
    const near = nearest(key, known);
    const meant = near && (isDescending ? `-${near}` : near);
    throw new TuneError(
      diagnostic("usage/invalid-value", { option: "--sort-by", got: by, expected, nearest: meant }),
    );
  }
  const valueOf = (entry: T): string | number | null => describe(entry).fields[key] ?? null;
  return entries.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    const order = one === other ? 0 : one < other ? -1 : 1;
    return isDescending ? -order : order;
  });
}

function selectorOf(part: string, label: string): Selector {
  const match = /^(?<key>[^\s=!,]+)(?:(?<operator>!?=)(?<value>.*))?$/.exec(part.trim());
  if (match === null) {
    const expected = "a tag, key=value or key!=value";
    throw new TuneError(diagnostic("usage/invalid-value", { option: "--label", got: label, expected }));
  }
  const { key, operator, value } = match.groups!;
  return { key: key!, value: value ?? null, isNegated: operator === "!=" };
}

function meets({ tags, fields }: Selectable, { key, value, isNegated }: Selector): boolean {
  if (value === null) return tags.includes(key);
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  const isMet = tags.includes(`${key}=${value}`) || (field !== undefined && String(field ?? "") === value);
  return isMet !== isNegated;
}
