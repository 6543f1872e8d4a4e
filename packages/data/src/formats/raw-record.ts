import type { JsonValue } from "./json.js";

/** A record as its file has it. */
export interface RawRecord {
  /** Where it begins, from 1. */
  line: number;
  values: ReadonlyMap<string, JsonValue>;
  /** Whether the file format knows numbers and truth values; in CSV every value is text. */
  typed: boolean;
}
