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
  } catch (error) {
    const { stderr, env } = surroundings;
    const problems = problemsOf(error);
    stderr.write(renderText(problems.diagnostics, { color: screenOf(stderr, env).color }));
    if (env["TUNE_DEBUG"] && error instanceof Error) stderr.write(`${error.stack}\n`);
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
  await program.parseAsync([...argv], {}, (_error, _args, output) => {
    text = output;
  });
  if (text !== "") surroundings.stdout.write(`${text}\n`);
  if (argv.length === 0) {
    surroundings.stderr.write(`${await program.getHelp()}\n`);
    return exitCodes.usage;
  }
  return code;
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
      throw error ?? usageError(message, surroundings.argv);
    });
  for (const verb of verbs) program.command(commandOf(verb, surroundings, done));
  return program;
}

/** yargs' complaint as one of ours. */
function usageError(message: string, argv: readonly string[]): TuneError {
  const unknown = /^Unknown arguments?: (.*)$/.exec(message);
  if (unknown) {
    const name = unknown[1]!.split(", ")[0]!;
    const option = argv.find((argument) => argument.replace(/^-+/, "").split("=")[0] === name) ?? name;
    return new TuneError(
      option.startsWith("-")
        ? diagnostic("usage/unknown-option", { option: option.split("=")[0]! })
        : diagnostic("usage/invalid", { problem: `\`${option}\` is one argument too many.` }),
    );
  }
  return new TuneError(
    diagnostic("usage/invalid", {
      problem: message
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean)
        .join(" "),
    }),
  );
}

function problemsOf(error: unknown): { diagnostics: readonly Diagnostic[]; exitCode: number } {
  if (error instanceof TuneError) return error;
  const problem = error instanceof Error ? error.message : String(error);
  return { diagnostics: [diagnostic("internal/error", { problem })], exitCode: exitCodes.internal };
}
