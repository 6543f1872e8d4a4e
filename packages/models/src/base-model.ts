import { stat } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { readConfig, type ConfigFacts } from "./config.js";
import { digestFolder, type FolderDigests } from "./digests.js";
import type { FileDigests } from "./file-digests.js";
import { findSnapshot } from "./hub-cache.js";
import { isMissing, unreadable } from "./io.js";
import { findModelFiles, type ModelFiles } from "./model-files.js";

export interface BaseModelOptions {
  /** Folder that `./` and `../` start from. */
  manifestDir: string;
  /** Branch, tag or commit on the hub; `main` by default. */
  revision?: string | undefined;
  /** Keeps digests of large files between calls. */
  fileDigests?: FileDigests | undefined;
  /** Environment that names the hub cache; by default the process's. */
  environment?: NodeJS.ProcessEnv;
}

/** A base model on this machine, not yet identified. */
export interface FoundBaseModel {
  /** Absolute folder. */
  path: string;
  facts: ConfigFacts;
  /** The name to show: as the manifest writes it. */
  display: string;
  files: ModelFiles;
}

/** A base model on this machine. */
export interface BaseModel extends Omit<FoundBaseModel, "files"> {
  digests: FolderDigests;
}

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
  const digests = await digestFolder(files, remembered);
  return digests.ok ? { ok: true, value: { ...found, digests: digests.value }, warnings: [] } : digests;
}

/**
 * Finds the folder of a base model and checks what it holds, without reading its weights. Nothing is downloaded: a
 * hub name is looked up in the local Hugging Face cache.
 */
export async function findBaseModel(
  modelId: string,
  options: BaseModelOptions,
): Promise<Result<FoundBaseModel>> {
  const located = await locate(modelId, options);
  if (typeof located !== "string") {
    return { ok: false, diagnostics: [located] };
  }
  const config = await readConfig(located, modelId);
  if (!config.ok) {
    return config;
  }
  const files = await findModelFiles(located, modelId);
  if (!files.ok) {
    return files;
  }
  const value = { path: located, facts: config.value, display: modelId, files: files.value };
  return { ok: true, value, warnings: [] };
}

async function locate(modelId: string, options: BaseModelOptions): Promise<string | Diagnostic> {
  if (!isPath(modelId)) {
    return findSnapshot(modelId, options.revision ?? "main", options.environment ?? process.env);
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
