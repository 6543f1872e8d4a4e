export { checkData } from "./check.js";
export type { DataOwner } from "./owner.js";
export { previewRecords, type PreviewOptions } from "./preview.js";
export { dataStatistics, type StatisticsOptions } from "./statistics.js";
export type { RecordsFile } from "./records-file.js";
