import type {
  DataItem,
  EvaluationItem,
  ExperimentItem,
  Listing,
  ModelItem,
  RunItem,
} from "@tunesmith/contracts";
import {
  columns,
  count,
  fit,
  loss,
  oneLine,
  palette,
  percent,
  wrap,
  type Column,
  type Screen,
} from "@tunesmith/report";
import { stateText } from "../../output/state-text.js";

/** A list for a person; an empty one says how to get something into it. */
export function listingLines(listing: Listing, screen: Screen): string[] {
  if (listing.items.length === 0) return [empty[listing.kind]];
  switch (listing.kind) {
    case "runs":
      return [
        ...columns(listing.items, runColumns(screen), screen),
        ...unfinishedLines(listing.items, screen),
      ];
    case "experiments":
      return columns(listing.items, experimentColumns(screen), screen);
    case "models":
      return columns(listing.items, modelColumns(screen), screen);
    case "data":
      return columns(listing.items, dataColumns(screen), screen);
    default:
      return columns(listing.items, evaluationColumns(screen), screen);
  }
}

const empty: Readonly<Record<Listing["kind"], string>> = {
  runs: "No runs here. Write a manifest with `tune init`, then `tune apply`.",
  experiments: "No experiments here. Write one with `tune init`.",
  models: "No manifest of kind Model here.",
  data: "No manifest of kind DataAsset here.",
  evaluations: "No manifest of kind Evaluation here.",
};

function runColumns(screen: Screen): Column<RunItem>[] {
  const style = palette(screen);
  return [
    { title: "run", cell: ({ run_id }) => run_id.slice(0, 12) },
    { title: "experiment", cell: ({ experiment }) => style.strong(short(experiment, 24, screen)) },
    { title: "state", cell: (run) => stateCell(run, screen) },
    { title: "steps", align: "right", cell: stepsText, rank: 3 },
    {
      title: "loss",
      align: "right",
      cell: ({ final_loss }) => (final_loss === null ? "" : loss(final_loss)),
      rank: 2,
    },
    { title: "score", cell: scoreText, rank: 1 },
    { title: "base", align: "right", cell: ({ base_score }) => shareText(base_score), rank: 5 },
    { title: "created", cell: ({ created_at }) => created_at.slice(0, 16).replace("T", " "), rank: 4 },
  ];
}

function stateCell({ state, is_cut_off }: RunItem, screen: Screen): string {
  return is_cut_off ? palette(screen).bad("cut off") : stateText(state, screen);
}

/** What to do about runs that came to no good end. */
function unfinishedLines(runs: readonly RunItem[], screen: Screen): string[] {
  if (!runs.some(({ state, is_cut_off }) => is_cut_off || state === "canceled" || state === "failed"))
    return [];
  const advice = "How to go on with a run that failed, was canceled or cut off: `tune status RUN`.";
  return ["", ...wrap(advice, screen.columns)];
}

function experimentColumns(screen: Screen): Column<ExperimentItem>[] {
  const style = palette(screen);
  return [
    { title: "experiment", cell: ({ name }) => style.strong(short(name, 24, screen)) },
    { title: "task", cell: ({ task_id }) => task_id ?? "", rank: 2 },
    { title: "base model", cell: ({ base_model }) => short(base_model, 32, screen), rank: 3 },
    {
      title: "last run",
      cell: ({ last_run_id }) => (last_run_id === null ? style.quiet("none") : last_run_id.slice(0, 12)),
    },
    { title: "score", cell: scoreText },
    { title: "file", cell: ({ file }) => style.quiet(short(file, 40, screen)), rank: 1 },
  ];
}

function modelColumns(screen: Screen): Column<ModelItem>[] {
  const style = palette(screen);
  return [
    { title: "model", cell: ({ name }) => style.strong(short(name, 24, screen)) },
    { title: "model_id", cell: ({ model_id }) => short(model_id, 48, screen) },
    { title: "revision", cell: ({ revision }) => revision ?? "", rank: 2 },
    { title: "digest", cell: ({ digest }) => digest?.slice(0, 12) ?? "", rank: 3 },
    { title: "file", cell: ({ file }) => style.quiet(short(file, 40, screen)), rank: 1 },
  ];
}

function dataColumns(screen: Screen): Column<DataItem>[] {
  const style = palette(screen);
  return [
    { title: "data", cell: ({ name }) => style.strong(short(name, 24, screen)) },
    { title: "files", cell: ({ paths }) => short(paths.join(", "), 48, screen) },
    { title: "digest", cell: ({ digest }) => digest?.slice(0, 12) ?? "", rank: 2 },
    { title: "file", cell: ({ file }) => style.quiet(short(file, 40, screen)), rank: 1 },
  ];
}

function evaluationColumns(screen: Screen): Column<EvaluationItem>[] {
  const style = palette(screen);
  return [
    { title: "evaluation", cell: ({ name }) => style.strong(short(name, 24, screen)) },
    { title: "subjects", cell: ({ subjects }) => short(subjects.join(", "), 60, screen) },
    { title: "file", cell: ({ file }) => style.quiet(short(file, 40, screen)), rank: 1 },
  ];
}

function stepsText({ state, step, steps_total }: RunItem): string {
  return state === "completed"
    ? count(step)
    : `${count(step)}/${steps_total === 0 ? "?" : count(steps_total)}`;
}

function scoreText({ metric, score }: Pick<RunItem, "metric" | "score">): string {
  return metric === null ? "" : `${metric.replaceAll("_", " ")} ${shareText(score)}`;
}

function shareText(share: number | null): string {
  return share === null ? "" : percent(share);
}

function short(text: string, cells: number, { unicode }: Screen): string {
  return fit(oneLine(text), cells, unicode ? "…" : "...");
}
