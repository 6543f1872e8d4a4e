import type { ManifestDiff } from "@tunesmith/contracts";
import { exitCodes } from "@tunesmith/diagnostics";
import { palette, type Screen } from "@tunesmith/report";
import { diffManifests } from "@tunesmith/runner";
import { changeLines } from "../../output/change-lines.js";
import type { Context, Outcome } from "../../context.js";
import { manifestInput } from "../../options/manifest-input.js";
import type { DiffArgs } from "./args.js";

type Experiment = ManifestDiff["experiments"][number];

/** Each experiment as it is now against its last completed run. */
export async function run(args: DiffArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
  const { experiments, warnings } = await diffManifests(paths, { ...options, targets: args.target });
  const value: ManifestDiff = { experiments };
  return {
    value,
    values: experiments,
    diagnostics: warnings,
    lines: (screen) =>
      experiments.flatMap((one, index) => [...(index > 0 ? [""] : []), ...experimentLines(one, screen)]),
    ...(args.detailedExitcode && experiments.some(differs) ? { exitCode: exitCodes.changes } : {}),
  };
}

function differs({ run_id, last_run_id }: Experiment): boolean {
  return run_id !== last_run_id;
}

function experimentLines(one: Experiment, screen: Screen): string[] {
  const style = palette(screen);
  const { experiment, last_run_id, changes } = one;
  const name = style.strong(experiment);
  if (last_run_id === null) return [`${name}: ${style.good("new")}, there is no completed run of it yet`];
  const last = style.quiet(`run ${last_run_id.slice(0, 12)}`);
  if (!differs(one)) return [`${name}: as in ${last}`];
  if (changes.length === 0) return [`${name}: has another id than ${last}`];
  return [`${name}: ${style.validation("changed")} since ${last}`, ...changeLines(changes, screen, "  ")];
}
