import type { FieldMapping } from "@tunesmith/contracts";
import { diagnostic, nearest, type Where } from "@tunesmith/diagnostics";
import { JsonNumber, type JsonValue } from "./formats/json.js";
import type { RawRecord } from "./formats/raw-record.js";
import type { CausedProblem } from "./problems.js";

/** One example: what a template can name, and the answer. */
export interface DataRecord {
  /** Every column with a text, a number or a truth value, as text, save the answer; the input as `input`. */
  fields: ReadonlyMap<string, string>;
  /** The expected answer; null = the record has none. */
  output: string | null;
  /** Fields that the file has as `null`, if any. */
  nulls?: readonly string[];
  /** Fields that are lists or objects, if any. */
  nested?: readonly string[];
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
): { record: DataRecord } | CausedProblem {
  const fields = new Map<string, string>();
  for (const [name, value] of raw.values) {
    const text = asText(value);
    if (text !== null) {
      fields.set(name, text);
    }
  }
  const nulls = [...raw.values.keys()].filter((name) => raw.values.get(name) === null);
  const nested = [...raw.values.keys()].filter(
    (name) => raw.values.get(name) !== null && !fields.has(name) && name !== (mapping.output ?? "labels"),
  );
  const input = column(raw, mapping.input, "input");
  const output = column(raw, mapping.output, "output");
  const where = { file, line: raw.line };
  for (const found of [input, output]) {
    if (found.missing !== undefined) {
      return lacking(found.missing, { names: [...raw.values.keys()], nulls, nested: [], number, where });
    }
    if (found.unusable !== undefined) {
      const { field, got } = found.unusable;
      const problem = diagnostic("data/wrong-type", { record: number, field, got }, where);
      return { problem, cause: `${field} ${got}` };
    }
  }
  // The answer is no field: no template may show it to the model.
  fields.delete(mapping.output ?? "output");
  fields.delete("output");
  fields.delete("input");
  if (input.text !== null) {
    fields.set("input", input.text);
  }
  const told = { ...(nulls.length > 0 && { nulls }), ...(nested.length > 0 && { nested }) };
  return { record: { fields, output: output.text, ...told, file, line: raw.line, number } };
}

/** Whether columns are those that a file is read for: the ones that `mapping` names, or else the usual ones. */
export function areWanted(columns: readonly string[], { input, output }: FieldMapping): boolean {
  const named = [input, output].filter((name) => name !== undefined);
  return named.length > 0
    ? named.every((name) => columns.includes(name))
    : Object.entries(synonyms).some((names) => names.some((name) => columns.includes(name)));
}

/** A record lacks a field that is needed, or has `null` there. */
export function missingField(field: string, record: DataRecord): CausedProblem {
  const { fields, nulls = [], nested = [], number, file, line } = record;
  // The input has its column's name, too; only that is one of the file's.
  const isMapped = [...fields].some(([name, text]) => name !== "input" && text === fields.get("input"));
  const names = [...fields.keys()].filter((name) => name !== "input" || !isMapped);
  return lacking(field, { names, nulls, nested, number, where: { file, line } });
}

function lacking(
  field: string,
  {
    names,
    nulls,
    nested,
    number: record,
    where,
  }: {
    names: readonly string[];
    nulls: readonly string[];
    nested: readonly string[];
    number: number;
    where: Where;
  },
): CausedProblem {
  const problem = nulls.includes(field)
    ? diagnostic("data/null-field", { field, record }, where)
    : diagnostic(
        "data/missing-field",
        { field, record, fields: names, nested, nearest: nearest(field, names) },
        where,
      );
  return { problem, cause: field };
}

interface Column {
  text: string | null;
  /** The mapped column that the record lacks. */
  missing?: string;
  /** The column whose value is no text. */
  unusable?: { field: string; got: string };
}

/** Names of classification sets that are understood without a mapping. */
const synonyms = { input: "text", output: "labels" } as const;

function column(raw: RawRecord, mapped: string | undefined, own: keyof typeof synonyms): Column {
  const synonym = synonyms[own];
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
