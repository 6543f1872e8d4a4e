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
    const text = printable(cut(lines[number - 1] ?? "", offset)).trimEnd();
    out.push(`${number === line ? ">" : " "} ${String(number).padStart(gutter)} | ${text}`.trimEnd());
    if (number !== line) continue;
    const room = Math.max(1, WIDTH - (column - 1 - offset));
    const mark = "^".repeat(Math.max(1, Math.min(length, room)));
    out.push(`  ${" ".repeat(gutter)} | ${" ".repeat(Math.max(0, column - 1 - offset))}${mark}`);
  }
  return out.join("\n");
}

function cut(text: string, offset: number): string {
  return text.slice(offset, offset + WIDTH);
}
