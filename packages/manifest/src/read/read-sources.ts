import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import path from "node:path";
import { draftsOf, type Draft } from "../draft.js";
import { findFiles, type FoundFile } from "./find-files.js";
import { isDiagnostic } from "../is-diagnostic.js";
import { decode, readLimited } from "./read-file.js";
import { Source } from "../parse/source.js";

export interface ReadOptions {
  cwd: string;
  stdin?: (() => Promise<Uint8Array>) | undefined;
}

/** Files of all path arguments, each once. */
export async function findAll(
  paths: readonly string[],
  cwd: string,
): Promise<{ files: FoundFile[]; problems: Diagnostic[] }> {
  const files = new Map<string | null, FoundFile>();
  const problems: Diagnostic[] = [];
  for (const argument of paths) {
    const found = await findFiles(argument, cwd);
    if (isDiagnostic(found)) {
      problems.push(found);
      continue;
    }
    if (found.length === 0) problems.push(diagnostic("manifest/none-found", { path: argument }));
    for (const one of found) {
      const known = files.get(one.file);
      files.set(one.file, { file: one.file, named: one.named || known?.named === true });
    }
  }
  return { files: [...files.values()], problems };
}

/** The documents of files that are manifests. */
export async function readDrafts(
  files: readonly FoundFile[],
  options: ReadOptions,
): Promise<{ drafts: Draft[]; problems: Diagnostic[] }> {
  const drafts: Draft[] = [];
  const problems: Diagnostic[] = [];
  for (const found of files) {
    const source = await readSource(found, options);
    if (source === undefined) continue;
    if (isDiagnostic(source)) problems.push(source);
    else drafts.push(...draftsOf(source, found, options.cwd));
  }
  return { drafts, problems };
}

/** The text of a file; undefined for JSON in a folder that is no manifest. */
async function readSource(
  { file, named }: FoundFile,
  { cwd, stdin }: ReadOptions,
): Promise<Source | Diagnostic | undefined> {
  const name = file === null ? "<stdin>" : displayName(file, cwd);
  const bytes = file === null ? await readStdin(stdin) : await readLimited(file, name);
  const isData = !named && name.endsWith(".json");
  if (isDiagnostic(bytes)) return isData ? undefined : bytes;
  const text = decode(bytes, name);
  if (isDiagnostic(text)) return isData ? undefined : text;
  return isData && !text.includes('"apiVersion"') ? undefined : new Source(name, text);
}

async function readStdin(stdin: ReadOptions["stdin"]): Promise<Uint8Array | Diagnostic> {
  if (stdin !== undefined) return stdin();
  return diagnostic("manifest/unreadable", { path: "-", problem: "there is no standard input" });
}

function displayName(file: string, cwd: string): string {
  return (path.relative(cwd, file) || path.basename(file)).replaceAll(path.sep, "/");
}
