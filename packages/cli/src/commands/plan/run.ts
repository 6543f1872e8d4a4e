import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plan } from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { planManifests } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { manifestInput } from "../../manifest-input.js";
import type { PlanArgs } from "./command.js";
import { planLines } from "./plan-lines.js";

/** Plans without training; a saved plan has no measured time in it. */
export async function run(args: PlanArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
  const { plan, warnings } = await planManifests(paths, options);
  if (args.out !== undefined) await save(plan, resolve(context.cwd, args.out), args.out);
  return { value: plan, diagnostics: warnings, lines: (screen) => planLines(plan, screen) };
}

async function save(plan: Plan, path: string, name: string): Promise<void> {
  const saved: Plan = { runs: plan.runs.map((run) => ({ ...run, predicted_seconds: null })) };
  try {
    await writeFile(path, `${JSON.stringify(saved, null, 2)}\n`);
  } catch (error) {
    throw new TuneError(
      diagnostic("store/io", { path: name, problem: error instanceof Error ? error.message : String(error) }),
    );
  }
}
