import { readNamedFile, type NamedFile, type ReadFile } from "@tunesmith/data";
import { TuneError, type Diagnostic } from "@tunesmith/diagnostics";

/** Reads a file of records that a command names; see `readNamedFile`. Throws TuneError. */
export async function openNamedFile(
  file: NamedFile,
  cwd: string,
): Promise<ReadFile & { warnings: readonly Diagnostic[] }> {
  const read = await readNamedFile(file, cwd);
  if (!read.ok) throw new TuneError(read.diagnostics);
  return { ...read.value, warnings: read.warnings };
}
