import type { EvaluationResult, SubjectResult } from "@tunesmith/contracts";

/** Four subjects on 253 records: two seeds, a foreign adapter, and the base model. */
export function sampleEvaluation(): Omit<EvaluationResult, "paths"> {
  return {
    name: "seeds-compared",
    evaluation_id: "9c".repeat(32),
    n: 253,
    metrics: ["accuracy", "f1"],
    subjects: [
      subject("quickstart", "experiment", 0.9684, null),
      subject("quickstart-seed-2", "experiment", 0.9763, 0.0079, 0.724),
      subject("theirs <b>", "adapter", 0.9249, -0.0435, 0.021),
      subject("base", "base_model", 0.4427, -0.5257, 1e-40),
    ],
  };
}

function subject(
  name: string,
  type: SubjectResult["type"],
  accuracy: number,
  gain: number | null,
  p_value = 1,
): SubjectResult {
  return {
    name,
    type,
    run_id: type === "experiment" ? "3f".repeat(32) : null,
    adapter_sha256: type === "base_model" ? null : "5a".repeat(32),
    scores: { accuracy, f1: accuracy - 0.004 },
    intervals: {
      accuracy: [accuracy - 0.03, Math.min(1, accuracy + 0.02)],
      f1: [accuracy - 0.035, Math.min(1, accuracy + 0.018)],
    },
    against_first: gain === null ? null : { gain, p_value },
  };
}
