import path from "node:path";
import { commitFile, sweep, type Commit } from "./commit.js";
import type { Disk } from "./disk.js";
import type { RunLock } from "./lock.js";
import { names } from "./run-folder.js";
import { CHECKSUMS, checksums, readVerified, type Files } from "./verified-folder.js";

/** What an evaluation of several models left on disk. Nothing in it need exist. */
export class EvaluationFolder {
  constructor(
    readonly evaluationId: string,
    /** Absolute. */
    readonly path: string,
  ) {}

  get lockFile(): string {
    return path.join(this.path, names.lock);
  }

  /** Its files; null when they are not there or not whole. */
  files(): Promise<Map<string, Buffer> | null> {
    return readVerified(this.path);
  }
}

/** An evaluation that this process owns. */
export class LockedEvaluation extends EvaluationFolder {
  constructor(
    evaluationId: string,
    folder: string,
    private readonly disk: Disk,
    private readonly lock: RunLock,
  ) {
    super(evaluationId, folder);
  }

  /** Removes what earlier attempts left unfinished. */
  sweep(): Promise<void> {
    return sweep(this.disk, this.path);
  }

  /** Commits every file, and their checksums last: a reader trusts them all or none. */
  async commit(files: Files): Promise<void> {
    const commit: Commit = {
      disk: this.disk,
      parent: this.path,
      attempt: this.lock.attempt,
      fence: () => this.lock.verify(),
    };
    for (const [name, bytes] of files) await commitFile(commit, name, bytes);
    await commitFile(commit, CHECKSUMS, Buffer.from(checksums(files)));
  }

  release(): void {
    this.lock.release();
  }
}
