import {
  bestValidation,
  epochStarts,
  medianWindow,
  runningMedian,
  stepRange,
  thin,
  type Curve,
  type CurveStep,
} from "./curve.js";
import { count, loss } from "./format.js";
import { coordinate, escape } from "./markup.js";
import { lossAxis } from "./loss-axis.js";
import { linear, ticks } from "./scale.js";

/** Pixel size of a drawing. */
export interface Size {
  width: number;
  height: number;
}

/** Space around the plot area, in pixels. */
export const plotMargin = { top: 14, right: 16, bottom: 42, left: 52 };
/** More points than pixels only make the file larger. */
const mostPoints = 1600;

/** The learning curve as a complete SVG file that follows the viewer's light or dark preference. */
export function curveSvg(curve: Curve, title: string, size: Size = { width: 880, height: 420 }): string {
  const legendHeight = 58;
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(`Learning curve of ${title}`)}">`,
    `<style>${standaloneStyle}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text class="title" x="${plotMargin.left}" y="26">${escape(title)}</text>`,
    ...legendSvg(curve),
    `<g transform="translate(0 ${legendHeight})">${plot(curve, { width, height: height - legendHeight })}</g>`,
    `</svg>`,
    "",
  ].join("\n");
}

/** The plot alone, coloured by the page's classes: grid, epochs, raw losses, running median, validation. */
export function curveFigure(curve: Curve, size: Size, name: string): string {
  const { width, height } = size;
  return `<svg class="curve ${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Learning curve: loss over optimiser steps">${plot(curve, size)}</svg>`;
}

/** Everything inside the drawing of the given size. */
function plot(curve: Curve, { width, height }: Size): string {
  const right = width - plotMargin.right;
  const bottom = height - plotMargin.bottom;
  const range = stepRange(curve);
  if (!range)
    return `<text class="tick" x="${width / 2}" y="${height / 2}" text-anchor="middle">no losses recorded</text>`;
  const [firstStep, lastStep] = range;
  const axis = lossAxis(curve, height > 240 ? 6 : 4);
  const x = linear([firstStep, lastStep], [plotMargin.left, right]);
  const top = plotMargin.top + (bottom - plotMargin.top) * 0.04;
  const y = (value: number): number => bottom + axis.position(value) * (top - bottom);

  const line = (points: readonly CurveStep[]): string =>
    points
      .map(({ step, loss: value }, i) => `${i ? "L" : "M"}${coordinate(x(step))} ${coordinate(y(value))}`)
      .join("");
  const parts: string[] = [];

  for (const { loss: value, label } of axis.marks) {
    parts.push(`<path class="grid" d="M${plotMargin.left} ${coordinate(y(value))}H${right}"/>`);
    parts.push(
      `<text class="tick" x="${plotMargin.left - 8}" y="${coordinate(y(value) + 4)}" text-anchor="end">${label}</text>`,
    );
  }
  const isWide = width >= 600;
  const epochs = epochStarts(curve);
  if (epochs.length <= width / 24) {
    for (const { step } of epochs) {
      const between = coordinate(x(step - 0.5));
      parts.push(`<path class="epoch" d="M${between} ${plotMargin.top}V${bottom}"/>`);
    }
  }
  for (const step of ticks(firstStep, lastStep, Math.floor(width / 90)).filter(Number.isInteger)) {
    parts.push(
      `<text class="tick" x="${coordinate(x(step))}" y="${bottom + 18}" text-anchor="middle">${count(step)}</text>`,
    );
  }
  parts.push(`<path class="floor" d="M${plotMargin.left} ${bottom}H${right}"/>`);
  parts.push(
    `<text class="axis" x="${right}" y="${height - 6}" text-anchor="end">optimiser step${isWide && epochs.length > 0 ? " · dotted lines: epochs" : ""}</text>`,
  );
  parts.push(
    `<text class="axis" x="${plotMargin.left}" y="${height - 6}">loss${axis.isLogarithmic ? ", logarithmic" : ""}</text>`,
  );

  const window = medianWindow(curve);
  parts.push(`<path class="raw${window === 1 ? " alone" : ""}" d="${line(thin(curve.steps, mostPoints))}"/>`);
  if (window > 1)
    parts.push(`<path class="median" d="${line(thin(runningMedian(curve, window), mostPoints))}"/>`);
  if (curve.validation.length > 1)
    parts.push(`<path class="validation-line" d="${line(thin(curve.validation, mostPoints))}"/>`);
  const best = bestValidation(curve);
  for (const point of thin(curve.validation, 120)) {
    const chosen = point.step === best?.step;
    parts.push(
      `<circle class="validation${chosen ? " best" : ""}" cx="${coordinate(x(point.step))}" cy="${coordinate(y(point.loss))}" r="${chosen ? 5 : 3.5}"><title>epoch ${point.epoch}: validation loss ${loss(point.loss)}</title></circle>`,
    );
  }
  return parts.join("");
}

function legendSvg(curve: Curve): string[] {
  const entries: [string, string][] = [];
  const window = medianWindow(curve);
  if (curve.steps.length > 0) {
    entries.push([window === 1 ? "raw alone" : "raw", "training loss, each step"]);
    if (window > 1) entries.push(["median", `median of ${window} steps`]);
  }
  if (curve.validation.length > 0) entries.push(["validation", "validation loss"]);
  let x = plotMargin.left;
  return entries.map(([kind, label]) => {
    const key =
      kind === "validation"
        ? `<circle class="validation" cx="${x + 11}" cy="44" r="3.5"/>`
        : `<path class="${kind}" d="M${x} 44h22"/>`;
    const entry = `${key}<text class="tick" x="${x + 30}" y="48">${label}</text>`;
    x += 56 + label.length * 6.4;
    return entry;
  });
}

/** The drawing's own colours for a file of its own; a page brings the same classes with its theme. */
const standaloneStyle = `
svg{--paper:#fdfcfa;--ink:#1d2129;--quiet:#6a7180;--line:#e4e1da;--accent:#0f766e;--second:#c2620c}
@media (prefers-color-scheme:dark){svg{--paper:#14171d;--ink:#e7e9ee;--quiet:#98a0b0;--line:#2b303a;--accent:#4fd1c0;--second:#f5a65b}}
text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--quiet)}
.title{font-size:17px;font-weight:650;fill:var(--ink)}.paper{fill:var(--paper)}
path{fill:none}.grid{stroke:var(--line)}.epoch{stroke:var(--line);stroke-dasharray:1 4;stroke-linecap:round;stroke-width:1.5}.floor{stroke:var(--quiet)}
.raw{stroke:var(--accent);stroke-opacity:.32;stroke-width:1.2;stroke-linejoin:round}.raw.alone{stroke-opacity:1;stroke-width:2}
.median{stroke:var(--accent);stroke-width:2.4;stroke-linejoin:round;stroke-linecap:round}
.validation-line{stroke:var(--second);stroke-opacity:.45;stroke-width:1.4}.validation{fill:var(--paper);stroke:var(--second);stroke-width:2}.validation.best{fill:var(--second)}
`.replaceAll("\n", "");
