import yargs from "yargs";
import { declare, type Verb } from "../verb.js";

/** An option of a verb. */
export interface DeclaredOption {
  /** Without dashes. */
  name: string;
  describe: string;
  /** `optional`: given without a value, it means something too. */
  value: "none" | "required" | "optional";
  isList: boolean;
  mayBeEmpty: boolean;
  choices: readonly string[];
  default: unknown;
}

/** An argument that stands by itself. */
export interface DeclaredArgument {
  name: string;
  isRequired: boolean;
  isList: boolean;
  choices: readonly string[];
}

/** What a verb takes. */
export interface Declaration {
  verb: string;
  arguments: readonly DeclaredArgument[];
  /** By every spelling, dashes included: `--file` and `-f`. */
  options: ReadonlyMap<string, DeclaredOption>;
  /** Arguments by the spelling of an option, for who names them: `--run`. */
  named: ReadonlyMap<string, DeclaredOption>;
  /** Whether words behind `--` are another command line, rather than arguments. */
  takesLine: boolean;
  /** What is to be said of one argument too many; undefined = no more than that. */
  insteadOf: ((word: string) => string) | undefined;
}

/** What yargs keeps of a declaration; its types leave this out. */
interface Reflection {
  getOptions(): {
    key: Record<string, boolean>;
    alias: Record<string, string[]>;
    narg: Record<string, number>;
    array: string[];
    boolean: string[];
    choices: Record<string, string[]>;
    default: Record<string, unknown>;
  };
  getInternalMethods(): { getUsageInstance(): { getDescriptions(): Record<string, string | undefined> } };
}

/** Reads what a verb takes from its declaration. */
export function declarationOf(verb: Verb<never>): Declaration {
  const program = yargs().help().alias("help", "h").version("").alias("version", "V");
  const reflection = declare(verb, program) as unknown as Reflection;
  const { key, alias, narg, array, boolean, choices, default: defaults } = reflection.getOptions();
  const described = reflection.getInternalMethods().getUsageInstance().getDescriptions();
  const [name = "", ...positionals] = verb.command.split(" ");
  const args = positionals.map((positional) => ({
    name: positional.replaceAll(/[<>[\].]/g, ""),
    isRequired: positional.startsWith("<"),
    isList: positional.includes(".."),
  }));
  const shortNames = new Set(Object.values(alias).flat());
  const options = new Map<string, DeclaredOption>();
  const named = new Map<string, DeclaredOption>();
  for (const option of Object.keys(key)) {
    if (shortNames.has(option)) continue;
    const argument = args.find(({ name: one }) => one === option);
    const needsValue = argument !== undefined || option in narg || option in choices;
    const made: DeclaredOption = {
      name: option,
      describe: (described[option] ?? "").replace(/^__yargsString__:/, ""),
      value: boolean.includes(option) ? "none" : needsValue ? "required" : "optional",
      isList: argument?.isList ?? array.includes(option),
      mayBeEmpty: verb.mayBeEmpty?.includes(option) ?? false,
      choices: choices[option] ?? [],
      default: defaults[option],
    };
    (argument ? named : options).set(`--${option}`, made);
    for (const letter of alias[option] ?? []) options.set(`-${letter}`, made);
  }
  return {
    verb: name,
    arguments: args.map((argument) => ({ ...argument, choices: choices[argument.name] ?? [] })),
    options,
    named,
    takesLine: verb.takesLine ?? false,
    insteadOf: verb.insteadOf,
  };
}
