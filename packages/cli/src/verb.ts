import type { Context, Format, Outcome } from "./context.js";

/** An option or an argument as a verb declares it; without more it takes one text. */
export interface Option {
  describe: string;
  /** `f` of `-f`. */
  letter?: string;
  /** `none`: a switch; `optional`: given without a value, it means something too. */
  value?: "none" | "required" | "optional";
  /** Given again, it adds to what was given. */
  isList?: boolean;
  /** The empty text is a value, too; of any other option it is refused. */
  mayBeEmpty?: boolean;
  choices?: readonly string[];
  default?: string;
}

export type Options = Readonly<Record<string, Option>>;

/** A declared command: its words and options, and a module that is only loaded when it runs. */
export interface AnyVerb {
  /** Its name and its arguments: `<needed>`, `[other]`, `[any..]`. */
  command: string;
  /** Values of `-o`, the first is the default. */
  formats: readonly [Format, ...Format[]];
  /** Its options without dashes, and its arguments. */
  options: Options;
  /** The words behind `--` are another command line: they are given as `line`. */
  takesLine?: true;
  /** What to write instead of one argument too many. */
  insteadOf?: (word: string) => string;
  examples: readonly [command: string, description: string][];
  load: () => Promise<{ run: (args: never, context: Context) => Promise<Outcome> }>;
}

/** A verb whose options are those that its arguments have fields for, each of the field's kind. */
export interface Verb<Args> extends Omit<AnyVerb, "options" | "load"> {
  options: OptionsOf<Args>;
  load: () => Promise<{ run: (args: Args, context: Context) => Promise<Outcome> }>;
}

/** The options that fill these fields; `line` is what stands behind `--`. */
export type OptionsOf<Args> = {
  [Name in keyof Args as Name extends "line" ? never : WithDashes<Name & string>]-?: OptionOf<
    NonNullable<Args[Name]>
  >;
};

type OptionOf<Value> = Pick<Option, "describe" | "letter" | "mayBeEmpty"> &
  ([Value] extends [boolean]
    ? { value: "none" }
    : [Value] extends [readonly string[]]
      ? { isList: true }
      : true extends Value
        ? { value: "optional" }
        : string extends Value
          ? unknown
          : { choices: readonly Value[] });

/** `state-dir` for `stateDir`. */
type WithDashes<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${WithDashes<Rest>}`
  : "";

/** A verb as `tune --help` lists it; its declaration is only loaded when it is asked for. */
export interface ListedVerb {
  name: string;
  describe: string;
  load: () => Promise<AnyVerb>;
}

/** The options that every command has. */
export function commonOptions({ formats }: AnyVerb): Options {
  return {
    output: {
      letter: "o",
      choices: formats,
      default: formats[0],
      describe: "How results are written to stdout",
    },
    "state-dir": {
      describe: "Folder of runs (default: .tunesmith beside the nearest package.json or .git)",
    },
    help: { letter: "h", value: "none", describe: "Show help" },
    version: { letter: "V", value: "none", describe: "Show version number" },
  };
}
