import type { AppliedRun, ApplyResult, Evaluation } from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import { decide, unchanged } from "@tunesmith/planner";
import { readKnownRuns, type Resolution } from "@tunesmith/resolver";
import { ApplyError } from "./apply-error.js";
import { applyRun } from "./apply-run.js";
import { applyEvaluation, type EvaluationContext } from "../evaluation/apply-evaluation.js";
import type { ApplyEvent } from "./events.js";
import type { ApplyOptions } from "./options.js";
import { interrupted } from "../shared/interrupted.js";
import { prepare, setsThreads, type Prepared } from "../shared/prepare.js";
import { appliedRun, describeFolder, pathsOf, recordOf } from "../runs/runs.js";

/**
 * Makes it so: trains, evaluates and stores every experiment of the manifests that is not finished yet, one
 * after the other, and then carries out their evaluations. Throws TuneError when the manifests or what they refer
 * to are not valid (then nothing was begun), ApplyError when a run fails, is held by another process or is
 * interrupted. A failed run does not keep the others from running.
 */
export async function applyManifests(
  paths: readonly string[],
  options: ApplyOptions = {},
): Promise<ApplyResult> {
  return applyPrepared(await prepare(paths, options, { write: true }), options);
}

/** Applies what was prepared. */
export async function applyPrepared(prepared: Prepared, options: ApplyOptions): Promise<ApplyResult> {
  const onEvent = options.onEvent ?? (() => undefined);
  for (const warning of prepared.warnings) onEvent({ type: "warning", diagnostic: warning });
  const result: ApplyResult = { runs: [] };
  if (prepared.evaluations.length > 0) result.evaluations = [];
  const failures: Diagnostic[] = [];
  const attempt = async (action: () => Promise<unknown>): Promise<void> => {
    if (options.signal?.aborted) throw new ApplyError([...failures, ...interrupted().diagnostics], result);
    try {
      await action();
    } catch (error) {
      if (!(error instanceof TuneError)) throw error;
      failures.push(...error.diagnostics);
      if (options.signal?.aborted) throw new ApplyError(failures, result);
    }
  };
  const unfinishedNames = new Set<string>();
  for (const resolution of prepared.resolutions) {
    await attempt(async () => {
      try {
        result.runs.push(await applyOne(resolution, prepared, options, onEvent));
      } catch (error) {
        unfinishedNames.add(resolution.experiment.identity.name);
        const begun = error instanceof TuneError ? await unfinished(resolution, prepared) : null;
        if (begun) result.runs.push(begun);
        throw error;
      }
    });
  }
  for (const evaluation of prepared.evaluations) {
    await attempt(async () => {
      refuseOlderRuns(evaluation, unfinishedNames);
      result.evaluations!.push(
        await applyEvaluation(evaluation, evaluationContext(prepared, options, onEvent)),
      );
    });
  }
  if (failures.length > 0) throw new ApplyError(failures, result);
  return result;
}

/** A table of an experiment that failed just now would show an older run of it. */
function refuseOlderRuns({ value }: LoadedManifest<Evaluation>, unfinishedNames: ReadonlySet<string>): void {
  const experiments = value.subjects.flatMap((subject) =>
    subject.type === "experiment" && unfinishedNames.has(subject.name) ? [subject.name] : [],
  );
  if (experiments.length > 0)
    throw new TuneError(diagnostic("evaluation/skipped", { name: value.name, experiments }));
}

function evaluationContext(
  { store, loading, cwd }: Prepared,
  options: ApplyOptions,
  onEvent: (event: ApplyEvent) => void,
): EvaluationContext {
  const { env, signal, command = "tune apply" } = options;
  return {
    cwd,
    env,
    store,
    names: loading.names,
    setsThreads: setsThreads(options),
    signal,
    onEvent,
    command,
  };
}

async function applyOne(
  resolution: Resolution,
  { store, cwd }: Prepared,
  options: ApplyOptions,
  onEvent: (event: ApplyEvent) => void,
): Promise<AppliedRun> {
  const { experiment } = resolution;
  const of = { experiment: experiment.identity.name, runId: experiment.run_id };
  const run = store.run(experiment.run_id);
  const before = decide(experiment, await readKnownRuns(store, [experiment]));
  const done =
    before.action === "unchanged" ? null : await applyRun(resolution, { store, cwd, options, onEvent });
  if (done === null) onEvent({ type: "planned", ...of, ...unchanged });
  // A run that was finished before is told from its record alone: that takes no time.
  const described = done === null ? null : await describeFolder(run, done.action, cwd);
  const applied = described?.applied ?? appliedRun(run, await recordOf(run, cwd), "unchanged", cwd);
  onEvent({ type: "finished", ...of, applied, described });
  return applied;
}

/** A run that was begun, now or before, and did not reach its end; null = it left nothing. */
async function unfinished({ experiment }: Resolution, { store, cwd }: Prepared): Promise<AppliedRun | null> {
  const run = store.run(experiment.run_id);
  const status = await run.status().catch(() => null);
  if (status === null) return null;
  const { action } = decide(experiment, await readKnownRuns(store, [experiment]));
  return {
    experiment: experiment.identity.name,
    run_id: experiment.run_id,
    action: action === "unchanged" ? "new" : action,
    state: status.state,
    steps: status.step,
    final_loss: null,
    paths: pathsOf(run, cwd),
    adapter_sha256: null,
    memory: null,
    evaluation: null,
  };
}
