import { hostname } from "node:os";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { ioError } from "./errors.js";
import { describeHolder, parseHolder, type Holder } from "./holder.js";

/** The engine's file locks (flock): they end with the process that holds them, however it ends. */
export interface NativeLocks {
  /** Takes the lock without waiting and writes `content` into the file; null when somebody else holds it. */
  tryLock(path: string, content: string): { release(): void } | null;
  /** What the last holder wrote; null when there is no such file. */
  readLockHolder(path: string): string | null;
}

/** A lock that this process holds. */
export interface RunLock {
  attempt: number;
  /** Throws a TuneError when another process has taken the lock over, which a file system may let happen. */
  verify(): Promise<void>;
  release(): void;
}

/** Takes the lock on a run; a TuneError of exit code 75 that names the holder when somebody has it. */
export function takeLock(
  native: NativeLocks,
  file: string,
  { what, id }: { what: "Run" | "Evaluation"; id: string },
  { command, attempt }: { command: string; attempt: number },
): RunLock {
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    command,
    started: new Date().toISOString(),
    attempt,
  };
  const content = `${JSON.stringify(holder)}\n`;
  const handle = calling(file, () => native.tryLock(file, content));
  if (handle === null) {
    const found = calling(file, () => native.readLockHolder(file));
    throw new TuneError(
      diagnostic("run/locked", {
        what,
        run: id.slice(0, 12),
        holder: describeHolder(parseHolder(found ?? "")),
      }),
    );
  }
  return {
    attempt,
    async verify() {
      if (calling(file, () => native.readLockHolder(file)) !== content) {
        throw new TuneError(diagnostic("store/fenced", { path: file }));
      }
    },
    release: () => handle.release(),
  };
}

function calling<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw ioError(file, error);
  }
}
