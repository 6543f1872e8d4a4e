import { open } from "node:fs/promises";
import path from "node:path";
import { foreignBytes, foreignFile, foreignProblems, type Diagnostic } from "@tunesmith/diagnostics";
import { isMissing, unreadable } from "./io.js";

/** What lies where files should be, all of it at once; of a file that is not there, somebody else tells. */
export async function foreignFiles(files: readonly string[]): Promise<Diagnostic[]> {
  const found: Parameters<typeof foreignProblems>[0][number][] = [];
  for (const file of files) {
    try {
      const what = foreignFile(await beginning(file));
      if (what !== null) found.push({ name: path.basename(file), file, what });
    } catch (error) {
      if (!isMissing(error)) return [...foreignProblems(found), unreadable(file, error)];
    }
  }
  return foreignProblems(found);
}

async function beginning(file: string): Promise<Uint8Array> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(foreignBytes), 0, foreignBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
