import { row } from "../row.js";

/** The state folder. */
export const storeCodes = {
  "store/io": row<{ path: string; problem: string }>({
    exit: "io",
    message: ({ path, problem }) => `\`${path}\` cannot be used: ${problem}.`,
    help: () => "What was stored before is intact; correct the cause and run the command again.",
  }),
  "store/full": row<{ path: string }>({
    exit: "io",
    message: ({ path }) => `There is no space left to write \`${path}\`.`,
    help: () =>
      "Free some space, or choose another place with --state-dir; the last checkpoint is intact, apply again to go on.",
  }),
  "store/read-only": row<{ path: string }>({
    exit: "io",
    message: ({ path }) => `\`${path}\` cannot be written: the folder is read-only.`,
    help: () => "Make it writable, or choose another place with --state-dir.",
  }),
  "store/output": row<{ problem: string }>({
    exit: "io",
    message: ({ problem }) => `The results could not be written to standard output: ${problem}.`,
    help: () => "What the command has stored is whole. Free some space or write elsewhere, and run it again.",
  }),
  "store/fenced": row<{ path: string }>({
    exit: "busy",
    message: ({ path }) => `\`${path}\` was taken over by another process; nothing was written.`,
    help: () => "Apply again once the other process has ended.",
  }),
};
