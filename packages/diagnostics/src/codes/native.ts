import { row } from "../row.js";

/** The engine's binary. */
export const nativeCodes = {
  "native/unavailable": row<{ problem: string }>({
    exit: "io",
    message: ({ problem }) => `The engine cannot be loaded: ${problem}.`,
    help: () =>
      "In the repository build it with `npm run build`, which needs Rust (https://rustup.rs) and a C linker; elsewhere install @tunesmith/native again.",
  }),
  "native/unsupported-isa": row<{ isa: string; available?: readonly string[] }>({
    exit: "usage",
    message: ({ isa }) => `This processor has no ${isa}.`,
    help: ({ available = ["scalar"] }) => `Set TUNE_ISA to ${available.join(" or ")}, or unset it.`,
  }),
};
