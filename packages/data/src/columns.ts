import type { Column } from "@tunesmith/contracts";
import { diagnostic, nearest, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { JsonNumber, type JsonValue } from "./formats/json.js";
import { characters } from "./lengths.js";
import type { CausedProblem } from "./problems.js";
import type { RawRecord } from "./formats/raw-record.js";

/** What a data asset says of the columns of its files. */
export interface ExpectedColumns {
  /** Name of the data asset. */
  asset: string;
  /** Each with its place in the manifest as `file:line`. */
  columns: ReadonlyArray<{ column: Column; place: string }>;
}

type Got = { type: "string"; value: string } | { type: "number"; value: number } | { type: "boolean" };

const names = { string: "text", number: "a number", boolean: "true or false" } as const;

/** What is wrong with a record by its data asset's `record_schema`. @param number of the record, from 1. */
export function checkColumns(
  raw: RawRecord,
  number: number,
  where: Where,
  { asset, columns }: ExpectedColumns,
): CausedProblem[] {
  return columns.flatMap(({ column, place }): CausedProblem[] => {
    const common = { column: column.name, record: number, asset, place };
    const value = raw.values.get(column.name);
    const isAbsent = value === undefined || (!raw.typed && value === "" && column.type !== "string");
    if (isAbsent || value === null) {
      if (column.required === false) return [];
      if (value === null) {
        const fields = { ...common, got: "`null`", expected: names[column.type] };
        return [caused(diagnostic("data/column-type", fields, where), column, "null")];
      }
      const fields = [...raw.values.keys()];
      const near = nearest(
        column.name,
        fields.filter((name) => name !== column.name),
      );
      return [caused(diagnostic("data/column-missing", { ...common, fields, nearest: near }, where), column)];
    }
    const got = read(value, column.type, raw.typed);
    if (typeof got === "string") {
      const fields = { ...common, got, expected: names[column.type] };
      return [caused(diagnostic("data/column-type", fields, where), column)];
    }
    return checkValue(got, column, common, where);
  });
}

/** All problems of one code with one column, or with one value in it, have one cause. */
function caused(problem: Diagnostic, column: Column, value = ""): CausedProblem {
  return { problem, cause: `${column.name} ${value}` };
}

/** The value as the column's type has it, or what it is instead. */
function read(value: JsonValue, type: Column["type"], typed: boolean): Got | string {
  if (typeof value === "string") {
    if (type === "string") return { type, value };
    if (!typed && type === "number" && value.trim() !== "" && Number.isFinite(Number(value))) {
      return { type, value: Number(value) };
    }
    if (!typed && type === "boolean" && (value === "true" || value === "false")) return { type };
    return `the text "${value}"`;
  }
  if (typeof value === "boolean") return type === "boolean" ? { type } : String(value);
  if (value instanceof JsonNumber) {
    return type === "number" ? { type, value: Number(value.raw) } : `the number ${value.raw}`;
  }
  return Array.isArray(value) ? "a list" : "an object";
}

function checkValue(
  got: Got,
  column: Column,
  common: { column: string; record: number; asset: string; place: string },
  where: Where,
): CausedProblem[] {
  if (got.type === "number" && column.type === "number") {
    const { minimum = -Infinity, maximum = Infinity } = column;
    const which = got.value < minimum ? "minimum" : got.value > maximum ? "maximum" : null;
    if (which === null) return [];
    const limit = which === "minimum" ? minimum : maximum;
    const problem = diagnostic("data/column-range", { ...common, got: got.value, limit, which }, where);
    return [caused(problem, column, which)];
  }
  if (got.type !== "string" || column.type !== "string") return [];
  const { min_length = 0, max_length = Infinity, values } = column;
  const length = characters(got.value);
  const problems: CausedProblem[] = [];
  if (length < min_length || length > max_length) {
    const which = length < min_length ? "min_length" : "max_length";
    const limit = which === "min_length" ? min_length : max_length;
    const problem = diagnostic("data/column-length", { ...common, length, limit, which }, where);
    problems.push(caused(problem, column, which));
  }
  if (values !== undefined && !values.includes(got.value)) {
    const near = nearest(got.value, values);
    const fields = { ...common, got: got.value, values, nearest: near };
    problems.push(caused(diagnostic("data/column-value", fields, where), column, got.value));
  }
  return problems;
}
