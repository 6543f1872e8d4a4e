import stringWidth from "string-width";

import { pad } from "./screen.js";

/** Which side a column's text stands at. */
export type Alignment = "left" | "right";

/** Rows as straight columns, two spaces apart, without trailing space. Cells may carry ANSI styles. */
export function table(rows: readonly (readonly string[])[], alignment: readonly Alignment[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell))));
  }
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, alignment[column] ?? "left"))
      .join("  ")
      .trimEnd(),
  );
}
