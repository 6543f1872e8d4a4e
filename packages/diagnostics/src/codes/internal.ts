import { row } from "../row.js";

const report =
  "This is a bug of Tunesmith. Please report it with this message, the manifest, and the output of `tune doctor -o json`.";

/** Bugs of ours. */
export const internalCodes = {
  "internal/panic": row<{ problem: string }>({
    exit: "internal",
    message: ({ problem }) => `The engine gave up: ${problem}.`,
    help: () => report,
  }),
  "internal/error": row<{ problem: string }>({
    exit: "internal",
    message: ({ problem }) => `Something went wrong that should not: ${problem}.`,
    help: () => report,
  }),
  "internal/invalid-spec": row<{ problem: string }>({
    exit: "internal",
    message: ({ problem }) => `The engine was given a job that it does not understand: ${problem}.`,
    help: () => report,
  }),
  "internal/unknown-code": row<{ code: string; message: string }>({
    exit: "internal",
    message: ({ code, message }) => `${message} (${code})`,
    help: () => report,
  }),
};
