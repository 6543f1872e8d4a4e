import { count, duration, interval, loss, plural, points, pointsInterval, pValue, tenths } from "./format.js";
import { curveLines } from "./terminal/curve.js";
import { fit, oneLine, palette, type Screen } from "./terminal/screen.js";
import { table } from "./terminal/table.js";
import {
  metricsShown,
  metricTitles,
  type Estimate,
  type EvaluationView,
  type MetricName,
  type RunView,
  type VariantView,
} from "./view.js";

/** Where a run's results lie, as a person would type it. */
export interface ResultPaths {
  adapter: string;
  report: string;
  record: string;
}

/** Records put right that a summary shows. */
const examplesShown = 3;
/** Wider prose is hard to read, and tables stay together. */
const widestText = 110;

/** The end of an `apply`, and `tune summary`: scores, curve, examples and paths, as lines of text. */
export function summaryLines(
  view: RunView,
  paths: ResultPaths,
  screen: Screen,
  seconds: number | null = null,
): string[] {
  const style = palette(screen);
  const dot = screen.unicode ? " · " : ", ";
  const facts = [
    `run ${view.runId.slice(0, 12)}`,
    view.task.replaceAll("_", " "),
    plural(view.virtualTokens, "virtual token"),
    oneLine(view.base),
  ];
  const room = Math.max(20, screen.columns - view.name.length - 2);
  const lines = [
    `${style.strong(view.name)}  ${style.quiet(fit(facts.join(dot), room, screen.unicode ? "…" : "..."))}`,
    "",
  ];
  if (view.evaluation) lines.push(...scoreLines(view.evaluation, screen), "");
  lines.push(...lossLines(view, screen, seconds), "");
  lines.push(
    ...curveLines(view.curve, { ...screen, columns: screen.columns - 2 }).map((line) => `  ${line}`),
    "",
  );
  if (view.evaluation) lines.push(...exampleLines(view.evaluation, screen));
  const rows = Object.entries(paths).map(([name, path]) => [`  ${style.quiet(name)}`, path]);
  lines.push(...table(rows, ["left", "left"]));
  return lines;
}

/** Base, baselines, tuned and the gain, each with its 95 % interval. @param records what one of the records is called */
export function scoreLines(
  evaluation: EvaluationView,
  screen: Screen,
  records = "held-out record",
): string[] {
  const style = palette(screen);
  const plain = asciiOf(screen);
  // Two metrics with intervals fit 80 columns. Precision and recall are in the report.
  const metrics = metricsShown(evaluation).filter((metric) => metric !== "precision" && metric !== "recall");
  const tables: string[] = [];
  for (let from = 0; from < metrics.length; from += screen.columns >= 130 ? 4 : 2) {
    const group = metrics.slice(from, from + (screen.columns >= 130 ? 4 : 2));
    if (from > 0) tables.push("");
    tables.push(
      ...scoreTable(evaluation, group, style, plain, from === 0 ? plural(evaluation.n, records) : ""),
    );
  }
  const test = evaluation.mcnemar;
  if (test) {
    const p = pValue(test.pValue);
    tables.push(
      style.quiet(
        `  only tuned right ${count(test.wins)}, only base right ${count(test.losses)}, exact McNemar p ${p.startsWith("<") ? p : `= ${p}`}`,
      ),
    );
  }
  return tables;
}

function scoreTable(
  evaluation: EvaluationView,
  metrics: MetricName[],
  style: ReturnType<typeof palette>,
  plain: (text: string) => string,
  corner: string,
): string[] {
  const head = [
    style.quiet(`  ${corner}`),
    ...metrics.flatMap((metric) => [style.quiet(metricTitles[metric]), style.quiet("95 % interval")]),
  ];
  const rows = evaluation.variants.map((variant) => [
    `  ${styled(variant, style)}`,
    ...metrics.flatMap((metric) =>
      cells(
        variant.scores[metric],
        tenths,
        interval,
        plain,
        variant.kind === "tuned" ? style.strong : String,
      ),
    ),
  ]);
  const gain = [
    "  gain over base",
    ...metrics.flatMap((metric) =>
      cells(
        evaluation.gain[metric],
        points,
        pointsInterval,
        plain,
        gainStyle(evaluation.gain[metric], style),
      ),
    ),
  ];
  const withGain = metrics.some((metric) => evaluation.gain[metric]);
  return table(withGain ? [head, ...rows, gain] : [head, ...rows], [
    "left",
    ...metrics.flatMap(() => ["right", "right"] as const),
  ]);
}

function styled(variant: VariantView, style: ReturnType<typeof palette>): string {
  const name = fit(variant.name, 24);
  return variant.kind === "tuned" ? style.strong(style.training(name)) : name;
}

function gainStyle(
  estimate: Estimate | undefined,
  style: ReturnType<typeof palette>,
): (text: string) => string {
  const [low, high] = estimate?.interval ?? [0, 0];
  return low > 0 ? style.good : high < 0 ? style.bad : String;
}

function cells(
  estimate: Estimate | undefined,
  show: (value: number) => string,
  span: (interval: readonly [number, number]) => string,
  plain: (text: string) => string,
  emphasis: (text: string) => string,
): string[] {
  if (!estimate) return ["", ""];
  return [emphasis(plain(show(estimate.value))), estimate.interval ? plain(span(estimate.interval)) : ""];
}

function lossLines(view: RunView, screen: Screen, seconds: number | null): string[] {
  const style = palette(screen);
  const parts = [
    view.finalLoss === null ? "no step done" : `final loss ${style.strong(loss(view.finalLoss))}`,
    `${plural(view.steps, "step")} in ${plural(view.epochs, "epoch")}`,
  ];
  if (seconds !== null) parts.push(duration(seconds));
  return [`  ${parts.join(screen.unicode ? " · " : ", ")}`];
}

/** Some records that the base gets wrong and the tuned prompt right. */
function exampleLines(evaluation: EvaluationView, screen: Screen): string[] {
  const style = palette(screen);
  const wins = evaluation.wins.slice(0, examplesShown);
  if (wins.length === 0) return [];
  const width = Math.min(screen.columns, widestText);
  const ellipsis = screen.unicode ? "…" : "...";
  const lines = [`  ${style.strong("The base model gets these wrong, the tuned prompt right")}`];
  for (const { place, input, base, tuned } of wins) {
    const answer = (text: string, cells: number): string =>
      fit(oneLine(text) || "(nothing)", cells, ellipsis);
    const stands = place === null ? "" : `  ${oneLine(place)}`;
    const wide = Math.max(8, Math.floor((width - 17 - stands.length) / 2));
    lines.push(`  ${fit(oneLine(input), width - 2, ellipsis)}`);
    lines.push(
      `    ${style.quiet("base")} ${style.bad(answer(base, wide))}  ${style.quiet("tuned")} ${style.good(answer(tuned, wide))}${style.quiet(stands)}`,
    );
  }
  return [...lines, ""];
}

/** Dashes and minus signs in ASCII where the terminal has nothing else. */
function asciiOf(screen: Screen): (text: string) => string {
  return screen.unicode ? (text) => text : (text) => text.replaceAll("−", "-").replaceAll("–", "to");
}
