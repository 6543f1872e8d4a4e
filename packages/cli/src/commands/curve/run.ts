import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { curveLines, curveSvg, palette } from "@tunesmith/report";
import { readCurve } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import type { CurveArgs } from "./command.js";

/** The curve as text, as SVG, or as the numbers behind it. */
export async function run(args: CurveArgs, context: Context): Promise<Outcome> {
  const { name, runId, curve } = await readCurve(args.run, context);
  if (args.svg !== undefined) {
    const svg = curveSvg(curve, name);
    if (args.svg === "" || args.svg === "-") return { lines: () => [svg.trimEnd()] };
    await writeSvg(svg, resolve(context.cwd, args.svg), args.svg);
    return { lines: () => [args.svg!] };
  }
  const values = [
    ...curve.steps.map((point) => ({ type: "step", ...point })),
    ...curve.validation.map((point) => ({ type: "validation", ...point })),
  ];
  return {
    value: { experiment: name, run_id: runId, ...curve },
    values,
    lines: (screen) => {
      const style = palette(screen);
      return [
        `${style.strong(name)}  ${style.quiet(`run ${runId.slice(0, 12)}`)}`,
        "",
        ...curveLines(curve, screen, 16),
      ];
    },
  };
}

async function writeSvg(svg: string, path: string, name: string): Promise<void> {
  try {
    await writeFile(path, svg);
  } catch (error) {
    throw new TuneError(
      diagnostic("store/io", { path: name, problem: error instanceof Error ? error.message : String(error) }),
    );
  }
}
