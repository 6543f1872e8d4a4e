/** Words and characters that a column's name hardly has. */
const longName = { words: 8, characters: 80 };

/** What the first line of a table is, where nothing stands below it. */
export type FirstLine = "header" | "record" | "unclear";

/** What a line alone is, by the columns that are looked for and by what names of columns look like. */
export function firstLine(
  values: readonly string[],
  isWanted: (columns: readonly string[]) => boolean,
): FirstLine {
  if (isWanted(values)) return "header";
  return values.some(looksLikeValue) ? "record" : "unclear";
}

/** Whether what stands in the place of a column's name is a number, a date or a text. */
export function looksLikeValue(name: string): boolean {
  const text = name.trim();
  return (
    /^[+-]?\d+([.,:/-]\d+)*$/.test(text) ||
    name.length > longName.characters ||
    text.split(/\s+/).length >= longName.words ||
    /\S\s.*[.!]$/.test(text)
  );
}
