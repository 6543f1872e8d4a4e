import path from "node:path";
import type { RunStatus } from "@tunesmith/contracts";
import { diagnostic, nearest, TuneError } from "@tunesmith/diagnostics";
import { list } from "./commit.js";
import { nodeDisk, type Disk, type Flusher } from "./disk.js";
import { LockedRun } from "./locked-run.js";
import { EvaluationFolder, LockedEvaluation } from "./evaluation-folder.js";
import { lookAtLock } from "./holder.js";
import { takeLock, type NativeLocks, type RunLock } from "./lock.js";
import { names, RunFolder } from "./run-folder.js";
import { readIfThere } from "./verified-folder.js";

/** What the store needs of the engine. */
export interface StoreNative extends NativeLocks {
  /** Flushes the entries of a folder. */
  syncDirectory(path: string): void;
}

/** A run and its state; null = the state cannot be read. */
export interface ListedRun {
  run: RunFolder;
  status: RunStatus | null;
}

/** The runs of one state folder. */
export interface Store {
  /** Absolute; need not exist. */
  stateDir: string;
  /** The run with this id, whether there is one or not. */
  run(runId: string): RunFolder;
  /** Every run, oldest first; equal times by id. */
  list(): Promise<ListedRun[]>;
  /**
   * The run meant by a run id, its beginning (four digits or more), or the name of an experiment (its latest run,
   * finished runs only if so asked). Throws a TuneError of exit code 64 when there is none or several.
   */
  find(reference: string, options?: { finished?: boolean }): Promise<RunFolder>;
  /**
   * Takes a run for writing and removes what earlier attempts left unfinished. Throws a TuneError of exit code 75
   * at once when another process has it, of 74 when the folder cannot be written.
   * @param command what the holder is doing, for others to read.
   */
  lock(runId: string, command: string): Promise<LockedRun>;
  /** The evaluation with this id, whether there is one or not. */
  evaluation(evaluationId: string): EvaluationFolder;
  /** Takes an evaluation for writing, as `lock` takes a run. */
  lockEvaluation(evaluationId: string, command: string): Promise<LockedEvaluation>;
}

const RUN_ID = /^[0-9a-f]{64}$/;

/**
 * Opens a state folder; touches nothing until a run is locked.
 * @param native a function is called when something is written, so that readers need not load the engine.
 */
export function openStore(
  stateDir: string,
  native: StoreNative | (() => Promise<StoreNative>),
  disk: Disk = nodeDisk(flusher(native)),
): Store {
  const runs = path.join(stateDir, "runs");
  const run = (runId: string): RunFolder => new RunFolder(runId, path.join(runs, runId));
  const evaluation = (id: string): EvaluationFolder =>
    new EvaluationFolder(id, path.join(stateDir, "evaluations", id));
  const take = async (
    folder: string,
    file: string,
    of: { what: "Run" | "Evaluation"; id: string },
    by: { command: string; attempt: number },
  ): Promise<RunLock> => {
    const engine = await loaded(native);
    await disk.makeFolder(folder);
    await ignoreInGit(disk, stateDir);
    return takeLock(engine, file, of, by);
  };
  return {
    stateDir,
    run,
    list: () => listRuns(runs, run),
    async find(reference, { finished = false } = {}) {
      return findRun(await listRuns(runs, run), reference, finished);
    },
    async lock(runId, command) {
      const folder = run(runId);
      const of = { what: "Run", id: runId } as const;
      const lock = await take(folder.path, folder.file(names.lock), of, {
        command,
        attempt: ((await folder.status().catch(() => null))?.fence ?? 0) + 1,
      });
      return swept(new LockedRun(runId, folder.path, disk, lock), lock);
    },
    evaluation,
    async lockEvaluation(evaluationId, command) {
      const folder = evaluation(evaluationId);
      const attempt = ((await lookAtLock(folder.lockFile)).holder?.attempt ?? 0) + 1;
      const of = { what: "Evaluation", id: evaluationId } as const;
      const lock = await take(folder.path, folder.lockFile, of, { command, attempt });
      return swept(new LockedEvaluation(evaluationId, folder.path, disk, lock), lock);
    },
  };
}

/** The locked thing without what earlier attempts left; given back when that cannot be removed. */
async function swept<T extends { sweep(): Promise<void> }>(locked: T, lock: RunLock): Promise<T> {
  try {
    await locked.sweep();
    return locked;
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function loaded(native: StoreNative | (() => Promise<StoreNative>)): Promise<StoreNative> {
  return typeof native === "function" ? native() : native;
}

function flusher(native: StoreNative | (() => Promise<StoreNative>)): Flusher {
  return { syncDirectory: async (folder) => (await loaded(native)).syncDirectory(folder) };
}

const IGNORE_ALL = Buffer.from("*\n");

/** State is no source: git leaves the folder out. */
async function ignoreInGit(disk: Disk, stateDir: string): Promise<void> {
  const file = path.join(stateDir, ".gitignore");
  // Shorter than what is written here = cut off by a crash.
  if (((await readIfThere(file))?.length ?? 0) < IGNORE_ALL.length) {
    await disk.writeFile(file, IGNORE_ALL);
  }
}

async function listRuns(runs: string, run: (runId: string) => RunFolder): Promise<ListedRun[]> {
  const ids = (await list(runs)).filter((name) => RUN_ID.test(name));
  const listed = await Promise.all(
    ids.map(async (id) => ({
      run: run(id),
      status: await run(id)
        .status()
        .catch(() => null),
    })),
  );
  const created = ({ status }: ListedRun): string => status?.created_at ?? "";
  return listed.sort((a, b) => (created(a) === created(b) ? 0 : created(a) < created(b) ? -1 : 1));
}

function findRun(runs: readonly ListedRun[], reference: string, finished: boolean): RunFolder {
  const named = runs.filter(
    ({ status }) => status?.experiment === reference && (!finished || status.state === "completed"),
  );
  const latest = named.at(-1);
  if (latest) {
    return latest.run;
  }
  const matches = /^[0-9a-f]{4,64}$/.test(reference)
    ? runs.filter(({ run }) => run.runId.startsWith(reference))
    : [];
  const [match] = matches;
  if (match && matches.length === 1) {
    return match.run;
  }
  if (matches.length > 1) {
    const ids = matches.map(({ run }) => run.runId.slice(0, 12));
    throw new TuneError(diagnostic("run/ambiguous", { run: reference, matches: ids }));
  }
  const candidates = [...new Set(runs.flatMap(({ status }) => (status === null ? [] : [status.experiment])))];
  throw new TuneError(
    diagnostic("run/not-found", { run: reference, nearest: nearest(reference, candidates) }),
  );
}
