import type { ComparedMetric, PairedTest, RunComparison } from "@tunesmith/contracts";
import { count, interval, loss, percent, plural, points, pValue } from "../format.js";
import { metricTitles, type MetricName } from "../view.js";
import { fit, oneLine, pad, palette, type Screen } from "./screen.js";
import { table } from "./table.js";
import { wrap } from "./wrap.js";

/** Cells of a run's column; values longer than it are cut. */
const narrowest = 14;
const widest = 28;

/** Runs side by side: parameters that differ, scores with their intervals, and each further run against the first. */
export function comparisonLines(comparison: RunComparison, screen: Screen): string[] {
  const style = palette(screen);
  const { runs, parameters, metrics, tests } = comparison;
  const titles = ["experiment", ...parameters.map(({ path }) => path), ...metrics.map(titleOf)];
  const gutter = Math.min(Math.floor(screen.columns / 3), Math.max(...titles.map((title) => title.length)));
  const fitting = Math.max(1, Math.floor((screen.columns - gutter) / (narrowest + 2)));
  const groups = Math.ceil(runs.length / fitting);
  const perGroup = Math.ceil(runs.length / groups);
  const cells = Math.min(widest, Math.floor((screen.columns - gutter) / perGroup) - 2);
  const lines: string[] = [];
  for (let from = 0; from < runs.length; from += perGroup) {
    const columns = runs.slice(from, from + perGroup).map((_, index) => from + index);
    lines.push(...(from === 0 ? [] : [""]), ...groupLines(comparison, columns, { gutter, cells }, screen));
  }
  if (parameters.length === 0) lines.push("", style.quiet("No parameter and no input differs."));
  return [...lines, "", ...testLines(tests, comparison, screen)];
}

/** The columns that fit on the screen together. */
function groupLines(
  { runs, parameters, metrics }: RunComparison,
  columns: readonly number[],
  { gutter, cells }: { gutter: number; cells: number },
  screen: Screen,
): string[] {
  const style = palette(screen);
  const cut = (text: string): string => fit(text, cells, screen.unicode ? "…" : "...");
  const row = (title: string, cell: (column: number) => string): string[] => [
    style.quiet(ending(title, gutter, screen)),
    ...columns.map(cell),
  ];
  const of = (column: number) => runs[column]!;
  const isUnfinished = runs.some(({ state }) => state !== "completed");
  const head = [
    row("experiment", (column) => style.strong(cut(of(column).experiment))),
    row("run", (column) => of(column).run_id.slice(0, 12)),
    ...(isUnfinished ? [row("state", (column) => stateOf(of(column)))] : []),
  ];
  const settings = parameters.map(({ path, values }) =>
    row(path, (column) => cut(valueText(values[column]))),
  );
  const scores = metrics.flatMap((metric) => {
    const best = bestOf(metric);
    const value = row(titleOf(metric), (column) => {
      const text = scoreText(metric, column);
      return metric.values[column] === best ? style.good(text) : text;
    });
    const hasInterval = columns.some((column) => metric.intervals[column]);
    const spans = row("", (column) => style.quiet(intervalText(metric, column, screen)));
    return hasInterval ? [value, spans] : [value];
  });
  const body = [...head, ...settings, ...scores].map((cellsOfRow) => [
    pad(cellsOfRow[0]!, gutter),
    ...cellsOfRow.slice(1),
  ]);
  const lines = table(
    body,
    body[0]!.map(() => "left" as const),
  );
  const [ofHead, ofSettings] = [head.length, head.length + settings.length];
  return [
    ...lines.slice(0, ofHead),
    ...section(lines.slice(ofHead, ofSettings)),
    ...section(lines.slice(ofSettings)),
  ];
}

/** The end of a path that is too long: there stands what the parameter is called. */
function ending(path: string, cells: number, { unicode }: Screen): string {
  const ellipsis = unicode ? "…" : "...";
  return path.length <= cells ? path : ellipsis + path.slice(path.length - cells + ellipsis.length);
}

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

function titleOf({ metric }: ComparedMetric): string {
  return metric === "final_loss" ? "final loss" : (metricTitles[metric as MetricName] ?? metric);
}

function scoreText({ metric, values }: ComparedMetric, column: number): string {
  const value = values[column];
  if (value === null || value === undefined) return "–";
  return metric === "final_loss" ? loss(value) : percent(value);
}

function intervalText({ intervals }: ComparedMetric, column: number, { unicode }: Screen): string {
  const span = intervals[column];
  if (!span) return "";
  return unicode ? interval(span) : interval(span).replace("–", "-");
}

/** The best value; undefined where all are the same. */
function bestOf({ metric, values }: ComparedMetric): number | undefined {
  const known = values.filter((value) => value !== null);
  if (new Set(known).size < 2) return undefined;
  return metric === "final_loss" ? Math.min(...known) : Math.max(...known);
}

/** A value as JSON, a digest by its first digits. */
function valueText(value: unknown): string {
  if (value === null || value === undefined) return "not set";
  if (typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) return value.slice(0, 12);
  return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}

function testLines(tests: readonly PairedTest[], { runs }: RunComparison, screen: Screen): string[] {
  const style = palette(screen);
  const [first] = runs;
  if (tests.length === 0 || first === undefined) {
    const advice =
      "No test record by record: these runs were not judged on the same records. Name records with --data to judge them all on the same.";
    return wrap(advice, screen.columns).map((line) => style.quiet(line));
  }
  const rows = tests.map(({ run_id, wins, losses, gain, p_value }) => [
    run_id.slice(0, 12),
    count(wins),
    count(losses),
    ascii(`${points(gain)} points`, screen),
    ascii(pValue(p_value), screen),
  ]);
  const head = ["run", "right alone", "wrong alone", "gain", "p"].map((title) => style.quiet(title));
  return [
    `Against ${first.run_id.slice(0, 12)}, record by record on ${plural(tests[0]!.n, "record")}`,
    ...table([head, ...rows], ["left", "right", "right", "right", "right"]),
    style.quiet("p: exact McNemar test"),
  ];
}

function ascii(text: string, { unicode }: Screen): string {
  return unicode ? text : text.replaceAll("−", "-");
}

function stateOf({ state, is_cut_off }: RunComparison["runs"][number]): string {
  return is_cut_off ? `${state} (cut off)` : state;
}
