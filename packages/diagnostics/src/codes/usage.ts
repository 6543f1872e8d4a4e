import { listed, namesOf, row } from "../row.js";

/** The command line. */
export const usageCodes = {
  "usage/invalid": row<{ problem: string; help?: string | undefined }>({
    exit: "usage",
    message: ({ problem }) => problem,
    help: ({ help }) => help ?? "See --help of the command.",
  }),
  "usage/unknown-command": row<{ command: string; nearest?: string | undefined }>({
    exit: "usage",
    message: ({ command }) => `\`${command}\` is not a command of tune.`,
    help: ({ nearest }) =>
      nearest === undefined ? "See `tune --help`." : `Did you mean \`tune ${nearest}\`?`,
  }),
  "usage/unknown-option": row<{ option: string; nearest?: string | undefined }>({
    exit: "usage",
    message: ({ option }) => `There is no option \`${option}\`.`,
    help: ({ nearest }) =>
      nearest === undefined ? "See --help of the command." : `Did you mean \`${nearest}\`?`,
  }),
  "usage/missing-option": row<{ option: string; command: string }>({
    exit: "usage",
    message: ({ option, command }) => `\`tune ${command}\` needs \`${option}\`.`,
    help: ({ command }) => `See \`tune ${command} --help\`.`,
  }),
  "usage/invalid-value": row<{
    option: string;
    got: string;
    expected: string;
    nearest?: string | undefined;
  }>({
    exit: "usage",
    message: ({ option, got, expected }) => `\`${option}\` is \`${got}\`; it must be ${expected}.`,
    help: ({ expected, nearest }) =>
      nearest === undefined ? `Give ${expected}.` : `Did you mean \`${nearest}\`?`,
  }),
  "usage/empty-value": row<{ option: string }>({
    exit: "usage",
    message: ({ option }) => `\`${option}\` is empty.`,
    help: () => "Give it a value, or leave it out; perhaps a variable of the shell is not set.",
  }),
  "usage/conflict": row<{ options: readonly string[] }>({
    exit: "usage",
    message: ({ options }) => `${listed(options)} do not go together.`,
    help: () => "Give one of them.",
  }),
  "usage/unknown-target": row<{
    target: string;
    known: readonly string[];
    nearest?: string | undefined;
  }>({
    exit: "usage",
    message: ({ target }) => `No manifest of this command is named \`${target}\`.`,
    help: ({ known, nearest }) =>
      nearest === undefined
        ? `Known: ${known.slice(0, 20).join(", ")}${known.length > 20 ? ", …" : ""}.`
        : `Did you mean \`${nearest}\`?`,
  }),
  "usage/exists": row<{ path: string }>({
    exit: "usage",
    message: ({ path }) => `\`${path}\` exists already and is left as it is.`,
    help: () => "Choose another name, or remove it first.",
  }),
  "usage/optional-package": row<{ name: string; purpose: string }>({
    exit: "usage",
    message: ({ name, purpose }) =>
      `${purpose} needs the optional package \`${name}\`, which is not installed.`,
    help: ({ name }) => `Install it with \`npm install ${name}\`.`,
  }),
  "usage/too-many": row<{ what: string; got: number; most: number }>({
    exit: "usage",
    message: ({ what, got, most }) => `${got} ${what} are too many; ${most} is the most.`,
    help: ({ most }) => `Name at most ${most}.`,
  }),
  "usage/unknown-name": row<{
    what: string;
    got: string;
    known: readonly string[];
    nearest?: string | undefined;
  }>({
    exit: "usage",
    message: ({ what, got }) => `There is no ${what} \`${got}\`.`,
    help: ({ known, nearest }) =>
      nearest === undefined ? `There are ${namesOf(known)}.` : `Did you mean \`${nearest}\`?`,
  }),
  "usage/unknown-column": row<{ path: string; column: string; columns: readonly string[] }>({
    exit: "usage",
    message: ({ path, column }) => `\`${path}\` has no column \`${column}\`.`,
    help: ({ columns }) => `Its columns are ${namesOf(columns)}. Correct --fields.`,
  }),
  "usage/unsure-column": row<{ path: string; holds: string; candidates: readonly string[]; fields: string }>({
    exit: "usage",
    message: ({ path, holds, candidates }) =>
      `Which column of \`${path}\` holds the ${holds} is not clear: ${namesOf(candidates, "or")}.`,
    help: ({ fields }) => `Say it, as in --fields ${fields}`,
  }),
  "usage/nothing-shown": row<{ options: readonly string[] }>({
    exit: "usage",
    severity: "warning",
    message: ({ options }) =>
      options.length === 0
        ? "There is no record to show."
        : `With ${namesOf(options)} there is no record to show.`,
    help: () => "`tune data stats` says how many records each set has.",
  }),
  "usage/invalid-environment": row<{ variable: string; got: string; expected: string }>({
    exit: "usage",
    message: ({ variable, got, expected }) => `${variable} is \`${got}\`; it must be ${expected}.`,
    help: ({ variable }) => `Correct it, or unset ${variable}.`,
  }),
};
