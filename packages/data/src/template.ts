import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";

/** A verbalizer: literal text around `{{field}}` placeholders. */
export interface Template {
  source: string;
  /** Literal text at even indices, field names at odd ones. */
  parts: readonly string[];
  /** The distinct fields, sorted. */
  fields: readonly string[];
}

/** caikit's rule: no white space inside the braces; anything else between braces is literal text. */
const PLACEHOLDER = /\{\{([_a-zA-Z0-9]+)\}\}/;

/**
 * Parses a template; refuses one without a placeholder (every record would look alike) and one that shows the
 * answer, `{{output}}`, to the model.
 */
export function parseTemplate(source: string): Result<Template> {
  const parts = source.split(PLACEHOLDER);
  const fields = [...new Set(parts.filter((_, index) => index % 2 === 1))].sort();
  if (fields.length === 0) {
    const meant = nearMiss(source);
    return bad(`it has no placeholder${meant === null ? "" : `; write ${meant}, without spaces`}`);
  }
  if (fields.includes("output")) {
    return bad("`{{output}}` would show the answer to the model");
  }
  return { ok: true, value: { source, parts, fields }, warnings: [] };
}

function bad(problem: string): { ok: false; diagnostics: Diagnostic[] } {
  return { ok: false, diagnostics: [diagnostic("data/bad-template", { problem })] };
}

/** `{{ input }}` and `{input}` are what people write who mean `{{input}}`. */
function nearMiss(source: string): string | null {
  const name = /\{\{?\s*([_a-zA-Z0-9]+)\s*\}\}?/.exec(source)?.[1];
  return name === undefined ? null : `{{${name}}}`;
}

/** Fills in the fields, verbatim; names the first field that is missing instead of giving a text. */
export function render(
  template: Template,
  fields: ReadonlyMap<string, string>,
): { text: string } | { missing: string } {
  let text = "";
  for (const [index, part] of template.parts.entries()) {
    if (index % 2 === 0) {
      text += part;
      continue;
    }
    const value = fields.get(part);
    if (value === undefined) {
      return { missing: part };
    }
    text += value;
  }
  return { text };
}

/** The text of each record. Throws a RangeError where a field is missing: records are checked before. */
export function renderAll(
  template: Template,
  records: ReadonlyArray<{ fields: ReadonlyMap<string, string> }>,
): string[] {
  return records.map(({ fields }, index) => {
    const rendered = render(template, fields);
    if ("missing" in rendered) {
      throw new RangeError(`record ${index + 1} has no field ${rendered.missing}`);
    }
    return rendered.text;
  });
}
