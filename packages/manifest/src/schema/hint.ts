/** The usual slip: YAML reads a bare 0, yes-like words or a quoted number as something else. */
export function hint(expected: string, value: unknown): string | undefined {
  if (expected === "text" && (typeof value === "number" || typeof value === "boolean")) {
    return `Put it in quotes: "${String(value)}".`;
  }
  if (
    expected.includes("number") &&
    typeof value === "string" &&
    value.trim() !== "" &&
    Number.isFinite(Number(value))
  ) {
    return `Remove the quotes: ${value.trim()}.`;
  }
  if (expected.includes("number") && typeof value === "string") {
    const digits = value.normalize("NFKC").replaceAll(/[_' \u00a0,]/g, "");
    if (/^[+-]?\d+(\.\d+)?$/.test(digits)) return `Write ${Number(digits)}.`;
  }
  if (expected === "true or false" && typeof value === "string" && /^(yes|no|on|off)$/i.test(value)) {
    return `Write ${/^(yes|on)$/i.test(value) ? "true" : "false"}.`;
  }
  if (expected === "a list" && value !== null && value !== undefined)
    return "Begin each item with `- `, or put the items in [ ].";
  return undefined;
}
