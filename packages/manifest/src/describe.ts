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

/** A schema's type as a sentence names it. */
export function describeType(type: string | readonly string[] | undefined): string {
  const types = typeof type === "object" ? type : [type ?? ""];
  return types.map((one) => TYPES[one] ?? one).join(" or ");
}
