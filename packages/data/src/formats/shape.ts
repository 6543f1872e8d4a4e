import type { FieldsOf } from "@tunesmith/diagnostics";
import { JsonError, JsonReader, type JsonValue } from "./json.js";
import type { RawRecord } from "./raw-record.js";

/** What a text is that is not of the format that was promised; with where its records are. */
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
  if (!/^[\s\u2028\u2029\u0085]*\{/.test(rest)) {
    return { got: "other" };
  }
  if (isSpread) return { got: "spread" };
  if (/^[ \t]*\r?\n/.test(rest)) return { got: "lines" };
  // One line that joins two records among others is a problem of that line.
  return { got: rest.trim().includes("\n") ? "other" : "joined" };
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
  if (!(object instanceof Map)) return { got: "object" };
  const members = [...object];
  const key = longestList(object);
  if (key !== undefined) return { got: "wrapped", key, ...itemOf(object.get(key)!) };
  for (const [outer, member] of members) {
    const inner = member instanceof Map ? longestList(member) : undefined;
    if (member instanceof Map && inner !== undefined)
      return { got: "wrapped", key: outer, inner, ...itemOf(member.get(inner)!) };
  }
  const isNested =
    members.length > 0 && members.every(([, member]) => Array.isArray(member) || member instanceof Map);
  if (!isNested) return { got: "object" };
  // What pandas writes for columns has the numbers of rows inside.
  const isKeyed = members.every(
    ([, member]) => member instanceof Map && member.size > 0 && ![...member.keys()].every(isNumber),
  );
  return { got: isKeyed ? "keyed" : "columns" };
}

/** The key of the longest list of records: what describes the columns is a shorter one. */
function longestList(object: ReadonlyMap<string, JsonValue>): string | undefined {
  const lists = [...object].filter(([, member]) => isListOfRecords(member)) as Array<[string, JsonValue[]]>;
  return lists.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Where in its items the records are, as dataset servers write them: `{"row_idx": 0, "row": {…}}`. */
function itemOf(list: JsonValue): { item?: string } {
  const items = Array.isArray(list) ? list : [];
  return items.every((item) => item instanceof Map && item.get("row") instanceof Map) ? { item: "row" } : {};
}

function isNumber(key: string): boolean {
  return /^\d+$/.test(key);
}

function isListOfRecords(value: JsonValue): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Map);
}
