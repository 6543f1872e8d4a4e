import type { EvaluationTable } from "@tunesmith/contracts";
import { TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { interrupted } from "../shared/interrupted.js";
import { storeOf, surroundings, type ManifestOptions } from "../shared/options.js";
import { load, setsThreads } from "../shared/prepare.js";
import { targeted } from "../shared/targets.js";
import { applyEvaluation } from "./apply-evaluation.js";
import { checkSubjects } from "./subjects/check-subjects.js";
import type { EvaluationEvent } from "./events.js";

/** How Evaluation manifests are carried out. */
export interface EvaluateManifestsOptions extends ManifestOptions {
  /** Names of the evaluations to carry out; empty = all. */
  targets?: readonly string[] | undefined;
  /** Stops the evaluation in progress; nothing of it is stored. */
  signal?: AbortSignal | undefined;
  onEvent?: ((event: EvaluationEvent | { type: "warning"; diagnostic: Diagnostic }) => void) | undefined;
  /** What a person typed, for others who find the evaluation locked. */
  command?: string | undefined;
}

/**
 * Carries out the Evaluation manifests, and nothing else of them: no experiment is trained. A table whose inputs
 * are all the same is the stored one. Throws TuneError: with every problem before anything is evaluated, or
 * `run/interrupted` when the signal stopped it.
 */
export async function evaluateManifests(
  paths: readonly string[],
  options: EvaluateManifestsOptions = {},
): Promise<EvaluationTable> {
  const { signal, command = "tune evaluate", onEvent = () => undefined } = options;
  const loading = await load(paths, options);
  const { evaluations } = targeted(loading, options.targets ?? []);
  const store = storeOf(options);
  const { cwd, env } = surroundings(options);
  const problems = await checkSubjects(evaluations, { experiments: [] }, store, cwd);
  if (problems.length > 0) throw new TuneError(problems);
  for (const diagnostic of loading.diagnostics) onEvent({ type: "warning", diagnostic });
  const table: EvaluationTable = { evaluations: [] };
  for (const loaded of evaluations) {
    if (signal?.aborted) throw interrupted();
    table.evaluations.push(
      await applyEvaluation(loaded, {
        cwd,
        env,
        store,
        names: loading.names,
        setsThreads: setsThreads(options),
        signal,
        onEvent,
        command,
      }),
    );
  }
  return table;
}
