import { declarationOf, type Declaration, type DeclaredOption } from "../../arguments/declaration.js";
import { splitAtEquals } from "../../arguments/tokens.js";
import type { Context } from "../../context.js";
import type { ListedVerb } from "../../verb.js";
import { valuesOf, type Offer } from "./values.js";

/** Every verb by its name. */
export type Verbs = ReadonlyMap<string, ListedVerb>;

/** What may stand in place of the last of these words, which follow `tune`; empty where a file is wanted. */
export async function wordsFor(line: readonly string[], verbs: Verbs, context: Context): Promise<Offer[]> {
  const { before, current } = joined(line);
  const at = before.findIndex((word) => verbs.has(word));
  const verb = verbs.get(before[at] ?? "");
  if (verb === undefined) return beginningWith(current, verbOffers(verbs));
  const declared = declarationOf(await verb.load());
  const words = before.slice(at + 1);
  const last = declared.options.get(words.at(-1) ?? "");
  if (last && last.value !== "none") return beginningWith(current, await optionValues(last, context));
  const [head, value] = splitAtEquals(current);
  if (value !== undefined) {
    const option = declared.options.get(head);
    const values = option ? beginningWith(value, await optionValues(option, context)) : [];
    return values.map(({ word, describe }) => ({ word: `${head}=${word}`, describe }));
  }
  if (current.startsWith("-")) return beginningWith(current, optionOffers(declared, words));
  return beginningWith(current, await argumentValues(declared, words, context));
}

/** Bash splits `--output=json` in three words; everybody else leaves it in one. */
function joined(line: readonly string[]): { before: readonly string[]; current: string } {
  const before = line.slice(0, -1);
  const current = line.at(-1) ?? "";
  if (current === "=") return { before, current: "" };
  if (before.at(-1) === "=") return { before: before.slice(0, -1), current };
  return { before, current };
}

function beginningWith(text: string, offers: readonly Offer[]): Offer[] {
  return offers.filter(({ word }) => word.startsWith(text));
}

function verbOffers(verbs: Verbs): Offer[] {
  return [...verbs.values()].map(({ name, describe }) => ({ word: name, describe }));
}

/** Options not given yet, by their long names. */
function optionOffers({ options }: Declaration, words: readonly string[]): Offer[] {
  const given = new Set(words.flatMap((word) => options.get(splitAtEquals(word)[0])?.name ?? []));
  return [...new Map([...options.values()].map((option) => [option.name, option])).values()]
    .filter(({ name, isList }) => isList || !given.has(name))
    .map(({ name, describe }) => ({ word: `--${name}`, describe }));
}

function optionValues({ name, choices }: DeclaredOption, context: Context): Promise<Offer[]> {
  return valuesOf(name, choices, context);
}

async function argumentValues(
  { arguments: declared, options }: Declaration,
  words: readonly string[],
  context: Context,
): Promise<Offer[]> {
  const given = words.filter(
    (word, index) => !word.startsWith("-") && !takesValue(words[index - 1], options),
  );
  const last = declared.at(-1);
  const argument = declared[given.length] ?? (last?.isList ? last : undefined);
  if (argument === undefined) return [];
  const offers = await valuesOf(argument.name, argument.choices, context);
  return offers.filter(({ word }) => !given.includes(word));
}

function takesValue(word: string | undefined, options: Declaration["options"]): boolean {
  const option = options.get(word ?? "");
  return option !== undefined && option.value !== "none";
}
