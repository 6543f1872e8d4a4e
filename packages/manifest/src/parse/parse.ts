import { diagnostic, encodingOf, type Diagnostic } from "@tunesmith/diagnostics";
import { parseAllDocuments, type Document } from "yaml";
import { limits } from "../limits.js";
import { findExcess } from "./structure.js";
import type { Source } from "./source.js";
import { syntaxProblems } from "./syntax.js";
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
  const control = CONTROL.exec(source.text);
  if (control !== null) return [failed(source.text, [controlCharacter(control.index, source)])];
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

/** What YAML allows nowhere, not even in quotes (YAML 1.2.2, c-printable), and line ends of the first Macs. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\r(?!\n)/;

function controlCharacter(offset: number, source: Source): Diagnostic {
  const code = source.text.charCodeAt(offset);
  const character = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  // Every other byte of Latin text in UTF-16 is zero.
  const around = code === 0 ? source.text.slice(Math.max(0, offset - 1), offset + 4) : "";
  const encoding = encodingOf(Buffer.from(around));
  return diagnostic("manifest/control-character", { character, encoding }, source.where(offset, offset + 1));
}

function parsed(document: Document.Parsed, source: Source, alone: boolean): ParsedDocument {
  const text = alone ? source.text : source.text.slice(document.range[0], document.range[2]);
  const problems = syntaxProblems(document, source);
  if (problems.length > 0 || document.contents === null) return failed(text, problems);
  const { value, ranges, rejected, diagnostics } = toValue(document.contents, source);
  return { value, ranges, text, rejected, diagnostics, sound: true };
}

function failed(text: string, diagnostics: Diagnostic[]): ParsedDocument {
  return { value: undefined, ranges: new Map(), text, rejected: new Set(), diagnostics, sound: false };
}
