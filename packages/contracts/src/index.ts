export { defineExperiment } from "./define-experiment.js";
export { catalogs } from "./catalog.gen.js";
export { peerNames, type PeerName } from "./peers.gen.js";
export type * from "./types.gen.js";
export { schemas, type SchemaName } from "./schemas.gen.js";
export * from "./validators.gen.js";
export type { Problem, Validation, Validator } from "./validator.js";
export { placeholderOf, readTemplate, type TemplateFault, type TemplateText } from "./template.js";
