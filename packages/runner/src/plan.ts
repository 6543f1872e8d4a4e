import type { Plan } from "@tunesmith/contracts";
import { TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { planRuns } from "@tunesmith/planner";
import { inspectExperiment, readKnownRuns, type Resolution } from "@tunesmith/resolver";
import { loadEngine } from "./engine.js";
import type { ManifestOptions } from "./options.js";
import { prepare } from "./prepare.js";

/** What applying the manifests would do, and what it would cost. Writes nothing. */
export async function planManifests(
  paths: readonly string[],
  options: ManifestOptions = {},
): Promise<{ plan: Plan; warnings: Diagnostic[] }> {
  const { store, resolutions, warnings } = await prepare(paths, options, { write: false });
  const engine = await loadEngine();
  const inspected: Resolution[] = [];
  const problems: Diagnostic[] = [];
  for (const resolution of resolutions) {
    const result = await inspectExperiment(resolution, engine);
    if (!result.ok) problems.push(...result.diagnostics);
    else {
      inspected.push(result.value);
      warnings.push(...result.warnings);
    }
  }
  if (problems.length > 0) throw new TuneError([...warnings, ...problems]);
  const experiments = inspected.map(({ experiment }) => experiment);
  return { plan: planRuns(experiments, await readKnownRuns(store, experiments)), warnings };
}
