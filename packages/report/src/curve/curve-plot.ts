import {
  bestValidation,
  epochStarts,
  everyNth,
  medianWindow,
  runningMedian,
  stepRange,
  thin,
  type Curve,
  type CurveStep,
} from "./curve.js";
import { count, loss } from "../format.js";
import { asText, type Lettering } from "./lettering.js";
import { lossAxis } from "./loss-axis.js";
import { coordinate } from "../markup.js";
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
/** Pixels of width for each validation mark: nearer to each other, marks hide the lines. */
const roomOfMark = 12;

/** Where a step and a loss lie in the drawing. */
interface Places {
  x: (step: number) => number;
  y: (loss: number) => number;
  /** The most validation marks. */
  mostMarks: number;
}

/**
 * Everything inside the drawing of the given size: grid, raw losses, running medians, validation losses; for a single
 * curve its epochs, too. Of several curves each is a group of the class `run-0`, `run-1` …, which gives it its colour.
 */
export function curvePlot(
  curves: readonly Curve[],
  { width, height }: Size,
  lettering: Lettering = asText,
): string {
  const all = together(curves);
  const range = stepRange(all);
  if (!range) return lettering("tick", width / 2, height / 2, "no losses recorded", "middle");
  const right = width - plotMargin.right;
  const bottom = height - plotMargin.bottom;
  const axis = lossAxis(all, height > 240 ? 6 : 4);
  const top = plotMargin.top + (bottom - plotMargin.top) * 0.04;
  const x = linear(range, [plotMargin.left, right]);
  const y = (value: number): number => bottom + axis.position(value) * (top - bottom);

  const parts: string[] = [];
  for (const { loss: value, label } of axis.marks) {
    parts.push(`<path class="grid" d="M${plotMargin.left} ${coordinate(y(value))}H${right}"/>`);
    parts.push(lettering("tick", plotMargin.left - 8, y(value) + 4, label, "end"));
  }
  const [only] = curves.length === 1 ? curves : [];
  const starts = only ? epochStarts(only) : [];
  const epochs = starts.length <= width / 24 ? starts : [];
  for (const { step } of epochs)
    parts.push(`<path class="epoch" d="M${coordinate(x(step - 0.5))} ${plotMargin.top}V${bottom}"/>`);
  for (const step of stepTicks(range, Math.floor(width / 90)))
    parts.push(lettering("tick", x(step), bottom + 18, count(step), "middle"));
  parts.push(`<path class="floor" d="M${plotMargin.left} ${bottom}H${right}"/>`);
  const dotted = width >= 600 && epochs.length > 0 ? " · dotted lines: epochs" : "";
  parts.push(lettering("axis", right, height - 6, `optimiser step${dotted}`, "end"));
  parts.push(
    lettering("axis", plotMargin.left, height - 6, `loss${axis.isLogarithmic ? ", logarithmic" : ""}`),
  );
  const places = { x, y, mostMarks: Math.floor((right - plotMargin.left) / roomOfMark) };
  parts.push(
    only
      ? lines(only, places)
      : curves.map((curve, index) => `<g class="run-${index}">${lines(curve, places)}</g>`).join(""),
  );
  return parts.join("");
}

/** Steps below the plot, about `count`; more of them where one alone would give no scale. */
function stepTicks(range: readonly [number, number], count: number): number[] {
  for (let most = count; ; most++) {
    const steps = ticks(...range, most).filter(Number.isInteger);
    if (steps.length > 1 || most > 3 * count) return steps;
  }
}

/** One run's losses. */
function lines(curve: Curve, { x, y, mostMarks }: Places): string {
  const line = (points: readonly CurveStep[]): string =>
    points
      .map(({ step, loss: value }, i) => `${i ? "L" : "M"}${coordinate(x(step))} ${coordinate(y(value))}`)
      .join("");
  const window = medianWindow(curve);
  const parts = [
    `<path class="raw${window === 1 ? " alone" : ""}" d="${line(thin(curve.steps, mostPoints))}"/>`,
  ];
  if (window > 1)
    parts.push(`<path class="median" d="${line(thin(runningMedian(curve, window), mostPoints))}"/>`);
  if (curve.validation.length > 1)
    parts.push(`<path class="validation-line" d="${line(thin(curve.validation, mostPoints))}"/>`);
  const best = bestValidation(curve);
  for (const point of everyNth(curve.validation, mostMarks, best).points) {
    const chosen = point === best;
    parts.push(
      `<circle class="validation${chosen ? " best" : ""}" cx="${coordinate(x(point.step))}" cy="${coordinate(y(point.loss))}" r="${chosen ? 5 : 3.5}"><title>epoch ${point.epoch}: validation loss ${loss(point.loss)}</title></circle>`,
    );
  }
  return parts.join("");
}

/** All losses of several curves, for axes that hold them all. */
export function together(curves: readonly Curve[]): Curve {
  return {
    steps: curves.flatMap(({ steps }) => steps).toSorted(byStep),
    validation: curves.flatMap(({ validation }) => validation).toSorted(byStep),
  };
}

function byStep(a: CurveStep, b: CurveStep): number {
  return a.step - b.step;
}
