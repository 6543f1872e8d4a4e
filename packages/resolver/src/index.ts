export { resolveExperiment, type Resolution, type ResolveOptions } from "./resolve.js";
export { inspectExperiment } from "./inspect.js";
export { evaluateSpec, trainSpec } from "./specs.js";
export { readKnownRuns } from "./known-runs.js";
export type { Engine } from "./engine.js";
export type { Records } from "./records.js";
export { canonicalDigest } from "./run-id.js";
