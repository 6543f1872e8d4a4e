import stringWidth from "string-width";
import { printable } from "./printable.js";

const WIDTH = 100;

/**
 * The line at fault with its neighbours and a mark under `length` characters from `column` (both from 1):
 *
 *      11 |   batch_size: 8
 *    > 12 |   num_epoch: 12
 *         |   ^^^^^^^^^
 */
export function sourceFrame(lines: readonly string[], line: number, column: number, length = 1): string {
  const start = Math.max(0, column - 1 - Math.floor(WIDTH / 2));
  const offset = column - 1 > WIDTH - 20 ? start : 0;
  const numbers = [line - 1, line, line + 1]
    .filter((number) => number >= 1 && number <= lines.length)
    .filter((number) => number <= line || (lines[number - 1] ?? "").trim() !== "");
  const gutter = String(numbers[numbers.length - 1] ?? line).length;
  const out: string[] = [];
  for (const number of numbers) {
    const source = lines[number - 1] ?? "";
    const shown = printable(cut(source, offset, offset + WIDTH)).trimEnd();
    out.push(`${number === line ? ">" : " "} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number !== line) continue;
    const before = " ".repeat(stringWidth(printable(cut(source, offset, column - 1))));
    const marked = stringWidth(
      printable(cut(source, column - 1, Math.min(column - 1 + length, offset + WIDTH))),
    );
    out.push(`  ${" ".repeat(gutter)} | ${before}${"^".repeat(Math.max(1, marked))}`);
  }
  return out.join("\n");
}

/** Part of a text in UTF-16 units, without a half of a surrogate pair at either end. */
function cut(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
