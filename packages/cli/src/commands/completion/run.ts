import { basename } from "node:path";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import type { Context, Outcome } from "../../context.js";
import { shells, type CompletionArgs, type Shell } from "./args.js";
import { scripts } from "./scripts.js";
import { wordsFor, type Verbs } from "./words.js";

/** A completion script, or the words that may stand next. */
export async function run(args: CompletionArgs, verbs: Verbs, context: Context): Promise<Outcome> {
  if (args.words !== true) {
    const shell = args.shell ?? shellOf(context.env["SHELL"]);
    return { value: { shell, script: scripts[shell] }, lines: () => [scripts[shell].trimEnd()] };
  }
  const words = await wordsFor(args.line ?? [], verbs, context);
  return {
    value: { words },
    lines: () => words.map(({ word, describe }) => (describe === "" ? word : `${word}\t${describe}`)),
  };
}

function shellOf(path: string | undefined): Shell {
  const name = basename(path ?? "");
  const shell = shells.find((one) => one === name);
  if (shell !== undefined) return shell;
  throw new TuneError(
    diagnostic("usage/missing-option", { option: shells.join("|"), command: "completion" }),
  );
}
