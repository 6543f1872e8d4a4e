import { bootstrap, type BootstrapOptions } from "./bootstrap.js";
import { ratio } from "./f1.js";
import { accuracy } from "./proportion.js";
import { wilson, type Interval } from "./wilson.js";

/** What an interval is given for; precision, recall and `f1` are macro means, `binary_f1` is of the positive label. */
export type IntervalMetric = "accuracy" | "exact_match" | "precision" | "recall" | "f1" | "binary_f1";

export interface PairedPredictions {
  expected: readonly string[];
  /** Predictions of the model without the tuned prompt. */
  base: readonly string[];
  tuned: readonly string[];
}

/** 95 % intervals of both variants and of the gain, tuned − base. */
export interface PairedIntervals {
  base: Partial<Record<IntervalMetric, Interval>>;
  tuned: Partial<Record<IntervalMetric, Interval>>;
  gain: Partial<Record<IntervalMetric, Interval>>;
}

export interface IntervalOptions extends BootstrapOptions {
  metrics: readonly IntervalMetric[];
  /** Needed for `binary_f1`. */
  positiveLabel?: string;
}

/**
 * Wilson's interval for the share of right answers of one variant; the paired percentile bootstrap for the
 * other metrics and for every gain.
 */
export function pairedIntervals(predictions: PairedPredictions, options: IntervalOptions): PairedIntervals {
  const result: PairedIntervals = { base: {}, tuned: {}, gain: {} };
  const resampled = pairedBootstrap(predictions, options);
  for (const metric of options.metrics) {
    const share = metric === "accuracy" || metric === "exact_match";
    result.base[metric] = share
      ? shareInterval(predictions.expected, predictions.base)
      : resampled.base[metric]!;
    result.tuned[metric] = share
      ? shareInterval(predictions.expected, predictions.tuned)
      : resampled.tuned[metric]!;
    result.gain[metric] = resampled.gain[metric]!;
  }
  return result;
}

function shareInterval(expected: readonly string[], predicted: readonly string[]): Interval {
  const { count, total } = accuracy(expected, predicted);
  return wilson(count, total);
}

/** The percentile bootstrap of each metric for base, tuned and their difference, all on the same resamples. */
export function pairedBootstrap(predictions: PairedPredictions, options: IntervalOptions): PairedIntervals {
  const table = tabulate(predictions);
  const positive =
    options.positiveLabel === undefined ? -1 : table.texts.indexOf(options.positiveLabel.trim());
  const { metrics } = options;
  const intervals = bootstrap(
    table.cells,
    table.expected.length,
    3 * metrics.length,
    (counts, out) => {
      for (const [index, metric] of metrics.entries()) {
        const base = score(metric, counts, table.expected, table.base, table.texts.length, positive);
        const tuned = score(metric, counts, table.expected, table.tuned, table.texts.length, positive);
        out.set([base, tuned, tuned - base], 3 * index);
      }
    },
    options,
  );
  const result: PairedIntervals = { base: {}, tuned: {}, gain: {} };
  for (const [index, metric] of metrics.entries()) {
    result.base[metric] = intervals[3 * index]!;
    result.tuned[metric] = intervals[3 * index + 1]!;
    result.gain[metric] = intervals[3 * index + 2]!;
  }
  return result;
}

interface Table {
  /** Distinct trimmed texts. */
  texts: string[];
  /** Per record: its cell, a distinct (expected, base, tuned) triple. */
  cells: number[];
  /** Per cell: index into `texts`. */
  expected: number[];
  base: number[];
  tuned: number[];
}

function tabulate({ expected, base, tuned }: PairedPredictions): Table {
  if (base.length !== expected.length || tuned.length !== expected.length) {
    throw new RangeError(
      `${expected.length} expected, ${base.length} base and ${tuned.length} tuned answers`,
    );
  }
  const texts = new Map<string, number>();
  const triples = new Map<string, number>();
  const table: Table = { texts: [], cells: [], expected: [], base: [], tuned: [] };
  const intern = (text: string): number => {
    const trimmed = text.trim();
    const known = texts.get(trimmed);
    if (known !== undefined) {
      return known;
    }
    texts.set(trimmed, texts.size);
    table.texts.push(trimmed);
    return texts.size - 1;
  };
  for (const [record, answer] of expected.entries()) {
    const triple = [intern(answer), intern(base[record]!), intern(tuned[record]!)] as const;
    const name = triple.join(" ");
    let cell = triples.get(name);
    if (cell === undefined) {
      cell = triples.size;
      triples.set(name, cell);
      table.expected.push(triple[0]);
      table.base.push(triple[1]);
      table.tuned.push(triple[2]);
    }
    table.cells.push(cell);
  }
  return table;
}

function score(
  metric: IntervalMetric,
  counts: Int32Array,
  expected: readonly number[],
  predicted: readonly number[],
  texts: number,
  positive: number,
): number {
  if (metric === "accuracy" || metric === "exact_match") {
    let total = 0;
    let right = 0;
    for (let cell = 0; cell < counts.length; cell++) {
      total += counts[cell]!;
      right += expected[cell] === predicted[cell] ? counts[cell]! : 0;
    }
    return right / total;
  }
  const hits = new Int32Array(texts);
  const support = new Int32Array(texts);
  const given = new Int32Array(texts);
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell]!;
    const answer = expected[cell]!;
    const guess = predicted[cell]!;
    support[answer] = support[answer]! + count;
    given[guess] = given[guess]! + count;
    if (answer === guess) {
      hits[answer] = hits[answer]! + count;
    }
  }
  const ofLabel = (label: number): number => {
    switch (metric) {
      case "precision":
        return ratio(hits[label]!, given[label]!);
      case "recall":
        return ratio(hits[label]!, support[label]!);
      default:
        return ratio(2 * hits[label]!, support[label]! + given[label]!);
    }
  };
  if (metric === "binary_f1") {
    return positive < 0 ? 0 : ofLabel(positive);
  }
  let sum = 0;
  let seen = 0;
  for (let label = 0; label < texts; label++) {
    if (support[label]! + given[label]! > 0) {
      sum += ofLabel(label);
      seen++;
    }
  }
  return sum / seen;
}
