import { TuneError } from "@tunesmith/diagnostics";
import { describe, expect, it } from "vitest";
import { verbs } from "../commands/index.js";
import { declarationOf, type Declaration, type DeclaredOption } from "./declaration.js";
import { asksFor, readArguments } from "./read-arguments.js";

const declarations = await Promise.all(
  [...verbs.values()].map(async ({ load }) => declarationOf(await load())),
);

/** Every option of every verb, by its long spelling. */
const options = declarations.flatMap((declaration) =>
  [...new Set(declaration.options.values())].map((option): [string, DeclaredOption, Declaration] => [
    `${declaration.verb} --${option.name}`,
    option,
    declaration,
  ]),
);
const withValue = options.filter(([, { value }]) => value !== "none");
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
    if (!(error instanceof TuneError)) throw error;
    expect(error.exitCode).toBe(64);
    return error.diagnostics[0]!;
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

describe("every option with a value", () => {
  it.each(withValue)(
    "%s: given twice, the last counts, or a list gets both",
    (_name, option, declaration) => {
      const [first, second] = two(option);
      for (const spelling of spellings(declaration, option)) {
        const got = read(declaration, spelling, first, `--${option.name}=${second}`);
        expect(got[key(option)]).toEqual(option.isList ? [first, second] : second);
        expect(read(declaration, `${spelling}=${first}`)[key(option)]).toEqual(
          option.isList ? [first] : first,
        );
      }
    },
  );

  it.each(withValue)(
    "%s: an empty value is refused by name, unless it is a text",
    (name, option, declaration) => {
      const may = /^generate --(prompt|input|stop)$/.test(name);
      expect(option.mayBeEmpty).toBe(may);
      for (const words of [[`--${option.name}`, ""], [`--${option.name}=`]]) {
        if (may) expect(read(declaration, ...words)[key(option)]).toEqual(option.isList ? [""] : "");
        else expect(problem(declaration, ...words).message).toBe(`\`--${option.name}\` is empty.`);
      }
    },
  );

  it.each(withValue)(
    "%s: without its value it says so, or means standard output",
    (name, option, declaration) => {
      const spelling = `--${option.name}`;
      expect(option.value).toBe(name === "curve --svg" ? "optional" : "required");
      if (option.value === "optional")
        return expect(read(declaration, spelling, "--output", "json")[key(option)]).toBe(true);
      expect(problem(declaration, spelling).message).toBe(`\`${spelling}\` needs a value.`);
      expect(problem(declaration, spelling, "--state-dir").help).toContain(`\`${spelling}=--state-dir\``);
    },
  );

  it.each(withValue)(
    "%s takes a value that begins with a dash, and standard input",
    (_name, option, declaration) => {
      if (option.choices.length > 0) return;
      const shown = (value: string): unknown => (option.isList ? [value] : value);
      expect(read(declaration, `--${option.name}`, "-")[key(option)]).toEqual(shown("-"));
      expect(read(declaration, `--${option.name}=-x`)[key(option)]).toEqual(shown("-x"));
      if (option.value === "required")
        expect(read(declaration, `--${option.name}`, "-9 degrees")[key(option)]).toEqual(shown("-9 degrees"));
    },
  );
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

  it.each(options)("%s: choices are named", (_name, option, declaration) => {
    if (option.choices.length === 0) return;
    expect(problem(declaration, `--${option.name}`, "else").message).toBe(
      `\`--${option.name}\` is \`else\`; it must be one of ${option.choices.join(", ")}.`,
    );
  });
});

describe("every verb", () => {
  it.each(declarations.map((declaration): [string, Declaration] => [declaration.verb, declaration]))(
    "%s: arguments are counted, and none is empty",
    (_name, declaration) => {
      const { arguments: all, verb } = declaration;
      for (const { name, isRequired, choices } of all) {
        const before = all
          .slice(
            0,
            all.findIndex((one) => one.name === name),
          )
          .map((one) => one.choices[0] ?? "a");
        expect(problem(declaration, ...before, "").message).toBe(`\`${name.toUpperCase()}\` is empty.`);
        expect(problem(declaration, `--${name}`, "").message).toBe(`\`--${name}\` is empty.`);
        if (isRequired)
          expect(problem(declaration).message).toBe(
            `\`tune ${verb}\` needs \`${choices.length > 0 ? choices.join("|") : name.toUpperCase()}\`.`,
          );
      }
      const full = all.map(({ choices }) => choices[0] ?? "a");
      if (all.at(-1)?.isList) expect(read(declaration, "b", "c")["runs"]).toContain("c");
      else expect(problem(declaration, ...full, "extra").message).toBe("`extra` is one argument too many.");
    },
  );
});

it("an argument may be named, and then stands nowhere else", () => {
  const summary = declarations.find(({ verb }) => verb === "summary")!;
  const compare = declarations.find(({ verb }) => verb === "compare")!;
  expect(readArguments(["--run", "a"], summary)).toEqual({ run: "a", output: "table" });
  expect(problem(summary, "--run", "a", "b").message).toBe("`b` is one argument too many.");
  expect(readArguments(["--runs", "a", "--runs=b"], compare)).toEqual({ runs: ["a", "b"], output: "table" });
});

describe("short options", () => {
  const [apply, logs] = ["apply", "logs"].map((name) => declarations.find(({ verb }) => verb === name)!) as [
    Declaration,
    Declaration,
  ];

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

  it("are named by themselves where one is unknown", () => {
    expect(problem(apply, "-x")).toMatchObject({
      message: "There is no option `-x`.",
      help: "See --help of the command.",
    });
    expect(problem(apply, "-yx").message).toBe("There is no option `-x`.");
  });
});

describe("--", () => {
  const summary = declarations.find(({ verb }) => verb === "summary")!;
  const completion = declarations.find(({ verb }) => verb === "completion")!;

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
