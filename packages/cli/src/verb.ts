import { resolve } from "node:path";
import type { Argv, CommandModule } from "yargs";
import type { Context, Format, Outcome, Surroundings } from "./context.js";
import { problemsOf } from "./output/problems.js";
import { screenOf } from "./output/screen.js";
import { write } from "./output/write.js";

/** A declared command: its words and options, and a module that is only loaded when it runs. */
export interface Verb<Args> {
  command: string;
  /** Values of `-o`, the first is the default. */
  formats: readonly [Format, ...Format[]];
  options: (yargs: Argv) => Argv<Args>;
  examples: readonly [command: string, description: string][];
  load: () => Promise<{ run: (args: Args, context: Context) => Promise<Outcome> }>;
}

/** A verb as `tune --help` lists it; its declaration is only loaded when it is asked for. */
export interface ListedVerb {
  name: string;
  describe: string;
  load: () => Promise<Verb<never>>;
}

/** Options that every command has. */
interface CommonArgs {
  output: Format;
  stateDir?: string | undefined;
}

/** The yargs command of a verb; `done` gets its exit status. */
export function commandOf<Args>(
  describe: string,
  verb: Verb<Args>,
  surroundings: Surroundings,
  done: (code: number) => void,
): CommandModule {
  return {
    command: verb.command,
    describe,
    builder: (yargs) => {
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
    },
    handler: async (parsed) => {
      const args = parsed as unknown as Args & CommonArgs;
      const context = contextOf(args, surroundings);
      const { run } = await verb.load();
      done(await write(await outcomeOf(run(args, context)), context));
    },
  };
}

/** An outcome, be it a failure: its problems are written in the format that was asked for. */
async function outcomeOf(running: Promise<Outcome>): Promise<Outcome> {
  try {
    return await running;
  } catch (error) {
    return problemsOf(error);
  }
}

function contextOf({ output, stateDir }: CommonArgs, surroundings: Surroundings): Context {
  const { cwd, env, stdout, stderr } = surroundings;
  return {
    ...surroundings,
    format: output,
    screen: screenOf(stdout, env),
    errorScreen: screenOf(stderr, env),
    stateDir: stateDir === undefined ? undefined : resolve(cwd, stateDir),
  };
}
