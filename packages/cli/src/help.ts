import { groups } from "./commands/index.js";
import type { AnyVerb } from "./verb.js";

/** Columns before the description of a verb. */
const gutter = 14;

/** Facts below the list of verbs: a word and its meaning. */
const facts: readonly (readonly [title: string, rows: readonly (readonly [string, string])[]])[] = [
  [
    "Options of every command",
    [
      ["-h, --help", "Its arguments, options and examples"],
      ["-o, --output", "How results are written to stdout: table, json, yaml, ndjson or github"],
      ["--state-dir", "Folder of runs (default: .tunesmith beside the nearest package.json or .git)"],
      ["-V, --version", "The version of tune"],
    ],
  ],
  [
    "Exit status",
    [
      [
        "",
        "0 ok, 1 run failed, 2 plan or diff has changes (only with --detailed-exitcode), 3 manifest or data invalid, 64 usage, 70 internal error, 74 input or output, 75 locked by another apply, 130 interrupted (apply: with a checkpoint)",
      ],
    ],
  ],
  ["Environment", [["", "TUNE_THREADS, TUNE_ISA (avx512, avx2, scalar), NO_COLOR, FORCE_COLOR, COLUMNS"]]],
];

/** What `tune --help` prints. Nothing is loaded for it: it is what people ask first. */
export function helpText(columns: number): string {
  const lines = [
    "Prompt tuning from manifests: declared in git, trained by one command, the same bytes every time.",
    "",
    "Usage: tune COMMAND [options]",
  ];
  for (const [title, verbs] of groups) {
    lines.push("", `${title}:`);
    for (const { name, describe } of verbs) lines.push(...row(name, describe, columns));
  }
  for (const [title, rows] of facts) {
    lines.push("", `${title}:`);
    for (const [word, meaning] of rows) lines.push(...row(word, meaning, columns));
  }
  lines.push("", "Start with `tune init`, or see `tune COMMAND --help`.");
  return `${lines.flatMap((line) => (line.startsWith(" ") ? [line] : wrap(line, columns))).join("\n")}\n`;
}

/** The examples of a verb, each command on a line of its own, to be copied. */
export function examplesText(examples: AnyVerb["examples"]): string {
  const blocks = examples.map(
    ([command, description]) => `  ${description}\n    ${command.replaceAll("$0", "tune")}`,
  );
  return ["Examples:", ...blocks].join("\n");
}

/** A word with its meaning beside it, or across the whole width where there is no word. */
function row(word: string, meaning: string, columns: number): string[] {
  const indent = word === "" ? 2 : 2 + gutter;
  const [first = "", ...rest] = wrap(meaning, columns - indent);
  const head = word === "" ? "  " : `  ${word.padEnd(gutter)}`;
  return [`${head}${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
}

/** Breaks ASCII text between words; measuring other text would load what nothing here needs. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
