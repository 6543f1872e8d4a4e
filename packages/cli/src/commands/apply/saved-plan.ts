import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { isSavedPlan } from "@tunesmith/runner";
import type { Context } from "../../context.js";
import { targetsByOption } from "../../options/target-option.js";
import type { ApplyArgs } from "./args.js";

/** The saved plan that the command line names, by itself or behind -f; undefined = it names manifests. */
export async function savedPlanOf(args: ApplyArgs, { cwd }: Context): Promise<string | undefined> {
  const { plan, file = [], set = [], target = [] } = args;
  const [only] = file;
  const named = plan ?? (file.length === 1 && only !== "-" ? only : undefined);
  if (named === undefined || !(await isSavedPlan(named, cwd))) {
    if (plan === undefined) return undefined;
    const problem = `\`${plan}\` is no saved plan.`;
    throw new TuneError(diagnostic("usage/invalid", { problem, help: targetsByOption(plan) }));
  }
  // A plan says itself what it is about.
  const besides = Object.entries({ "-f": plan === undefined ? [] : file, "--set": set, "--target": target });
  const [conflict] = besides.filter(([, values]) => values.length > 0).map(([option]) => option);
  if (conflict === undefined) return named;
  throw new TuneError(diagnostic("usage/conflict", { options: [`\`${named}\``, conflict] }));
}
