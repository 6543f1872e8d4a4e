import type { Plan, ResolvedExperiment } from "@tunesmith/contracts";
import { TuneError, withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import { planRuns, type KnownRun } from "@tunesmith/planner";
import { inspectExperiment, labelScoringOf, readKnownRuns } from "@tunesmith/resolver";
import { loadEngine } from "../shared/engine.js";
import { prepare, type Prepared, type PrepareOptions } from "../shared/prepare.js";

/** A plan, and what `savePlan` needs to know of how it came about. */
export interface PlanResult {
  plan: Plan;
  warnings: Diagnostic[];
  /** The manifests as they were read. */
  basis: PlannedFrom;
}

/** What was planned. */
export interface PlannedFrom {
  prepared: Prepared;
  experiments: readonly ResolvedExperiment[];
  known: readonly KnownRun[];
  options: PrepareOptions;
}

/** What applying the manifests would do, and what it would cost. Writes nothing. */
export async function planManifests(
  paths: readonly string[],
  options: PrepareOptions = {},
): Promise<PlanResult> {
  const prepared = await prepare(paths, options, { write: false });
  const engine = await loadEngine();
  const warnings = [...prepared.warnings];
  const problems: Diagnostic[] = [];
  const experiments: ResolvedExperiment[] = [];
  for (const resolution of prepared.resolutions) {
    const result = await inspectExperiment(resolution, engine);
    if (!result.ok) problems.push(...result.diagnostics);
    else {
      experiments.push(result.value.experiment);
      warnings.push(...withoutSilenced(result.warnings, resolution.loaded.silenced));
    }
  }
  if (problems.length > 0) throw new TuneError([...warnings, ...problems]);
  const known = await readKnownRuns(prepared.store, experiments);
  return {
    plan: planRuns(
      experiments.map((experiment) => ({
        ...experiment,
        label_scoring: labelScoringOf(experiment.identity),
      })),
      known,
    ),
    warnings,
    basis: { prepared, experiments, known, options },
  };
}
