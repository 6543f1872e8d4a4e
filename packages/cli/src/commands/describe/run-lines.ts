import type { RunRecord } from "@tunesmith/contracts";
import {
  bytes,
  computeDtypeText,
  count,
  duration,
  facts,
  loss,
  oneLine,
  palette,
  percent,
  type Screen,
} from "@tunesmith/report";
import type { RunEntry } from "@tunesmith/runner";
import { stateText } from "../../output/state-text.js";
import { shownTime } from "../../output/times.js";

/** Everything about a run, in sections. */
export function runLines({ status, record, isCutOff, paths }: RunEntry, screen: Screen): string[] {
  const style = palette(screen);
  const head = `${style.strong(status.experiment)}  ${style.quiet(`run ${status.run_id}`)}`;
  const sections: [string, (readonly [string, string | null])[]][] = [
    [
      "Run",
      [
        ["state", stateText(status.state, screen, isCutOff)],
        ["description", record?.metadata.description ?? null],
        ["tags", record?.metadata.tags.join(", ") ?? null],
        ["created", time(status.created_at)],
        [status.state === "completed" ? "completed" : "ended", time(status.completed_at)],
        ["attempts", count(status.attempts)],
        ["message", status.message],
      ],
    ],
    ...(record ? recordSections(record) : []),
    [
      "Files",
      [
        ["folder", paths.run],
        ["adapter", record ? paths.adapter : null],
        ["report", record ? paths.report : null],
        ["record", record ? paths.record : null],
      ],
    ],
  ];
  return [
    head,
    ...sections.flatMap(([title, rows]) => {
      const lines = facts(rows, screen);
      return lines.length === 0 ? [] : ["", style.strong(title), ...lines.map((line) => `  ${line}`)];
    }),
  ];
}

function recordSections({ entity }: RunRecord): [string, (readonly [string, string | null])[]][] {
  const { prompt_tuning, digests, training, evaluation, counts, overrides } = entity;
  return [
    [
      "Training",
      training
        ? [
            ["steps", count(training.steps)],
            ["final loss", loss(training.final_loss)],
            ["time", duration(training.seconds)],
            [
              "memory",
              `${bytes(training.memory.peak_bytes)} at most, ${bytes(training.memory.predicted_bytes)} predicted; ` +
                `${bytes(training.memory.mapped_bytes)} of weights mapped`,
            ],
          ]
        : [],
    ],
    ["Scores", evaluation ? scoreRows(evaluation) : []],
    [
      "Parameters",
      [
        ["base model", entity.model_id],
        ...leaves({ ...prompt_tuning, base_model: null }),
        ["seed", String(entity.seed)],
        ["compute dtype", computeDtypeText(entity)],
        ["label scoring", entity.label_scoring ?? null],
        ["numerics version", String(entity.numerics_version)],
        ["set", overrides.map(({ path, value }) => oneLine(`${path}=${value}`)).join(", ")],
      ],
    ],
    ["Records", leaves(counts)],
    ["Inputs", leaves(digests)],
  ];
}

function scoreRows(evaluation: NonNullable<RunRecord["entity"]["evaluation"]>): [string, string][] {
  const scores = {
    base: evaluation.base,
    ...evaluation.baselines,
    ...(evaluation.tuned ? { tuned: evaluation.tuned } : {}),
  };
  return Object.entries(scores).map(([name, values]) => [
    name,
    Object.entries(values)
      .map(([metric, value]) => `${metric.replaceAll("_", " ")} ${percent(value)}`)
      .join("  "),
  ]);
}

/** Dotted path and value of everything that is set. */
function leaves(value: object, prefix = ""): [string, string][] {
  return Object.entries(value as Record<string, unknown>).flatMap(([key, member]): [string, string][] => {
    if (member === null || member === undefined) return [];
    if (typeof member === "object" && !Array.isArray(member)) return leaves(member, `${prefix}${key}.`);
    return [[`${prefix}${key}`, typeof member === "string" ? oneLine(member) : JSON.stringify(member)]];
  });
}

function time(timestamp: string | null): string | null {
  return timestamp === null ? null : `${shownTime(timestamp)} UTC`;
}
