import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { parseAllDocuments, type Document } from "yaml";
import { limits } from "./limits.js";
import { findExcess } from "./structure.js";
import type { Source } from "./source.js";
import { toValue, type Ranges } from "./to-value.js";

/** One document of a file: plain data and where each part of it stands. */
export interface ParsedDocument {
  value: unknown;
  ranges: Ranges;
  /** The document's own part of the file. */
  text: string;
  /** Pointers whose value could not be taken over; already reported. */
  rejected: Set<string>;
  /** False when the text is not YAML, so that nothing more can be said about it. */
  sound: boolean;
  diagnostics: Diagnostic[];
}

/** Every document that is not empty. JSON is read as the YAML that it is. */
export function parseDocuments(source: Source): ParsedDocument[] {
  const excess = findExcess(source.text, limits);
  if (excess !== undefined) {
    const { code, limit, offset } = excess;
    return [failed(source.text, [diagnostic(code, { limit }, source.where(offset, offset + 1))])];
  }
  // Unique keys are checked in toValue: the library's own check takes quadratic time.
  const documents = parseAllDocuments(source.text, {
    intAsBigInt: true,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "silent",
  });
  if (!Array.isArray(documents)) return [];
  return documents
    .filter((document) => document.contents !== null || document.errors.length > 0)
    .map((document) => parsed(document, source, documents.length === 1));
}

function parsed(document: Document.Parsed, source: Source, alone: boolean): ParsedDocument {
  const text = alone ? source.text : source.text.slice(document.range[0], document.range[2]);
  const problems = syntaxProblems(document, source);
  if (problems.length > 0 || document.contents === null) return failed(text, problems);
  const { value, ranges, rejected, diagnostics } = toValue(document.contents, source);
  return { value, ranges, text, rejected, diagnostics, sound: true };
}

function syntaxProblems(document: Document.Parsed, source: Source): Diagnostic[] {
  const problems = document.errors
    .slice(0, limits.collected)
    .map((error) =>
      diagnostic(
        "manifest/syntax",
        { problem: sentence(error.message) },
        source.where(error.pos[0], error.pos[1]),
      ),
    );
  const version = document.directives.yaml.version;
  if (version !== "1.2") {
    const start = document.range[0];
    const problem = `YAML ${version} is not accepted: its \`yes\`, \`no\` and \`010\` mean other things.`;
    problems.push(diagnostic("manifest/syntax", { problem }, source.where(start, start + 1)));
  }
  return problems;
}

function failed(text: string, diagnostics: Diagnostic[]): ParsedDocument {
  return { value: undefined, ranges: new Map(), text, rejected: new Set(), diagnostics, sound: false };
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
