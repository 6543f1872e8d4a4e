export { loadRecords, readRecords, type LoadedData, type LoadOptions } from "./load.js";
export { readNamedFile, type NamedFile, type ReadFile } from "./named-file.js";
export { missingField, type DataRecord } from "./record.js";
export { collected, type CausedProblem } from "./problems.js";
export type { ExpectedColumns } from "./columns.js";
export {
  parseTemplate,
  render,
  renderAll,
  unknownPlaceholder,
  type Rendered,
  type Template,
} from "./template.js";
export { splitEvaluation, splitValidation, type Split } from "./split.js";
export { digestOfAll, digestRecords } from "./digest.js";
export { checkClasses } from "./checks/classes.js";
export { checkHeldOut, checkPlainRecords, checkRecords } from "./check.js";
export type { CheckOptions, RecordSets } from "./checks/sets.js";
export { describeSet } from "./statistics.js";
export { looksLikeValue } from "./formats/csv/first-line.js";
export { lengthsOf } from "./lengths.js";
export { limits } from "./limits.js";
