import type { EvaluationResult } from "@tunesmith/contracts";

/** What happens to an Evaluation manifest, for whoever watches. */
export type EvaluationEvent =
  | ({ type: "evaluation-started"; subjects: readonly string[]; records: number } & OfEvaluation)
  | ({ type: "evaluation-progress"; done: number; total: number } & OfEvaluation)
  | ({ type: "evaluation-finished"; action: EvaluationAction; result: EvaluationResult } & OfEvaluation);

/** Whether a table was made now, or is the one that was stored before. */
export type EvaluationAction = "new" | "unchanged";

interface OfEvaluation {
  /** Name of the manifest. */
  evaluation: string;
  evaluationId: string;
}
