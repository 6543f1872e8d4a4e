// Generated from schemas/v1 by tools/codegen. Do not edit.
import type {
  AdapterMetadata,
  ApplyResult,
  BaseModelFacts,
  Catalog,
  DataAsset,
  DataPreview,
  DataPreviews,
  DataReference,
  DataStatistics,
  DataStatisticsList,
  DiagnosticList,
  DoctorReport,
  Evaluation,
  EvaluationReport,
  EvaluationTable,
  Experiment,
  Explanation,
  FieldExplanation,
  GenerationParameters,
  InitResult,
  Inspection,
  KnownModels,
  LearningCurves,
  Listing,
  LogLine,
  ManifestDiff,
  MetricLine,
  Model,
  ModelDescription,
  Plan,
  PredictionLine,
  ResolvedExperiment,
  RunComparison,
  RunEvent,
  RunOutcome,
  RunRecord,
  RunSpec,
  RunStanding,
  RunStatus,
  SavedPlan,
  Tokenization,
  TokenizeSpec,
  TokenizerFacts,
  TuningParameters,
} from "./types.gen.js";
import { validator } from "./validator.js";

/** Validates against adapter-metadata.schema.json. */
export const validateAdapterMetadata = validator<AdapterMetadata>("adapter-metadata");
/** Validates against apply-result.schema.json. */
export const validateApplyResult = validator<ApplyResult>("apply-result");
/** Validates against base-model-facts.schema.json. */
export const validateBaseModelFacts = validator<BaseModelFacts>("base-model-facts");
/** Validates against catalog.schema.json. */
export const validateCatalog = validator<Catalog>("catalog");
/** Validates against comparison.schema.json. */
export const validateRunComparison = validator<RunComparison>("comparison");
/** Validates against data-asset.schema.json. */
export const validateDataAsset = validator<DataAsset>("data-asset");
/** Validates against data-preview.schema.json. */
export const validateDataPreview = validator<DataPreview>("data-preview");
/** Validates against data-previews.schema.json. */
export const validateDataPreviews = validator<DataPreviews>("data-previews");
/** Validates against data-reference.schema.json. */
export const validateDataReference = validator<DataReference>("data-reference");
/** Validates against data-statistics-list.schema.json. */
export const validateDataStatisticsList = validator<DataStatisticsList>("data-statistics-list");
/** Validates against data-statistics.schema.json. */
export const validateDataStatistics = validator<DataStatistics>("data-statistics");
/** Validates against diagnostic-list.schema.json. */
export const validateDiagnosticList = validator<DiagnosticList>("diagnostic-list");
/** Validates against doctor-report.schema.json. */
export const validateDoctorReport = validator<DoctorReport>("doctor-report");
/** Validates against evaluation-report.schema.json. */
export const validateEvaluationReport = validator<EvaluationReport>("evaluation-report");
/** Validates against evaluation-table.schema.json. */
export const validateEvaluationTable = validator<EvaluationTable>("evaluation-table");
/** Validates against evaluation.schema.json. */
export const validateEvaluation = validator<Evaluation>("evaluation");
/** Validates against experiment.schema.json. */
export const validateExperiment = validator<Experiment>("experiment");
/** Validates against explanation.schema.json. */
export const validateExplanation = validator<Explanation>("explanation");
/** Validates against field-explanation.schema.json. */
export const validateFieldExplanation = validator<FieldExplanation>("field-explanation");
/** Validates against generation-parameters.schema.json. */
export const validateGenerationParameters = validator<GenerationParameters>("generation-parameters");
/** Validates against init-result.schema.json. */
export const validateInitResult = validator<InitResult>("init-result");
/** Validates against inspection.schema.json. */
export const validateInspection = validator<Inspection>("inspection");
/** Validates against known-models.schema.json. */
export const validateKnownModels = validator<KnownModels>("known-models");
/** Validates against learning-curves.schema.json. */
export const validateLearningCurves = validator<LearningCurves>("learning-curves");
/** Validates against listing.schema.json. */
export const validateListing = validator<Listing>("listing");
/** Validates against log-line.schema.json. */
export const validateLogLine = validator<LogLine>("log-line");
/** Validates against manifest-diff.schema.json. */
export const validateManifestDiff = validator<ManifestDiff>("manifest-diff");
/** Validates against metric-line.schema.json. */
export const validateMetricLine = validator<MetricLine>("metric-line");
/** Validates against model-description.schema.json. */
export const validateModelDescription = validator<ModelDescription>("model-description");
/** Validates against model.schema.json. */
export const validateModel = validator<Model>("model");
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
/** Validates against run-standing.schema.json. */
export const validateRunStanding = validator<RunStanding>("run-standing");
/** Validates against run-status.schema.json. */
export const validateRunStatus = validator<RunStatus>("run-status");
/** Validates against saved-plan.schema.json. */
export const validateSavedPlan = validator<SavedPlan>("saved-plan");
/** Validates against tokenization.schema.json. */
export const validateTokenization = validator<Tokenization>("tokenization");
/** Validates against tokenize-spec.schema.json. */
export const validateTokenizeSpec = validator<TokenizeSpec>("tokenize-spec");
/** Validates against tokenizer-facts.schema.json. */
export const validateTokenizerFacts = validator<TokenizerFacts>("tokenizer-facts");
/** Validates against tuning-parameters.schema.json. */
export const validateTuningParameters = validator<TuningParameters>("tuning-parameters");
