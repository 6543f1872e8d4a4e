import { createHash } from "node:crypto";
import path from "node:path";
import type { Result } from "@tunesmith/diagnostics";
import { fileDigests, type FileDigests } from "./file-digests.js";
import { unreadable } from "./io.js";
import type { ModelFiles } from "./model-files.js";

/** What identifies a base model, wherever it lies. */
export interface FolderDigests {
  /** Configuration, end tokens and weights. */
  base_model: string;
  tokenizer: string;
}

/** SHA-256 over the names and digests of the files, sorted by name. */
export async function digestFolder(
  files: ModelFiles,
  digests: FileDigests = fileDigests(null, { write: false }),
): Promise<Result<FolderDigests>> {
  try {
    const value = {
      base_model: await digestFiles(files.model, digests),
      tokenizer: await digestFiles(files.tokenizer, digests),
    };
    return { ok: true, value, warnings: [] };
  } catch (error) {
    return { ok: false, diagnostics: [unreadable(path.dirname(files.model[0] ?? ""), error)] };
  }
}

async function digestFiles(files: readonly string[], digests: FileDigests): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [...files].sort()) {
    hash.update(`${await digests.of(file)}  ${path.basename(file)}\n`);
  }
  return hash.digest("hex");
}
