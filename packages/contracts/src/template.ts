/** A template as it is read: literal text around placeholders. */
export interface TemplateText {
  /** Literal text at even indices, field names at odd ones. */
  parts: readonly string[];
  /** The distinct fields, sorted. */
  fields: readonly string[];
  /** What is written like a placeholder and is none, or would show the answer; in order. */
  faults: readonly TemplateFault[];
  /** Its last word and the white space behind it; none where it ends without. */
  spaceAtEnd: { start: number; end: number; isLine: boolean } | undefined;
}

/** A part of a template that cannot be meant as it is written. */
export interface TemplateFault {
  /** Where it stands: UTF-16 offsets. */
  start: number;
  end: number;
  got: string;
  /** What it was probably meant to be: a field, the answer, a statement of a template language, or text. */
  meant: "field" | "answer" | "statement" | "text";
  /** The placeholder of that field. */
  nearest: string | undefined;
}

/** A field's name as it is: caikit's rule. */
const PLAIN = "[_a-zA-Z0-9]+";
/** Any other name, as JSON writes a text. */
const QUOTED = String.raw`("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")`;

const PLACEHOLDER = new RegExp(String.raw`\{\{(?:(${PLAIN})|${QUOTED})\}\}`, "y");
/** What begins like a placeholder, up to where it ends or its line does. */
const DOUBLE = new RegExp(String.raw`\{{2,}(?:\s*${QUOTED}[^{}\n]*|[^{}\n]*)`, "y");
const SINGLE = /\{([^{}\n]+)\}/y;

/** Names that stand for a field in single braces too, whatever the records' columns are. */
const USUAL: readonly string[] = ["input", "output", "text", "label"];
/** What the model is to learn. */
const answer = "output";

/**
 * Reads a template. A placeholder is `{{name}}`, a name of letters, digits and underscores (ASCII), or
 * `{{"any name"}}`, a JSON string; nothing else stands between the braces. Whatever else begins with two braces, a
 * statement (`{% … %}`), the name of a field in single braces and the answer (`output`) are faults; every other brace
 * is text.
 * @param columns names of fields beside the usual ones.
 */
export function readTemplate(source: string, columns: Iterable<string> = []): TemplateText {
  const known = new Set([...USUAL, ...columns]);
  /** Where the last one ends: behind it `{%` is text. */
  const lastStatement = source.lastIndexOf("%}");
  const parts = [""];
  const faults: TemplateFault[] = [];
  let at = 0;
  while (at < source.length) {
    const brace = source.indexOf("{", at);
    if (brace === -1) break;
    const end = brace + bracesAt(source, brace, "{");
    const placeholder = placeholderAt(source, brace, end);
    if (placeholder !== undefined && placeholder.field !== answer) {
      parts[parts.length - 1] += source.slice(at, placeholder.start);
      parts.push(placeholder.field, "");
      at = placeholder.end;
      continue;
    }
    const found =
      placeholder === undefined
        ? faultAt(source, brace, end, { known, lastStatement })
        : fault(placeholder.start, source.slice(placeholder.start, placeholder.end), placeholder);
    if (found !== undefined) faults.push(found);
    parts[parts.length - 1] += source.slice(at, found?.end ?? end);
    at = found?.end ?? end;
  }
  parts[parts.length - 1] += source.slice(at);
  const fields = [...new Set(parts.filter((_, index) => index % 2 === 1))].sort();
  return { parts, fields, faults, spaceAtEnd: spaceAtEnd(source) };
}

/** The placeholder of a field. */
export function placeholderOf(field: string): string {
  return `{{${new RegExp(`^${PLAIN}$`).test(field) ? field : JSON.stringify(field)}}}`;
}

function spaceAtEnd(source: string): TemplateText["spaceAtEnd"] {
  const end = source.length;
  const words = source.trimEnd();
  if (words.length === end) return undefined;
  return { start: words.search(/\S*$/), end, isLine: source.endsWith("\n") };
}

/** The placeholder of two braces, or of the last two of three: `{{{a}}: 1}` is a brace of the text and `{{a}}`. */
function placeholderAt(
  source: string,
  start: number,
  end: number,
): { start: number; end: number; field: string } | undefined {
  const braces = end - start;
  const found = braces === 2 || braces === 3 ? matchAt(PLACEHOLDER, source, end - 2) : null;
  if (found === null) return undefined;
  const after = end - 2 + found[0].length;
  if (braces === 3 && source[after] === "}") return undefined;
  const [, plain, quoted] = found;
  const field: unknown = plain ?? JSON.parse(quoted ?? "null");
  return { start: end - 2, end: after, field: String(field) };
}

function faultAt(
  source: string,
  start: number,
  end: number,
  { known, lastStatement }: { known: ReadonlySet<string>; lastStatement: number },
): TemplateFault | undefined {
  if (end - start > 1) return unreadable(source, start, end);
  if (start + 2 <= lastStatement && source[start + 1] === "%")
    return fault(start, source.slice(start, source.indexOf("%}", start + 2) + 2), { meant: "statement" });
  const [single = "", field = ""] = matchAt(SINGLE, source, start) ?? [];
  return known.has(field) ? fault(start, single, { field }) : undefined;
}

/** What begins with two braces: as far as it is closed, or else its first word. */
function unreadable(source: string, start: number, end: number): TemplateFault {
  const opened = matchAt(DOUBLE, source, start)?.[0] ?? "{{";
  const closed = Math.min(bracesAt(source, start + opened.length, "}"), end - start);
  const got =
    closed === 0 ? (/^\{+\s*\S*/.exec(opened)?.[0] ?? opened).trimEnd() : opened + "}".repeat(closed);
  return fault(start, got, meantBy(got.replace(/^\{+|\}+$/g, "")));
}

type Meant = { field: string } | { meant: "statement" | "text" };

function fault(start: number, got: string, meant: Meant): TemplateFault {
  const place = { start, end: start + got.length, got };
  if ("meant" in meant) return { ...place, ...meant, nearest: undefined };
  return meant.field === answer
    ? { ...place, meant: "answer", nearest: undefined }
    : { ...place, meant: "field", nearest: placeholderOf(meant.field) };
}

/** The name between two pairs of braces, without spaces, quotes, filters and signs of other template languages. */
function meantBy(inner: string): Meant {
  const text = inner.replace(/^[~&\-.$\s\p{Cf}]+|[~\-\s\p{Cf}]+$/gu, "");
  if (/^[#/^>!%]/.test(text)) return { meant: "statement" };
  const [quoted, rest = ""] = new RegExp(`^${QUOTED}(.*)$`, "s").exec(text)?.slice(1) ?? [];
  if (quoted !== undefined)
    return rest === "" || /^\s*\|/.test(rest) ? { field: String(JSON.parse(quoted)) } : { meant: "text" };
  const field = text.replace(/\s*\|.*$/s, "").replace(/^['"`“”„‘’«»]+|['"`“”‘’«»]+$/g, "");
  return { field: field === "" ? "input" : field };
}

/** How many braces stand in a row. */
function bracesAt(source: string, start: number, brace: "{" | "}"): number {
  let end = start;
  while (source[end] === brace) end++;
  return end - start;
}

function matchAt(pattern: RegExp, source: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(source);
}
