import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { InitResult } from "@tunesmith/contracts";
import { diagnostic, systemReason, TuneError } from "@tunesmith/diagnostics";
import type { Context, Outcome } from "../../context.js";
import { nameOf } from "../../name-of.js";
import { canAsk } from "../../output/screen.js";
import { ask } from "./ask.js";
import { asWritten, defaultModel, namedModel } from "./base-model.js";
import type { InitArgs } from "./args.js";
import { draftData, shown } from "./draft-data.js";
import { installed } from "./installed.js";
import { manifestText } from "./manifest-text.js";
import { columnsTaken, resultLines } from "./result-lines.js";
import { templates } from "./templates.js";

/**
 * Writes a manifest, and records unless there are some; asks only where a person sits: for everything without any
 * flags, for a column where the records do not say which.
 */
export async function run(given: InitArgs, context: Context): Promise<Outcome> {
  const { cwd } = context;
  const args = mayAsk(given, context) ? await ask(given, context) : given;
  const folder = resolve(cwd, args.folder ?? ".");
  const name = named(args, folder);
  const data = await draftData(args, folder, context);
  const model = args.model === undefined ? defaultModel(cwd, folder) : namedModel(args.model, cwd, folder);
  const { modelId } = model;
  const description = data.own === null ? templates[data.templateName].description : null;
  const editor = installed("@tunesmith/contracts/editor/experiment.schema.json", folder);
  const schema = editor === undefined ? null : asWritten(editor, folder);
  const manifest = manifestText({ name, description, modelId, schema, ...data });
  const files = await write(new Map([["experiment.yaml", manifest], ...data.files]), folder, cwd);
  const columns = columnsTaken(data);
  const value: InitResult = { files, name, template: data.templateName, model_id: modelId, columns };
  const from = folder === cwd ? "" : ` -f ${shown(folder, cwd)}`;
  return {
    value,
    diagnostics: data.own?.warnings ?? [],
    lines: (screen) => resultLines({ files, model, data, path: args.data ?? null, from }, screen),
  };
}

function mayAsk({ template, name, data, test, labels, model, fields }: InitArgs, context: Context): boolean {
  const isSaid = [template, name, data, test, labels, model, fields].some((flag) => flag !== undefined);
  return !isSaid && context.format === "table" && canAsk(context.stdin, context.stdout, context.env);
}

/** The name that was given, or that of the folder as far as a name can hold it. */
function named({ name }: InitArgs, folder: string): string {
  const able = nameOf(name ?? basename(folder), "experiment");
  if (name === undefined || name === able) return able;
  const expected = `lower-case letters, digits, dots and hyphens, such as \`${able}\``;
  throw new TuneError(diagnostic("usage/invalid-value", { option: "--name", got: name, expected }));
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
