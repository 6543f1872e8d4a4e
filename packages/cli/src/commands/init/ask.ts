import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { createInterface } from "node:readline/promises";
import type { Context } from "../../context.js";
import type { InitArgs } from "./args.js";
import { templateNames, templates, type TemplateName } from "./templates.js";

/** Asks a person for what flags would say; Enter takes what stands in brackets. */
export async function ask(args: InitArgs, { stdin, stderr }: Context): Promise<InitArgs> {
  const terminal = createInterface({ input: stdin, output: stderr as unknown as NodeJS.WritableStream });
  const ended = new AbortController();
  terminal.on("close", () => ended.abort()).on("SIGINT", () => terminal.close());
  const answer = async (question: string, fallback: string): Promise<string> =>
    (await terminal.question(`${question} [${fallback}] `, { signal: ended.signal })).trim() || fallback;
  const say = (text: string): unknown => stderr.write(`${text}\n`);
  try {
    const folder = args.folder ?? (await answer("Folder for the manifest", "."));
    say("What is the model to learn?");
    templateNames.forEach((name, index) => say(`  ${index + 1}  ${name.padEnd(16)}${templates[name].says}`));
    let template: TemplateName | undefined;
    while (template === undefined) template = chosen(await answer("Number or name", templateNames[0]));
    const data = await answer("Your training records (.jsonl, .json, .csv)", "sample records");
    const model = await answer("Base model, a folder or a hub name", "the embedded one");
    return {
      folder,
      template,
      data: data === "sample records" ? undefined : data,
      model: model === "the embedded one" ? undefined : model,
    };
  } catch (error) {
    if (!ended.signal.aborted) throw error;
    say("");
    throw new TuneError(diagnostic("run/interrupted", {}), { cause: error });
  } finally {
    terminal.close();
  }
}

function chosen(text: string): TemplateName | undefined {
  return templateNames[Number(text) - 1] ?? templateNames.find((name) => name.startsWith(text.toLowerCase()));
}
