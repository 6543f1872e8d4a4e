import { isRecord } from "../is-record.js";

/** A value as a sentence names it: `the number 3.5`, `text "abc"`, `a list`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return `text ${short(value)}`;
  if (typeof value === "boolean") return `${value}`;
  return `the number ${JSON.stringify(value)}`;
}

/** A value itself, for a sentence. */
export function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

const TYPES: Record<string, string> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  null: "empty",
};

/** A value as a person writes it in one line of YAML. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(([key, member]) => `${key}: ${inline(member)}`);
    return `{ ${members.join(", ")} }`;
  }
  if (typeof value === "string" && /^[a-z./][a-z0-9_./ -]*$/i.test(value) && !isReadOtherwise(value))
    return value;
  return JSON.stringify(value) ?? "";
}

/** Whether YAML would take plain text for something else. */
function isReadOtherwise(text: string): boolean {
  return /^(true|false|null)$/i.test(text) || Number.isFinite(Number(text)) || text !== text.trim();
}

/** A schema's type as a sentence names it. */
export function describeType(type: string | readonly string[] | undefined): string {
  const types = typeof type === "object" ? type : [type ?? ""];
  return types.map((one) => TYPES[one] ?? one).join(" or ");
}
