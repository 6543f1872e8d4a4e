export { loadRecords, type LoadedData, type LoadOptions } from "./load.js";
export { missingField, type DataRecord } from "./record.js";
export { parseTemplate, render, renderAll, type Template } from "./template.js";
export { splitValidation, type Split } from "./split.js";
export { digestRecords } from "./digest.js";
export { checkRecords, type CheckOptions, type RecordSets } from "./check.js";
export { limits } from "./limits.js";
