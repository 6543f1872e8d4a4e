import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { createInterface } from "node:readline/promises";
import type { Context } from "../../context.js";
import type { InitArgs } from "./args.js";
import { templateNames, templates, type TemplateName } from "./templates.js";

/** Asks a person for what flags would say; Enter takes what stands in brackets. */
export function ask(args: InitArgs, context: Context): Promise<InitArgs> {
  return atTerminal(context, async ({ answer, say }) => {
    const folder = args.folder ?? (await answer("Folder for the manifest", "."));
    say("What is the model to learn?");
    templateNames.forEach((name, index) => say(`  ${index + 1}  ${name.padEnd(16)}${templates[name].says}`));
    let template: TemplateName | undefined;
    while (template === undefined)
      template = chosen(await answer("Number or name", templateNames[0]), templateNames);
    const data = await answer("Your training records (.jsonl, .json, .csv)", "sample records");
    const model = await answer("Base model, a folder or a hub name", "the embedded one");
    return {
      folder,
      template,
      data: data === "sample records" ? undefined : data,
      model: model === "the embedded one" ? undefined : model,
    };
  });
}

/** Asks which column of a person's file holds what is looked for. */
export function askColumn(
  path: string,
  holds: string,
  candidates: readonly string[],
  context: Context,
): Promise<string> {
  return atTerminal(context, async ({ answer, say }) => {
    say(`Which column of ${path} holds the ${holds}?`);
    candidates.forEach((name, index) => say(`  ${index + 1}  ${name}`));
    let column: string | undefined;
    while (column === undefined) column = chosen(await answer("Number or name", candidates[0]!), candidates);
    return column;
  });
}

interface Conversation {
  answer: (question: string, fallback: string) => Promise<string>;
  say: (text: string) => unknown;
}

async function atTerminal<T>(
  { stdin, stderr }: Context,
  talk: (conversation: Conversation) => Promise<T>,
): Promise<T> {
  const terminal = createInterface({ input: stdin, output: stderr as unknown as NodeJS.WritableStream });
  const ended = new AbortController();
  terminal.on("close", () => ended.abort()).on("SIGINT", () => terminal.close());
  const answer = async (question: string, fallback: string): Promise<string> =>
    (await terminal.question(`${question} [${fallback}] `, { signal: ended.signal })).trim() || fallback;
  const say = (text: string): unknown => stderr.write(`${text}\n`);
  try {
    return await talk({ answer, say });
  } catch (error) {
    if (!ended.signal.aborted) throw error;
    say("");
    throw new TuneError(diagnostic("run/interrupted", {}), { cause: error });
  } finally {
    terminal.close();
  }
}

/** A choice by its name, its number, or how its name begins. */
function chosen<Name extends string>(text: string, names: readonly Name[]): Name | undefined {
  const exact = names.find((name) => name === text) ?? names[Number(text) - 1];
  return exact ?? names.find((name) => name.toLowerCase().startsWith(text.toLowerCase()));
}
