import { parseArgs } from "node:util";
import type { Declaration, DeclaredOption } from "./declaration.js";

/** A piece of a command line. */
export type Token =
  | { type: "option"; option: DeclaredOption; spelling: string; value: string | undefined }
  /** An option that needs a value; what stands behind it, if anything, is an option. */
  | { type: "valueless"; spelling: string; next: string | undefined }
  | { type: "unknown"; spelling: string }
  /** An argument, with its place among the words. */
  | { type: "word"; text: string; index: number }
  /** Everything behind `--`. */
  | { type: "rest"; words: readonly string[]; index: number };

/**
 * The pieces of a command line, by the habits of getopt_long: `--name value`, `--name=value`, `-n value`, `-nvalue`,
 * `-n=value`, switches together (`-yf value`), and `--` before words that are no options. Node's parser takes words
 * apart, each by itself and without what is behind `=`: it would read `-f=a` as a value `=a`, and `--file --yes` as a
 * file `--yes`. A value behind a space may begin with a dash unless it looks like an option: then it is more likely
 * that the value was forgotten.
 */
export function* tokens(words: readonly string[], { options, named }: Declaration): Generator<Token> {
  const letters = [...options].filter(([spelling]) => !spelling.startsWith("--"));
  const declared = Object.fromEntries(
    letters.map(([spelling, { value }]) => [
      spelling,
      { type: value === "none" ? "boolean" : "string", short: spelling.slice(1) } as const,
    ]),
  );
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === "--") {
      yield { type: "rest", words: words.slice(index + 1), index: index + 1 };
      return;
    }
    const [head, behind] = splitAtEquals(word);
    const pieces = parseArgs({ args: [head], options: declared, strict: false, tokens: true }).tokens;
    for (const [letter, piece] of pieces.entries()) {
      if (piece.kind === "positional") {
        yield { type: "word", text: word, index };
        break;
      }
      const spelling = piece.kind === "option" ? piece.rawName : word;
      // One dash before a long name: a value of the first letter would be read into it.
      const option = options.has(`-${head}`) ? undefined : (options.get(spelling) ?? named.get(spelling));
      if (option === undefined) {
        yield { type: "unknown", spelling: letter === 0 ? head : whole(spelling, head.slice(1 + letter)) };
        break;
      }
      const inline =
        piece.kind === "option" && piece.value !== undefined ? piece.value + word.slice(head.length) : behind;
      const [attached, next] = piece === pieces.at(-1) ? [inline, words[index + 1]] : [];
      const isTaken = attached === undefined && next !== undefined && isValue(next, option, options);
      if (isTaken) index++;
      const value = isTaken ? next : attached;
      if (value === undefined && option.value === "required") yield { type: "valueless", spelling, next };
      else yield { type: "option", option, spelling, value };
    }
  }
}

/** An option of one letter as it is written: of a character beyond the 65,536th Node's parser sees only the first half. */
function whole(spelling: string, from: string): string {
  return /[\ud800-\udbff]$/.test(spelling) ? `-${String.fromCodePoint(from.codePointAt(0)!)}` : spelling;
}

/** An option, and its value where it stands behind `=`. */
export function splitAtEquals(word: string): [head: string, value: string | undefined] {
  const at = word.startsWith("-") ? word.indexOf("=", 2) : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** Whether the word behind an option is its value. */
function isValue(word: string, option: DeclaredOption, options: Declaration["options"]): boolean {
  if (option.value === "none") return word === "true" || word === "false";
  if (option.value === "optional") return word === "-" || !word.startsWith("-");
  return !/^--[A-Za-z]|^--$/.test(word) && !options.has(word);
}
