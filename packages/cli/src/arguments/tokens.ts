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
 * `-n=value`, switches together (`-yf value`), and `--` before words that are no options. A value behind a space may
 * begin with a dash unless it looks like an option: then it is more likely that the value was forgotten.
 */
export function* tokens(words: readonly string[], { options, named }: Declaration): Generator<Token> {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === "--") {
      yield { type: "rest", words: words.slice(index + 1), index: index + 1 };
      return;
    }
    if (!word.startsWith("-") || word === "-") {
      yield { type: "word", text: word, index };
      continue;
    }
    for (const { spelling, attached } of word.startsWith("--") ? [long(word)] : short(word, options)) {
      const option = options.get(spelling) ?? named.get(spelling);
      if (option === undefined) {
        yield { type: "unknown", spelling };
        break;
      }
      const next = words[index + 1];
      const isTaken = attached === undefined && next !== undefined && isValue(next, option, options);
      if (isTaken) index++;
      const value = isTaken ? next : attached;
      if (value === undefined && option.value === "required") yield { type: "valueless", spelling, next };
      else yield { type: "option", option, spelling, value };
    }
  }
}

interface Piece {
  spelling: string;
  /** A value in the same word. */
  attached: string | undefined;
}

function long(word: string): Piece {
  const at = word.indexOf("=");
  return at < 0
    ? { spelling: word, attached: undefined }
    : { spelling: word.slice(0, at), attached: word.slice(at + 1) };
}

/** The options of `-xyz`: switches, and at the end perhaps one with its value. */
function short(word: string, options: Declaration["options"]): Piece[] {
  // One dash before a long name: a value of the first letter would be read into it.
  if (options.has(`-${long(word).spelling}`)) return [long(word)];
  const pieces: Piece[] = [];
  for (let at = 1; at < word.length; at++) {
    const spelling = `-${word[at]!}`;
    const option = options.get(spelling);
    if (option === undefined)
      return [...pieces, { spelling: at === 1 ? long(word).spelling : spelling, attached: undefined }];
    const behind = word.slice(at + 1);
    if (behind === "") return [...pieces, { spelling, attached: undefined }];
    if (option.value !== "none" || behind.startsWith("="))
      return [...pieces, { spelling, attached: behind.replace(/^=/, "") }];
    pieces.push({ spelling, attached: undefined });
  }
  return pieces;
}

/** Whether the word behind an option is its value. */
function isValue(word: string, option: DeclaredOption, options: Declaration["options"]): boolean {
  if (option.value === "none") return word === "true" || word === "false";
  if (option.value === "optional") return word === "-" || !word.startsWith("-");
  return !/^--[A-Za-z]|^--$/.test(word) && !options.has(word);
}
