import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { InitResult } from "@tunesmith/contracts";
import { diagnostic, systemReason, TuneError } from "@tunesmith/diagnostics";
import { palette, type Screen } from "@tunesmith/report";
import type { Context, Outcome } from "../../context.js";
import { labelsOption } from "../../options/labels-option.js";
import { canAsk } from "../../output/screen.js";
import { ask } from "./ask.js";
import { asWritten, defaultModel, namedModel, tinyBase, type BaseModel } from "./base-model.js";
import type { InitArgs } from "./args.js";
import { installed } from "./installed.js";
import { manifestText, type DataFile } from "./manifest-text.js";
import { labelsOf, readOwnData } from "./own-data.js";
import { sampleFiles, templates, type Template } from "./templates.js";

/** Writes a manifest, and records unless there are some; asks only where a person sits who gave no flags. */
export async function run(given: InitArgs, context: Context): Promise<Outcome> {
  const { cwd } = context;
  const args = mayAsk(given, context) ? await ask(given, context) : given;
  const folder = resolve(cwd, args.folder ?? ".");
  const templateName = args.template ?? "classification";
  const template = templates[templateName];
  const model = args.model === undefined ? defaultModel(cwd, folder) : namedModel(args.model, cwd, folder);
  const data = await dataOf(args, template, cwd, folder);
  const name = nameOf(args.name ?? basename(folder));
  const { modelId } = model;
  const description = args.data === undefined ? template.description : null;
  const editor = installed("@tunesmith/contracts/editor/experiment.schema.json", folder);
  const schema = editor === undefined ? null : asWritten(editor, folder);
  const manifest = manifestText({ name, description, template, modelId, schema, ...data });
  const files = await write(new Map([["experiment.yaml", manifest], ...data.files]), folder, cwd);
  const value: InitResult = { files, name, template: templateName, model_id: modelId };
  return { value, lines: (screen) => report(files, model, data.files.size > 0, cwd, folder, screen) };
}

function mayAsk({ template, name, data, test, labels, model }: InitArgs, context: Context): boolean {
  const isSaid = [template, name, data, test, labels, model].some((flag) => flag !== undefined);
  return !isSaid && context.format === "table" && canAsk(context.stdin, context.stdout, context.env);
}

/** Records of the person, as the manifest refers to them, or sample files to be written. */
async function dataOf(
  { data, test, labels }: InitArgs,
  template: Template,
  cwd: string,
  folder: string,
): Promise<{
  train: DataFile;
  test: DataFile | null;
  labels: readonly string[] | null;
  files: Map<string, string>;
}> {
  const named = labels === undefined ? undefined : labelsOption(labels);
  if (data === undefined) {
    for (const [option, value] of Object.entries({ "--test": test, "--labels": labels }))
      if (value !== undefined)
        throw new TuneError(diagnostic("usage/invalid", { problem: `${option} goes with --data.` }));
    const sample = sampleFiles(template);
    const files = new Map([["train.jsonl", sample.train]]);
    if (!template.isTextOnly) files.set("test.jsonl", sample.test);
    const held = template.isTextOnly ? null : { path: "test.jsonl", fields: null };
    return { train: { path: "train.jsonl", fields: null }, test: held, labels: template.labels, files };
  }
  const own = await readOwnData(data, cwd, !template.isTextOnly);
  if (test !== undefined) await readOwnData(test, cwd, !template.isTextOnly);
  const file = (path: string): DataFile => ({ path: shown(resolve(cwd, path), folder), fields: own.fields });
  return {
    train: file(data),
    test: test === undefined ? null : file(test),
    labels: template.labels && (named ?? labelsOf(own, data)),
    files: new Map(),
  };
}

/** Writes all of the files or, where one is there already, none. */
async function write(files: ReadonlyMap<string, string>, folder: string, cwd: string): Promise<string[]> {
  const paths = [...files.keys()].map((name) => shown(join(folder, name), cwd));
  for (const [index, name] of [...files.keys()].entries()) {
    if (existsSync(join(folder, name)))
      throw new TuneError(diagnostic("usage/exists", { path: paths[index]! }));
  }
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: "wx" });
  } catch (error) {
    throw new TuneError(
      diagnostic("store/io", { path: shown(folder, cwd), problem: systemReason(error as Error) }),
    );
  }
  return paths;
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

/** A path relative to a folder, with `/`. */
function shown(path: string, from: string): string {
  return (relative(from, path) || ".").split(sep).join("/");
}

/** What was written, and the commands that come next. */
function report(
  files: readonly string[],
  model: BaseModel,
  isSample: boolean,
  cwd: string,
  folder: string,
  screen: Screen,
): string[] {
  const style = palette(screen);
  const from = folder === cwd ? "" : ` -f ${shown(folder, cwd)}`;
  const step = (command: string, meaning: string): string =>
    `  ${style.strong(command.padEnd(34))} ${style.quiet(meaning)}`;
  return [
    ...files.map((file) => `${style.good("wrote")} ${file}`),
    "",
    ...(model.isThere
      ? []
      : [
          `There is no base model at ${model.modelId} yet. Get a small one to try with:`,
          step(`npm install --save-dev ${tinyBase}`, ""),
          "or write the folder of any Hugging Face model of the Llama family into base_model.model_id.",
          "",
        ]),
    "Next:",
    step(`npx tune plan${from}`, "what would run, and how long it takes"),
    step(`npx tune apply${from}`, "tune it, and see what it is worth"),
    ...(isSample ? ["", style.quiet("Then put your own records into the .jsonl files.")] : []),
  ].map((line) => line.trimEnd());
}
