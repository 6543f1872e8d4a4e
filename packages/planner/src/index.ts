export { planRuns } from "./plan.js";
export { changes, differences, inputChanges } from "./changes.js";
export { decide, lastFinished, unchanged, type Decision } from "./decide.js";
export type { KnownRun, Planned } from "./known-run.js";
export { planBasis, staleness, withoutSeconds, type PlanNow } from "./saved-plan.js";
