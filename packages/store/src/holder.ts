import { readFile, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { readIfThere } from "./verified-folder.js";

/** Who took a lock, for people; and a fence: no two holders write the same. */
export interface Holder {
  pid: number;
  host: string;
  /** What it was doing. */
  command: string;
  /** When it took the lock, in UTC. */
  started: string;
  attempt: number;
}

/** What can be told of a lock without taking it. */
export interface LockState {
  /** Who took it last; null = nobody, or the file says no such thing. */
  holder: Holder | null;
  /** Whether somebody has it now; null = the holder is on another machine, which cannot be asked. */
  isHeld: boolean | null;
}

/** Looks at a lock file without taking the lock: looking must never keep an apply from running. */
export async function lookAtLock(file: string): Promise<LockState> {
  const content = await readIfThere(file);
  const holder = content === null ? null : parseHolder(content.toString("utf8"));
  if (holder === null) return { holder, isHeld: false };
  if (holder.host !== hostname()) return { holder, isHeld: null };
  return { holder, isHeld: (await isListed(file)) ?? isAlive(holder.pid) };
}

/** The content of a lock file; null when it says of no holder. */
export function parseHolder(content: string): Holder | null {
  try {
    const { pid, host, command, started, attempt } = JSON.parse(content) as Partial<Holder>;
    return typeof pid === "number" &&
      typeof host === "string" &&
      typeof command === "string" &&
      typeof started === "string" &&
      typeof attempt === "number"
      ? { pid, host, command, started, attempt }
      : null;
  } catch {
    return null;
  }
}

/** A holder in a sentence. */
export function describeHolder(holder: Holder | null): string {
  return holder === null
    ? "another process"
    : `process ${holder.pid} on ${holder.host} (\`${holder.command}\`, since ${holder.started})`;
}

/** Whether Linux lists a lock on the file's inode; null where there is no such list. */
async function isListed(file: string): Promise<boolean | null> {
  try {
    const locks = await readFile("/proc/locks", "utf8");
    const { ino } = await stat(file, { bigint: true });
    return locks.split("\n").some((line) => line.includes(" FLOCK ") && line.includes(`:${ino} `));
  } catch {
    return null;
  }
}

/** A process that is there but belongs to somebody else counts as alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
