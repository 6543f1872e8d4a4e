import { exitCodeOf, renderJson } from "@tunesmith/diagnostics";
import { plural } from "@tunesmith/report";
import { validateManifests } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { manifestInput } from "../../manifest-input.js";
import type { ManifestArgs } from "../../manifest-options.js";

/** Reports every problem of every manifest at once. */
export async function run(args: ManifestArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
  const { experiments, diagnostics } = await validateManifests(paths, options);
  const isValid = diagnostics.every(({ severity }) => severity !== "error");
  return {
    value: JSON.parse(renderJson(diagnostics)) as unknown,
    diagnostics: context.format === "json" ? [] : diagnostics,
    lines: () => (isValid ? [`${plural(experiments, "experiment")} valid`] : []),
    ...(isValid ? {} : { exitCode: exitCodeOf(diagnostics) }),
  };
}
