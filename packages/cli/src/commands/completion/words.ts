import yargs, { type Argv } from "yargs";
import type { Context } from "../../context.js";
import { commandOf, type ListedVerb } from "../../verb.js";
import { valuesOf, type Offer } from "./values.js";

/** What a verb takes, as yargs knows it. */
interface Declared {
  /** Names of positional arguments in their order; the last may be repeated when `isVariadic`. */
  positionals: readonly string[];
  isVariadic: boolean;
  options: ReadonlyMap<string, Option>;
}

interface Option {
  /** The name by which it is known, without dashes. */
  name: string;
  describe: string;
  takesValue: boolean;
  isRepeatable: boolean;
  choices: readonly string[];
}

/** Every verb by its name. */
export type Verbs = ReadonlyMap<string, ListedVerb>;

/** What may stand in place of the last of these words, which follow `tune`; empty where a file is wanted. */
export async function wordsFor(line: readonly string[], verbs: Verbs, context: Context): Promise<Offer[]> {
  const { before, current } = joined(line);
  const at = before.findIndex((word) => verbs.has(word));
  const verb = verbs.get(before[at] ?? "");
  if (verb === undefined) return beginningWith(current, verbOffers(verbs));
  const declared = await declaredBy(verb, context);
  const words = before.slice(at + 1);
  const last = declared.options.get(words.at(-1) ?? "");
  if (last?.takesValue) return beginningWith(current, await optionValues(last, context));
  const [head, value] = splitAtEquals(current);
  if (value !== undefined) {
    const option = declared.options.get(head);
    const values = option ? beginningWith(value, await optionValues(option, context)) : [];
    return values.map(({ word, describe }) => ({ word: `${head}=${word}`, describe }));
  }
  if (current.startsWith("-")) return beginningWith(current, optionOffers(declared, words));
  return beginningWith(current, await positionalValues(declared, words, context));
}

/** Bash splits `--output=json` in three words; everybody else leaves it in one. */
function joined(line: readonly string[]): { before: readonly string[]; current: string } {
  const before = line.slice(0, -1);
  const current = line.at(-1) ?? "";
  if (current === "=") return { before, current: "" };
  if (before.at(-1) === "=") return { before: before.slice(0, -1), current };
  return { before, current };
}

function splitAtEquals(word: string): [head: string, value: string | undefined] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function beginningWith(text: string, offers: readonly Offer[]): Offer[] {
  return offers.filter(({ word }) => word.startsWith(text));
}

function verbOffers(verbs: Verbs): Offer[] {
  return [...verbs.values()].map(({ name, describe }) => ({ word: name, describe }));
}

/** Options not given yet, by their long names. */
function optionOffers({ options, positionals }: Declared, words: readonly string[]): Offer[] {
  const given = new Set(words.flatMap((word) => options.get(splitAtEquals(word)[0])?.name ?? []));
  return [...new Map([...options.values()].map((option) => [option.name, option])).values()]
    .filter(({ name, isRepeatable }) => !positionals.includes(name) && (isRepeatable || !given.has(name)))
    .map(({ name, describe }) => ({ word: `--${name}`, describe }));
}

function optionValues({ name, choices }: Option, context: Context): Promise<Offer[]> {
  return valuesOf(name, choices, context);
}

async function positionalValues(
  { positionals, isVariadic, options }: Declared,
  words: readonly string[],
  context: Context,
): Promise<Offer[]> {
  const given = words.filter(
    (word, index) => !word.startsWith("-") && options.get(words[index - 1] ?? "")?.takesValue !== true,
  );
  const name = positionals[given.length] ?? (isVariadic ? positionals.at(-1) : undefined);
  if (name === undefined) return [];
  const offers = await valuesOf(name, options.get(`--${name}`)?.choices ?? [], context);
  return offers.filter(({ word }) => !given.includes(word));
}

/** What yargs keeps of a declaration; its types leave this out. */
interface Reflection {
  getOptions(): {
    key: Record<string, boolean>;
    alias: Record<string, string[]>;
    array: string[];
    boolean: string[];
    choices: Record<string, string[]>;
    hiddenOptions: string[];
  };
  getInternalMethods(): { getUsageInstance(): { getDescriptions(): Record<string, string | undefined> } };
}

async function declaredBy(listed: ListedVerb, context: Context): Promise<Declared> {
  const { command, builder } = commandOf(listed.describe, await listed.load(), context, () => undefined);
  const program = yargs().help().version(false).alias("help", "h");
  const declared = await (builder as (argv: Argv) => Argv | PromiseLike<Argv>)(program);
  const reflection = declared as unknown as Reflection;
  const { key, alias, array, boolean, choices } = reflection.getOptions();
  const descriptions = reflection.getInternalMethods().getUsageInstance().getDescriptions();
  const options = new Map<string, Option>();
  for (const option of Object.keys(key)) {
    const made: Option = {
      name: option,
      describe: (descriptions[option] ?? "").replace(/^__yargsString__:/, ""),
      takesValue: !boolean.includes(option),
      isRepeatable: array.includes(option),
      choices: choices[option] ?? [],
    };
    for (const spelling of [option, ...(alias[option] ?? [])])
      options.set(spelling.length === 1 ? `-${spelling}` : `--${spelling}`, made);
  }
  const positionals = String(command).match(/[<[][^\]>]+[\]>]/g) ?? [];
  return {
    positionals: positionals.map((positional) => positional.slice(1, -1).replace("..", "")),
    isVariadic: positionals.at(-1)?.includes("..") ?? false,
    options,
  };
}
