import type { AppliedRun, Change, RunAction, RunState } from "@tunesmith/contracts";
import type { Diagnostic } from "@tunesmith/diagnostics";
import type { EvaluationEvent } from "../evaluation/events.js";
import type { DescribedRun } from "../runs/runs.js";

/** What happens while manifests are applied, for whoever watches. */
export type ApplyEvent =
  | PlannedEvent
  | StateEvent
  | StepEvent
  | ValidationEvent
  | CheckpointEvent
  | EvaluatingEvent
  | WarningEvent
  | FinishedEvent
  | EvaluationEvent;

/** Which run an event belongs to. */
interface OfRun {
  experiment: string;
  runId: string;
}

/** A run is about to be carried out, or found finished. */
export interface PlannedEvent extends OfRun {
  type: "planned";
  action: RunAction;
  reason: string;
  /** Against the last finished run of the same name. */
  changes: readonly Change[];
}

/** The run went into another state. */
export interface StateEvent extends OfRun {
  type: "state";
  state: RunState;
}

/** An optimiser step is done. */
export interface StepEvent extends OfRun {
  type: "step";
  step: number;
  stepsTotal: number;
  epoch: number;
  epochsTotal: number;
  /** Loss before the step's update. */
  loss: number;
  /** Mean over the steps of this attempt; null before the first measurable stretch. */
  rowsPerSecond: number | null;
  /** At that rate; null before it is known. */
  secondsLeft: number | null;
}

/** Validation at the end of an epoch. */
export interface ValidationEvent extends OfRun {
  type: "validation";
  epoch: number;
  loss: number;
}

/** A checkpoint is on the disk. */
export interface CheckpointEvent extends OfRun {
  type: "checkpoint";
  step: number;
}

/** Held-out records, over all contestants. */
export interface EvaluatingEvent extends OfRun {
  type: "evaluating";
  done: number;
  total: number;
}

/** Something a person should know, that stops nothing. */
export interface WarningEvent {
  type: "warning";
  diagnostic: Diagnostic;
}

/** A run is finished, now or before. */
export interface FinishedEvent extends OfRun {
  type: "finished";
  applied: AppliedRun;
  /** All that a summary shows; null for a run that was finished before (`describeRun` has it). */
  described: DescribedRun | null;
}
