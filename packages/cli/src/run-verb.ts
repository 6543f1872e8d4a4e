import { resolve } from "node:path";
import { exitCodes, renderText, type Diagnostic } from "@tunesmith/diagnostics";
import type { Declaration } from "./arguments/declaration.js";
import { readArguments } from "./arguments/read-arguments.js";
import type { Context, Format, Outcome, Surroundings } from "./context.js";
import { problemsOf } from "./output/problems.js";
import { screenOf } from "./output/screen.js";
import type { AnyVerb } from "./verb.js";
import { write } from "./output/write.js";

/** Options that every command has. */
interface CommonArgs {
  output: Format;
  stateDir?: string | undefined;
}

/** Runs a verb with the words of a command line, writes what it has to say, and gives the exit status. */
export async function runVerb(
  verb: AnyVerb,
  declaration: Declaration,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { stderr, env } = surroundings;
  try {
    const args = readArguments(words, declaration) as never;
    const context = contextOf(args, surroundings);
    const { run } = await verb.load();
    const outcome = await outcomeOf(run(args, context));
    const code = await write(outcome, context);
    if (code === exitCodes.usage) stderr.write(usageText(verb, outcome.diagnostics ?? []));
    return code;
  } catch (error) {
    const { diagnostics, exitCode, stack } = problemsOf(error);
    const text = renderText(diagnostics, { color: screenOf(stderr, env).color });
    stderr.write(text + usageText(verb, diagnostics) + stack);
    return exitCode;
  }
}

/** An outcome, be it a failure: its problems are written in the format that was asked for. */
async function outcomeOf(running: Promise<Outcome>): Promise<Outcome> {
  try {
    return await running;
  } catch (error) {
    return problemsOf(error);
  }
}

/** Problems of how a command line is written; any other has nothing to do with it. */
const misuses: ReadonlySet<string> = new Set([
  "usage/invalid",
  "usage/unknown-option",
  "usage/missing-option",
  "usage/invalid-value",
  "usage/empty-value",
  "usage/conflict",
]);

/** How the verb is used, where that is the question. */
function usageText({ command }: AnyVerb, diagnostics: readonly Diagnostic[]): string {
  if (!diagnostics.some(({ code }) => misuses.has(code))) return "";
  return `\nUsage: tune ${command} [options]; see \`tune ${command.split(" ")[0]!} --help\`.\n`;
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
