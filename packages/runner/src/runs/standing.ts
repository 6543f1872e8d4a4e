import type { MetricLine, ResolvedExperiment, RunStatus, StandingMemory } from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import type { Holder, RunFolder } from "@tunesmith/store";
import { surroundings, type Place } from "../shared/options.js";
import { isCutOff, nextCommand } from "./outlook.js";
import { locateRun, pathsOf, type RunPaths } from "./runs.js";

/** Where a run stands. */
export interface RunStanding {
  status: RunStatus;
  /**
   * Whether a process has the run now; null = it is held on another machine, as far as the lock says.
   */
  isHeld: boolean | null;
  /** Whether the run has no end, and nobody who works on it. */
  isCutOff: boolean;
  /** Who has it, or had it last. */
  holder: Holder | null;
  /** Optimiser steps done; more than `status.step`, which counts those stored, while it trains. */
  step: number;
  stepsTotal: number;
  /** Of the last step done; null before the first. */
  loss: number | null;
  /** Of the last validation; null without one. */
  validationLoss: number | null;
  /** Over the last steps; null while that cannot be told. */
  rowsPerSecond: number | null;
  /** Of training at that rate; null unless it is running. */
  secondsLeft: number | null;
  /** Of training, and apart from that the weights it maps; null where neither is known. */
  memory: StandingMemory | null;
  paths: RunPaths;
  /** What to type next. */
  next: string;
}

/** Steps that the rate is measured over. */
const window = 50;

/** Where a run stands: by id, beginning of an id, or name; the latest where nothing is said. */
export async function runStatus(reference: string | undefined, place: Place = {}): Promise<RunStanding> {
  const run = await locateRun(reference, place);
  const status = await run.status();
  if (!status) throw new TuneError(diagnostic("run/not-found", { run: reference ?? run.runId }));
  const { cwd } = surroundings(place);
  const { holder, isHeld } = await run.lockState();
  const metrics = await run.metrics();
  const steps = metrics.filter((line) => line.type === "step");
  const step = Math.max(status.step, steps.at(-1)?.step ?? 0);
  const pace = paceOf(steps);
  const resolved = await run.resolved().catch(() => null);
  const isRunning = status.state === "running" && isHeld !== false;
  return {
    status,
    isHeld,
    isCutOff: isCutOff(status.state, isHeld),
    holder,
    step,
    stepsTotal: status.steps_total,
    loss: steps.at(-1)?.loss ?? null,
    validationLoss: metrics.findLast((line) => line.type === "validation")?.loss ?? null,
    rowsPerSecond: pace?.rowsPerSecond ?? null,
    secondsLeft: isRunning && pace ? Math.max(0, status.steps_total - step) * pace.secondsPerStep : null,
    memory: await memoryOf(run, resolved),
    paths: pathsOf(run, cwd),
    next: nextCommand(run, status, isHeld, resolved, cwd),
  };
}

/** As the record has it, before there is one as it was predicted. */
async function memoryOf(run: RunFolder, resolved: ResolvedExperiment | null): Promise<StandingMemory | null> {
  const record = await run.record().catch(() => null);
  if (record?.entity.training) return record.entity.training.memory;
  const { predicted_bytes, mapped_bytes } = resolved?.inspection ?? {};
  return predicted_bytes === undefined || mapped_bytes === undefined
    ? null
    : { predicted_bytes, peak_bytes: null, mapped_bytes };
}

/** The pace of the last steps that were taken in one piece. */
function paceOf(
  steps: readonly Extract<MetricLine, { type: "step" }>[],
): { rowsPerSecond: number; secondsPerStep: number } | null {
  const last = steps.slice(-window);
  const seconds = last.length < 2 ? 0 : last.at(-1)!.seconds - last[0]!.seconds;
  if (seconds <= 0) return null;
  const rows = last.slice(1).reduce((sum, line) => sum + line.rows, 0);
  return { rowsPerSecond: rows / seconds, secondsPerStep: seconds / (last.length - 1) };
}
