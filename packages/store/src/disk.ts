import { mkdir, open, rename, rm, truncate, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { errno, ioError } from "./errors.js";

/** Every change that the store makes to a disk goes through here; failures are TuneErrors that name the path. */
export interface Disk {
  /** Creates the folder and its parents, durably. */
  makeFolder(folder: string): Promise<void>;
  /** Writes a new file, or over an old one, and flushes it. */
  writeFile(file: string, bytes: Uint8Array): Promise<void>;
  /** Opens a log for appending. */
  openLog(file: string): Promise<Log>;
  /** Replaces `to` where that is a file. Durable after `syncFolder` of the parents. */
  rename(from: string, to: string): Promise<void>;
  /** Flushes the entries of a folder. */
  syncFolder(folder: string): Promise<void>;
  /** Cuts a file to `length` bytes. */
  truncate(file: string, length: number): Promise<void>;
  /** Removes a file or a whole folder; nothing there is no failure. */
  remove(path: string): Promise<void>;
}

/** A file that only grows. */
export interface Log {
  append(text: string): Promise<void>;
  /** Flushes what was appended. After a failure the log must be taken as lost: it is never flushed again. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Flushes the entries of a folder, which Node cannot. */
export interface Flusher {
  syncDirectory(path: string): void | Promise<void>;
}

/** The real disk; the engine flushes the entries of a folder. */
export function nodeDisk(native: Flusher): Disk {
  /** Whether the folder is there now; false = its parent is missing, and that is allowed. */
  const makeOne = async (
    folder: string,
    { missingParent }: { missingParent: "allowed" | "fails" },
  ): Promise<boolean> => {
    try {
      await mkdir(folder);
    } catch (error) {
      // Another process may have made it.
      if (errno(error) === "EEXIST") {
        return true;
      }
      if (errno(error) === "ENOENT" && missingParent === "allowed" && path.dirname(folder) !== folder) {
        return false;
      }
      throw ioError(folder, error);
    }
    await syncFolder(path.dirname(folder));
    return true;
  };
  const syncFolder = (folder: string): Promise<void> =>
    attempt(folder, async () => native.syncDirectory(folder));
  return {
    syncFolder,
    async makeFolder(folder) {
      if (await makeOne(folder, { missingParent: "allowed" })) {
        return;
      }
      await this.makeFolder(path.dirname(folder));
      await makeOne(folder, { missingParent: "fails" });
    },
    writeFile: (file, bytes) =>
      attempt(file, async () => {
        const handle = await open(file, "w");
        try {
          await handle.writeFile(bytes);
          // On the descriptor that wrote: another one could miss a failed write-back.
          await handle.sync();
        } finally {
          await handle.close();
        }
      }),
    openLog: (file) => attempt(file, async () => nodeLog(file, await open(file, "a"))),
    rename: (from, to) => attempt(to, () => rename(from, to)),
    truncate: (file, length) => attempt(file, () => truncate(file, length)),
    remove: (target) => attempt(target, () => rm(target, { recursive: true, force: true })),
  };
}

function nodeLog(file: string, handle: FileHandle): Log {
  let lost: unknown;
  const unlessLost = async (action: () => Promise<void>): Promise<void> => {
    if (lost !== undefined) {
      throw lost;
    }
    try {
      await attempt(file, action);
    } catch (error) {
      lost = error;
      throw error;
    }
  };
  return {
    append: (text) => unlessLost(() => handle.appendFile(text)),
    sync: () => unlessLost(() => handle.sync()),
    close: () => attempt(file, () => handle.close()),
  };
}

async function attempt<T>(target: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw ioError(target, error);
  }
}
