export { resolveExperiment, type Resolution, type ResolveOptions } from "./resolve.js";
export { inspectExperiment } from "./inspect.js";
export { evaluateSpec, trainSpec } from "./specs.js";
export { readKnownRuns } from "./known-runs.js";
export { readEngineFacts, type Engine, type EngineFacts } from "./engine.js";
export { defaults, resolveGeneration } from "./defaults.js";
export type { Records } from "./records.js";
