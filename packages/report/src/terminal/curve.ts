import stringWidth from "string-width";
import { bestValidation, everyNth, stepRange, type Curve, type CurveStep } from "../curve/curve.js";
import { count, loss } from "../format.js";
import { lossAxis } from "../curve/loss-axis.js";
import { linear, ticks } from "../curve/scale.js";
import { BrailleCanvas, glyph } from "./braille.js";
import { pad, palette, type Screen } from "./screen.js";

/** Terminal lines a curve's plot area takes unless asked otherwise. */
const defaultRows = 12;
/** Wider than this a curve only gets harder to read. */
export const widest = 132;
/** Columns for each validation mark: nearer to each other, marks hide the line. */
const roomOfMark = 4;

/**
 * The learning curve as lines of text: training loss as a braille line (each dot column is the mean of
 * its steps), validation losses as marks on top, a loss axis on the left and steps below.
 */
export function curveLines(curve: Curve, screen: Screen, rows = defaultRows): string[] {
  const style = palette(screen);
  const range = stepRange(curve);
  if (!range) return [style.quiet("no losses recorded yet")];

  const axis = lossAxis(curve, Math.max(2, Math.floor(rows / 3)));
  const gutter = Math.max(...axis.marks.map(({ label }) => label.length));
  const columns = Math.max(16, Math.min(screen.columns, widest) - gutter - 2);

  const canvas = new BrailleCanvas(columns, rows);
  const [firstStep, lastStep] = range;
  const across = linear([firstStep, lastStep], [0, canvas.width - 1]);
  const down = (value: number): number => Math.round((1 - axis.position(value)) * (canvas.height - 1));
  drawLine(canvas, columnMeans(curve.steps, across, canvas.width), down);

  const marks = new Set<string>();
  const marked = markedPoints(curve, columns);
  for (const point of marked.points) {
    const column = Math.floor(Math.round(across(point.step)) / 2);
    marks.add(`${column},${Math.floor(down(point.loss) / 4)}`);
  }

  const rule = screen.unicode
    ? { side: "┤", wall: "│", corner: "└", floor: "─", tick: "┬" }
    : { side: "+", wall: "|", corner: "+", floor: "-", tick: "+" };
  const mark = screen.unicode ? "●" : "o";
  const labels = new Map(axis.marks.map(({ loss: value, label }) => [Math.floor(down(value) / 4), label]));
  const lines: string[] = [
    legend(curve, screen, mark, [
      ...(axis.isLogarithmic ? ["logarithmic"] : []),
      ...(marked.nth > 1 ? [`a mark every ${marked.nth} epochs`] : []),
    ]),
  ];
  for (let row = 0; row < rows; row++) {
    const label = labels.get(row);
    const axisText = style.quiet(
      `${pad(label ?? "", gutter, "right")} ${label === undefined ? rule.wall : rule.side}`,
    );
    let cells = "";
    for (let column = 0; column < columns; column++) {
      cells += marks.has(`${column},${row}`) ? mark : glyph(canvas.cell(column, row), screen.unicode);
    }
    // One style per stretch of marks or strokes, not one per cell.
    const styled = cells
      .trimEnd()
      .split(mark)
      .map((stretch) => stretch.replace(/\S(.*\S)?/, (strokes) => style.training(strokes)))
      .join(style.validation(mark));
    lines.push(axisText + styled);
  }
  lines.push(
    ...stepAxis(firstStep, lastStep, across, columns, gutter, rule).map((line) => style.quiet(line)),
  );
  return lines;
}

/** Mean loss of the steps that fall on each dot column; columns without a step stay undefined. */
export function columnMeans(
  steps: readonly CurveStep[],
  across: (step: number) => number,
  width: number,
): (number | undefined)[] {
  const sums = Array.from({ length: width }, () => 0);
  const counts = Array.from({ length: width }, () => 0);
  for (const { step, loss: value } of steps) {
    const column = Math.round(across(step));
    sums[column]! += value;
    counts[column]! += 1;
  }
  return sums.map((sum, column) => (counts[column]! > 0 ? sum / counts[column]! : undefined));
}

/** Joins the known columns; between two of them the line is straight. */
export function drawLine(
  canvas: BrailleCanvas,
  values: (number | undefined)[],
  height: (value: number) => number,
): void {
  let previous: { x: number; value: number } | undefined;
  values.forEach((value, x) => {
    if (value === undefined) return;
    const from = previous ?? { x, value };
    const between = linear([from.x, x], [from.value, value]);
    let last = height(from.value);
    for (let column = from.x; column <= x; column++) {
      const y = height(column === x ? value : between(column));
      canvas.vertical(column, last === y ? y : last < y ? last + 1 : last - 1, y);
      last = y;
    }
    previous = { x, value };
  });
}

/** The validation losses that get a mark where the plot has so many columns: evenly many, the last and the best. */
export function markedPoints(curve: Curve, columns: number): ReturnType<typeof everyNth> {
  return everyNth(curve.validation, Math.floor(columns / roomOfMark), bestValidation(curve));
}

function legend(curve: Curve, screen: Screen, mark: string, notes: readonly string[]): string {
  const style = palette(screen);
  const stroke = screen.unicode ? "⠤⠤" : "..";
  const parts: string[] = [];
  const last = curve.steps.at(-1);
  if (last) parts.push(`${style.training(stroke)} training loss ${style.quiet(`(last ${loss(last.loss)})`)}`);
  const best = bestValidation(curve);
  if (best)
    parts.push(
      `${style.validation(mark)} validation loss ${style.quiet(`(best ${loss(best.loss)}, epoch ${best.epoch})`)}`,
    );
  let text = parts.join("   ");
  // Scale and distance are only said where there is room: the drawing shows them, too.
  for (const note of notes)
    if (stringWidth(text) + 3 + note.length <= screen.columns) text += style.quiet(`   ${note}`);
  return text;
}

/** The floor with its tick marks and, below, the step numbers. */
export function stepAxis(
  first: number,
  last: number,
  across: (step: number) => number,
  columns: number,
  gutter: number,
  rule: { corner: string; floor: string; tick: string },
): string[] {
  const floor = Array.from({ length: columns }, () => rule.floor);
  const labels = Array.from({ length: columns }, () => " ");
  const ending = Array.from(`step ${count(last)}`);
  const end = columns - ending.length;
  ending.forEach((char, index) => (labels[end + index] = char));
  floor[columns - 1] = rule.tick;
  let free = 0;
  const steps = ticks(first, last, Math.max(2, Math.floor(columns / 12))).filter(Number.isInteger);
  for (const step of steps.includes(first) ? steps : [first, ...steps]) {
    const column = Math.floor(Math.round(across(step)) / 2);
    const label = count(step);
    const start = Math.max(0, Math.min(columns - label.length, column - Math.floor(label.length / 2)));
    if (start < free || start + label.length + 2 > end) continue;
    floor[column] = rule.tick;
    Array.from(label).forEach((char, index) => (labels[start + index] = char));
    free = start + label.length + 2;
  }
  const indent = " ".repeat(gutter + 1);
  return [indent + rule.corner + floor.join(""), `${indent} ${labels.join("").trimEnd()}`];
}
