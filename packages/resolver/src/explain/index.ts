export { catalogued, explainField } from "./explain-field.js";
export type { AnyManifest } from "./value-of.js";
