import type { DoctorCheck, DoctorReport } from "@tunesmith/contracts";
import { exitCodes } from "@tunesmith/diagnostics";
import { pad, palette, wrap, type Screen } from "@tunesmith/report";
import { diagnose, worst } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { version } from "../../version.js";

/** Every check with its verdict, and what to do where there is something to do. */
export async function run(_args: object, context: Context): Promise<Outcome> {
  const checks = await diagnose(context);
  const verdict = worst(checks);
  const report: DoctorReport = {
    version: version(),
    platform: `${process.platform}-${process.arch}`,
    verdict,
    checks,
  };
  return {
    value: report,
    lines: (screen) => reportLines(report, screen),
    exitCode: verdict === "bad" ? exitCodes.io : exitCodes.ok,
  };
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

function reportLines({ version: ours, platform, verdict, checks }: DoctorReport, screen: Screen): string[] {
  const style = palette(screen);
  const lines = [`${style.strong(`tune ${ours}`)} ${style.quiet(platform)}`];
  for (const group of Object.keys(groupTitles) as DoctorCheck["group"][]) {
    const own = checks.filter((one) => one.group === group);
    if (own.length > 0) lines.push("", groupTitles[group], ...own.flatMap((one) => checkLines(one, screen)));
  }
  return [...lines, "", conclusions[verdict]];
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
