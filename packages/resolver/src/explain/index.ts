export { catalogued, explainField, type AnyManifest } from "./explain-field.js";
