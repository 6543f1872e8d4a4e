import { listed, row } from "../row.js";

/** Evaluations of several models, and comparisons of runs. */
export const evaluationCodes = {
  "evaluation/no-run": row<{
    name: string;
    known: readonly string[];
    nearest?: string | undefined;
    /** What became of its latest run, and what to do about that. */
    latest?: string | undefined;
    advice?: string | undefined;
  }>({
    exit: "invalid",
    message: ({ name, latest }) =>
      `No run of an experiment \`${name}\` is completed.${latest === undefined ? "" : ` ${latest}`}`,
    help: ({ known, nearest, advice }) => {
      if (advice !== undefined) return advice;
      if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
      return known.length === 0
        ? "Apply its manifest first."
        : `Apply its manifest first; completed are ${known.slice(0, 20).join(", ")}${known.length > 20 ? ", …" : ""}.`;
    },
  }),
  "evaluation/no-base-model": row<{ subject: string }>({
    exit: "invalid",
    message: ({ subject }) => `The base model of \`${subject}\` is not known here.`,
    help: () => "Add `base_model: { model_id: … }` (or `{ name: … }`) at the top of the evaluation.",
  }),
  "evaluation/no-template": row<{ subject: string }>({
    exit: "invalid",
    message: ({ subject }) => `\`${subject}\` comes without a template, and the evaluation has none.`,
    help: () => "Add `verbalizer` to the evaluation.",
  }),
  "evaluation/labels-differ": row<{ subject: string; first: string }>({
    exit: "invalid",
    message: ({ subject, first }) => `\`${subject}\` answers with other labels than \`${first}\`.`,
    help: () => "Compare models of the same labels, or give `labels` in the evaluation for all of them.",
  }),
  "evaluation/skipped": row<{ name: string; experiments: readonly string[] }>({
    exit: "failed",
    message: ({ name, experiments }) =>
      `The evaluation \`${name}\` was left out: ${listed(experiments.map((one) => `\`${one}\``))} did not reach the end.`,
    help: () => "Mend that first; applying again then makes the table.",
  }),
  "evaluation/same-name": row<{ name: string }>({
    exit: "invalid",
    message: ({ name }) => `Two subjects are called \`${name}\` in the table.`,
    help: () => "Rename one, or leave it out when both are the same run.",
  }),
};
