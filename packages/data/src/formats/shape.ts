import type { FieldsOf } from "@tunesmith/diagnostics";
import { JsonError, JsonReader, type JsonValue } from "./json.js";
import type { RawRecord } from "./raw-record.js";

/** What a text is that is not of the format that was promised; `key` = the records are under it. */
export type Found = FieldsOf<"data/not-json-lines">;

/**
 * What the beginning of a file that cannot be read as it was promised looks like. Only asked of files that are at fault:
 * it names the case, it decides nothing.
 * @param isCut whether the file goes on behind the text
 * @param isTable whether a text that is no JSON is a table
 */
export function shapeOf(
  text: string,
  { isCut, isTable }: { isCut: boolean; isTable: (text: string) => boolean },
): Found {
  const start = text.search(/\S/);
  if (text[start] === "[") {
    return { got: /^\[\s*(?:\{|\]|$)/.test(text.slice(start)) ? "array" : "other" };
  }
  if (text[start] !== "{") {
    return { got: isTable(text) ? "csv" : "other" };
  }
  const reader = new JsonReader(text);
  const value = read(reader);
  if (value === null) {
    const key = isCut ? /"([^"\\]*)"\s*:\s*\[\s*\{/.exec(text)?.[1] : undefined;
    if (key !== undefined) {
      return { got: "wrapped", key };
    }
    return { got: /^\{\s*\n/.test(text.slice(start)) ? "spread" : "other" };
  }
  const rest = text.slice(reader.offset);
  const isSpread = text.slice(start, reader.offset).includes("\n");
  if (/^\s*$/.test(rest)) {
    return shapeAlone(value);
  }
  if (/^\s*,\s*(?:\{|$)/.test(rest)) {
    return { got: "commas" };
  }
  if (!/^\s*\{/.test(rest)) {
    return { got: "other" };
  }
  return { got: isSpread ? "spread" : /^[ \t]*[\r\n]/.test(rest) ? "lines" : "other" };
}

/** The first value; null where it is none, or goes on behind the text. */
function read(reader: JsonReader): JsonValue | null {
  try {
    return reader.value();
  } catch (error) {
    if (error instanceof JsonError) {
      return null;
    }
    throw error;
  }
}

/** What an object is that has a file for itself. */
export function shapeAlone(object: JsonValue | RawRecord["values"]): Found {
  const members = object instanceof Map ? [...object] : [];
  const wrapped = members.find(([, member]) => isListOfRecords(member));
  if (wrapped) {
    return { got: "wrapped", key: wrapped[0] };
  }
  const isColumns =
    members.length > 0 && members.every(([, member]) => Array.isArray(member) || member instanceof Map);
  return { got: isColumns ? "columns" : "object" };
}

function isListOfRecords(value: JsonValue): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Map);
}
