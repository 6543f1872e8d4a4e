import type { LabelScoring, ResolvedExperiment, RunIdentity, RunState } from "@tunesmith/contracts";

/** What the planner knows of a run on disk. */
export interface KnownRun {
  run_id: string;
  experiment: string;
  /** Null = its state cannot be read. */
  state: RunState | null;
  /** Whether it is completed and its results are whole. */
  finished: boolean;
  /** Optimiser steps of its last whole checkpoint; null = there is none. */
  checkpoint_step: number | null;
  /** Null = it cannot be read. */
  identity: RunIdentity | null;
}

/** What the planner needs of a resolved experiment. */
export type Planned = Pick<
  ResolvedExperiment,
  "run_id" | "identity" | "inspection" | "compute_dtype_reason"
> & {
  /** Where labels are evaluated. */
  label_scoring?: LabelScoring | undefined;
};
