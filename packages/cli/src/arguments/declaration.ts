import { commonOptions, type AnyVerb, type Option } from "../verb.js";

/** An option of a verb. */
export interface DeclaredOption extends Required<Omit<Option, "letter" | "default">> {
  /** Without dashes. */
  name: string;
  default?: string;
}

const unlessDeclared = { value: "required", isList: false, mayBeEmpty: false, choices: [] } as const;

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

/** What a verb takes, by how it is written on a command line. */
export function declarationOf(verb: AnyVerb): Declaration {
  const args = argumentsOf(verb);
  const options = new Map<string, DeclaredOption>();
  const named = new Map<string, DeclaredOption>();
  for (const [name, { letter, ...option }] of Object.entries({ ...verb.options, ...commonOptions(verb) })) {
    const made = { ...unlessDeclared, ...option, name };
    (args.some((argument) => argument.name === name) ? named : options).set(`--${name}`, made);
    if (letter !== undefined) options.set(`-${letter}`, made);
  }
  return {
    verb: verb.command.split(" ")[0]!,
    arguments: args,
    options,
    named,
    takesLine: verb.takesLine ?? false,
    insteadOf: verb.insteadOf,
  };
}

/** The arguments of a verb, in their order. */
export function argumentsOf({ command, options }: AnyVerb): DeclaredArgument[] {
  return command
    .split(" ")
    .slice(1)
    .map((word) => {
      const name = word.replaceAll(/[<>[\].]/g, "");
      return {
        name,
        isRequired: word.startsWith("<"),
        isList: word.includes(".."),
        choices: options[name]?.choices ?? [],
      };
    });
}
