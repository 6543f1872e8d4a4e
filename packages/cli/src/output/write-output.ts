import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { diagnostic, systemReason, TuneError } from "@tunesmith/diagnostics";
import type { Context } from "../context.js";

/** Writes a file that the command line names, relative to the working directory. Throws `store/io`. */
export async function writeOutput(
  name: string,
  content: string | Uint8Array,
  { cwd }: Pick<Context, "cwd">,
): Promise<void> {
  try {
    await writeFile(resolve(cwd, name), content);
  } catch (error) {
    throw new TuneError(diagnostic("store/io", { path: name, problem: systemReason(error as Error) }));
  }
}
