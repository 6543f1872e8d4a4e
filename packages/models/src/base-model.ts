import { stat } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { readConfig, type ConfigFacts } from "./config.js";
import { digestFolder, type FolderDigests } from "./digests.js";
import type { FileDigests } from "./file-digests.js";
import { findSnapshot } from "./hub-cache.js";
import { isMissing, unreadable } from "./io.js";
import { findModelFiles } from "./model-files.js";

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

/** A base model on this machine. */
export interface BaseModel {
  /** Absolute folder. */
  path: string;
  digests: FolderDigests;
  facts: ConfigFacts;
  /** The name to show: as the manifest writes it. */
  display: string;
}

/** Whether a `model_id` is the path of a folder rather than a name on the hub. */
export function isPath(modelId: string): boolean {
  return modelId.startsWith("./") || modelId.startsWith("../") || modelId.startsWith("/");
}

/**
 * Finds the folder of a base model, checks what it holds, and identifies it. Nothing is downloaded: a hub name is
 * looked up in the local Hugging Face cache.
 */
export async function resolveBaseModel(
  modelId: string,
  options: BaseModelOptions,
): Promise<Result<BaseModel>> {
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
  const digests = await digestFolder(files.value, options.fileDigests);
  return digests.ok
    ? {
        ok: true,
        value: { path: located, digests: digests.value, facts: config.value, display: modelId },
        warnings: [],
      }
    : digests;
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
