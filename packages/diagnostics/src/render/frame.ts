import stringWidth from "string-width";
import { printable } from "./printable.js";

/** Longest part of a line that is shown, in UTF-16 units. */
const WIDTH = 100;

/**
 * The line at fault with its neighbours and a mark under `length` units from `column` (UTF-16 units, from 1); of
 * a long line, the part around the mark:
 *
 *      11 |   batch_size: 8
 *    > 12 |   num_epoch: 12
 *         |   ^^^^^^^^^
 *
 * With `numbered: false`, the line stands alone and without its number: text that is no file.
 */
export function sourceFrame(
  lines: readonly string[],
  line: number,
  column: number,
  length = 1,
  { numbered = true }: { numbered?: boolean } = {},
): string {
  const start = Math.max(0, column - 1 - Math.floor(WIDTH / 2));
  const from = column - 1 > WIDTH - 20 || column - 1 + length > WIDTH ? start : 0;
  const around = numbered ? [line - 1, line, line + 1] : [line];
  const numbers = around
    .filter((number) => number >= 1 && number <= lines.length)
    .filter((number) => number <= line || (lines[number - 1] ?? "").trim() !== "");
  const digits = String(numbers[numbers.length - 1] ?? line).length;
  const gutter = (number: string): string => (numbered ? `${number.padStart(digits)} | ` : "");
  const out: string[] = [];
  for (const number of numbers) {
    const source = lines[number - 1] ?? "";
    // A neighbour that ends before the part that is shown is shown from its own beginning.
    const offset = number !== line && source.length <= from ? 0 : from;
    const shown = part(source, offset, source.length, offset).trimEnd();
    out.push(`${number === line ? ">" : " "} ${gutter(String(number))}${shown}`.trimEnd());
    if (number !== line) continue;
    const before = " ".repeat(stringWidth(part(source, from, column - 1, from)));
    const marked = stringWidth(part(source, column - 1, column - 1 + length, from));
    out.push(`  ${gutter("")}${before}${"^".repeat(Math.max(1, marked))}`);
  }
  return out.join("\n");
}

/** What is shown of a line between two places, when the line is shown from `offset`; `…` where it is cut. */
function part(line: string, from: number, to: number, offset: number): string {
  const end = offset + WIDTH;
  const isCut = { before: offset > 0 && from === offset, after: line.length > end && to > end };
  // Half of a surrogate pair at an edge is left out.
  const text = line
    .slice(from + (isCut.before ? 1 : 0), Math.min(to, end))
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
  return `${isCut.before ? "…" : ""}${printable(text)}${isCut.after ? "…" : ""}`;
}
