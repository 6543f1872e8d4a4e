/**
 * The usual slip: YAML reads a bare 0, yes-like words or a quoted number as something else.
 * @param written the value as the manifest has it, where that is known
 */
export function hint(expected: string, value: unknown, written?: string): string | undefined {
  if (expected === "text" && (typeof value === "number" || typeof value === "boolean")) {
    return `Put it in quotes: "${written ?? String(value)}".`;
  }
  if (expected.includes("number") && typeof value === "string") return numberHint(value, expected);
  if (expected === "true or false" && typeof value === "string" && /^(yes|no|on|off)$/i.test(value)) {
    return `Write ${/^(yes|on)$/i.test(value) ? "true" : "false"}.`;
  }
  if (expected === "a list" && value !== null && value !== undefined)
    return "Begin each item with `- `, or put the items in [ ].";
  return undefined;
}

/** A text that is meant as a number: quoted, in other digits, grouped, or with a comma before the decimals. */
function numberHint(value: string, expected: string): string | undefined {
  const text = value.normalize("NFKC").trim();
  if (text !== "" && Number.isFinite(Number(value))) return `Remove the quotes: ${value.trim()}.`;
  const isWhole = expected.includes("whole");
  if (/^[+-]?\d{1,3},\d{3}$/.test(text) && !text.startsWith("0")) {
    const grouped = text.replace(",", "");
    return isWhole
      ? `Write ${grouped}.`
      : `Write ${grouped}, or ${text.replace(",", ".")} if decimals follow.`;
  }
  const meant = GROUPED.some((form) => form.test(text))
    ? text.replaceAll(/[_', ]/g, "")
    : /^[+-]?\d+,\d+$/.test(text)
      ? text.replace(",", ".")
      : /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text)
        ? text.replaceAll(".", "").replace(",", ".")
        : undefined;
  const fits = meant !== undefined && !(isWhole && meant.includes("."));
  return fits ? `Write ${meant}.` : undefined;
}

/** Digits with something between their groups. */
const GROUPED = [
  /^[+-]?\d+(_\d+)*(\.\d+)?$/,
  /^[+-]?\d{1,3}([' ]\d{3})+(\.\d+)?$/,
  /^[+-]?\d{1,3}(,\d{3})+\.\d+$/,
  /^[+-]?\d{1,3}(,\d{3}){2,}$/,
];
