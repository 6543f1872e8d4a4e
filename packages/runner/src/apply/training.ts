import type { MetricLine, TrainResult, TrainSpec } from "@tunesmith/contracts";
import type { LockedRun, ResumePoint } from "@tunesmith/store";
import { runEngine, type EventListener } from "../shared/engine.js";
import type { ApplyEvent } from "./events.js";
import type { StatusWriter } from "../runs/status.js";

/** What training leaves: adapter bytes of the last step and of the best, or a checkpoint only. */
export type Trained =
  | { status: "completed"; result: TrainResult; last: Uint8Array; best: Uint8Array | null }
  | { status: "canceled" };

/** One attempt at training. */
export interface TrainingOptions {
  run: LockedRun;
  status: StatusWriter;
  spec: TrainSpec;
  point: ResumePoint;
  experiment: string;
  signal: AbortSignal | undefined;
  onEvent: (event: ApplyEvent) => void;
}

/**
 * Trains from the resume point on. Metrics and checkpoints are written as they come; when the disk refuses
 * them, the engine is stopped and the disk's error thrown.
 */
export async function train(options: TrainingOptions): Promise<Trained> {
  const { run, status, point, spec, signal } = options;
  await run.startMetrics(point);
  const journal = new Journal(options);
  const stop = signal ? AbortSignal.any([signal, journal.failed]) : journal.failed;
  const outcome = await runEngine(spec, { signal: stop, onEvents: journal.listener });
  await journal.settled();
  if (outcome.status === "completed") {
    const [last, best] = outcome.blobs;
    return { status: "completed", result: outcome.result, last: last!, best: best ?? null };
  }
  if (outcome.checkpoint) {
    await run.commitCheckpoint(outcome.step, outcome.checkpoint);
    await status.stored(outcome.step);
  }
  return { status: "canceled" };
}

/** Writes what the engine reports, in order, without making it wait. */
class Journal {
  readonly #options: TrainingOptions;
  readonly #abort = new AbortController();
  #writes: Promise<unknown> = Promise.resolve();
  #error: { cause: unknown } | undefined;
  readonly #pace: Pace;

  constructor(options: TrainingOptions) {
    this.#options = options;
    this.#pace = new Pace();
  }

  /** Aborts when something could not be written. */
  get failed(): AbortSignal {
    return this.#abort.signal;
  }

  readonly listener: EventListener = (events, blobs) => {
    const { run, status, experiment, onEvent, spec } = this.#options;
    const of = { experiment, runId: run.runId };
    const lines: MetricLine[] = [];
    for (const event of events) {
      switch (event.type) {
        case "started":
          this.#pace.begin(event.rows_total, event.steps_total);
          this.#after(status.running(event.start_step, event.steps_total));
          onEvent({ type: "state", ...of, state: "running" });
          break;
        case "step":
          lines.push(event);
          onEvent({
            type: "step",
            ...of,
            step: event.step,
            stepsTotal: this.#pace.stepsTotal,
            epoch: event.epoch,
            epochsTotal: spec.num_epochs,
            loss: event.loss,
            ...this.#pace.after(event),
          });
          break;
        case "validation":
          lines.push(event);
          onEvent({ type: "validation", ...of, epoch: event.epoch, loss: event.loss });
          break;
        case "checkpoint": {
          this.#after(run.appendMetrics(lines.splice(0)));
          const { step, blob } = event;
          this.#after(run.commitCheckpoint(step, blobs[blob]!).then(() => status.stored(step)));
          onEvent({ type: "checkpoint", ...of, step });
          break;
        }
        case "progress":
          break;
      }
    }
    if (lines.length > 0) this.#after(run.appendMetrics(lines));
  };

  /** Waits for every write; throws the first that failed. */
  async settled(): Promise<void> {
    await this.#writes;
    if (this.#error) throw this.#error.cause;
  }

  #after(write: Promise<unknown>): void {
    this.#writes = Promise.all([this.#writes, write]).catch((cause: unknown) => {
      this.#error ??= { cause };
      this.#abort.abort();
    });
  }
}

/** Rows a second, and the time left at that pace. */
class Pace {
  stepsTotal = 0;
  #rowsTotal = 0;
  #firstSeconds: number | undefined;
  #rows = 0;

  begin(rowsTotal: number, stepsTotal: number): void {
    this.#rowsTotal = rowsTotal;
    this.stepsTotal = stepsTotal;
  }

  /** Counts a step; the first only starts the clock, for its end is the first moment known. */
  after({ step, rows, seconds }: { step: number; rows: number; seconds: number }): {
    rowsPerSecond: number | null;
    secondsLeft: number | null;
  } {
    if (this.#firstSeconds === undefined) {
      this.#firstSeconds = seconds;
      return { rowsPerSecond: null, secondsLeft: null };
    }
    this.#rows += rows;
    const elapsed = seconds - this.#firstSeconds;
    if (elapsed <= 0) return { rowsPerSecond: null, secondsLeft: null };
    const rowsPerSecond = this.#rows / elapsed;
    const rowsLeft = (this.#rowsTotal / Math.max(1, this.stepsTotal)) * (this.stepsTotal - step);
    return { rowsPerSecond, secondsLeft: rowsLeft / rowsPerSecond };
  }
}
