import { diagnostic, exitCodes, nearest, renderText, TuneError } from "@tunesmith/diagnostics";
import { declarationOf, type Declaration } from "./arguments/declaration.js";
import { asksFor } from "./arguments/read-arguments.js";
import { tokens } from "./arguments/tokens.js";
import { verbs } from "./commands/index.js";
import type { Surroundings } from "./context.js";
import { helpText } from "./help.js";
import { problemsOf } from "./output/problems.js";
import { runVerb } from "./run-verb.js";
import { screenOf } from "./output/screen.js";
import type { AnyVerb, ListedVerb } from "./verb.js";
import { version } from "./version.js";

/** Options that need no verb, and those that mean nothing without one. */
const programOptions = ["--help", "--version"];
const commonOptions = ["--output", "-o", "--state-dir"];

/** A verb among the words of a command line. */
interface Found {
  listed: ListedVerb;
  verb: AnyVerb;
  declaration: Declaration;
  /** The other words. */
  words: readonly string[];
}

/** Finds the verb of a command line and runs it; every problem is written and becomes the exit status. */
export async function dispatch(surroundings: Surroundings): Promise<number> {
  const { stderr, env } = surroundings;
  try {
    return await run(surroundings);
  } catch (error) {
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
  const found = await findVerb(withoutHelpWord(argv));
  if (found === undefined) throw withoutVerb(argv);
  const { listed, verb, declaration, words } = found;
  if (asksFor("help", words, declaration)) {
    const { verbHelp } = await import("./verb-help.js");
    stdout.write(await verbHelp(verb, listed.describe, Math.min(100, screenOf(stdout, env).columns)));
    return exitCodes.ok;
  }
  if (asksFor("version", words, declaration)) {
    stdout.write(`${version()}\n`);
    return exitCodes.ok;
  }
  return runVerb(verb, declaration, words, surroundings);
}

/** `tune help VERB` is `tune VERB --help`. */
function withoutHelpWord(argv: readonly string[]): readonly string[] {
  return argv[0] === "help" && argv.length > 1 ? [...argv.slice(1), "--help"] : argv;
}

/** The verb is the first word that is neither an option nor the value of one; a value may be called like a verb. */
async function findVerb(words: readonly string[]): Promise<Found | undefined> {
  for (const [index, word] of words.entries()) {
    const listed = verbs.get(word);
    if (listed === undefined) continue;
    const verb = await listed.load();
    const declaration = declarationOf(verb);
    for (const token of tokens(words, declaration)) {
      if (token.type !== "word" && token.type !== "rest") continue;
      if (token.index === index) return { listed, verb, declaration, words: words.toSpliced(index, 1) };
      break;
    }
  }
  return undefined;
}

function withoutVerb([word = ""]: readonly string[]): TuneError {
  if (!word.startsWith("-")) {
    const meant =
      nearest(word, [...verbs.keys()]) ??
      programOptions.find((option) => option === `--${word.toLowerCase()}`);
    return new TuneError(diagnostic("usage/unknown-command", { command: word, nearest: meant }));
  }
  const option = word.split("=")[0]!;
  if (commonOptions.includes(option))
    return new TuneError(
      diagnostic("usage/invalid", { problem: "No command is given.", help: "See `tune --help`." }),
    );
  const meant =
    ["-h", "-V"].find((letter) => letter.toLowerCase() === option.toLowerCase()) ??
    nearest(option, programOptions);
  return new TuneError(diagnostic("usage/unknown-option", { option, nearest: meant }));
}
