import type { Plan, PlannedRun, RunAction } from "@tunesmith/contracts";
import {
  bytes,
  columns,
  count,
  duration,
  fit,
  palette,
  plural,
  wrap,
  type Column,
  type Screen,
} from "@tunesmith/report";
import { changeLines } from "../../output/change-lines.js";

/** Marks before the actions, as in a diff. */
const marks: Readonly<Record<RunAction, string>> = { new: "+", changed: "~", resumed: ">", unchanged: "=" };

/** Longer names are cut. */
const widestName = 32;

/** What would run with its cost, below each run why, and at the end what it comes to. */
export function planLines({ runs }: Plan, screen: Screen): string[] {
  if (runs.length === 0) return ["There is no experiment to run."];
  const [head, ...rows] = columns(runs, planColumns(screen), { ...screen, columns: screen.columns - 2 });
  const lines = [`  ${head}`];
  for (const [index, run] of runs.entries()) {
    lines.push(`${mark(run.action, screen)} ${rows[index]}`, ...why(run, screen));
  }
  return [...lines, "", ...conclusion(runs, screen), ...precisions(runs, screen), ...scorings(runs, screen)];
}

/** In what number format the runs to train are computed and why. */
function precisions(runs: readonly PlannedRun[], screen: Screen): string[] {
  return alike(
    runs,
    ({ compute_dtype, compute_dtype_reason }) =>
      compute_dtype &&
      `${compute_dtype}${compute_dtype_reason === undefined ? "" : `: ${compute_dtype_reason}`}.`,
    (text, names) => `${names ?? "Computed"} in ${text}`,
    screen,
  );
}

/** Among what labels are scored, where labels are evaluated. */
const labelScorings = { likelihood: "among all tokens", restricted: "among the labels alone" } as const;

/** How the evaluations of the runs to train score labels. */
function scorings(runs: readonly PlannedRun[], screen: Screen): string[] {
  return alike(
    runs,
    ({ label_scoring }) => label_scoring && `${label_scoring}, ${labelScorings[label_scoring]}.`,
    (text, names) => `${names === null ? "Label" : `${names}: label`} scoring is ${text}`,
    screen,
  );
}

/**
 * A sentence for all runs to train of which the same is to be said.
 * @param names theirs; null where it is said of every run.
 */
function alike(
  runs: readonly PlannedRun[],
  said: (run: PlannedRun) => string | undefined,
  sentence: (text: string, names: string | null) => string,
  screen: Screen,
): string[] {
  const todo = runs.filter(({ action }) => action !== "unchanged");
  const groups = new Map<string, string[]>();
  for (const run of todo) {
    const text = said(run);
    if (text !== undefined) groups.set(text, [...(groups.get(text) ?? []), nameText(run, screen)]);
  }
  return [...groups].flatMap(([text, names]) =>
    wrap(sentence(text, names.length < todo.length ? names.join(", ") : null), screen.columns),
  );
}

/** A name as far as there is room for it. */
function nameText({ experiment }: PlannedRun, { unicode }: Screen, cells = widestName): string {
  return fit(experiment, cells, unicode ? "…" : "...");
}

function planColumns(screen: Screen): Column<PlannedRun>[] {
  const style = palette(screen);
  const paint = (run: PlannedRun, text: string): string =>
    run.action === "unchanged" ? style.quiet(text) : text;
  const cost = (title: string, cell: (run: PlannedRun) => string, rank?: number): Column<PlannedRun> => ({
    title,
    align: "right",
    cell: (run) => paint(run, cell(run)),
    ...(rank === undefined ? {} : { rank }),
  });
  return [
    {
      title: "experiment",
      cell: (run) => {
        // Beside it stand at least the mark, the action, the steps and the time.
        const name = nameText(run, screen, Math.min(widestName, screen.columns - 26));
        return run.action === "unchanged" ? style.quiet(name) : style.strong(name);
      },
    },
    { title: "action", cell: (run) => actionText(run.action, screen) },
    { title: "run", cell: (run) => style.quiet(run.run_id.slice(0, 12)), rank: 3 },
    cost("samples", (run) => count(run.samples), 4),
    cost("tokens", (run) => count(run.tokens), 4),
    cost("rows", (run) => count(run.rows), 2),
    cost("steps", (run) => count(run.optimizer_steps)),
    cost("memory", (run) => bytes(run.predicted_bytes), 1),
    cost("weights", (run) => (run.mapped_bytes === undefined ? "" : bytes(run.mapped_bytes)), 2),
    cost("time", (run) => (run.predicted_seconds === null ? "" : duration(run.predicted_seconds))),
  ];
}

function actionText(action: RunAction, screen: Screen): string {
  const style = palette(screen);
  if (action === "unchanged") return style.quiet(action);
  return action === "new" ? style.good(action) : style.validation(action);
}

function mark(action: RunAction, screen: Screen): string {
  const style = palette(screen);
  if (action === "unchanged") return style.quiet(marks[action]);
  return action === "new" ? style.good(marks[action]) : style.validation(marks[action]);
}

/** The changed fields; where there are none to show, the reason, save where it is plain. */
function why({ action, changes, reason }: PlannedRun, screen: Screen): string[] {
  const style = palette(screen);
  const indent = "    ";
  const said = action === "changed" && changes.length > 0 ? [] : wrap(reason, screen.columns - indent.length);
  const isPlain = action === "unchanged" || action === "new";
  return [
    ...(isPlain ? [] : said.map((line) => indent + style.quiet(line))),
    ...changeLines(changes, screen, indent),
  ];
}

function conclusion(runs: readonly PlannedRun[], screen: Screen): string[] {
  const style = palette(screen);
  const todo = runs.filter(({ action }) => action !== "unchanged");
  const rest = runs.length - todo.length;
  if (todo.length === 0) return [`Nothing to do: ${plural(rest, "run")} unchanged.`];
  const kinds = (["new", "changed", "resumed"] as const)
    .map((action) => [action, todo.filter((run) => run.action === action).length] as const)
    .filter(([, amount]) => amount > 0)
    .map(([action, amount]) => `${amount} ${action}`);
  const seconds = todo.map((run) => run.predicted_seconds);
  const known = seconds.filter((time) => time !== null);
  const time =
    known.length < seconds.length ? "" : `, about ${duration(known.reduce((sum, one) => sum + one, 0))}`;
  const memory = bytes(Math.max(...todo.map((run) => run.predicted_bytes)));
  const weights = Math.max(...todo.map((run) => run.mapped_bytes ?? 0));
  const mapped = weights === 0 ? "" : ` beside ${bytes(weights)} of mapped weights`;
  const unchanged = rest === 0 ? "" : ` ${plural(rest, "run")} unchanged.`;
  const cost = `(${kinds.join(", ")})${time}, at most ${memory}${mapped}.${unchanged}`;
  return wrap(`${style.strong(`${plural(todo.length, "run")} to train`)} ${cost}`, screen.columns);
}
