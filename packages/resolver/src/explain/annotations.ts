/** The members of an object; none of anything else. */
export function objectOf(value: unknown): Map<string, unknown> {
  return new Map(
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries<unknown>({ ...value })
      : [],
  );
}

/** The items of a list; none of anything else. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** What a value must keep to besides its type, each as a few words. @param of a keyword of the schema */
export function boundsOf(of: (keyword: string) => unknown): string[] {
  const said = (keyword: string, words: string): string[] =>
    of(keyword) === undefined || of(keyword) === Number.MAX_SAFE_INTEGER
      ? []
      : [`${words} ${String(of(keyword))}`];
  const counted = (keyword: string, words: string, what: string): string[] =>
    said(keyword, words).map((text) => `${text} ${what}`);
  return [
    ...said("exclusiveMinimum", "more than"),
    ...said("minimum", "at least"),
    ...said("exclusiveMaximum", "less than"),
    ...said("maximum", "at most"),
    ...counted("minLength", "at least", "characters"),
    ...counted("maxLength", "at most", "characters"),
    ...counted("minItems", "at least", "items"),
    ...counted("maxItems", "at most", "items"),
    ...(of("uniqueItems") === true ? ["each once"] : []),
    ...said("pattern", "matches"),
  ];
}
