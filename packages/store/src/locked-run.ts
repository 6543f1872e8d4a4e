import path from "node:path";
import type { MetricLine, ResolvedExperiment, RunRecord, RunStatus } from "@tunesmith/contracts";
import { commitCheckpoint, pruneCheckpoints } from "./checkpoints.js";
import { commitFile, commitFolder, sweep, type Commit } from "./commit.js";
import type { Disk, Log } from "./disk.js";
import type { RunLock } from "./lock.js";
import { MetricsLog } from "./metrics-log.js";
import { names, RunFolder, type ResumePoint } from "./run-folder.js";
import { CHECKSUMS, checksums, readIfThere, type Files } from "./verified-folder.js";

/** Files of a run folder that no longer change once it is completed. */
const sealed = [names.manifest, names.resolved, names.metrics, names.record, names.report] as const;

/**
 * A run that this process owns. Its methods take effect in the order of the calls, whether awaited one by one or
 * not. A log that failed stays failed, so that no checkpoint is committed without the metrics before it.
 */
export class LockedRun extends RunFolder {
  private queue: Promise<void> = Promise.resolve();
  private metricsLog: MetricsLog | null = null;
  private eventLog: Log | null = null;
  /** Whether no status was written yet. */
  private isFresh = true;

  constructor(
    runId: string,
    path: string,
    private readonly disk: Disk,
    private readonly lock: RunLock,
  ) {
    super(runId, path);
  }

  /** Number of this attempt, from 1; the fencing number of status.json. */
  get attempt(): number {
    return this.lock.attempt;
  }

  /** Removes what earlier attempts left unfinished. */
  sweep(): Promise<void> {
    return this.enqueue(async () => {
      await sweep(this.disk, this.path);
      await sweep(this.disk, this.file(names.checkpoints));
    });
  }

  writeManifest(text: string): Promise<void> {
    return this.write(names.manifest, text);
  }

  writeResolved(resolved: ResolvedExperiment): Promise<void> {
    return this.write(names.resolved, pretty(resolved));
  }

  /** A completed run is sealed: the checksums of its files are written first. */
  async writeStatus(status: Omit<RunStatus, "fence">): Promise<void> {
    const prepared = status.state === "completed" ? this.seal() : this.unseal();
    await prepared;
    await this.write(names.status, pretty({ ...status, fence: this.attempt }));
  }

  writeRecord(record: RunRecord): Promise<void> {
    return this.write(names.record, pretty(record));
  }

  writeReport(html: string): Promise<void> {
    return this.write(names.report, html);
  }

  /** Commits a folder of files whole or not at all. */
  commitDirectory(name: "adapter" | "adapter-best" | "evaluation", files: Files): Promise<void> {
    return this.enqueue(() => commitFolder(this.commit(this.path), name, files));
  }

  /**
   * Begins to write metrics.ndjson behind `point`; what lies there after it is cut off, and later checkpoints are
   * removed, for those steps will be taken again.
   */
  startMetrics(point: ResumePoint): Promise<void> {
    return this.enqueue(async () => {
      await this.lock.verify();
      await pruneCheckpoints(this.disk, this.file(names.checkpoints), point.checkpoint?.step ?? 0);
      await this.metricsLog?.close();
      this.metricsLog = await MetricsLog.open(this.disk, this.file(names.metrics), point.metrics);
      await this.disk.syncFolder(this.path);
    });
  }

  appendMetrics(lines: readonly MetricLine[]): Promise<void> {
    return this.enqueue(async () => {
      if (this.metricsLog === null) {
        throw new Error("startMetrics was not called");
      }
      await this.metricsLog.append(lines);
    });
  }

  /** Stores the state after `step`, once every metric line before it is on the disk. */
  commitCheckpoint(step: number, bytes: Uint8Array): Promise<void> {
    return this.enqueue(async () => {
      await this.metricsLog?.sync();
      const folder = this.file(names.checkpoints);
      await this.disk.makeFolder(folder);
      await commitCheckpoint(this.commit(folder), step, bytes);
    });
  }

  /** Appends one line to events.ndjson; a line that a crash cut short is removed first. */
  appendEvent(event: object): Promise<void> {
    return this.enqueue(async () => {
      if (this.eventLog === null) {
        const file = this.file(names.events);
        const before = await readIfThere(file);
        this.eventLog = await this.disk.openLog(file);
        if (before !== null) {
          await this.disk.truncate(file, before.lastIndexOf(0x0a) + 1);
        }
      }
      await this.eventLog.append(`${JSON.stringify(event)}\n`);
    });
  }

  /** Flushes and closes the logs and gives the run back, also when flushing fails. */
  async release(): Promise<void> {
    try {
      await this.enqueue(async () => {
        await this.metricsLog?.sync();
        await this.eventLog?.sync();
      });
    } finally {
      await this.metricsLog?.close().catch(() => undefined);
      await this.eventLog?.close().catch(() => undefined);
      this.lock.release();
    }
  }

  /** A run that is taken up again has no record until it is completed again. */
  private unseal(): Promise<void> {
    return this.enqueue(async () => {
      for (const name of [names.record, CHECKSUMS]) {
        const file = path.join(this.path, name);
        if (this.isFresh && (await readIfThere(file)) !== null) {
          await this.lock.verify();
          await this.disk.remove(file);
        }
      }
      this.isFresh = false;
    });
  }

  private seal(): Promise<void> {
    return this.enqueue(async () => {
      await this.metricsLog?.sync();
      const files = new Map<string, Uint8Array>();
      for (const name of sealed) {
        const bytes = await readIfThere(this.file(name));
        if (bytes !== null) {
          files.set(name, bytes);
        }
      }
      await commitFile(this.commit(this.path), CHECKSUMS, Buffer.from(checksums(files)));
    });
  }

  private write(name: string, text: string): Promise<void> {
    return this.enqueue(() => commitFile(this.commit(this.path), name, Buffer.from(text)));
  }

  private commit(parent: string): Commit {
    return { disk: this.disk, parent, attempt: this.attempt, fence: () => this.lock.verify() };
  }

  private enqueue(action: () => Promise<void>): Promise<void> {
    const next = this.queue.then(action);
    // The failure is the caller's; the next action goes ahead.
    this.queue = next.catch(() => undefined);
    return next;
  }
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
