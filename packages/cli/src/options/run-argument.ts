import type { Argv } from "yargs";

/** The run that a command is about. */
export interface RunArgs {
  run?: string | undefined;
}

/** Declares the positional `run`. */
export function runArgument(yargs: Argv): Argv<RunArgs> {
  return yargs.positional("run", {
    type: "string",
    describe: "Run id, its first four or more digits, or the name of an experiment (default: the latest run)",
  });
}
