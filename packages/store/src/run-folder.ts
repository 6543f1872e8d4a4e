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
import { readMetrics, type MetricsPrefix } from "./metrics-log.js";
import { readIfThere, readVerified } from "./verified-folder.js";

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

  record(): Promise<RunRecord | null> {
    return this.json(names.record, validateRunRecord);
  }

  resolved(): Promise<ResolvedExperiment | null> {
    return this.json(names.resolved, validateResolvedExperiment);
  }

  async metrics(): Promise<MetricLine[]> {
    return (await readMetrics(this.file(names.metrics))).lines;
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
    return (
      (await this.status())?.state === "completed" &&
      (await this.record()) !== null &&
      (await this.folder(names.adapter)) !== null
    );
  }

  private async json<T>(
    name: "status.json" | "record.json" | "resolved.json",
    validate: (value: unknown) => Validation<T>,
  ) {
    const bytes = await readIfThere(this.file(name));
    if (bytes === null) {
      return null;
    }
    let problem: string;
    try {
      const result = validate(JSON.parse(bytes.toString("utf8")));
      if (result.ok) {
        return result.value;
      }
      problem = result.problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    throw new TuneError(diagnostic("run/corrupt", { path: this.file(name), problem }));
  }
}
