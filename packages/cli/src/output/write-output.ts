import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { diagnostic, systemReason, TuneError } from "@tunesmith/diagnostics";
import type { Context } from "../context.js";

/**
 * Writes a file that the command line names, relative to the working directory, and makes the folder that it is to stand
 * in. Throws `store/io`.
 */
export async function writeOutput(
  name: string,
  content: string | Uint8Array,
  { cwd }: Pick<Context, "cwd">,
): Promise<void> {
  try {
    const path = resolve(cwd, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw new TuneError(diagnostic("store/io", { path: name, problem: systemReason(error as Error) }));
  }
}
