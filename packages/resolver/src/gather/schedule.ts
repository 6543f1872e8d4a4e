import type { ResolvedTuning } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";

/** Optimiser steps over so many training records; the last group of an epoch may be short. */
export function optimizerSteps(tuning: ResolvedTuning, records: number): number {
  const batches = Math.ceil(records / tuning.batch_size);
  return tuning.num_epochs * Math.ceil(batches / tuning.accumulate_steps);
}

/** Steps that take more records than there are, and a warm-up that outlasts the run. */
export function checkSchedule(
  tuning: ResolvedTuning,
  records: number,
  { locate, value }: LoadedManifest,
): Diagnostic[] {
  const { batch_size: batch, accumulate_steps: accumulate, lr_scheduler } = tuning;
  const problems: Diagnostic[] = [];
  if (batch * accumulate > records) {
    const key = value.prompt_tuning.accumulate_steps === undefined ? "batch_size" : "accumulate_steps";
    const where = locate(`/prompt_tuning/${key}`);
    problems.push(diagnostic("data/batch-exceeds-data", { batch, accumulate, records }, where));
  }
  const steps = optimizerSteps(tuning, records);
  const warmup = lr_scheduler.warmup_steps ?? 0;
  if (warmup > steps) {
    const where = locate("/prompt_tuning/lr_scheduler/warmup_steps");
    problems.push(diagnostic("data/warmup-exceeds-run", { warmup, steps }, where));
  }
  return problems;
}
