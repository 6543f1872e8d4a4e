export { planRuns } from "./plan.js";
export { decide, type Decision } from "./decide.js";
export type { KnownRun, Planned } from "./known-run.js";
