import type { Argv } from "yargs";
import type { Context, Format, Outcome } from "./context.js";

/** A declared command: its words and options, and a module that is only loaded when it runs. */
export interface Verb<Args> {
  command: string;
  /** Values of `-o`, the first is the default. */
  formats: readonly [Format, ...Format[]];
  options: (yargs: Argv) => Argv<Args>;
  /** Options whose value may be the empty text; of any other it is refused. */
  mayBeEmpty?: readonly string[];
  /** The words behind `--` are another command line: they are given as `line`. */
  takesLine?: true;
  /** What to write instead of one argument too many. */
  insteadOf?: (word: string) => string;
  examples: readonly [command: string, description: string][];
  load: () => Promise<{ run: (args: Args, context: Context) => Promise<Outcome> }>;
}

/** A verb as `tune --help` lists it; its declaration is only loaded when it is asked for. */
export interface ListedVerb {
  name: string;
  describe: string;
  load: () => Promise<Verb<never>>;
}

/** Declares the options of a verb and those that every command has. */
export function declare(verb: Verb<never>, yargs: Argv): Argv {
  const declared = verb
    .options(yargs)
    .option("output", {
      alias: "o",
      choices: verb.formats,
      default: verb.formats[0],
      describe: "How results are written to stdout",
    })
    .option("state-dir", {
      type: "string",
      requiresArg: true,
      describe: "Folder of runs (default: .tunesmith beside the nearest package.json or .git)",
    });
  // Groups are shown in the order of their names here; the verb's own options are in the first.
  declared.group([], "Options:");
  return declared.group(["output", "state-dir", "help", "version"], "Options of every command:");
}
