export { explainField, type AnyManifest } from "./explain-field.js";
