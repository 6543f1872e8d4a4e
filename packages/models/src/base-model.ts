import { stat } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { adapterWithin } from "./adapter-within.js";
import { readConfig, type Config, type Describe, type SeenConfig } from "./config.js";
import { digestFolder, type ModelDigests } from "./digests.js";
import type { FileDigests } from "./file-digests.js";
import { findSnapshot } from "./hub-cache.js";
import { isMissing, unreadable } from "./io.js";
import { findModelFiles, type ModelFiles } from "./model-files.js";
import { ownHead, type OwnHead } from "./own-head.js";

export interface BaseModelOptions {
  /** The engine's reading of config.json. */
  describe: Describe;
  /** Folder that `./` and `../` start from. */
  manifestDir: string;
  /** Branch, tag or commit on the hub; `main` by default. */
  revision?: string | undefined;
  /** Keeps digests of large files between calls. */
  fileDigests?: FileDigests | undefined;
  /** Environment that names the hub cache; by default the process's. */
  environment?: NodeJS.ProcessEnv;
}

/** A base model on this machine, whether the engine computes it or not. */
export interface SeenBaseModel {
  /** Absolute folder. */
  path: string;
  /** The name to show: as the manifest writes it. */
  display: string;
  files: ModelFiles;
  config: SeenConfig;
}

/** A base model on this machine that the engine computes, not yet identified. */
export interface FoundBaseModel extends Omit<SeenBaseModel, "config"> {
  facts: Config;
  /** Warnings that everybody should be told who uses it. */
  notes: Diagnostic[];
}

/** A base model on this machine. */
export interface BaseModel extends Omit<FoundBaseModel, "files">, ModelDigests {}

/** Whether a `model_id` is the path of a folder rather than a name on the hub. */
export function isPath(modelId: string): boolean {
  return modelId.startsWith("./") || modelId.startsWith("../") || modelId.startsWith("/");
}

/** Finds a base model, checks it and identifies it. */
export async function resolveBaseModel(
  modelId: string,
  options: BaseModelOptions,
): Promise<Result<BaseModel>> {
  const found = await findBaseModel(modelId, options);
  return found.ok ? identifyBaseModel(found.value, options.fileDigests) : found;
}

/** Adds the digests: reads every byte of the weights, unless their digests are remembered. */
export async function identifyBaseModel(
  { files, ...found }: FoundBaseModel,
  remembered?: FileDigests,
): Promise<Result<BaseModel>> {
  const { facts } = found;
  let head: OwnHead | null;
  try {
    head = facts.tied ? await ownHead(files, facts.tensors) : null;
  } catch (error) {
    return { ok: false, diagnostics: [unreadable(found.path, error)] };
  }
  const contested = [...facts.contested, ...(head === null ? [] : [`head ${facts.tensors.head}`])];
  const digests = await digestFolder(files, contested, remembered);
  if (!digests.ok) return digests;
  const file = files.model.find((name) => path.basename(name) === "config.json");
  const warnings = head === null ? [] : [diagnostic("model/head-not-tied", head, { file })];
  const notes = [...found.notes, ...warnings];
  return { ok: true, value: { ...found, notes, ...digests.value }, warnings };
}

/**
 * Finds the folder of a base model that the engine computes and checks what it holds, without reading its weights.
 * Nothing is downloaded: a hub name is looked up in the local Hugging Face cache.
 */
export async function findBaseModel(
  modelId: string,
  options: BaseModelOptions,
): Promise<Result<FoundBaseModel>> {
  const seen = await seeBaseModel(modelId, options);
  if (!seen.ok) return seen;
  const {
    config: { config, warnings },
    ...found
  } = seen.value;
  return "severity" in config
    ? { ok: false, diagnostics: [config] }
    : { ok: true, value: { ...found, facts: config, notes: warnings }, warnings };
}

/** Like `findBaseModel`, of any base model. */
export async function seeBaseModel(
  modelId: string,
  options: BaseModelOptions,
): Promise<Result<SeenBaseModel>> {
  const located = await locate(modelId, options);
  if (typeof located !== "string") {
    return { ok: false, diagnostics: [located] };
  }
  const config = await readConfig(located, modelId, options.describe);
  const isAlone = !config.ok && config.diagnostics.some(({ code }) => code === "model/missing-file");
  const [adapter] = config.ok || isAlone ? await adapterWithin(located, modelId, isAlone) : [];
  if (!config.ok) {
    return adapter === undefined ? config : { ok: false, diagnostics: [adapter] };
  }
  if (adapter !== undefined && !("severity" in config.value.config)) config.value.config = adapter;
  const files = await findModelFiles(located, modelId);
  // That the engine cannot compute the model makes its other files nobody's concern.
  if (!files.ok && !("severity" in config.value.config)) return files;
  const configAlone = { model: [path.join(located, "config.json")], tokenizer: [], besideTokenizer: [] };
  const found = files.ok ? files.value : configAlone;
  const value = { path: located, display: modelId, files: found, config: config.value };
  return { ok: true, value, warnings: [] };
}

async function locate(modelId: string, options: BaseModelOptions): Promise<string | Diagnostic> {
  if (!isPath(modelId)) {
    const { environment = process.env, revision = "main", manifestDir } = options;
    const found = await findSnapshot(modelId, revision, environment);
    if (typeof found === "string" || modelId === "" || !(await isFolder(path.resolve(manifestDir, modelId))))
      return found;
    const folder = modelId === "." || modelId === ".." ? `${modelId}/` : `./${modelId}`;
    if (found.code === "model/hub-unavailable")
      return diagnostic("model/hub-unavailable", { model: modelId, folder });
    return found.code === "model/not-found"
      ? diagnostic("model/not-found", { model: modelId, folder })
      : found;
  }
  const folder = path.resolve(options.manifestDir, modelId);
  try {
    if ((await stat(folder)).isDirectory()) {
      return folder;
    }
    return diagnostic("model/not-found", { model: modelId, path: folder });
  } catch (error) {
    return isMissing(error)
      ? diagnostic("model/not-found", { model: modelId, path: folder })
      : unreadable(folder, error);
  }
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    // It only decides what is advised.
    return false;
  }
}
