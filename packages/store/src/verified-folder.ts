import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { errno, ioError } from "./errors.js";

/** Beside the files of a committed folder, in the format of sha256sum: `sha256sum -c` checks it too. */
export const CHECKSUMS = "SHA256SUMS";

export type Files = ReadonlyMap<string, Uint8Array>;

/** The checksum file of a set of files, sorted by name. */
export function checksums(files: Files): string {
  const names = [...files.keys()].sort();
  return names.map((name) => `${sha256(files.get(name)!)}  ${name}\n`).join("");
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Name → digest of a checksum file; null when a line of it is none. */
export function parseChecksums(text: string): Map<string, string> | null {
  const digests = new Map<string, string>();
  for (const line of text.split("\n").slice(0, -1)) {
    const match = /^([0-9a-f]{64}) {2}([^/\\]+)$/.exec(line);
    if (match === null) {
      return null;
    }
    digests.set(match[2]!, match[1]!);
  }
  return digests;
}

/** The files of a committed folder; null when it is not there, or not whole. */
export async function readVerified(folder: string): Promise<Map<string, Buffer> | null> {
  const list = await readIfThere(path.join(folder, CHECKSUMS));
  if (list === null) {
    return null;
  }
  const digests = parseChecksums(list.toString("utf8"));
  const files = new Map<string, Buffer>();
  for (const [name, digest] of digests ?? []) {
    const bytes = await readIfThere(path.join(folder, name));
    if (bytes === null || sha256(bytes) !== digest) {
      return null;
    }
    files.set(name, bytes);
  }
  // A list that was cut short would verify with fewer files.
  return list.toString("utf8") === checksums(files) && files.size > 0 ? files : null;
}

/** The bytes of a file; null when there is none. Throws a TuneError when it cannot be read. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = errno(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") {
      return null;
    }
    throw ioError(file, error);
  }
}
