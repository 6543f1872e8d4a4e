import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { installed } from "./installed.js";

/** The package that carries a base model to try tuning on. */
export const tinyBase = "@tunesmith/tiny-base";

/** The base model of a new manifest. */
export interface BaseModel {
  /** As `base_model.model_id` has it, relative to the manifest where it is a path. */
  modelId: string;
  /** False for a folder that holds no model yet. */
  isThere: boolean;
  /** As a person named it. */
  given?: string;
}

/**
 * A base model that a person named. A path is relative to the working directory; a bare name is a folder where there is
 * one, as in transformers, and else one of the hub. The manifest's own folder is no model: it may be called like one.
 */
export function namedModel(model: string, cwd: string, folder: string): BaseModel {
  const path = resolve(cwd, model);
  const isWrittenAsPath = /^\.{0,2}\//.test(model) || model === "." || model === "..";
  if (!isWrittenAsPath && (path === folder || !isFolder(path))) return { modelId: model, isThere: true };
  const modelId = isAbsolute(model) ? model : asWritten(path, folder);
  return { modelId, isThere: holdsModel(path), given: model };
}

/** The model of the tiny-base package; where that is not installed, the place where `npm install` will put it. */
export function defaultModel(cwd: string, folder: string): BaseModel {
  const model = installed(`${tinyBase}/model/config.json`, cwd);
  const path = model ? dirname(model) : join(projectOf(cwd), "node_modules", tinyBase, "model");
  return { modelId: asWritten(path, folder), isThere: model !== undefined };
}

/** The nearest folder with a package.json, from a folder upwards; where there is none, the folder itself. */
function projectOf(cwd: string): string {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (folder === dirname(folder)) return resolve(cwd);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function holdsModel(folder: string): boolean {
  return existsSync(join(folder, "config.json"));
}

/** A path relative to the manifest's folder, beginning with a dot. */
export function asWritten(path: string, folder: string): string {
  const shown = relative(folder, path).split(sep).join("/");
  if (shown === "..") return "../";
  return isAbsolute(shown) || shown.startsWith("../") ? shown : `./${shown}`;
}
