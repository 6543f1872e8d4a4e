// Generated from schemas/v1 by tools/codegen. Do not edit.
import type {
  AdapterMetadata,
  ApplyResult,
  DataReference,
  DiagnosticList,
  DoctorReport,
  EvaluationReport,
  Experiment,
  GenerationParameters,
  Inspection,
  LearningCurves,
  MetricLine,
  Plan,
  PredictionLine,
  ResolvedExperiment,
  RunEvent,
  RunOutcome,
  RunRecord,
  RunSpec,
  RunStatus,
  TuningParameters,
} from "./types.gen.js";
import { validator } from "./validator.js";

/** Validates against adapter-metadata.schema.json. */
export const validateAdapterMetadata = validator<AdapterMetadata>("adapter-metadata");
/** Validates against apply-result.schema.json. */
export const validateApplyResult = validator<ApplyResult>("apply-result");
/** Validates against data-reference.schema.json. */
export const validateDataReference = validator<DataReference>("data-reference");
/** Validates against diagnostic-list.schema.json. */
export const validateDiagnosticList = validator<DiagnosticList>("diagnostic-list");
/** Validates against doctor-report.schema.json. */
export const validateDoctorReport = validator<DoctorReport>("doctor-report");
/** Validates against evaluation-report.schema.json. */
export const validateEvaluationReport = validator<EvaluationReport>("evaluation-report");
/** Validates against experiment.schema.json. */
export const validateExperiment = validator<Experiment>("experiment");
/** Validates against generation-parameters.schema.json. */
export const validateGenerationParameters = validator<GenerationParameters>("generation-parameters");
/** Validates against inspection.schema.json. */
export const validateInspection = validator<Inspection>("inspection");
/** Validates against learning-curves.schema.json. */
export const validateLearningCurves = validator<LearningCurves>("learning-curves");
/** Validates against metric-line.schema.json. */
export const validateMetricLine = validator<MetricLine>("metric-line");
/** Validates against plan.schema.json. */
export const validatePlan = validator<Plan>("plan");
/** Validates against prediction-line.schema.json. */
export const validatePredictionLine = validator<PredictionLine>("prediction-line");
/** Validates against resolved-experiment.schema.json. */
export const validateResolvedExperiment = validator<ResolvedExperiment>("resolved-experiment");
/** Validates against run-event.schema.json. */
export const validateRunEvent = validator<RunEvent>("run-event");
/** Validates against run-outcome.schema.json. */
export const validateRunOutcome = validator<RunOutcome>("run-outcome");
/** Validates against run-record.schema.json. */
export const validateRunRecord = validator<RunRecord>("run-record");
/** Validates against run-spec.schema.json. */
export const validateRunSpec = validator<RunSpec>("run-spec");
/** Validates against run-status.schema.json. */
export const validateRunStatus = validator<RunStatus>("run-status");
/** Validates against tuning-parameters.schema.json. */
export const validateTuningParameters = validator<TuningParameters>("tuning-parameters");
