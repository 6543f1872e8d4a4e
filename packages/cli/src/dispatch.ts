import { diagnostic, exitCodes, nearest, renderText, TuneError } from "@tunesmith/diagnostics";
import yargs, { type Argv } from "yargs";
import { verbs } from "./commands/index.js";
import type { Surroundings } from "./context.js";
import { examplesText, helpText } from "./help.js";
import { problemsOf } from "./output/problems.js";
import { screenOf } from "./output/screen.js";
import { commandOf, type ListedVerb } from "./verb.js";
import { version } from "./version.js";

/** Options that stand before or without a verb. */
const programOptions = ["--help", "--version"];

/** Finds the verb of a command line and runs it; every problem is written and becomes the exit status. */
export async function dispatch(surroundings: Surroundings): Promise<number> {
  const { stderr, env } = surroundings;
  try {
    return await run(surroundings);
  } catch (cause) {
    const error = cause instanceof Misuse ? await usageError(cause, surroundings) : cause;
    const { diagnostics, exitCode, stack } = problemsOf(error);
    stderr.write(renderText(diagnostics, { color: screenOf(stderr, env).color }) + stack);
    return exitCode;
  }
}

async function run(surroundings: Surroundings): Promise<number> {
  const { argv, stdout, stderr, env } = surroundings;
  if (argv.length === 0) {
    stderr.write(helpText(Math.min(100, screenOf(stderr, env).columns)));
    return exitCodes.usage;
  }
  const args = withoutHelpWord(argv);
  const [word = ""] = args;
  if (!args.some((argument) => verbs.has(argument))) {
    if (!word.startsWith("-")) {
      const meant = nearest(word, [...verbs.keys()]);
      throw new TuneError(diagnostic("usage/unknown-command", { command: word, nearest: meant }));
    }
    const option = word.split("=")[0]!;
    throw new TuneError(
      diagnostic("usage/unknown-option", { option, nearest: nearest(option, programOptions) }),
    );
  }
  let code: number = exitCodes.ok;
  let text = "";
  const program = await declare(args, surroundings, (status) => (code = status));
  await program.parseAsync(withStandardInput(args), {}, (_error, _args, output) => {
    text = output;
  });
  if (text !== "") stdout.write(text === version() ? `${text}\n` : `${text}\n\n${await examplesOf(args)}\n`);
  return code;
}

/** The examples of the verb of a command line. */
async function examplesOf(argv: readonly string[]): Promise<string> {
  const verb = await verbs.get(argv.find((argument) => verbs.has(argument)) ?? "")?.load();
  return examplesText(verb?.examples ?? []);
}

/** `tune help VERB` is `tune VERB --help`. */
function withoutHelpWord(argv: readonly string[]): readonly string[] {
  return argv[0] === "help" && argv.length > 1 ? [...argv.slice(1), "--help"] : argv;
}

/** yargs takes a lone `-` behind an option for the next option; behind `=` it is a value. */
function withStandardInput(argv: readonly string[]): string[] {
  return argv.flatMap((argument, index) => {
    if (isFileOption(argument) && argv[index + 1] === "-") return ["--file=-"];
    return argument === "-" && isFileOption(argv[index - 1]) ? [] : [argument];
  });
}

function isFileOption(argument: string | undefined): boolean {
  return argument === "-f" || argument === "--file";
}

/** The program with the verbs that these words name; the others stay unloaded. */
async function declare(
  argv: readonly string[],
  surroundings: Surroundings,
  done: (code: number) => void,
): Promise<Argv> {
  const program = yargs()
    .scriptName("tune")
    .locale("en")
    .updateStrings({ "Positionals:": "Arguments:" })
    .version(version())
    .alias("version", "V")
    .help()
    .alias("help", "h")
    .strict()
    .recommendCommands()
    .exitProcess(false)
    .parserConfiguration({
      "camel-case-expansion": true,
      "strip-dashed": true,
      "strip-aliased": true,
      "parse-positional-numbers": false,
      "parse-numbers": false,
      "dot-notation": false,
      "boolean-negation": false,
    })
    .wrap(Math.min(100, screenOf(surroundings.stdout, surroundings.env).columns))
    .fail((message, error) => {
      // A YError is yargs' own, found before any command ran.
      throw error === undefined || error.name === "YError" ? new Misuse(message) : error;
    });
  for (const listed of new Set(argv.map((argument) => verbs.get(argument)))) {
    if (listed) program.command(await declared(listed, surroundings, done));
  }
  return program;
}

async function declared(
  listed: ListedVerb,
  surroundings: Surroundings,
  done: (code: number) => void,
): Promise<ReturnType<typeof commandOf>> {
  return commandOf(listed.describe, await listed.load(), surroundings, done);
}

/** yargs' complaint about a command line. */
class Misuse extends Error {}

/** The complaint as one of our problems; for a mistyped option, with the option that was meant. */
async function usageError({ message }: Misuse, surroundings: Surroundings): Promise<TuneError> {
  const { argv } = surroundings;
  const name = /^Unknown arguments?: ([^,]*)/.exec(message)?.[1];
  const given = argv.find((argument) => argument.replace(/^-+/, "").split("=")[0] === name) ?? name;
  if (given === undefined) {
    const lines = message.split("\n").map((line) => line.trim());
    return new TuneError(diagnostic("usage/invalid", { problem: lines.filter(Boolean).join(" ") }));
  }
  if (!given.startsWith("-")) {
    return new TuneError(diagnostic("usage/invalid", { problem: `\`${given}\` is one argument too many.` }));
  }
  const option = given.split("=")[0]!;
  const known = (await helpOf(surroundings)).match(/--[a-z][a-z-]*/g) ?? [];
  return new TuneError(diagnostic("usage/unknown-option", { option, nearest: nearest(option, known) }));
}

/** What `tune VERB --help` prints for the verb of the command line. */
async function helpOf(surroundings: Surroundings): Promise<string> {
  const verb = surroundings.argv.find((argument) => verbs.has(argument)) ?? "";
  let text = "";
  const program = await declare([verb], surroundings, () => undefined);
  await program.parseAsync([verb, "--help"], {}, (_error, _args, output) => {
    text = output;
  });
  return text;
}
