import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { dotted } from "../pointer.js";
import { fieldsOf } from "./placeholders.js";
import type { View } from "./view.js";

/** What people write when they mean a placeholder: spaces, or single braces around a usual field. */
const NEAR_MISS = /\{\{\s*([_a-zA-Z0-9]+)\s*\}\}|(?<!\{)\{(input|output|text)\}(?!\})/g;

/** Templates have a placeholder, and never the answer. */
export function templates(verbalizer: string, baselines: string): (view: View) => Diagnostic[] {
  return (view) =>
    [
      verbalizer,
      ...[...(view.list(baselines) ?? []).keys()].map((index) => `${baselines}/${index}/verbalizer`),
    ].flatMap((pointer) => template(view, pointer));
}

function template(view: View, pointer: string): Diagnostic[] {
  const text = view.string(pointer);
  if (text === undefined || text === "") return [];
  const name = dotted(pointer);
  const fields = fieldsOf(text);
  const problems: Diagnostic[] = [];
  for (const [got, spaced, bare] of text.matchAll(NEAR_MISS)) {
    const field = spaced ?? bare;
    const nearest = field === "output" ? undefined : `{{${field}}}`;
    if (got === `{{${field}}}`) continue;
    const where = view.locatePart(pointer, got);
    problems.push(diagnostic("manifest/template-placeholder-syntax", { name, got, nearest }, where));
  }
  if (fields.includes("output")) {
    const where = view.locatePart(pointer, "{{output}}");
    problems.push(diagnostic("manifest/template-with-output", { name }, where));
  } else if (fields.length === 0)
    problems.push(diagnostic("manifest/template-without-placeholder", { name }, view.locate(pointer)));
  return problems;
}
