import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { listModels, showModel } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { manifestInput } from "../../options/manifest-input.js";
import type { ModelsArgs } from "./args.js";
import { factLines, listLines } from "./lines.js";

/** The models that are known, or one of them. */
export async function run(args: ModelsArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
  const { action, model } = args;
  if (action === "list") {
    if (model !== undefined)
      throw new TuneError(diagnostic("usage/conflict", { options: ["models list", model] }));
    const known = await listModels(paths, options);
    return { value: known, lines: (screen) => listLines(known, screen) };
  }
  if (model === undefined)
    throw new TuneError(diagnostic("usage/missing-option", { option: "MODEL", command: "models show" }));
  const { facts, warnings } = await showModel(model, paths, options);
  return { value: facts, diagnostics: warnings, lines: (screen) => factLines(facts, screen) };
}
