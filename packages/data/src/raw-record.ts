import type { JsonValue } from "./json.js";

/** A record as its file has it. */
export interface RawRecord {
  /** Where it begins, from 1. */
  line: number;
  values: ReadonlyMap<string, JsonValue>;
}
