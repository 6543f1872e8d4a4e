import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { isCollection, isScalar, visit, type Document, type YAMLParseError } from "yaml";
import { limits } from "../limits.js";
import type { Source } from "./source.js";

/** What makes a text no YAML, in words and at the place where a person looks for it; one problem a line. */
export function syntaxProblems(document: Document.Parsed, source: Source): Diagnostic[] {
  const lines = new Set<number>();
  const first = document.errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [start] }) => !lines.has(source.lineOf(start)) && lines.add(source.lineOf(start)))
    .slice(0, limits.problems + 1);
  const problems = first.map((error) => syntaxProblem(error, document, source));
  const version = document.directives.yaml.version;
  if (version === "1.2") return problems;
  const problem = `YAML ${version} is not accepted: its \`yes\`, \`no\` and \`010\` mean other things.`;
  const start = document.range[0];
  const place = source.where(start, start + 1);
  return [...problems, diagnostic("manifest/syntax", { problem, help: "Remove the `%YAML` line." }, place)];
}

function syntaxProblem(error: YAMLParseError, document: Document.Parsed, source: Source): Diagnostic {
  const [start, end] = error.pos;
  const template = source.unquotedTemplateAt(start);
  if (template !== undefined && template.start < start) {
    const { text } = template;
    const place = source.where(template.start, template.start + text.length);
    return diagnostic("manifest/unquoted-template", { text }, place);
  }
  const opening = openingBefore(error, document);
  if (opening !== undefined) {
    const character = source.text[opening] ?? "";
    const fields = {
      problem: `The ${character} that opens here is never closed.`,
      help: `Close it with ${CLOSING[character] ?? character}.`,
    };
    return diagnostic("manifest/syntax", fields, source.where(opening, opening + 1));
  }
  const fields = WORDS[error.code] ?? { problem: sentence(error.message) };
  return diagnostic("manifest/syntax", fields, source.where(start, end));
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Offset of the quote or bracket that the error misses the end of: the last of its sort to be opened. */
function openingBefore({ message, pos }: YAMLParseError, document: Document.Parsed): number | undefined {
  const isQuote = message.startsWith("Missing closing");
  if (!isQuote && !/ end with a [\]}]/.test(message)) return undefined;
  let opening: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const fits = isQuote
        ? isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE")
        : isCollection(node) && node.flow === true;
      if (fits && node.range && node.range[0] < pos[0] && node.range[1] >= pos[0]) opening = node.range[0];
    },
  });
  return opening;
}

const QUOTES = "Put text with `: `, ` #`, or one of `@ % & * ! | > [ ] { } ,` at its beginning in quotes.";

/** The parser's errors in words for people; those that are missing here say it well enough themselves. */
const WORDS: Partial<Record<YAMLParseError["code"], { problem: string; help?: string }>> = {
  TAB_AS_INDENT: { problem: "A tab cannot indent YAML.", help: "Indent by spaces." },
  MULTILINE_IMPLICIT_KEY: {
    problem: "This goes on over the next line, where a key was expected.",
    help: "Indent the keys of a section alike, and end each key with `:`.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: "There is a `: ` inside this value, as if it were a key itself.",
    help: `${QUOTES} Keys of a section belong on lines of their own, indented alike.`,
  },
  BAD_INDENT: {
    problem: "This line is not indented as its section.",
    help: "Indent the keys of a section alike, by spaces.",
  },
  BLOCK_IN_FLOW: {
    problem: "This cannot stand inside [ ] or { }.",
    help: "Check the commas, quotes and brackets on this line.",
  },
  UNEXPECTED_TOKEN: {
    problem: "This stands where nothing is expected.",
    help: "Check the commas, quotes and brackets around it, and the indentation.",
  },
  BAD_SCALAR_START: { problem: "Text cannot begin with this character.", help: QUOTES },
  BAD_DQ_ESCAPE: {
    problem: "This is no escape of YAML.",
    help: "In double quotes, write a backslash twice; in single quotes it stands for itself.",
  },
};

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
