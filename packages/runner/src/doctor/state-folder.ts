import type { DoctorCheck, RunStatus } from "@tunesmith/contracts";
import { bytes, plural } from "@tunesmith/report";
import { names, openStore, type ListedRun } from "@tunesmith/store";
import { access, constants, open, rm, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadEngine } from "../shared/engine.js";
import { check } from "./check.js";

/** A run of the largest prompts needs less; below it the next checkpoint may not fit. */
const littleSpace = 2 ** 30;
const noSpace = 2 ** 26;
const anotherPlace = "choose another place with --state-dir";

/** The folder of runs: may it be written, is a flush real, is there room, and what lies in it. */
export async function stateFolderChecks(stateDir: string, shown: string): Promise<DoctorCheck[]> {
  return [await folder(stateDir, shown), await flush(stateDir), await space(stateDir), await runs(stateDir)];
}

function folder(stateDir: string, shown: string): Promise<DoctorCheck> {
  return check(
    "state",
    "state folder",
    async () => {
      const existing = await nearestExisting(stateDir);
      if (!(await stat(existing)).isDirectory()) throw new Error(`${existing} is no folder`);
      await access(existing, constants.W_OK);
      return { found: existing === stateDir ? `${shown} can be written` : `${shown} can be made` };
    },
    `Make it writable, or ${anotherPlace}.`,
  );
}

/** Runs are only safe where a flush to the disk works. Writes one file and removes it again. */
function flush(stateDir: string): Promise<DoctorCheck> {
  return check(
    "state",
    "flush to disk",
    async () => {
      const native = await loadEngine();
      const parent = await nearestExisting(stateDir);
      const file = join(parent, `.tunesmith-doctor-${process.pid}`);
      try {
        await (await open(file, "wx")).close();
        native.syncFile(file);
        native.syncDirectory(parent);
      } finally {
        await rm(file, { force: true });
      }
      return { found: "works" };
    },
    "Choose a folder on a local disk with --state-dir.",
  );
}

function space(stateDir: string): Promise<DoctorCheck> {
  return check(
    "state",
    "free space",
    async () => {
      const { bavail, bsize } = await statfs(await nearestExisting(stateDir));
      const free = bavail * bsize;
      const found = bytes(free);
      if (free >= littleSpace) return { found };
      const help = `Free some space, or ${anotherPlace}.`;
      return { found, verdict: free < noSpace ? "bad" : "warn", help };
    },
    `Make the folder readable, or ${anotherPlace}.`,
  );
}

/** Runs under way, ended early, or damaged. */
function runs(stateDir: string): Promise<DoctorCheck> {
  return check(
    "state",
    "runs",
    async () => {
      const native = await loadEngine();
      const listed = await openStore(stateDir, native).list();
      const sorted = listed.map((run) => ({ id: run.run.runId.slice(0, 12), kind: kindOf(run, native) }));
      const of = (kind: Kind): string[] => sorted.filter((run) => run.kind === kind).map(({ id }) => id);
      const counted = (kind: Kind, ids = of(kind)): string[] =>
        ids.length === 0
          ? []
          : [kind === "finished" ? `${ids.length} finished` : `${ids.length} ${kind} (${ids.join(", ")})`];
      const found = [
        plural(listed.length, "run"),
        ...(["finished", "under way", "canceled", "failed", "interrupted", "unreadable"] as const).flatMap(
          (kind) => counted(kind),
        ),
      ].join("; ");
      const help = [
        ...(of("interrupted").length > 0
          ? ["Apply the manifest of an interrupted run again: it goes on from its last checkpoint."]
          : []),
        ...(of("unreadable").length > 0
          ? [`Remove the folders of unreadable runs below ${join(stateDir, "runs")}, and apply again.`]
          : []),
      ].join(" ");
      return help === "" ? { found } : { found, verdict: "warn", help };
    },
    "Make the folder readable.",
  );
}

type Kind = "finished" | "under way" | "canceled" | "failed" | "interrupted" | "unreadable";

const ended: Partial<Record<RunStatus["state"], Kind>> = {
  completed: "finished",
  canceled: "canceled",
  failed: "failed",
};

/** A run that says it is under way but whose lock is free was cut off. */
function kindOf({ run, status }: ListedRun, native: Awaited<ReturnType<typeof loadEngine>>): Kind {
  if (status === null) return "unreadable";
  return ended[status.state] ?? (isHeld(run.file(names.lock), native) ? "under way" : "interrupted");
}

/** Whether a process holds the lock; what stands in the file stays there. */
function isHeld(file: string, native: Awaited<ReturnType<typeof loadEngine>>): boolean {
  const holder = native.readLockHolder(file);
  if (holder === null) return false;
  const lock = native.tryLock(file, holder);
  lock?.release();
  return lock === null;
}

async function nearestExisting(folderPath: string): Promise<string> {
  for (let path = folderPath; ; path = dirname(path)) {
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (exists || path === dirname(path)) return path;
  }
}
