export { applyManifests, type ApplyOptions } from "./apply.js";
export { ApplyError } from "./apply-error.js";
export { compareRuns, type CompareOptions } from "./comparison/compare-runs.js";
export {
  checkManifestData,
  describeManifestData,
  previewManifestData,
  type LookOptions,
} from "./data/look-at-data.js";
export { diagnose, worst } from "./doctor.js";
export { diffManifests, type ExperimentDiff } from "./diff.js";
export { evaluateManifests, type EvaluateManifestsOptions } from "./evaluation/evaluate-manifests.js";
export type { EvaluationEvent } from "./evaluation/events.js";
export { evaluateModel, type Evaluated, type EvaluateRequest } from "./evaluate.js";
export { evaluateRun, modelOfRun } from "./evaluate-run.js";
export { explainManifestField } from "./explain.js";
export type { ApplyEvent, FinishedEvent, StepEvent } from "./events.js";
export { generateText, type GenerateRequest } from "./generate.js";
export { listModels } from "./models/list-models.js";
export { showModel } from "./models/show-model.js";
export type { LoggedEvent, LogLine } from "./log-line.js";
export type { ManifestOptions, Place } from "./options.js";
export { planManifests, type PlanResult } from "./plan.js";
export { applySavedPlan, isSavedPlan, readSavedPlan, savePlan } from "./saved-plan.js";
export { selected, sorted, type Selectable } from "./selection.js";
export { describeRun, findRun, listRuns, readCurve, type DescribedRun, type RunEntry } from "./runs.js";
export { readLog, type LogOptions } from "./read-log.js";
export { runStatus, type RunStanding } from "./standing.js";
export { validateManifests, type ValidateOptions, type ValidationResult } from "./validate.js";
