import { TuneError } from "@tunesmith/diagnostics";
import { describe, expect, it } from "vitest";
import { verbs } from "../commands/index.js";
import {
  declarationOf,
  type Declaration,
  type DeclaredArgument,
  type DeclaredOption,
} from "./declaration.js";
import { asksFor, readArguments } from "./read-arguments.js";

const declarations = await Promise.all(
  [...verbs.values()].map(async ({ load }) => declarationOf(await load())),
);

function declarationOfVerb(name: string): Declaration {
  return declarations.find(({ verb }) => verb === name)!;
}

/** Every option of every verb, by its long spelling. */
const options = declarations.flatMap((declaration) =>
  [...new Set(declaration.options.values())].map((option): [string, DeclaredOption, Declaration] => [
    `${declaration.verb} --${option.name}`,
    option,
    declaration,
  ]),
);
const withValue = options.filter(([, { value }]) => value !== "none");
const texts = withValue.filter(([name]) => /^generate --(prompt|input)$/.test(name));
const switches = options.filter(([, { value }]) => value === "none");

/** What a verb gets; arguments that it cannot do without are there. */
function read(declaration: Declaration, ...words: string[]): Record<string, unknown> {
  const needed = declaration.arguments.filter(({ isRequired }) => isRequired);
  return readArguments([...words, ...needed.map(({ choices: [choice = "a"] }) => choice)], declaration);
}

/** The problem of a command line. */
function problem(declaration: Declaration, ...words: string[]): { message: string; help: string } {
  try {
    readArguments(words, declaration);
  } catch (error) {
    if (error instanceof TuneError && error.exitCode === 64) return error.diagnostics[0]!;
    throw error;
  }
  throw new Error(`nothing is wrong with ${words.join(" ")}`);
}

/** Two values that the option takes. */
function two({ choices }: DeclaredOption): [string, string] {
  return [choices[0] ?? "first", choices.at(-1) ?? "second"];
}

function key({ name }: DeclaredOption): string {
  return name.replaceAll(/-./g, (letters) => letters[1]!.toUpperCase());
}

function spellings({ options: all }: Declaration, option: DeclaredOption): string[] {
  return [...all].filter(([, one]) => one === option).map(([spelling]) => spelling);
}

it("knows the options of every verb", () => {
  expect(declarations).toHaveLength(verbs.size);
  expect(options.length).toBeGreaterThan(100);
});

/** A value as a verb gets it. */
function got({ isList }: DeclaredOption, value: string): unknown {
  return isList ? [value] : value;
}

describe("every option with a value", () => {
  it.each(withValue)(
    "%s: given twice, the last counts, or a list gets both",
    (_name, option, declaration) => {
      const [first, second] = two(option);
      for (const spelling of spellings(declaration, option)) {
        const twice = read(declaration, spelling, first, `--${option.name}=${second}`);
        expect(twice[key(option)]).toEqual(option.isList ? [first, second] : second);
        expect(read(declaration, `${spelling}=${first}`)[key(option)]).toEqual(got(option, first));
      }
    },
  );

  it.each(withValue.filter((one) => !texts.includes(one)))(
    "%s: an empty value is refused by name",
    (_name, option, declaration) => {
      for (const words of [[`--${option.name}`, ""], [`--${option.name}=`]])
        expect(problem(declaration, ...words).message).toBe(`\`--${option.name}\` is empty.`);
    },
  );

  it.each(texts)("%s may be empty", (_name, option, declaration) => {
    for (const words of [[`--${option.name}`, ""], [`--${option.name}=`]])
      expect(read(declaration, ...words)[key(option)]).toEqual(got(option, ""));
  });

  it.each(withValue.filter(([name]) => name !== "curve --svg"))(
    "%s: without its value it says so",
    (_name, { name }, declaration) => {
      expect(problem(declaration, `--${name}`).message).toBe(`\`--${name}\` needs a value.`);
      expect(problem(declaration, `--${name}`, "--state-dir").help).toContain(`\`--${name}=--state-dir\``);
    },
  );

  it.each(withValue.filter(([name]) => name === "curve --svg"))(
    "%s without a file means standard output",
    (_name, option, declaration) => {
      expect(read(declaration, "--svg", "--output", "json")[key(option)]).toBe(true);
    },
  );

  it.each(withValue.filter(([, { choices }]) => choices.length === 0))(
    "%s takes standard input, and what begins with a dash",
    (_name, option, declaration) => {
      expect(read(declaration, `--${option.name}`, "-")[key(option)]).toEqual(got(option, "-"));
      expect(read(declaration, `--${option.name}=-x`)[key(option)]).toEqual(got(option, "-x"));
    },
  );

  it.each(withValue.filter(([, { choices }]) => choices.length > 0))(
    "%s: its choices are named",
    (_name, { name, choices }, declaration) => {
      expect(problem(declaration, `--${name}`, "else").message).toBe(
        `\`--${name}\` is \`else\`; it must be one of ${choices.join(", ")}.`,
      );
    },
  );

  it("a value behind a space begins with a dash unless it looks like an option", () => {
    const generate = declarationOfVerb("generate");
    expect(readArguments(["--input", "-9 degrees"], generate)).toMatchObject({ input: "-9 degrees" });
    expect(problem(generate, "--input", "--modle").message).toBe("`--input` needs a value.");
  });
});

describe("every switch", () => {
  it.each(switches)(
    "%s is on when given, the last counts, and another value than true or false is refused",
    (_name, option, declaration) => {
      const spelling = `--${option.name}`;
      expect(read(declaration, spelling, spelling)[key(option)]).toBe(true);
      expect(read(declaration, spelling, `${spelling}=false`)[key(option)]).toBe(false);
      expect(problem(declaration, `${spelling}=maybe`).message).toContain("must be true or false");
      expect(problem(declaration, `--no-${option.name}`)).toMatchObject({
        message: `There is no option \`--no-${option.name}\`.`,
        help: `Leave \`${spelling}\` out: it is off unless given.`,
      });
    },
  );
});

describe("every option", () => {
  it.each(options)("%s is proposed where it is mistyped", (_name, option, declaration) => {
    const typed = `--${option.name.slice(0, -1)}${option.name.at(-1) === "z" ? "y" : "z"}`;
    expect(problem(declaration, typed).help).toBe(`Did you mean \`--${option.name}\`?`);
    expect(problem(declaration, `-${option.name}`).help).toBe(`Did you mean \`--${option.name}\`?`);
  });
});

/** Every argument of every verb, with words for those before it. */
const args = declarations.flatMap((declaration) =>
  declaration.arguments.map((argument, index): [string, DeclaredArgument, string[], Declaration] => {
    const before = declaration.arguments.slice(0, index).map(({ choices: [choice = "a"] }) => choice);
    return [`${declaration.verb} ${argument.name}`, argument, before, declaration];
  }),
);

describe("every argument", () => {
  it.each(args)("%s is not empty", (_name, { name }, before, declaration) => {
    expect(problem(declaration, ...before, "").message).toBe(`\`${name.toUpperCase()}\` is empty.`);
    expect(problem(declaration, `--${name}`, "").message).toBe(`\`--${name}\` is empty.`);
  });

  it.each(args.filter(([, { isRequired }]) => isRequired))(
    "%s is asked for",
    (_name, { name, choices }, before, declaration) => {
      const asked = choices.length > 0 ? choices.join("|") : name.toUpperCase();
      expect(problem(declaration, ...before).message).toBe(
        `\`tune ${declaration.verb}\` needs \`${asked}\`.`,
      );
    },
  );

  it("one too many is named, of every verb that does not take any number", () => {
    const counted = declarations.filter((declaration) => declaration.arguments.at(-1)?.isList !== true);
    expect(counted).toHaveLength(verbs.size - 2);
    for (const declaration of counted) {
      const all = declaration.arguments.map(({ choices: [choice = "a"] }) => choice);
      expect(problem(declaration, ...all, "extra").message).toBe("`extra` is one argument too many.");
    }
  });
});

it("an argument may be named, and then stands nowhere else", () => {
  const summary = declarationOfVerb("summary");
  const compare = declarationOfVerb("compare");
  expect(readArguments(["--run", "a"], summary)).toEqual({ run: "a", output: "table" });
  expect(problem(summary, "--run", "a", "b").message).toBe("`b` is one argument too many.");
  expect(readArguments(["--runs", "a", "--runs=b"], compare)).toEqual({ runs: ["a", "b"], output: "table" });
});

describe("short options", () => {
  const apply = declarationOfVerb("apply");
  const logs = declarationOfVerb("logs");

  it("take their value from the same word or the next, and stand together", () => {
    for (const words of [
      ["-f", "a", "-y"],
      ["-fa", "-y"],
      ["-f=a", "-y"],
      ["-yfa"],
      ["-yf", "a"],
      ["-yyf=a"],
    ])
      expect(readArguments(words, apply)).toEqual({ file: ["a"], yes: true, output: "table" });
    expect(readArguments(["-fondjson"], logs)).toEqual({ follow: true, output: "ndjson" });
  });

  it("leave the next word to the last of them, and what is behind `=`, too", () => {
    for (const value of ["true", "false", "a=b"]) {
      for (const words of [["-yf", value], [`-yf${value}`], [`-yf=${value}`]])
        expect(readArguments(words, apply)).toEqual({ file: [value], yes: true, output: "table" });
    }
    expect(readArguments(["-y=false"], apply)).toEqual({ yes: false, output: "table" });
    expect(readArguments(["-y", "false"], apply)).toEqual({ yes: false, output: "table" });
    expect(problem(apply, "-y=maybe").message).toBe("`-y` is `maybe`; it must be true or false.");
  });

  it("are named by themselves where one is unknown", () => {
    expect(problem(apply, "-x")).toMatchObject({
      message: "There is no option `-x`.",
      help: "See --help of the command.",
    });
    expect(problem(apply, "-yx").message).toBe("There is no option `-x`.");
    for (const words of ["-y😀", "-y😀x", "-yy😀"])
      expect(problem(apply, words).message).toBe("There is no option `-😀`.");
    expect(problem(apply, "-y-f").message).toBe("There is no option `-y-f`.");
    expect(problem(apply, "-=f").message).toBe("There is no option `-=f`.");
  });
});

describe("--", () => {
  const summary = declarationOfVerb("summary");
  const completion = declarationOfVerb("completion");

  it("stands before arguments that are no options", () => {
    expect(readArguments(["--", "-x"], summary)).toEqual({ run: "-x", output: "table" });
    expect(readArguments(["-o", "json", "--", "--help"], summary)).toEqual({ run: "--help", output: "json" });
    expect(asksFor("help", ["--", "--help"], summary)).toBe(false);
    expect(asksFor("help", ["--nothing", "-h"], summary)).toBe(true);
  });

  it("stands before the command line that is to be completed", () => {
    expect(readArguments(["--words", "--", "curve", "--s", ""], completion)).toEqual({
      words: true,
      line: ["curve", "--s", ""],
      output: "table",
    });
  });
});
