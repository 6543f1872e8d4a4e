import { lazily } from "./shared/lazily.js";
import type { LogOptions } from "./runs/read-log.js";
import type { LogLine } from "./runs/log-line.js";

/** Trains, evaluates and stores what manifests declare and what is not finished yet. */
export const applyManifests = lazily(async () => (await import("./apply/apply.js")).applyManifests);
/** What this machine computes and reads, and what the engine reaches of it. */
export const measureRoofline = lazily(async () => (await import("./doctor/roofline.js")).measureRoofline);
/** Carries out a saved plan, unless anything it rests on has changed. */
export const applySavedPlan = lazily(async () => (await import("./plan/saved-plan.js")).applySavedPlan);
/** Every problem of the records of manifests, or of a file. */
export const checkManifestData = lazily(
  async () => (await import("./data/look-at-data.js")).checkManifestData,
);
/** Runs side by side: parameters that differ, scores, paired tests. */
export const compareRuns = lazily(async () => (await import("./comparison/compare-runs.js")).compareRuns);
/** Counts, lengths and answers of the records of manifests, or of a file. */
export const describeManifestData = lazily(
  async () => (await import("./data/look-at-data.js")).describeManifestData,
);
/** A finished run with its scores, curve and paths. */
export const describeRun = lazily(async () => (await import("./runs/runs.js")).describeRun);
/** Looks at all that a run needs of this machine. */
export const diagnose = lazily(async () => (await import("./doctor/doctor.js")).diagnose);
/** How experiments differ from their last completed runs. */
export const diffManifests = lazily(async () => (await import("./plan/diff.js")).diffManifests);
/** Carries out Evaluation manifests, and nothing else of them. */
export const evaluateManifests = lazily(
  async () => (await import("./evaluation/evaluate-manifests.js")).evaluateManifests,
);
/** Judges a base model, with an adapter or without, on records. */
export const evaluateModel = lazily(async () => (await import("./evaluation/evaluate.js")).evaluateModel);
/** Judges a finished run again. */
export const evaluateRun = lazily(async () => (await import("./evaluation/evaluate-run.js")).evaluateRun);
/** What a manifest's field means, its value, and where that comes from. */
export const explainManifestField = lazily(
  async () => (await import("./manifests/explain.js")).explainManifestField,
);
/** One run by id, beginning of an id, or name. */
export const findRun = lazily(async () => (await import("./runs/runs.js")).findRun);
/** Text of a base model, with an adapter or without. */
export const generateText = lazily(async () => (await import("./generation/generate.js")).generateText);
/** Whether a file is a saved plan rather than a manifest. */
export const isSavedPlan = lazily(async () => (await import("./plan/saved-plan.js")).isSavedPlan);
/** Base models that manifests name and that lie on this machine. */
export const listModels = lazily(async () => (await import("./models/list-models.js")).listModels);
/** Every run, newest first. */
export const listRuns = lazily(async () => (await import("./runs/runs.js")).listRuns);
/** The base model and the adapter of a finished run. */
export const modelOfRun = lazily(async () => (await import("./evaluation/evaluate-run.js")).modelOfRun);
/** What applying manifests would do, and what it would cost. */
export const planManifests = lazily(async () => (await import("./plan/plan.js")).planManifests);
/** Records of manifests after their template, token by token. */
export const previewManifestData = lazily(
  async () => (await import("./data/look-at-data.js")).previewManifestData,
);
/** The learning curve of a run, finished or not. */
export const readCurve = lazily(async () => (await import("./runs/runs.js")).readCurve);
/** The saved plan in a file. */
export const readSavedPlan = lazily(async () => (await import("./plan/saved-plan.js")).readSavedPlan);
/** Where a run stands. */
export const runStatus = lazily(async () => (await import("./runs/standing.js")).runStatus);
/** Writes a plan into a file that `applySavedPlan` carries out later. */
export const savePlan = lazily(async () => (await import("./plan/saved-plan.js")).savePlan);
/** Everything about one base model. */
export const showModel = lazily(async () => (await import("./models/show-model.js")).showModel);
/** What is to be said of a run that failed, was interrupted or cut off. */
export const unfinishedWarning = lazily(async () => (await import("./runs/runs.js")).unfinishedWarning);
/** Every problem of manifests and of what they refer to. */
export const validateManifests = lazily(
  async () => (await import("./manifests/validate.js")).validateManifests,
);

/** What happened to a run, in order; with `follow` until it ends. */
export async function* readLog(
  reference: string | undefined,
  options: LogOptions = {},
): AsyncGenerator<LogLine> {
  yield* (await import("./runs/read-log.js")).readLog(reference, options);
}

export { ApplyError } from "./apply/apply-error.js";
export { worst } from "./doctor/check.js";
export { selected, sorted, type Selectable } from "./runs/selection.js";

export type { ApplyOptions } from "./apply/options.js";
export type { CompareOptions } from "./comparison/compare-runs.js";
export type { DataOptions } from "./data/documents.js";
export type { LookOptions } from "./data/look-at-data.js";
export type { ExperimentDiff } from "./plan/diff.js";
export type { EvaluateManifestsOptions } from "./evaluation/evaluate-manifests.js";
export type { EvaluationEvent } from "./evaluation/events.js";
export type { Evaluated, EvaluateRequest } from "./evaluation/evaluate.js";
export type { ApplyEvent, FinishedEvent, StepEvent } from "./apply/events.js";
export type { GenerateRequest } from "./generation/generate.js";
export type { LoggedEvent, LogLine } from "./runs/log-line.js";
export type { ManifestOptions, Place } from "./shared/options.js";
export type { PlanResult } from "./plan/plan.js";
export type { DescribedRun, RunEntry } from "./runs/runs.js";
export type { LogOptions } from "./runs/read-log.js";
export type { RunStanding } from "./runs/standing.js";
export type { ValidateOptions, ValidationResult } from "./manifests/validate.js";
