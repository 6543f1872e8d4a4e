import type { FieldExplanation } from "@tunesmith/contracts";
import type { CodeDescription } from "@tunesmith/diagnostics";
import { oneLine, palette, wrap, type Screen } from "@tunesmith/report";

/** Cells before the facts. */
const gutter = 12;

/** A field: what it means, then its value and why it has it, then what a value may be. */
export function fieldLines(field: FieldExplanation, screen: Screen): string[] {
  const style = palette(screen);
  const { path, kind, description, type, bounds, values, keys, examples, peers, value } = field;
  const facts: [string, string][] = [
    ["value", value === null ? "not set" : oneLine(value)],
    ["from", value === null ? "" : originText(field)],
    ["type", [type, ...bounds].join(", ")],
    ["one of", values.join(", ")],
    ["keys", keys.join(", ")],
    ["default", defaultText(field)],
    ["example", examples.map(oneLine).join("; ")],
    ["elsewhere", peers.map(({ tool, names }) => `${names.join(", ")} (${tool})`).join("; ")],
  ];
  return [
    `${style.strong(path)}  ${style.quiet(kind)}`,
    ...wrap(description, screen.columns - 2).map((line) => `  ${line}`),
    "",
    ...facts.filter(([, text]) => text !== "").flatMap(([name, text]) => fact(name, text, screen)),
  ];
}

/** Why the value is what it is. */
function originText({ source, where, catalog_entry, provenance }: FieldExplanation): string {
  const parts = [source === "manifest" ? "the manifest" : source, catalog_entry, provenance, where];
  return parts.filter((part) => part !== null).join(", ");
}

function defaultText({ default: given, default_from }: FieldExplanation): string {
  if (given === null) return default_from ?? "";
  return default_from === null ? oneLine(given) : `${oneLine(given)} (${default_from})`;
}

/** A code: what is said, what to do, and what it does to the program. */
export function codeLines(
  { code, severity, exit_status, message, help }: CodeDescription,
  screen: Screen,
): string[] {
  const style = palette(screen);
  const paint = severity === "error" ? style.bad : style.validation;
  // A warning about a run belongs to no manifest.
  const silencing = code.startsWith("run/")
    ? ""
    : `; silence it with \`silence: [${code}]\` in the manifest, or --silence ${code}`;
  const effect =
    severity === "warning"
      ? `stops nothing${silencing}`
      : `the program ends with ${exit_status}; errors cannot be silenced`;
  return [
    `${style.strong(code)}  ${paint(severity)}`,
    "",
    ...fact("says", ofCase(message) ? "what is wrong in the case" : shown(message, screen), screen),
    ...fact(
      "to do",
      ofCase(help) ? "depends on the case: each problem says it" : shown(help, screen),
      screen,
    ),
    ...fact("effect", effect, screen),
  ];
}

/** Whether a sentence is made whole where the problem is found. */
function ofCase(text: string): boolean {
  return /^‹\w+›$/.test(text);
}

/** Placeholders as every screen can show them. */
function shown(text: string, { unicode }: Screen): string {
  return unicode ? text : text.replaceAll("‹", "<").replaceAll("›", ">").replaceAll("…", "...");
}

function fact(name: string, text: string, screen: Screen): string[] {
  const style = palette(screen);
  const [first = "", ...rest] = wrap(text, Math.max(20, screen.columns - gutter));
  return [
    `  ${style.quiet(name.padEnd(gutter - 2))}${first}`,
    ...rest.map((line) => " ".repeat(gutter) + line),
  ];
}
