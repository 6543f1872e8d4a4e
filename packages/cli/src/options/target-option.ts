import type { Argv } from "yargs";

/** Which of the declared things a command is about. */
export interface TargetArgs {
  target?: string[] | undefined;
}

/** Declares `--target`. */
export function targetOption<T>(yargs: Argv<T>): Argv<T & TargetArgs> {
  return yargs.option("target", {
    type: "string",
    array: true,
    nargs: 1,
    describe: "Only the experiment or evaluation of this name; repeatable (default: all)",
  });
}
