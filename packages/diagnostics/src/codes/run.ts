import { row } from "../row.js";
import { howItStands, howToGoOn, type UnfinishedRun } from "../unfinished-run.js";

/** Runs. */
export const runCodes = {
  "run/non-finite": row<{ what: string; step: number }>({
    exit: "failed",
    message: ({ what, step }) =>
      `At step ${step}, ${what} is no longer a finite number; training stopped before the update.`,
    help: () => "Lower `learning_rate`, set `max_grad_norm: 1`, or add a warm-up.",
  }),
  "run/canceled": row<{ step: number; command?: string | undefined }>({
    exit: "interrupted",
    message: ({ step }) => `Interrupted; a checkpoint of step ${step} is saved.`,
    help: ({ command }) => `Go on with \`${command ?? "tune apply"}\`.`,
  }),
  "run/interrupted": row({
    exit: "interrupted",
    message: () => "Interrupted before there was anything to keep.",
    help: () => "Run the command again when you like.",
  }),
  "run/over-budget": row<{ needed?: number; limit?: number }>({
    exit: "invalid",
    message: ({ needed, limit }) =>
      needed === undefined || limit === undefined
        ? "The run does not fit into `memory_limit_mb`."
        : `The run needs ${mebibytes(needed)} MiB at least, and \`memory_limit_mb\` allows ${mebibytes(limit)}.`,
    help: ({ needed }) =>
      `Raise \`runtime.memory_limit_mb\`${needed === undefined ? "" : ` to ${mebibytes(needed)} or more`}, or lower \`num_virtual_tokens\` or the token limits.`,
  }),
  "run/locked": row<{ run: string; holder: string; what?: "Run" | "Evaluation" }>({
    exit: "busy",
    message: ({ run, holder, what = "Run" }) => `${what} ${run} is being applied by ${holder}.`,
    help: () => "Wait for it to end, or stop it; the lock goes with the process.",
  }),
  "run/not-found": row<{ run: string; nearest?: string | undefined }>({
    exit: "usage",
    message: ({ run }) => `There is no run or experiment \`${run}\`.`,
    help: ({ nearest }) =>
      nearest === undefined ? "List the runs with `tune get`." : `Did you mean \`${nearest}\`?`,
  }),
  "run/none": row<{ stateDir: string }>({
    exit: "usage",
    message: ({ stateDir }) => `There are no such runs yet in \`${stateDir}\`.`,
    help: () =>
      "Write a manifest with `tune init`, then `tune apply`; or name another folder with --state-dir.",
  }),
  "run/ambiguous": row<{ run: string; matches: readonly string[] }>({
    exit: "usage",
    message: ({ run, matches }) =>
      `\`${run}\` could be any of ${matches.length} runs: ${matches.slice(0, 5).join(", ")}.`,
    help: () => "Give more digits of the run id.",
  }),
  "run/corrupt": row<{ path: string; problem: string }>({
    exit: "io",
    message: ({ path, problem }) => `\`${path}\` is damaged: ${problem}.`,
    help: () => "Move the run's folder away and apply the manifest again; the result will be the same.",
  }),
  "run/not-finished": row<UnfinishedRun>({ exit: "usage", message: howItStands, help: howToGoOn }),
  "run/unfinished": row<UnfinishedRun>({
    exit: "usage",
    severity: "warning",
    message: howItStands,
    help: howToGoOn,
  }),
  "run/older": row<UnfinishedRun & { used: string }>({
    exit: "usage",
    severity: "warning",
    message: (latest) => `${howItStands(latest)} What follows is of run ${latest.used}, completed before.`,
    help: howToGoOn,
  }),
  "run/no-evaluation": row<{ run: string }>({
    exit: "usage",
    message: ({ run }) => `Run ${run} has no evaluation.`,
    help: () => "Add `evaluation` to its manifest and apply again.",
  }),
};

function mebibytes(bytes: number): number {
  return Math.ceil(bytes / 1048576);
}
