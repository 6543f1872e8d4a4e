import { exitCodes } from "@tunesmith/diagnostics";
import { planManifests, savePlan } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { manifestInput } from "../../options/manifest-input.js";
import type { PlanArgs } from "./args.js";
import { planLines } from "./plan-lines.js";

/** Plans without training. */
export async function run(args: PlanArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
  const planned = await planManifests(paths, { ...options, targets: args.target });
  const { out } = args;
  if (out !== undefined) await savePlan(out, planned);
  const { plan, warnings } = planned;
  const hasChanges = plan.runs.some(({ action }) => action !== "unchanged");
  return {
    value: plan,
    values: plan.runs,
    diagnostics: warnings,
    lines: (screen) => [
      ...planLines(plan, screen),
      ...(out === undefined ? [] : ["", `Saved; carry it out with: npx tune apply ${out}`]),
    ],
    ...(args.detailedExitcode && hasChanges ? { exitCode: exitCodes.changes } : {}),
  };
}
