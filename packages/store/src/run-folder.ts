import path from "node:path";
import {
  validateResolvedExperiment,
  validateRunRecord,
  validateRunStatus,
  type MetricLine,
  type ResolvedExperiment,
  type RunRecord,
  type RunStatus,
  type Validation,
} from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { readCheckpoints, type Checkpoint } from "./checkpoints.js";
import { lookAtLock, type LockState } from "./holder.js";
import { readMetrics, type MetricsPrefix } from "./metrics-log.js";
import { CHECKSUMS, parseChecksums, readIfThere, readVerified, sha256 } from "./verified-folder.js";

/** Names inside a run's folder. */
export const names = {
  manifest: "manifest.yaml",
  resolved: "resolved.json",
  status: "status.json",
  record: "record.json",
  events: "events.ndjson",
  metrics: "metrics.ndjson",
  report: "report.html",
  checkpoints: "checkpoints",
  adapter: "adapter",
  bestAdapter: "adapter-best",
  evaluation: "evaluation",
  lock: "lock",
} as const;

/** Where training goes on. */
export interface ResumePoint {
  /** Null = from the start. */
  checkpoint: Checkpoint | null;
  /** The steps before it, as metrics.ndjson has them. */
  metrics: MetricsPrefix;
}

/** What a run left on disk, to be read. Nothing in it need exist. */
export class RunFolder {
  constructor(
    readonly runId: string,
    /** Absolute. */
    readonly path: string,
  ) {}

  file(name: (typeof names)[keyof typeof names]): string {
    return path.join(this.path, name);
  }

  /** The manifest as it was applied. */
  async manifest(): Promise<string | null> {
    return (await readIfThere(this.file(names.manifest)))?.toString("utf8") ?? null;
  }

  status(): Promise<RunStatus | null> {
    return this.json(names.status, validateRunStatus);
  }

  /** The record; of a completed run its checksum is checked, which is stricter and faster than its schema. */
  async record(): Promise<RunRecord | null> {
    const bytes = await readIfThere(this.file(names.record));
    switch (bytes && (await this.sealOf(names.record, bytes))) {
      case "whole":
        return JSON.parse(bytes!.toString("utf8"));
      case "damaged":
        throw this.corrupt(names.record, "its checksum differs");
      default:
        return this.json(names.record, validateRunRecord);
    }
  }

  resolved(): Promise<ResolvedExperiment | null> {
    return this.json(names.resolved, validateResolvedExperiment);
  }

  async metrics(): Promise<MetricLine[]> {
    return (await readMetrics(this.file(names.metrics))).lines;
  }

  /** Who has the run, or had it last. */
  lockState(): Promise<LockState> {
    return lookAtLock(this.file(names.lock));
  }

  /** The files of a committed folder of the run; null when it is not there or damaged. */
  folder(name: "adapter" | "adapter-best" | "evaluation"): Promise<Map<string, Buffer> | null> {
    return readVerified(path.join(this.path, name));
  }

  /** The newest whole checkpoint whose steps metrics.ndjson holds too. */
  async resumePoint(): Promise<ResumePoint> {
    for (const checkpoint of await readCheckpoints(this.file(names.checkpoints))) {
      const metrics = await readMetrics(this.file(names.metrics), checkpoint.step);
      if (metrics.step === checkpoint.step) {
        return { checkpoint, metrics };
      }
    }
    return { checkpoint: null, metrics: { lines: [], step: 0, seconds: 0, bytes: 0 } };
  }

  /** Whether the run is completed, recorded, and its adapter whole: then there is nothing left to do. */
  async isFinished(): Promise<boolean> {
    // The status is written last: a crash behind the record leaves the run unfinished.
    try {
      return (
        (await this.status())?.state === "completed" &&
        (await this.record()) !== null &&
        (await this.folder(names.adapter)) !== null
      );
    } catch (error) {
      // What is damaged is made again.
      if (error instanceof TuneError && error.diagnostics[0]?.code === "run/corrupt") {
        return false;
      }
      throw error;
    }
  }

  private async json<T>(
    name: "status.json" | "record.json" | "resolved.json",
    validate: (value: unknown) => Validation<T>,
  ): Promise<T | null> {
    const bytes = await readIfThere(this.file(name));
    if (bytes === null) {
      return null;
    }
    try {
      const value: unknown = JSON.parse(bytes.toString("utf8"));
      const result = validate(value);
      if (result.ok) {
        return result.value;
      }
      throw this.corrupt(
        name,
        result.problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; "),
      );
    } catch (error) {
      throw error instanceof SyntaxError ? this.corrupt(name, error.message) : error;
    }
  }

  /** What the seal of a completed run says of a file: whole, damaged, or nothing. */
  private async sealOf(name: string, bytes: Uint8Array): Promise<"whole" | "damaged" | null> {
    const list = await readIfThere(path.join(this.path, CHECKSUMS));
    const digest = list === null ? undefined : parseChecksums(list.toString("utf8"))?.get(name);
    return digest === undefined ? null : digest === sha256(bytes) ? "whole" : "damaged";
  }

  private corrupt(name: string, problem: string): TuneError {
    return new TuneError(diagnostic("run/corrupt", { path: path.join(this.path, name), problem }));
  }
}
