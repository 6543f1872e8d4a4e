import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** The package that carries a base model to try tuning on. */
export const tinyBase = "@tunesmith/tiny-base";

/** The base model of a new manifest. */
export interface BaseModel {
  /** As `base_model.model_id` has it, relative to the manifest where it is a path. */
  modelId: string;
  /** False for a folder that holds no model yet. */
  isThere: boolean;
}

/** A base model that a person named: a path is relative to the working directory. */
export function namedModel(model: string, cwd: string, folder: string): BaseModel {
  if (!/^\.{0,2}\//.test(model) && model !== "." && model !== "..") return { modelId: model, isThere: true };
  const path = resolve(cwd, model);
  return { modelId: isAbsolute(model) ? model : asWritten(path, folder), isThere: holdsModel(path) };
}

/**
 * The model of the tiny-base package as Node finds packages from the working directory: in the node_modules of the
 * nearest folder upwards. Where it is not installed, the place where `npm install` will put it.
 */
export function defaultModel(cwd: string, folder: string): BaseModel {
  let installed: string | undefined;
  let project: string | undefined;
  for (let parent = resolve(cwd); ; parent = dirname(parent)) {
    const model = join(parent, "node_modules", tinyBase, "model");
    if (holdsModel(model)) installed ??= model;
    if (existsSync(join(parent, "package.json"))) project ??= parent;
    if (parent === dirname(parent)) break;
  }
  const path = installed ?? join(project ?? resolve(cwd), "node_modules", tinyBase, "model");
  return { modelId: asWritten(path, folder), isThere: installed !== undefined };
}

function holdsModel(folder: string): boolean {
  return existsSync(join(folder, "config.json"));
}

/** A path relative to the manifest's folder, beginning with a dot. */
function asWritten(path: string, folder: string): string {
  const shown = relative(folder, path).split(sep).join("/");
  return isAbsolute(shown) || shown.startsWith("../") ? shown : `./${shown}`;
}
