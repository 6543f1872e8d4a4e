import { diagnostic, nearest, TuneError } from "@tunesmith/diagnostics";
import type { Declaration, DeclaredArgument, DeclaredOption } from "./declaration.js";
import { tokens, type Token } from "./tokens.js";

/** What a command line gives to a verb, by names as a program writes them: `stateDir`. */
export type Arguments = Record<string, unknown>;

/**
 * Reads the words of a command line, the verb left out. Of an option that is given twice the last counts; a list
 * gets them all. Throws a TuneError of exit status 64 at the first thing that is wrong.
 */
export function readArguments(words: readonly string[], declaration: Declaration): Arguments {
  const given = new Map<DeclaredOption, (string | boolean)[]>();
  const standing: string[] = [];
  const args: Arguments = {};
  for (const token of tokens(words, declaration)) {
    switch (token.type) {
      case "option":
        given.set(token.option, [...(given.get(token.option) ?? []), valueOf(token)]);
        break;
      case "word":
        standing.push(token.text);
        break;
      case "rest":
        if (declaration.takesLine) args["line"] = token.words;
        else standing.push(...token.words);
        break;
      case "valueless":
        throw valueless(token);
      case "unknown":
        throw unknown(token.spelling, declaration);
    }
  }
  for (const option of [...declaration.options.values(), ...declaration.named.values()]) {
    const values = (given.get(option) ?? []).slice(option.isList ? 0 : -1);
    for (const value of values) check(`--${option.name}`, value, option);
    const [only] = values;
    const value = values.length === 0 ? option.default : option.isList ? values : only;
    if (value !== undefined) args[camelCase(option.name)] = value;
  }
  place(standing, declaration, args);
  return args;
}

/** Whether a command line asks for this, whatever else is wrong with it. */
export function asksFor(
  name: "help" | "version",
  words: readonly string[],
  declaration: Declaration,
): boolean {
  for (const token of tokens(words, declaration)) {
    if (token.type === "option" && token.option.name === name) return token.value !== "false";
  }
  return false;
}

/** Puts the words that stand by themselves in their places. */
function place(standing: readonly string[], declaration: Declaration, args: Arguments): void {
  const left = [...standing];
  for (const argument of declaration.arguments) {
    if (argument.name in args) continue;
    const own = left.splice(0, argument.isList ? left.length : 1);
    for (const word of own) check(argument.name.toUpperCase(), word, { ...argument, mayBeEmpty: false });
    if (own.length > 0) args[argument.name] = argument.isList ? own : own[0];
    else if (argument.isRequired) throw missing(argument, declaration);
  }
  const [extra] = left;
  if (extra === undefined) return;
  const problem = `\`${extra}\` is one argument too many.`;
  throw new TuneError(diagnostic("usage/invalid", { problem, help: declaration.insteadOf?.(extra) }));
}

function missing({ name, choices }: DeclaredArgument, { verb: command }: Declaration): TuneError {
  const option = choices.length > 0 ? choices.join("|") : name.toUpperCase();
  return new TuneError(diagnostic("usage/missing-option", { option, command }));
}

function valueOf({ option, spelling, value }: Extract<Token, { type: "option" }>): string | boolean {
  if (option.value !== "none") return value ?? true;
  if (value === undefined || value === "true") return true;
  if (value === "false") return false;
  throw new TuneError(
    diagnostic("usage/invalid-value", { option: spelling, got: value, expected: "true or false" }),
  );
}

function check(
  spelling: string,
  value: string | boolean,
  { choices, mayBeEmpty }: Pick<DeclaredOption, "choices" | "mayBeEmpty">,
): void {
  if (value === "" && !mayBeEmpty) throw new TuneError(diagnostic("usage/empty-value", { option: spelling }));
  if (choices.length === 0 || choices.some((choice) => choice === value)) return;
  throw new TuneError(
    diagnostic("usage/invalid-value", {
      option: spelling,
      got: String(value),
      expected: `one of ${choices.join(", ")}`,
      nearest: nearest(String(value), choices),
    }),
  );
}

function valueless({ spelling, next }: Extract<Token, { type: "valueless" }>): TuneError {
  const problem = `\`${spelling}\` needs a value.`;
  const help = next && `If \`${next}\` is meant to be it, write \`${spelling}=${next}\`.`;
  return new TuneError(diagnostic("usage/invalid", { problem, help }));
}

function unknown(spelling: string, { options }: Declaration): TuneError {
  const name = spelling.replace(/^-+/, "");
  const problem = `There is no option \`${spelling}\`.`;
  if (options.get(`--${name.replace(/^no-/, "")}`)?.value === "none" && name.startsWith("no-"))
    return new TuneError(
      diagnostic("usage/invalid", {
        problem,
        help: `Leave \`--${name.slice(3)}\` out: it is off unless given.`,
      }),
    );
  const long = [...options.keys()].filter((option) => option.startsWith("--"));
  // One letter is near to every other, and means itself written large or small.
  const meant =
    name.length === 1
      ? [...options.keys()].find((option) => option.toLowerCase() === `-${name.toLowerCase()}`)
      : nearest(`--${name}`, long);
  return new TuneError(diagnostic("usage/unknown-option", { option: spelling, nearest: meant }));
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
