import { counted, exitCodeOf, hasErrors, renderJson } from "@tunesmith/diagnostics";
import { palette, wrap, type Screen } from "@tunesmith/report";
import { validateManifests, type ValidationResult } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { manifestInput } from "../../options/manifest-input.js";
import type { ValidateArgs } from "./args.js";

/** Reports every problem of every manifest at once. */
export async function run(args: ValidateArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
  const result = await validateManifests(paths, { ...options, deep: args.deep });
  const { diagnostics } = result;
  const list = JSON.parse(renderJson(diagnostics)) as { diagnostics: unknown[] };
  const isText = context.format === "table" || context.format === "github";
  return {
    value: list,
    values: list.diagnostics,
    // For a program they are the result itself.
    diagnostics: isText ? diagnostics : [],
    lines: (screen) => [
      ...verdict(result),
      ...(args.deep || context.format !== "table" ? [] : unlooked(result, screen)),
    ],
    exitCode: exitCodeOf(diagnostics),
  };
}

/** What was not looked at; where there are errors, these come first. */
function unlooked({ experiments, diagnostics }: ValidationResult, screen: Screen): string[] {
  if (experiments === 0 || hasErrors(diagnostics)) return [];
  const advice = "What only the tokenizer and the weights can tell is checked with `--deep`.";
  return wrap(advice, screen.columns).map((line) => palette(screen).quiet(line));
}

/** What was found in order; problems speak for themselves. */
function verdict({ experiments, models, dataAssets, evaluations, diagnostics }: ValidationResult): string[] {
  if (hasErrors(diagnostics)) return [];
  const amounts = {
    experiment: experiments,
    model: models,
    "data asset": dataAssets,
    evaluation: evaluations,
  };
  const looked = Object.entries(amounts)
    .filter(([, amount]) => amount > 0)
    .map(([noun, amount]) => counted(amount, noun));
  return [`valid: ${looked.join(", ")}`];
}
