import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Disk } from "./disk.js";
import { errno, ioError } from "./errors.js";
import { CHECKSUMS, checksums, readVerified, type Files } from "./verified-folder.js";

/** Everything unfinished bears this prefix, so that a sweep finds it. */
const TEMPORARY = "tmp.";
const REPLACED = ".replaced.";

/** Where and by whom something is committed. */
export interface Commit {
  disk: Disk;
  /** Folder that receives it. */
  parent: string;
  /** Number of the attempt; names temporary files. */
  attempt: number;
  /** Throws when this process no longer owns the run. Called before anything becomes visible. */
  fence(): Promise<void>;
}

/**
 * Commits a folder of files whole or not at all: written aside and flushed, checksums last, then renamed into
 * place. Committing the same bytes again changes nothing.
 */
export async function commitFolder(commit: Commit, name: string, files: Files): Promise<void> {
  const { disk, parent, attempt } = commit;
  const target = path.join(parent, name);
  const before = await readVerified(target);
  if (before !== null && checksums(before) === checksums(files)) {
    // An attempt that died between rename and flush may have left it.
    return disk.syncFolder(parent);
  }
  const temporary = path.join(parent, `${TEMPORARY}${attempt}.${name}`);
  await whole(disk, temporary, async () => {
    await commit.fence();
    await disk.remove(temporary);
    await disk.makeFolder(temporary);
    for (const file of [...files.keys()].sort()) {
      await disk.writeFile(path.join(temporary, file), files.get(file)!);
    }
    await disk.writeFile(path.join(temporary, CHECKSUMS), Buffer.from(checksums(files)));
    await disk.syncFolder(temporary);
    await commit.fence();
    await replace(commit, temporary, name);
  });
}

/** A folder cannot be renamed over another one: the old one steps aside first. */
async function replace({ disk, parent, attempt }: Commit, temporary: string, name: string): Promise<void> {
  const target = path.join(parent, name);
  const replaced = path.join(parent, `${TEMPORARY}${attempt}${REPLACED}${name}`);
  if (await isThere(target)) {
    await disk.remove(replaced);
    await disk.rename(target, replaced);
  }
  try {
    await disk.rename(temporary, target);
  } catch (error) {
    if (await isThere(replaced)) {
      await disk.rename(replaced, target).catch(() => undefined);
    }
    throw error;
  }
  await disk.syncFolder(parent);
  await disk.remove(replaced);
}

/** Replaces one file whole or not at all. */
export async function commitFile(commit: Commit, name: string, bytes: Uint8Array): Promise<void> {
  const { disk, parent, attempt } = commit;
  const temporary = path.join(parent, `${TEMPORARY}${attempt}.${name}`);
  await whole(disk, temporary, async () => {
    await commit.fence();
    await disk.writeFile(temporary, bytes);
    await disk.rename(temporary, path.join(parent, name));
    await disk.syncFolder(parent);
  });
}

/** Leaves nothing temporary behind when `action` fails; what cannot be removed now, the next sweep removes. */
async function whole(disk: Disk, temporary: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/**
 * Removes what earlier attempts left unfinished in a folder. A folder that was being replaced when its process
 * died goes back to its place.
 */
export async function sweep(disk: Disk, parent: string): Promise<void> {
  for (const name of (await list(parent)).filter((entry) => entry.startsWith(TEMPORARY))) {
    const split = name.indexOf(REPLACED);
    const target = split < 0 ? null : path.join(parent, name.slice(split + REPLACED.length));
    if (target !== null && !(await isThere(target))) {
      await disk.rename(path.join(parent, name), target);
      await disk.syncFolder(parent);
    } else {
      await disk.remove(path.join(parent, name));
    }
  }
}

/** Entries of a folder, sorted; none when it is not there. */
export async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (errno(error) === "ENOENT") {
      return [];
    }
    throw ioError(folder, error);
  }
}

async function isThere(target: string): Promise<boolean> {
  return (await list(path.dirname(target))).includes(path.basename(target));
}
