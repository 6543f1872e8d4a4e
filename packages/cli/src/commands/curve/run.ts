import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import {
  curveLines,
  curvePng,
  curvesLines,
  curveSvg,
  mostCurves,
  palette,
  type NamedCurve,
  type Screen,
} from "@tunesmith/report";
import { readCurve, unfinishedWarning } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { writeOutput } from "../../output/write-output.js";
import type { CurveArgs } from "./args.js";

/** A run's curve, from the store. */
type StoredCurve = Awaited<ReturnType<typeof readCurve>>;

/** The curves as text, as a picture, or as the numbers behind them. */
export async function run(args: CurveArgs, context: Context): Promise<Outcome> {
  const { svg, png } = args;
  if (svg !== undefined && png !== undefined)
    throw new TuneError(diagnostic("usage/conflict", { options: ["--svg", "--png"] }));
  const stored = await read(args.runs ?? [], context);
  const curves = named(stored);
  const outcome = await shown(args, stored, curves, context);
  const warnings = await Promise.all(stored.map(({ runId }) => unfinishedWarning(runId, context)));
  return { ...outcome, diagnostics: warnings.filter((warning) => warning !== null) };
}

async function shown(
  { svg, png }: CurveArgs,
  stored: readonly StoredCurve[],
  curves: readonly NamedCurve[],
  context: Context,
): Promise<Outcome> {
  if (svg === true || svg === "-") return { lines: () => [curveSvg(curves).trimEnd()] };
  if (svg !== undefined) return written(svg, curveSvg(curves), context);
  if (png !== undefined) return written(png, await pixels(curves), context);
  return {
    value: { curves: stored.map(dataOf) },
    values: stored.flatMap(pointsOf),
    lines: (screen) => drawn(stored, curves, screen),
  };
}

async function read(references: readonly string[], context: Context): Promise<StoredCurve[]> {
  if (references.length === 0) return [await readCurve(undefined, context)];
  const read = await Promise.all(references.map((reference) => readCurve(reference, context)));
  const distinct = [...new Map(read.map((one) => [one.runId, one])).values()];
  if (distinct.length <= mostCurves) return distinct;
  const got = distinct.length;
  throw new TuneError(diagnostic("usage/too-many", { what: "runs in one drawing", got, most: mostCurves }));
}

/** Names for the legend: the experiment, with the run where two are of the same experiment. */
function named(stored: readonly StoredCurve[]): NamedCurve[] {
  return stored.map(({ name, runId, curve }) => {
    const isAlone = stored.filter((other) => other.name === name).length === 1;
    return { name: isAlone ? name : `${name} ${runId.slice(0, 8)}`, curve };
  });
}

async function pixels(curves: readonly NamedCurve[]): Promise<Uint8Array> {
  const png = await curvePng(curves);
  if (png !== null) return png;
  throw new TuneError(
    diagnostic("usage/optional-package", { name: "@resvg/resvg-js", purpose: "Drawing a PNG" }),
  );
}

async function written(file: string, content: string | Uint8Array, context: Context): Promise<Outcome> {
  await writeOutput(file, content, context);
  return { value: { path: file }, lines: () => [file] };
}

function dataOf({ name, runId, curve }: StoredCurve): object {
  return { experiment: name, run_id: runId, steps: curve.steps, validation: curve.validation };
}

function pointsOf({ name, runId, curve }: StoredCurve): object[] {
  const run = { experiment: name, run_id: runId };
  return [
    ...curve.steps.map((point) => ({ type: "step", ...run, ...point })),
    ...curve.validation.map((point) => ({ type: "validation", ...run, ...point })),
  ];
}

function drawn(stored: readonly StoredCurve[], curves: readonly NamedCurve[], screen: Screen): string[] {
  if (stored.length > 1) return curvesLines(curves, screen);
  const style = palette(screen);
  const { name, runId, curve } = stored[0]!;
  return [
    `${style.strong(name)}  ${style.quiet(`run ${runId.slice(0, 12)}`)}`,
    "",
    ...curveLines(curve, screen, 16),
  ];
}
