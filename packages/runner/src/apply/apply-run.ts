import type { RunStatus } from "@tunesmith/contracts";
import { diagnostic, exitCodes, TuneError, withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import { decide, type Decision } from "@tunesmith/planner";
import { inspectExperiment, readKnownRuns, trainSpec, type Resolution } from "@tunesmith/resolver";
import type { LockedRun, Store } from "@tunesmith/store";
import type { ApplyOptions } from "./options.js";
import { loadEngine } from "../shared/engine.js";
import type { ApplyEvent } from "./events.js";
import { StatusWriter, timestamp } from "../runs/status.js";
import { storeResults } from "./store-results.js";
import { interrupted } from "../shared/interrupted.js";
import { train } from "./training.js";
import { version } from "../shared/version.js";

/** What carrying out one run needs. */
export interface ApplyRunContext {
  store: Store;
  cwd: string;
  options: ApplyOptions;
  onEvent: (event: ApplyEvent) => void;
}

/**
 * Carries a run to its end from wherever it stands; null when another process finished it meanwhile.
 * Throws TuneError: `run/locked` at once when another process has it, `run/canceled` after an interruption,
 * and whatever went wrong.
 */
export async function applyRun(resolution: Resolution, context: ApplyRunContext): Promise<Decision | null> {
  const { store, options, onEvent } = context;
  const queuedAt = timestamp();
  const { run_id, identity } = resolution.experiment;
  const planned = async (): Promise<Decision> => {
    const decision = decide(resolution.experiment, await readKnownRuns(store, [resolution.experiment]));
    if (decision.action !== "unchanged")
      onEvent({ type: "planned", experiment: identity.name, runId: run_id, ...decision });
    return decision;
  };
  // A run that exists is locked before anything is said of it: another process may have it. A new one is
  // inspected first: records that cannot be trained on leave no folder behind.
  const isKnown = (await readStatus(store, run_id)) !== null;
  const early = isKnown ? await store.lock(run_id, commandOf(options)) : null;
  let run = early;
  try {
    const decision = await planned();
    if (decision.action === "unchanged") return null;
    const { inspected, warnings } = await inspect(resolution, onEvent);
    run ??= await store.lock(run_id, commandOf(options));
    if (!early && (await run.isFinished())) return null;
    await carryOut(inspected, run, { ...context, queuedAt, warnings });
    return decision;
  } finally {
    await run?.release();
  }
}

async function readStatus(store: Store, runId: string): Promise<RunStatus | null> {
  return store
    .run(runId)
    .status()
    .catch(() => null);
}

async function inspect(
  resolution: Resolution,
  onEvent: (event: ApplyEvent) => void,
): Promise<{ inspected: Resolution; warnings: readonly Diagnostic[] }> {
  const inspected = await inspectExperiment(resolution, await loadEngine());
  if (!inspected.ok) throw new TuneError(inspected.diagnostics);
  const warnings = withoutSilenced(inspected.warnings, resolution.loaded.silenced);
  for (const warning of warnings) onEvent({ type: "warning", diagnostic: warning });
  return { inspected: inspected.value, warnings };
}

async function carryOut(
  resolution: Resolution,
  run: LockedRun,
  context: ApplyRunContext & { queuedAt: string; warnings: readonly Diagnostic[] },
): Promise<void> {
  const { cwd, options, onEvent, queuedAt, warnings } = context;
  const { experiment, loaded } = resolution;
  const { name } = experiment.identity;
  const status = await StatusWriter.begin(run, name, queuedAt);
  try {
    for (const warning of warnings) await status.warning(warning);
    await run.writeManifest(loaded.source);
    await run.writeResolved(experiment);
    const point = await run.resumePoint();
    const spec = trainSpec(resolution, { resumeFrom: point.checkpoint?.file ?? null });
    const trained = await train({
      run,
      status,
      spec,
      point,
      experiment: name,
      signal: options.signal,
      onEvent,
    });
    if (trained.status === "canceled") throw interrupted();
    await storeResults(resolution, trained, { run, status, version, cwd, signal: options.signal, onEvent });
  } catch (error) {
    const failure = isInterruption(error) ? canceled(status.current.step, options) : error;
    await recordFailure(failure, status);
    throw failure;
  }
}

/** An interruption leaves a canceled run, anything else a failed one; a disk that refuses even that keeps its error. */
async function recordFailure(cause: unknown, status: StatusWriter): Promise<void> {
  const isCanceled = isInterruption(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  const code =
    cause instanceof TuneError ? (cause.diagnostics[0]?.code ?? "internal/error") : "internal/error";
  try {
    if (isCanceled) await status.canceled(status.current.step, message);
    else await status.failed({ code, message, details: {} });
  } catch {
    // The first error says what is wrong; this one follows from it.
  }
}

function isInterruption(error: unknown): boolean {
  return error instanceof TuneError && error.exitCode === exitCodes.interrupted;
}

/** What an interrupted run says: where it goes on, if it got anywhere. @param step of the last stored checkpoint. */
function canceled(step: number, options: ApplyOptions): TuneError {
  if (step === 0) return interrupted();
  return new TuneError(diagnostic("run/canceled", { step, command: commandOf(options) }));
}

function commandOf({ command = "tune apply" }: ApplyOptions): string {
  return command;
}
