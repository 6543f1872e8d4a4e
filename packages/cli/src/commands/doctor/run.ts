import type { DoctorCheck, DoctorReport, RooflineResult } from "@tunesmith/contracts";
import { diagnostic, exitCodes, TuneError } from "@tunesmith/diagnostics";
import { pad, palette, rooflineLines, wrap, type Screen } from "@tunesmith/report";
import { diagnose, measureRoofline, worst } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { numberOption } from "../../options/number-option.js";
import { Progress } from "../../output/progress.js";
import { canRedraw } from "../../output/screen.js";
import { version } from "../../version.js";
import type { DoctorArgs } from "./args.js";

/** How long `--bench` measures unless told otherwise. */
const benchSeconds = 30;

/** Every check with its verdict, and what to do where there is something to do; with `--bench` the roofline. */
export async function run(args: DoctorArgs, context: Context): Promise<Outcome> {
  const seconds = secondsOf(args);
  const checks = await diagnose(context);
  const verdict = worst(checks);
  const report: DoctorReport = {
    version: version(),
    platform: `${process.platform}-${process.arch}`,
    verdict,
    checks,
    // Where the engine does not run there is nothing to measure; the checks say why.
    ...(args.bench && canCompute(checks) ? { roofline: await measured(seconds, context) } : {}),
  };
  return {
    value: report,
    lines: (screen) => reportLines(report, screen),
    exitCode: verdict === "bad" ? exitCodes.io : exitCodes.ok,
  };
}

function secondsOf({ bench, benchSeconds: text }: DoctorArgs): number {
  if (text === undefined) return benchSeconds;
  if (!bench)
    throw new TuneError(diagnostic("usage/missing-option", { option: "--bench", command: "doctor" }));
  return numberOption("--bench-seconds", text, { integer: true, min: 1, max: 600 });
}

function canCompute(checks: readonly DoctorCheck[]): boolean {
  return checks.every(
    ({ group, verdict }) => verdict !== "bad" || (group !== "machine" && group !== "program"),
  );
}

async function measured(seconds: number, context: Context): Promise<RooflineResult> {
  const { env, stderr, errorScreen, interruption } = context;
  const progress = new Progress(stderr, errorScreen, canRedraw(stderr, env));
  interruption.listen(() => undefined);
  try {
    return await measureRoofline({
      env,
      seconds,
      signal: interruption.signal,
      onProgress: (done, total) => progress.counted("doctor", "measuring", done, total),
    });
  } finally {
    progress.clear();
  }
}

const groupTitles: Readonly<Record<DoctorCheck["group"], string>> = {
  machine: "Machine",
  program: "Program",
  state: "State folder",
  models: "Base models",
};

const conclusions: Readonly<Record<DoctorReport["verdict"], string>> = {
  ok: "Everything is as it should be.",
  warn: "Runs will work; what is marked deserves a look.",
  bad: "Runs will fail until what is marked is mended.",
};

function reportLines(report: DoctorReport, screen: Screen): string[] {
  const { version: ours, platform, verdict, checks, roofline } = report;
  const style = palette(screen);
  const lines = [`${style.strong(`tune ${ours}`)} ${style.quiet(platform)}`];
  for (const group of Object.keys(groupTitles) as DoctorCheck["group"][]) {
    const own = checks.filter((one) => one.group === group);
    if (own.length > 0) lines.push("", groupTitles[group], ...own.flatMap((one) => checkLines(one, screen)));
  }
  const bench = roofline ? ["", ...rooflineLines(roofline, screen)] : [];
  return [...lines, ...bench, "", conclusions[verdict]];
}

/** Cells of the mark and the name before what was found. */
const gutter = 32;

function checkLines({ name, verdict, found, help }: DoctorCheck, screen: Screen): string[] {
  const style = palette(screen);
  const marks = screen.unicode ? { ok: "✓", warn: "!", bad: "✗" } : { ok: "ok", warn: "warn", bad: "bad" };
  const paint = { ok: style.good, warn: style.validation, bad: style.bad }[verdict];
  const indent = " ".repeat(gutter);
  const room = Math.max(20, screen.columns - gutter);
  const [first = "", ...rest] = wrap(found, room);
  const advice = help === null ? [] : wrap(`${style.strong("help:")} ${help}`, room);
  const head = `  ${pad(paint(marks[verdict]), 4)} ${pad(name, gutter - 7)}`;
  return [`${head}${first}`, ...[...rest, ...advice].map((line) => indent + line)];
}
