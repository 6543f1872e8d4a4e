import pc from "picocolors";
import { bestValidation, stepRange } from "../curve/curve.js";
import { together } from "../curve/curve-plot.js";
import { loss } from "../format.js";
import { lossAxis } from "../curve/loss-axis.js";
import { linear } from "../curve/scale.js";
import type { NamedCurve } from "../curve/svg-curve.js";
import { BrailleCanvas, glyph } from "./braille.js";
import { columnMeans, drawLine, markedPoints, stepAxis, widest } from "./curve.js";
import { fit, pad, palette, type Screen } from "./screen.js";

/**
 * Several learning curves over one pair of axes, one colour each. Without colour every line is drawn with a letter of
 * its own, which the legend names.
 */
export function curvesLines(curves: readonly NamedCurve[], screen: Screen, rows = 16): string[] {
  const style = palette(screen);
  const all = together(curves.map(({ curve }) => curve));
  const range = stepRange(all);
  if (!range) return [style.quiet("no losses recorded yet")];
  const colors = colorsOf(screen);
  const paint = (run: number, text: string): string => colors[run % colors.length]!(text);

  const axis = lossAxis(all, Math.max(2, Math.floor(rows / 3)));
  const gutter = Math.max(...axis.marks.map(({ label }) => label.length));
  const columns = Math.max(16, Math.min(screen.columns, widest) - gutter - 2);
  const height = rows * 4;
  const across = linear(range, [0, columns * 2 - 1]);
  const down = (value: number): number => Math.round((1 - axis.position(value)) * (height - 1));
  const canvases = curves.map(({ curve }) => {
    const canvas = new BrailleCanvas(columns, rows);
    drawLine(canvas, columnMeans(curve.steps, across, canvas.width), down);
    return canvas;
  });

  /** Where several runs pass through a cell they take turns from column to column. */
  const cellAt = (column: number, row: number): { run: number; text: string } | undefined => {
    const through = canvases.flatMap((canvas, run) => (canvas.cell(column, row) === 0 ? [] : [run]));
    const run = through[column % through.length];
    if (run === undefined) return undefined;
    const text = screen.color ? glyph(canvases[run]!.cell(column, row), screen.unicode) : letterOf(run);
    return { run, text };
  };
  const marks = new Map<string, { run: number; text: string }>();
  curves.forEach(({ curve }, run) => {
    for (const point of markedPoints(curve, columns).points) {
      const column = Math.floor(Math.round(across(point.step)) / 2);
      const text = screen.color ? (screen.unicode ? "●" : "o") : letterOf(run).toUpperCase();
      marks.set(`${column},${Math.floor(down(point.loss) / 4)}`, { run, text });
    }
  });

  const rule = screen.unicode
    ? { side: "┤", wall: "│", corner: "└", floor: "─", tick: "┬" }
    : { side: "+", wall: "|", corner: "+", floor: "-", tick: "+" };
  const labels = new Map(axis.marks.map(({ loss: value, label }) => [Math.floor(down(value) / 4), label]));
  const drawn = Array.from({ length: rows }, (_, row) => {
    const label = labels.get(row);
    const side = `${pad(label ?? "", gutter, "right")} ${label === undefined ? rule.wall : rule.side}`;
    const cells = Array.from(
      { length: columns },
      (_unused, column) => marks.get(`${column},${row}`) ?? cellAt(column, row),
    );
    return style.quiet(side) + painted(cells, paint).trimEnd();
  });
  return [
    ...legend(curves, screen, paint),
    ...drawn,
    ...stepAxis(range[0], range[1], across, columns, gutter, rule).map((line) => style.quiet(line)),
  ];
}

/** As many as a drawing may have runs; with bright ones where the plain eight do not suffice. */
function colorsOf(screen: Screen): ((text: string) => string)[] {
  const c = pc.createColors(screen.color);
  return [c.cyan, c.yellow, c.blue, c.magenta, c.green, c.red, c.white, c.gray];
}

function letterOf(run: number): string {
  return String.fromCharCode(97 + (run % 26));
}

/** Cells as text, one style a stretch of cells of the same run. */
function painted(
  cells: readonly ({ run: number; text: string } | undefined)[],
  paint: (run: number, text: string) => string,
): string {
  const end = cells.findLastIndex((cell) => cell !== undefined) + 1;
  let text = "";
  let stretch = "";
  let owner: number | undefined;
  const flush = (): void => {
    text += owner === undefined ? stretch : paint(owner, stretch);
    stretch = "";
  };
  for (const cell of cells.slice(0, end)) {
    if (cell?.run !== owner) flush();
    owner = cell?.run;
    stretch += cell?.text ?? " ";
  }
  flush();
  return text;
}

function legend(
  curves: readonly NamedCurve[],
  screen: Screen,
  paint: (run: number, text: string) => string,
): string[] {
  const style = palette(screen);
  const ellipsis = screen.unicode ? "…" : "...";
  const lines = curves.map(({ name, curve }, run) => {
    const line = screen.color ? (screen.unicode ? "━━" : "--") : letterOf(run).repeat(2);
    const last = curve.steps.at(-1);
    const best = bestValidation(curve);
    const facts = [
      ...(last ? [`last loss ${loss(last.loss)}`] : ["no losses yet"]),
      ...(best ? [`best validation ${loss(best.loss)}, epoch ${best.epoch}`] : []),
    ].join("; ");
    const room = Math.max(12, screen.columns - facts.length - 5);
    return `${paint(run, line)} ${fit(name, room, ellipsis)}  ${style.quiet(facts)}`;
  });
  const mark = screen.color ? (screen.unicode ? "●" : "o") : "capital letters";
  const some = curves.some(({ curve }) => curve.validation.length > 0);
  return some ? [...lines, style.quiet(`${mark}: validation loss`)] : lines;
}
