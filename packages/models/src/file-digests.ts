import { createHash } from "node:crypto";
import { mkdir, open, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/** Files below this are digested every time: that costs less than looking them up would save. */
const LARGE = 64 * 1024 * 1024;
const CHUNK = 4 * 1024 * 1024;
/** A file changed later than this before it was digested could change again within one tick of its clock. */
const SETTLED_MILLISECONDS = 2000;

/** SHA-256 of a file's bytes. */
export interface FileDigests {
  of(file: string): Promise<string>;
}

/**
 * Remembers digests of large files in `folder`, one small file each, named after path, size, inode and times of
 * modification and of change: whatever writes to a file changes one of these. `write: false` only looks up.
 */
export function fileDigests(folder: string | null, { write }: { write: boolean }): FileDigests {
  return {
    async of(file) {
      const before = await identify(file);
      if (folder === null || before.size < LARGE) {
        return digestFile(file);
      }
      const entry = path.join(folder, before.key);
      const known = await readFile(entry, "utf8").catch(() => "");
      if (/^[0-9a-f]{64}\n$/.test(known)) {
        return known.trim();
      }
      const started = Date.now();
      const digest = await digestFile(file);
      const after = await identify(file);
      if (write && after.key === before.key && before.changed < started - SETTLED_MILLISECONDS) {
        await remember(entry, digest);
      }
      return digest;
    },
  };
}

async function identify(file: string): Promise<{ key: string; size: number; changed: number }> {
  const found = await stat(file, { bigint: true });
  const facts = [path.resolve(file), found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(
    "\n",
  );
  return {
    key: createHash("sha256").update(facts).digest("hex"),
    size: Number(found.size),
    changed: Number(found.ctimeMs),
  };
}

/** A half-written entry is none; where nothing can be written, the file is digested again next time. */
async function remember(entry: string, digest: string): Promise<void> {
  try {
    await mkdir(path.dirname(entry), { recursive: true });
    await writeFile(entry, `${digest}\n`);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) {
      throw error;
    }
  }
}

/** Streams the file: memory stays at one chunk. */
export async function digestFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  const handle = await open(file, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK);
      if (bytesRead === 0) {
        return hash.digest("hex");
      }
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
