import type { ConfusionMatrix } from "./confusion.js";

/** Precision, recall and F1 of one label. A ratio whose denominator is zero is 0, as in scikit-learn. */
export interface LabelScores {
  label: string;
  precision: number;
  recall: number;
  f1: number;
  /** Records that expect this label. */
  support: number;
  /** Records that were given this label. */
  predicted: number;
}

/** 0 when nothing is counted below. */
export function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator;
}

/** Scores per label, in the order of the matrix. */
export function labelScores({ labels, counts }: ConfusionMatrix): LabelScores[] {
  return labels.map((label, index) => {
    const hits = counts[index]![index]!;
    const support = counts[index]!.reduce((sum, count) => sum + count, 0);
    const predicted = counts.reduce((sum, row) => sum + row[index]!, 0);
    return {
      label,
      precision: ratio(hits, predicted),
      recall: ratio(hits, support),
      f1: ratio(2 * hits, support + predicted),
      support,
      predicted,
    };
  });
}

/** Macro means: every label that is expected or predicted at least once counts equally (scikit-learn's default). */
export function macroScores(matrix: ConfusionMatrix): { precision: number; recall: number; f1: number } {
  const seen = labelScores(matrix).filter((scores) => scores.support + scores.predicted > 0);
  if (seen.length === 0) {
    throw new RangeError("macro scores of no records are undefined");
  }
  const mean = (pick: (scores: LabelScores) => number): number =>
    seen.reduce((sum, scores) => sum + pick(scores), 0) / seen.length;
  return {
    precision: mean((scores) => scores.precision),
    recall: mean((scores) => scores.recall),
    f1: mean((scores) => scores.f1),
  };
}

/** Scores of the positive label alone. Throws a RangeError when no record has or was given that label's name. */
export function binaryScores(matrix: ConfusionMatrix, positiveLabel: string): LabelScores {
  const found = labelScores(matrix).find((scores) => scores.label === positiveLabel.trim());
  if (!found) {
    throw new RangeError(`"${positiveLabel}" is none of the labels ${matrix.labels.join(", ")}`);
  }
  return found;
}
