import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { Template } from "../template.js";
import { placeOf, type Source } from "./sources.js";

/** Records with nothing but white space in every field that the template uses. */
export function checkEmpty(sources: readonly Source[], set: string, template: Template): Diagnostic[] {
  const empty = sources.filter(({ record }) =>
    template.fields.every((field) => record.fields.get(field)?.trim() === ""),
  );
  const [first] = empty;
  if (first === undefined) {
    return [];
  }
  const fields = { count: empty.length, record: first.record.number, set };
  return [diagnostic("data/empty-input", fields, placeOf(first.record))];
}
