import {
  diagnostic,
  exitCodes,
  nearest,
  renderText,
  TuneError,
  type Diagnostic,
} from "@tunesmith/diagnostics";
import yargs, { type Argv } from "yargs";
import { verbs } from "./commands/index.js";
import type { Surroundings } from "./context.js";
import { screenOf } from "./screen.js";
import { commandOf } from "./verb.js";
import { version } from "./version.js";

/** Runs one command line, writes its results, and gives the exit status; never throws. */
export async function runProgram(surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(surroundings);
  } catch (cause) {
    const error = cause instanceof Misuse ? await usageError(cause, surroundings) : cause;
    const { stderr, env } = surroundings;
    const problems = problemsOf(error);
    stderr.write(renderText(problems.diagnostics, { color: screenOf(stderr, env).color }));
    // A bug of ours is reported with where it happened.
    if (problems.exitCode === exitCodes.internal && error instanceof Error) stderr.write(`${error.stack}\n`);
    return problems.exitCode;
  }
}

async function dispatch(surroundings: Surroundings): Promise<number> {
  const { argv } = surroundings;
  const names = verbs.map((verb) => verb.command.split(" ")[0]!);
  const word = argv.find((argument) => !argument.startsWith("-"));
  if (word !== undefined && argv[0] === word && word !== "help" && !names.includes(word)) {
    throw new TuneError(
      diagnostic("usage/unknown-command", { command: word, nearest: nearest(word, names) }),
    );
  }
  let code: number = exitCodes.ok;
  const program = declare(surroundings, (status) => (code = status));
  let text = "";
  await program.parseAsync(withStandardInput(argv), {}, (_error, _args, output) => {
    text = output;
  });
  if (text !== "") surroundings.stdout.write(`${text}\n`);
  if (argv.length === 0) {
    surroundings.stderr.write(`${await program.getHelp()}\n`);
    return exitCodes.usage;
  }
  return code;
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

function declare(surroundings: Surroundings, done: (code: number) => void): Argv {
  const program = yargs()
    .scriptName("tune")
    .usage(
      "$0 COMMAND\n\nPrompt tuning from manifests: declared in git, trained by one command, the same bytes every time.",
    )
    .locale("en")
    .version(version)
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
    .epilogue(
      "Exit status: 0 ok, 1 run failed, 3 manifest or data invalid, 64 usage, 70 internal error, 74 input or output, 75 locked by another apply, 130 interrupted with a checkpoint.\nEnvironment: TUNE_THREADS, TUNE_ISA (avx512, avx2, scalar), NO_COLOR, FORCE_COLOR.",
    )
    .fail((message, error) => {
      // A YError is yargs' own, found before any command ran.
      throw error === undefined || error.name === "YError" ? new Misuse(message) : error;
    });
  for (const verb of verbs) program.command(commandOf(verb, surroundings, done));
  return program;
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
  const known = (await helpOf(argv[0] ?? "", surroundings)).match(/--[a-z][a-z-]*/g) ?? [];
  return new TuneError(diagnostic("usage/unknown-option", { option, nearest: nearest(option, known) }));
}

/** What `tune VERB --help` prints. */
async function helpOf(verb: string, surroundings: Surroundings): Promise<string> {
  let text = "";
  await declare(surroundings, () => undefined).parseAsync([verb, "--help"], {}, (_error, _args, output) => {
    text = output;
  });
  return text;
}

function problemsOf(error: unknown): { diagnostics: readonly Diagnostic[]; exitCode: number } {
  if (error instanceof TuneError) return error;
  const problem = error instanceof Error ? error.message : String(error);
  return { diagnostics: [diagnostic("internal/error", { problem })], exitCode: exitCodes.internal };
}
