import { medianWindow, type Curve } from "./curve.js";
import { curvePlot, plotMargin, type Size } from "./curve-plot.js";
import { darkTheme, lightTheme, rules, themeRules } from "./curve-style.js";
import { asText, textWidth, type Lettering } from "./lettering.js";
import { escape } from "../markup.js";

/** A run's curve and what it is called in the legend. */
export interface NamedCurve {
  name: string;
  curve: Curve;
}

/** So many runs in one drawing can still be told apart by colour. */
export const mostCurves = lightTheme.runs.length;

const standardSize: Size = { width: 880, height: 420 };
/** Pixels between two lines of the legend. */
const legendLine = 20;

/** The learning curves of one or several runs as a complete SVG file that follows the viewer's light or dark preference. */
export function curveSvg(curves: readonly NamedCurve[], size: Size = standardSize): string {
  const style = `${themeRules(lightTheme)}@media (prefers-color-scheme:dark){${themeRules(darkTheme)}}${rules}`;
  return drawing(curves, { size, style, lettering: asText });
}

/** How a drawing looks, beside its curves. */
export interface DrawingOptions {
  size?: Size | undefined;
  /** Style sheet. */
  style: string;
  lettering: Lettering;
}

/** Title, legend and plot on paper. */
export function drawing(
  curves: readonly NamedCurve[],
  { size = standardSize, style, lettering }: DrawingOptions,
): string {
  const { width, height } = size;
  const title = curves.length === 1 ? curves[0]!.name : `${curves.length} runs`;
  const label = `Learning curve of ${curves.map(({ name }) => name).join(", ")}`;
  const legend = legendOf(curves, width, lettering);
  const above = 38 + legend.lines * legendLine;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(label)}">`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    lettering("title", plotMargin.left, 26, title),
    legend.drawn,
    `<g transform="translate(0 ${above})">${curvePlot(
      curves.map(({ curve }) => curve),
      { width, height: height - above },
      lettering,
    )}</g>`,
    `</svg>`,
    "",
  ].join("\n");
}

/** The plot alone, coloured by the page's classes. */
export function curveFigure(curve: Curve, size: Size, name: string): string {
  const { width, height } = size;
  return `<svg class="curve ${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Learning curve: loss over optimiser steps">${curvePlot([curve], size)}</svg>`;
}

/** What a line or mark means. */
interface Entry {
  /** The mark, 22 pixels wide, around the origin. */
  mark: string;
  label: string;
}

function legendOf(
  curves: readonly NamedCurve[],
  width: number,
  lettering: Lettering,
): { drawn: string; lines: number } {
  const entries = curves.length === 1 ? entriesOfOne(curves[0]!.curve) : entriesOfMany(curves);
  let x = plotMargin.left;
  let line = 0;
  const drawn = entries.map(({ mark, label }) => {
    const taken = 56 + textWidth(label, "tick");
    if (x > plotMargin.left && x + taken - 26 > width - plotMargin.right) {
      x = plotMargin.left;
      line++;
    }
    const y = 44 + line * legendLine;
    const entry = `<g transform="translate(${x} ${y})">${mark}</g>${lettering("tick", x + 30, y + 4, label)}`;
    x += taken;
    return entry;
  });
  return { drawn: drawn.join("\n"), lines: line + 1 };
}

const dot = '<circle class="validation" cx="11" cy="0" r="3.5"/>';

function entriesOfOne(curve: Curve): Entry[] {
  const entries: Entry[] = [];
  const window = medianWindow(curve);
  if (curve.steps.length > 0) {
    const alone = window === 1 ? " alone" : "";
    entries.push({ mark: `<path class="raw${alone}" d="M0 0h22"/>`, label: "training loss, each step" });
    if (window > 1)
      entries.push({ mark: '<path class="median" d="M0 0h22"/>', label: `median of ${window} steps` });
  }
  if (curve.validation.length > 0) entries.push({ mark: dot, label: "validation loss" });
  return entries;
}

function entriesOfMany(curves: readonly NamedCurve[]): Entry[] {
  const entries = curves.map(({ name, curve }, index) => ({
    mark: `<g class="run-${index}"><path class="median" d="M0 0h22"/>${curve.validation.length > 0 ? dot : ""}</g>`,
    label: name,
  }));
  const some = curves.some(({ curve }) => curve.validation.length > 0);
  return some
    ? [...entries, { mark: dot.replace("validation", "validation any"), label: "validation loss" }]
    : entries;
}
