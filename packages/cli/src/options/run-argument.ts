import type { OptionsOf } from "../verb.js";

/** The run that a command is about. */
export interface RunArgs {
  run?: string | undefined;
}

/** The argument `run`. */
export const runArgument: OptionsOf<RunArgs> = {
  run: {
    describe: "Run id, its first four or more digits, or the name of an experiment (default: the latest run)",
  },
};
