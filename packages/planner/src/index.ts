export { planRuns } from "./plan.js";
export { changes, inputChanges, type Change, type Value } from "./changes.js";
export { decide, lastFinished, unchanged, type Decision } from "./decide.js";
export type { KnownRun, Planned } from "./known-run.js";
