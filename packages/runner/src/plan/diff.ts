import type { Change } from "@tunesmith/contracts";
import type { Diagnostic } from "@tunesmith/diagnostics";
import { changes, lastFinished } from "@tunesmith/planner";
import { readKnownRuns } from "@tunesmith/resolver";
import { prepare, type PrepareOptions } from "../shared/prepare.js";

/** An experiment as it is now against its last completed run. */
export interface ExperimentDiff {
  experiment: string;
  /** Of the experiment as it is now. */
  run_id: string;
  /** The last completed run of its name; null = none, and then there is nothing to differ from. */
  last_run_id: string | null;
  /** Empty when it is that run. */
  changes: Change[];
}

/** How experiments as they stand in the manifests differ from their last completed runs. Writes nothing. */
export async function diffManifests(
  paths: readonly string[],
  options: PrepareOptions = {},
): Promise<{ experiments: ExperimentDiff[]; warnings: Diagnostic[] }> {
  const { store, resolutions, warnings } = await prepare(paths, options, { write: false });
  const resolved = resolutions.map(({ experiment }) => experiment);
  const known = await readKnownRuns(store, resolved);
  return {
    experiments: resolved.map(({ run_id, identity }) => {
      const last = lastFinished({ identity }, known);
      const before = last?.run_id === run_id ? identity : (last?.identity ?? null);
      return {
        experiment: identity.name,
        run_id,
        last_run_id: last?.run_id ?? null,
        changes: before === null ? [] : changes(before, identity),
      };
    }),
    warnings,
  };
}
