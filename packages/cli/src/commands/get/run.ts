import { loss, palette, percent, table, type Screen } from "@tunesmith/report";
import { findRun, listRuns, type RunEntry } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import type { RunArgs } from "../../run-argument.js";

/** Lists what the state folder holds, newest first, or shows one run whole. */
export async function run(args: RunArgs, context: Context): Promise<Outcome> {
  if (args.run !== undefined) {
    const entry = await findRun(args.run, context);
    const value = entry.record ?? entry.status;
    return { value, values: [value], lines: (screen) => entryLines(entry, screen) };
  }
  const entries = await listRuns(context);
  const values = entries.map(({ record, status }) => record ?? status);
  return { value: { runs: values }, values, lines: (screen) => listLines(entries, screen) };
}

function listLines(entries: readonly RunEntry[], screen: Screen): string[] {
  if (entries.length === 0) return ["No runs yet. Write a manifest with `tune init`, then `tune apply`."];
  const style = palette(screen);
  const head = ["run", "experiment", "state", "steps", "loss", "score", "created"].map((title) =>
    style.quiet(title),
  );
  const rows = entries.map((entry) => [
    entry.status.run_id.slice(0, 12),
    style.strong(entry.status.experiment),
    stateText(entry, style),
    entry.record?.entity.training
      ? String(entry.record.entity.training.steps)
      : `${entry.status.step}/${entry.status.steps_total || "?"}`,
    entry.record?.entity.training ? loss(entry.record.entity.training.final_loss) : "",
    score(entry),
    entry.status.created_at.slice(0, 16).replace("T", " "),
  ]);
  return table([head, ...rows], ["left", "left", "left", "right", "right", "left", "left"]);
}

function stateText({ status }: RunEntry, style: ReturnType<typeof palette>): string {
  if (status.state === "completed") return style.good(status.state);
  return status.state === "failed" ? style.bad(status.state) : style.validation(status.state);
}

function score({ record }: RunEntry): string {
  const tuned = record?.entity.evaluation?.tuned;
  if (tuned?.accuracy !== undefined) return `accuracy ${percent(tuned.accuracy)}`;
  if (tuned?.exact_match !== undefined) return `exact match ${percent(tuned.exact_match)}`;
  return "";
}

function entryLines(entry: RunEntry, screen: Screen): string[] {
  const style = palette(screen);
  const { status, record } = entry;
  const training = record?.entity.training;
  const rows: [string, string][] = [
    ["run", status.run_id],
    ["experiment", status.experiment],
    ["state", stateText(entry, style)],
    ["steps", `${training?.steps ?? status.step} of ${status.steps_total}`],
    ["final loss", training ? loss(training.final_loss) : ""],
    ["score", score(entry)],
    ["base model", record?.entity.model_id ?? ""],
    ["created", status.created_at],
    ["completed", status.completed_at ?? ""],
    ["message", status.message ?? ""],
    ["folder", entry.paths.run],
    ["adapter", record ? entry.paths.adapter : ""],
    ["report", record ? entry.paths.report : ""],
  ];
  return table(
    rows.filter(([, value]) => value !== "").map(([name, value]) => [style.quiet(name), value]),
    ["left", "left"],
  );
}
