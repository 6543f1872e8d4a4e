import type { Generation } from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { oneLine } from "@tunesmith/report";
import { generateText, modelOfRun, type GenerateRequest } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { numberOption } from "../../options/number-option.js";
import type { GenerateArgs } from "./args.js";

/** One generated text. */
export async function run(args: GenerateArgs, context: Context): Promise<Outcome> {
  const { cwd, env, interruption } = context;
  const text = textOf(args);
  const { model, adapter, warnings: ofRun } = await subject(args, context);
  interruption.listen(() => undefined);
  const { output, warnings } = await generateText({
    model,
    adapter,
    text,
    generation: generationOf(args),
    cwd,
    env,
    signal: interruption.signal,
  });
  // A terminal gets no control characters from a model; a pipe gets the text as it is.
  const shown = context.stdout.isTTY === true ? output.text.split("\n").map(oneLine) : [output.text];
  return { value: output, diagnostics: [...ofRun, ...warnings], lines: () => shown };
}

function textOf({ prompt, input, field, template }: GenerateArgs): GenerateRequest["text"] {
  if (prompt !== undefined && input !== undefined)
    throw new TuneError(diagnostic("usage/conflict", { options: ["--prompt", "--input"] }));
  if (prompt !== undefined && template !== undefined)
    throw new TuneError(diagnostic("usage/conflict", { options: ["--prompt", "--template"] }));
  if (prompt !== undefined && field !== undefined)
    throw new TuneError(diagnostic("usage/conflict", { options: ["--prompt", "--field"] }));
  if (prompt !== undefined) return { prompt };
  if (input !== undefined || field !== undefined)
    return { input, fields: new Map((field ?? []).map(namedText)), template };
  throw new TuneError(
    diagnostic("usage/missing-option", { option: "--prompt` or `--input", command: "generate" }),
  );
}

/** `NAME=TEXT`; a name that holds a `=` stands in double quotes, as in a template. */
function namedText(given: string): [name: string, text: string] {
  const quoted = /^("(?:[^"\\]|\\.)*")=/.exec(given)?.[1];
  const end = quoted?.length ?? given.indexOf("=");
  try {
    const name: unknown = quoted === undefined ? given.slice(0, end) : JSON.parse(quoted);
    if (end > 0 && name !== "input") return [String(name), given.slice(end + 1)];
  } catch {
    // A quoted name that is none: told as any other.
  }
  const expected = "the name of a field, `=` and its text; the input has an option of its own";
  throw new TuneError(diagnostic("usage/invalid-value", { option: "--field", got: given, expected }));
}

/** The model and adapter named, or those of a run. */
async function subject(
  args: GenerateArgs,
  context: Context,
): Promise<{ model: string; adapter: string | undefined; warnings: readonly Diagnostic[] }> {
  const { model, adapter, run: reference } = args;
  if (model !== undefined) {
    if (reference !== undefined)
      throw new TuneError(diagnostic("usage/conflict", { options: [reference, "--model"] }));
    return { model, adapter, warnings: [] };
  }
  if (adapter !== undefined)
    throw new TuneError(diagnostic("usage/missing-option", { option: "--model", command: "generate" }));
  return modelOfRun(reference, context);
}

function generationOf(args: GenerateArgs): Partial<Generation> {
  const given: Partial<Generation> = {};
  const { maxNewTokens, minNewTokens, repetitionPenalty, stop } = args;
  if (maxNewTokens !== undefined)
    given.max_new_tokens = numberOption("--max-new-tokens", maxNewTokens, {
      integer: true,
      min: 1,
      max: 1_048_576,
    });
  if (minNewTokens !== undefined)
    given.min_new_tokens = numberOption("--min-new-tokens", minNewTokens, {
      integer: true,
      min: 0,
      max: 1_048_576,
    });
  if (repetitionPenalty !== undefined)
    given.repetition_penalty = numberOption("--repetition-penalty", repetitionPenalty, {
      integer: false,
      min: 0.01,
      max: 100,
    });
  if (stop !== undefined) given.stop_sequences = [...stop];
  return given;
}
