import path from "node:path";
import type { UnknownToken } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic, type Where } from "@tunesmith/diagnostics";

/** Texts of one kind, and what stands in them that the base model has no embedding of. */
export interface Texts {
  /** Texts of the same kind are the same records in other templates. */
  kind: "training" | "validation" | "evaluation" | "label" | "initial text";
  unknown: readonly UnknownToken[];
  /** Where the text of an index stands. */
  placeOf: (index: number) => Where;
  /** The template around each text, and where it is written. */
  template?: { parts: readonly string[]; where: Where };
}

/** Places that a problem names; the texts are counted besides. */
const placesNamed = 8;

/**
 * One problem for each token, however many texts hold it: at the template where that writes it, else at the first
 * text that does.
 * @param rows embeddings that the base model has.
 */
export function unknownTokenProblems(rows: number, texts: readonly Texts[]): Diagnostic[] {
  const ids = new Set(texts.flatMap(({ unknown }) => unknown.map(({ id }) => id)));
  return [...ids].toSorted((a, b) => a - b).map((id) => problemOf(id, rows, texts));
}

function problemOf(id: number, rows: number, texts: readonly Texts[]): Diagnostic {
  const counts = new Map<Texts["kind"], number>();
  const places = new Map<string, Where>();
  let text = "";
  let written: Where | undefined;
  for (const { kind, unknown, placeOf, template } of texts) {
    const tokens = unknown.filter((one) => one.id === id);
    if (tokens.length === 0) continue;
    text = tokens[0]!.text;
    const count = tokens.reduce((sum, token) => sum + token.count, 0);
    counts.set(kind, Math.max(counts.get(kind) ?? 0, count));
    if (isWritten(text, template?.parts ?? [])) written ??= template?.where;
    for (const where of tokens.flatMap(({ first }) => first).map(placeOf)) places.set(named(where), where);
  }
  const [first] = places.values();
  const fields = { id, text, rows, places: [...places.keys()].slice(0, placesNamed), texts: counted(counts) };
  return diagnostic("model/tokenizer-mismatch", fields, written ?? first);
}

/** Literal text stands at even indices of a template's parts. */
function isWritten(token: string, parts: readonly string[]): boolean {
  return token !== "" && parts.some((part, index) => index % 2 === 0 && part.includes(token));
}

function named({ file = "", line }: Where): string {
  return `${path.basename(file)}${line === undefined ? "" : `:${line}`}`;
}

/** `3 training records, 1 label`. */
function counted(counts: ReadonlyMap<Texts["kind"], number>): string {
  const one = ([kind, count]: [Texts["kind"], number]): string => {
    const what = kind === "label" || kind === "initial text" ? kind : `${kind} record`;
    return `${count} ${what}${count === 1 ? "" : "s"}`;
  };
  return [...counts].map(one).join(", ");
}
