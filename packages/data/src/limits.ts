/** Limits on data files, so that a hostile or mistaken file costs bounded memory. */
export const limits = {
  /** One line of a JSONL file, one record of a CSV file: 4 MiB. */
  recordBytes: 4 * 1024 * 1024,
  /** A whole file: 256 MiB. */
  fileBytes: 256 * 1024 * 1024,
  /** Nesting of a JSON value. */
  depth: 64,
  /** Fields of one record. */
  fields: 1000,
  /** Problems reported per file, each with all others of its cause; the rest is counted. */
  problems: 10,
  /** Further lines named of the problems of one cause. */
  lines: 4,
} as const;
