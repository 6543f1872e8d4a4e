import stringWidth from "string-width";
import { palette, type Screen } from "./screen.js";
import { table, type Alignment } from "./table.js";

/** A column of a list. */
export interface Column<T> {
  title: string;
  align?: Alignment;
  cell: (item: T) => string;
  /** Where the screen is too narrow, columns with a rank are left out, the highest first. */
  rank?: number;
}

/**
 * Items as a table with a quiet head. Columns without any value are left out, then by rank what does not fit on
 * the screen.
 */
export function columns<T>(items: readonly T[], given: readonly Column<T>[], screen: Screen): string[] {
  const style = palette(screen);
  const all = given.filter(({ cell }) => items.some((item) => cell(item) !== ""));
  const lines = table(
    [all.map(({ title }) => style.quiet(title)), ...items.map((item) => all.map(({ cell }) => cell(item)))],
    all.map(({ align = "left" }) => align),
  );
  const last = all.reduce((most, { rank = 0 }) => Math.max(most, rank), 0);
  if (last === 0 || lines.every((line) => stringWidth(line) <= screen.columns)) return lines;
  return columns(
    items,
    all.filter(({ rank = 0 }) => rank < last),
    screen,
  );
}
