import { placeholderOf, readTemplate, type SourceField } from "@tunesmith/contracts";
import {
  diagnostic,
  nearest,
  nearestFirst,
  type Diagnostic,
  type Result,
  type Where,
} from "@tunesmith/diagnostics";
import { limits } from "./limits.js";

/** A template that can be used: literal text around placeholders. */
export interface Template {
  source: string;
  /** Literal text at even indices, field names at odd ones. */
  parts: readonly string[];
  /** The distinct fields, sorted. */
  fields: readonly string[];
}

export interface ParseOptions {
  /** What the template is called in messages. */
  name?: string | undefined;
  /** Columns of the records: their names in single braces were meant as placeholders. */
  columns?: Iterable<string> | undefined;
  /** The place of a part of it (UTF-16 offsets). */
  locate?: ((start: number, end: number) => Where) | undefined;
}

/**
 * Parses a template; refuses one with something that is no placeholder but written like one, one without a placeholder
 * (every record would look alike) and one that shows the answer to the model. Warns of white space at its end.
 */
export function parseTemplate(
  source: string,
  { name = "template", columns = [], locate }: ParseOptions = {},
): Result<Template> {
  const { parts, fields, faults, spaceAtEnd } = readTemplate(source, columns);
  const diagnostics = faults.slice(0, limits.problems).map(({ start, end, ...fault }) => {
    const { got, meant } = fault;
    const problem =
      meant === "answer"
        ? `\`${got}\` would show the answer to the model`
        : `\`${got}\` is no placeholder, the model would read it as it stands`;
    return diagnostic("data/bad-template", { problem, ...fault }, locate?.(start, end));
  });
  if (diagnostics.length === 0 && fields.length === 0)
    diagnostics.push(
      diagnostic("data/bad-template", { problem: "it has no placeholder" }, locate?.(0, source.length)),
    );
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const warnings: Diagnostic[] = [];
  if (spaceAtEnd !== undefined) {
    const { start, end, isLine } = spaceAtEnd;
    warnings.push(diagnostic("data/template-trailing-space", { name, isLine }, locate?.(start, end)));
  }
  return { ok: true, value: { source, parts, fields }, warnings };
}

/** A template filled in. */
export interface Rendered {
  text: string;
  /** Where the fields' values stand in it, in its order. */
  fields: SourceField[];
}

/** Fills in the fields, verbatim; names the first field that is missing instead of giving a text. */
export function render(
  template: Template,
  fields: ReadonlyMap<string, string>,
): Rendered | { missing: string } {
  let text = "";
  let bytes = 0;
  const places: SourceField[] = [];
  for (const [index, part] of template.parts.entries()) {
    const isField = index % 2 === 1;
    const value = isField ? fields.get(part) : part;
    if (value === undefined) {
      return { missing: part };
    }
    const start = bytes;
    bytes += Buffer.byteLength(value);
    text += value;
    if (isField) places.push({ start, end: bytes });
  }
  return { text, fields: places };
}

/** Each record in the template. Throws a RangeError where a field is missing: records are checked before. */
export function renderAll(
  template: Template,
  records: ReadonlyArray<{ fields: ReadonlyMap<string, string> }>,
): Rendered[] {
  return records.map(({ fields }, index) => {
    const rendered = render(template, fields);
    if ("missing" in rendered) {
      throw new RangeError(`record ${index + 1} has no field ${rendered.missing}`);
    }
    return rendered;
  });
}

/** A template asks for a field that the records, which have `columns`, do not. */
export function unknownPlaceholder(field: string, columns: readonly string[], where: Where = {}): Diagnostic {
  const near = nearest(field, columns);
  const fields = {
    placeholder: placeholderOf(field),
    fields: nearestFirst(field, columns).map(placeholderOf),
    nearest: near === undefined ? undefined : placeholderOf(near),
  };
  return diagnostic("data/unknown-placeholder", fields, where);
}
