import type { Diagnostic } from "@tunesmith/diagnostics";
import type { JsonValue } from "./json.js";

/** A record as its file has it. */
export interface RawRecord {
  /** Where it begins, from 1. */
  line: number;
  values: ReadonlyMap<string, JsonValue>;
  /** Whether the file format knows numbers and truth values; in CSV every value is text. */
  typed: boolean;
}

/** Who reads a file, as its format sees it. */
export interface Reading {
  emit: (record: RawRecord) => void;
  /** Takes a problem, and what the problems that are one mistake have in common; by default their message. */
  report: (problem: Diagnostic, cause?: string) => void;
  /** Whether columns are those that are looked for. */
  isWanted: (columns: readonly string[]) => boolean;
}
