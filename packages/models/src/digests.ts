import { createHash } from "node:crypto";
import path from "node:path";
import type { Result } from "@tunesmith/diagnostics";
import { fileDigests, type FileDigests } from "./file-digests.js";
import { unreadable } from "./io.js";
import type { ModelFiles } from "./model-files.js";

/** What identifies a base model, wherever it lies. */
export interface FolderDigests {
  /** Configuration, end tokens and weights, and how they are read where they say something twice. */
  base_model: string;
  tokenizer: string;
}

/** What identifies a base model, and what stands beside its tokenizer. */
export interface ModelDigests {
  digests: FolderDigests;
  /**
   * Of special_tokens_map.json and added_tokens.json; null where there are none that are read. They are no part of a run's
   * identity, which tells them by what they change about its own texts.
   */
  tokenFiles: string | null;
}

/**
 * SHA-256 over the names and digests of the files, sorted by name.
 * @param contested what the files say twice with two values, as it is taken; nothing in nearly all folders
 */
export async function digestFolder(
  files: ModelFiles,
  contested: readonly string[],
  digests: FileDigests = fileDigests(null, { write: false }),
): Promise<Result<ModelDigests>> {
  const { model, tokenizer, besideTokenizer: beside } = files;
  try {
    const value = {
      digests: {
        base_model: await digestFiles(model, digests, contested),
        tokenizer: await digestFiles(tokenizer, digests, []),
      },
      tokenFiles: beside.length === 0 ? null : await digestFiles(beside, digests, []),
    };
    return { ok: true, value, warnings: [] };
  } catch (error) {
    return { ok: false, diagnostics: [unreadable(path.dirname(model[0] ?? ""), error)] };
  }
}

async function digestFiles(
  files: readonly string[],
  digests: FileDigests,
  contested: readonly string[],
): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [...files].sort()) {
    hash.update(`${await digests.of(file)}  ${path.basename(file)}\n`);
  }
  for (const line of contested) {
    hash.update(`${line}\n`);
  }
  return hash.digest("hex");
}
