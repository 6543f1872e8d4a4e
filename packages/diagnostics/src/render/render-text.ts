import picocolors from "picocolors";
import { printable } from "./printable.js";
import { counted, listed } from "../row.js";
import type { Diagnostic } from "../types.js";

/** For a person: each problem with its place, source frame and next step, and a count at the end. */
export function renderText(
  diagnostics: readonly Diagnostic[],
  { color = false }: { color?: boolean } = {},
): string {
  if (diagnostics.length === 0) return "";
  const paint = picocolors.createColors(color);
  const blocks = diagnostics.map((one) => block(one, paint));
  return `${[...blocks, summary(diagnostics)].join("\n\n")}\n`;
}

type Paint = ReturnType<typeof picocolors.createColors>;

function block(one: Diagnostic, paint: Paint): string {
  const tint = one.severity === "error" ? paint.red : paint.yellow;
  const place = placeOf(one);
  const head = `${tint(paint.bold(one.severity))} ${paint.dim(one.code)}${place === "" ? "" : ` ${paint.cyan(place)}`}`;
  const lines = [head, indented(printable(one.message, { keepLines: true }))];
  if (one.frame !== undefined) {
    lines.push(
      "",
      ...one.frame.split("\n").map((line) => `  ${line.startsWith(">") ? line : paint.dim(line)}`),
      "",
    );
  }
  if (one.help !== "")
    lines.push(indented(`${paint.bold("help:")} ${printable(one.help, { keepLines: true })}`));
  return lines.join("\n");
}

function placeOf({ file, line, column, pointer, argument }: Diagnostic): string {
  if (argument !== undefined) return printable(argument);
  if (file === undefined) return pointer === undefined ? "" : printable(pointer);
  return [printable(file), line, column].filter((part) => part !== undefined).join(":");
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  const warnings = diagnostics.length - errors;
  return listed([
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ]);
}
