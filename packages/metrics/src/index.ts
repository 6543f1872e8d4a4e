export { accuracy, exactMatch, matches, type Proportion } from "./proportion.js";
export { confusionMatrix, type ConfusionMatrix } from "./confusion.js";
export { binaryScores, labelScores, macroScores, type LabelScores } from "./f1.js";
export { wilson, type Interval } from "./wilson.js";
export { bootstrap, RESAMPLES, type BootstrapOptions } from "./bootstrap.js";
export {
  pairedBootstrap,
  pairedIntervals,
  type IntervalMetric,
  type IntervalOptions,
  type PairedIntervals,
  type PairedPredictions,
} from "./intervals.js";
export { mcnemarExact, type McNemar } from "./mcnemar.js";
export { winsAndLosses, type WinsAndLosses } from "./wins.js";
