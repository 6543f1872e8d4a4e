import type { FieldMapping } from "@tunesmith/contracts";
import { diagnostic, nearest, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { JsonNumber, type JsonValue } from "./formats/json.js";
import type { RawRecord } from "./formats/raw-record.js";

/** One example: what a template can name, and the answer. */
export interface DataRecord {
  /** Every column with a text, a number or a truth value, as text, save the answer; the input as `input`. */
  fields: ReadonlyMap<string, string>;
  /** The expected answer; null = the record has none. */
  output: string | null;
  /** Where it stands, for messages: path as shown to people; line and number in the file from 1. */
  file: string;
  line: number;
  number: number;
}

/**
 * Names the columns: `mapping` first; without one, `{text, labels[]}` of classification sets is read as input and
 * output (labels joined by a comma).
 */
export function toRecord(
  raw: RawRecord,
  file: string,
  number: number,
  mapping: FieldMapping,
): { record: DataRecord } | { problem: Diagnostic } {
  const fields = new Map<string, string>();
  for (const [name, value] of raw.values) {
    const text = asText(value);
    if (text !== null) {
      fields.set(name, text);
    }
  }
  const input = column(raw, mapping.input, "input", "text");
  const output = column(raw, mapping.output, "output", "labels");
  const where = { file, line: raw.line };
  for (const found of [input, output]) {
    if (found.missing !== undefined) {
      return { problem: missingField(found.missing, number, [...raw.values.keys()], where) };
    }
    if (found.unusable !== undefined) {
      return { problem: diagnostic("data/wrong-type", { record: number, ...found.unusable }, where) };
    }
  }
  // The answer is no field: no template may show it to the model.
  fields.delete(mapping.output ?? "output");
  fields.delete("output");
  fields.delete("input");
  if (input.text !== null) {
    fields.set("input", input.text);
  }
  return { record: { fields, output: output.text, file, line: raw.line, number } };
}

/** A record lacks a field that is needed. */
export function missingField(
  field: string,
  record: number,
  fields: readonly string[],
  where: Where,
): Diagnostic {
  return diagnostic("data/missing-field", { field, record, fields, nearest: nearest(field, fields) }, where);
}

interface Column {
  text: string | null;
  /** The mapped column that the record lacks. */
  missing?: string;
  /** The column whose value is no text. */
  unusable?: { field: string; got: string };
}

function column(raw: RawRecord, mapped: string | undefined, own: string, synonym: string): Column {
  const field = mapped ?? (raw.values.has(own) || !raw.values.has(synonym) ? own : synonym);
  const value = raw.values.get(field);
  if (value === undefined || value === null) {
    return mapped === undefined ? { text: null } : { text: null, missing: mapped };
  }
  const text = own === "output" && Array.isArray(value) ? joined(value) : asText(value);
  return text === null
    ? { text, unusable: { field, got: Array.isArray(value) ? "a list" : "an object" } }
    : { text };
}

function asText(value: JsonValue): string | null {
  if (typeof value === "string") {
    return value;
  }
  if (typeof value === "boolean") {
    return String(value);
  }
  return value instanceof JsonNumber ? value.raw : null;
}

/** The labels of a classification record; null when one of them is no text. */
function joined(labels: readonly JsonValue[]): string | null {
  const texts = labels.map(asText);
  return texts.includes(null) ? null : texts.join(",");
}
