import type { FieldMapping } from "@tunesmith/contracts";

/** A file of records by itself, whatever documents there are. */
export interface RecordsFile {
  kind: "RecordsFile";
  /** What it is called in results. */
  name: string;
  /** Relative to the working directory. */
  path: string;
  /** Columns of input and output, where they are named. */
  fields?: FieldMapping | undefined;
}
