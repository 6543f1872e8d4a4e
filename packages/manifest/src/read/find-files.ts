import { diagnostic, nearest, type Diagnostic } from "@tunesmith/diagnostics";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { expandGlob, isGlob } from "./glob.js";
import { limits } from "../limits.js";
import { byCodeUnit } from "../order.js";
import { reasonOf } from "./reason-of.js";

/** A file to read. One that was not named itself counts only if it turns out to be a manifest. */
export interface FoundFile {
  /** Absolute path; null = standard input. */
  file: string | null;
  named: boolean;
}

/** Files of one path argument: a file, a folder (not its subfolders), a glob, or `-`. */
export async function findFiles(argument: string, cwd: string): Promise<FoundFile[] | Diagnostic> {
  try {
    return await find(argument, cwd);
  } catch (error) {
    return diagnostic("manifest/unreadable", { path: argument, problem: reasonOf(error) });
  }
}

async function find(argument: string, cwd: string): Promise<FoundFile[] | Diagnostic> {
  if (argument === "-") return [{ file: null, named: true }];
  const kind = await kindOf(path.resolve(cwd, argument));
  if (kind === "file") return [{ file: path.resolve(cwd, argument), named: true }];
  if (kind === "folder") return filesIn(path.resolve(cwd, argument));
  if (!isGlob(argument)) {
    const fields = { path: argument, nearest: await nearestPath(argument, cwd) };
    return diagnostic("manifest/not-found", fields);
  }
  const matches = await expandGlob(argument, cwd);
  if (matches === undefined)
    return diagnostic("manifest/pattern-too-wide", { path: argument, limit: limits.patterns });
  const found: FoundFile[] = [];
  for (const match of matches) {
    const matched = await kindOf(match);
    if (matched === "folder") found.push(...(await filesIn(match)));
    else if (matched === "file" && isManifestName(match)) found.push({ file: match, named: false });
  }
  return found;
}

/** A file or folder beside the one that is not there, of almost the same name. */
async function nearestPath(argument: string, cwd: string): Promise<string | undefined> {
  const folder = path.dirname(argument);
  const names = await readdir(path.resolve(cwd, folder)).catch((): string[] => []);
  const own = path.basename(argument);
  // A link that leads nowhere has the name itself.
  const others = names.filter((name) => name !== own).toSorted(byCodeUnit);
  const near = nearest(own, others);
  return near === undefined ? undefined : path.join(folder, near).replaceAll(path.sep, "/");
}

async function kindOf(absolute: string): Promise<"file" | "folder" | undefined> {
  const found = await stat(absolute).catch(() => undefined);
  if (found?.isDirectory()) return "folder";
  return found === undefined ? undefined : "file";
}

/** Files of a folder that may be manifests by their names, sorted. */
export async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && isManifestName(entry.name))
    .map((entry) => entry.name)
    .sort(byCodeUnit)
    .map((name) => ({ file: path.join(folder, name), named: false }));
}

function isManifestName(name: string): boolean {
  return /\.(ya?ml|json)$/.test(name);
}
