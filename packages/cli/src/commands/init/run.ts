import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { createInterface } from "node:readline/promises";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { palette, type Screen } from "@tunesmith/report";
import type { Context, Outcome } from "../../context.js";
import { canAsk } from "../../screen.js";
import { starters, type InitArgs } from "./command.js";
import { starterFiles, type Starter } from "./starter.js";

/** Writes a starter; asks what is not said only where a person sits at a terminal. */
export async function run(args: InitArgs, context: Context): Promise<Outcome> {
  const answers = canAsk(context.stdin, context.stdout, context.env) ? await ask(args, context) : args;
  const folder = resolve(context.cwd, answers.folder ?? ".");
  const starter: Starter = {
    name: nameOf(answers.name ?? basename(folder)),
    task: (answers.task ?? "classification") as Starter["task"],
    model: answers.model ?? nearbyModel(folder) ?? "./base-model",
  };
  const written = await write(starterFiles(starter), folder, context.cwd);
  const manifest = written[0]!;
  return {
    value: { files: written, ...starter },
    lines: (screen) => nextSteps(written, manifest, starter, folder, screen),
  };
}

async function write(files: ReadonlyMap<string, string>, folder: string, cwd: string): Promise<string[]> {
  const shown = [...files.keys()].map((name) => relative(cwd, join(folder, name)).split(sep).join("/"));
  for (const [index, name] of [...files.keys()].entries()) {
    if (existsSync(join(folder, name)))
      throw new TuneError(diagnostic("usage/exists", { path: shown[index]! }));
  }
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: "wx" });
  } catch (error) {
    throw new TuneError(
      diagnostic("store/io", {
        path: relative(cwd, folder) || ".",
        problem: error instanceof Error ? error.message : String(error),
      }),
    );
  }
  return shown;
}

async function ask(args: InitArgs, { stdin, stderr }: Context): Promise<InitArgs> {
  const terminal = createInterface({ input: stdin, output: stderr as unknown as NodeJS.WritableStream });
  const answer = async (question: string, fallback: string): Promise<string> =>
    (await terminal.question(`${question} [${fallback}] `)).trim() || fallback;
  try {
    const folder = args.folder ?? (await answer("Folder", "my-experiment"));
    let task = args.task ?? (await answer(`Task (${starters.join(", ")})`, starters[0]));
    while (!(starters as readonly string[]).includes(task))
      task = await answer(`One of ${starters.join(", ")}`, starters[0]);
    const model =
      args.model ??
      (await answer(
        "Base model: a folder (./…) or a hub name",
        nearbyModel(resolve(folder)) ?? "./base-model",
      ));
    return { ...args, folder, task, model };
  } finally {
    terminal.close();
  }
}

/** The embedded base model of a Tunesmith checkout around the folder, relative to it. */
function nearbyModel(folder: string): string | undefined {
  for (let parent = dirname(folder); parent !== dirname(parent); parent = dirname(parent)) {
    const model = join(parent, "examples", "base-model");
    if (existsSync(join(model, "config.json"))) return relative(folder, model).split(sep).join("/");
  }
  return undefined;
}

/** A folder's name as the name of an experiment. */
function nameOf(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, "-")
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "")
    .slice(0, 128);
  return name === "" ? "experiment" : name;
}

function nextSteps(
  written: readonly string[],
  manifest: string,
  starter: Starter,
  folder: string,
  screen: Screen,
): string[] {
  const style = palette(screen);
  const lines = written.map((file) => `${style.good("wrote")} ${file}`);
  const isThere =
    !starter.model.startsWith(".") || existsSync(join(resolve(folder, starter.model), "config.json"));
  lines.push("", "Next:");
  if (!isThere)
    lines.push(
      `  put the Hugging Face folder of a base model at ${starter.model}, or change base_model.model_id`,
    );
  lines.push(
    "  put your own records into the .jsonl files",
    `  npx tune validate -f ${manifest}`,
    `  npx tune apply -f ${manifest}`,
  );
  return lines;
}
