import { row } from "../row.js";

/** Saved plans. */
export const planCodes = {
  "plan/stale": row<{ path: string; changes: readonly string[] }>({
    exit: "invalid",
    message: ({ path, changes }) => `What \`${path}\` rests on has changed: ${changes.join("; ")}.`,
    help: () => "Plan again with `tune plan --out`, and look at what is different.",
  }),
  "plan/invalid": row<{ path: string; problem: string }>({
    exit: "invalid",
    message: ({ path, problem }) => `\`${path}\` is no saved plan: ${problem}.`,
    help: () => "Save one with `tune plan --out FILE`.",
  }),
  "plan/not-a-file": row({
    exit: "usage",
    message: () =>
      "A manifest from standard input cannot be planned into a file: nothing could apply it later.",
    help: () => "Write the manifest to a file and plan that.",
  }),
};
