import type { Failure, RunState, RunStatus } from "@tunesmith/contracts";
import type { Diagnostic } from "@tunesmith/diagnostics";
import type { LockedRun } from "@tunesmith/store";
import type { LoggedEvent } from "./log-line.js";

/** status.json without what the store adds. */
type Status = Omit<RunStatus, "fence">;

/** Keeps status.json of one attempt up to date, and tells events.ndjson. */
export class StatusWriter {
  readonly #run: LockedRun;
  #status: Status;

  private constructor(run: LockedRun, status: Status) {
    this.#run = run;
    this.#status = status;
  }

  /**
   * Begins an attempt: the run is pending until training starts. A state that an earlier attempt reached keeps its time,
   * so that the times of a run stand in the order of its states.
   */
  static async begin(run: LockedRun, experiment: string, queuedAt: string): Promise<StatusWriter> {
    const before = await run.status().catch(() => null);
    const now = timestamp();
    const createdAt = before?.created_at ?? queuedAt;
    const writer = new StatusWriter(run, {
      run_id: run.runId,
      experiment,
      state: "pending",
      created_at: createdAt,
      modified_at: now,
      queued_at: createdAt,
      pending_at: before?.pending_at ?? now,
      running_at: before?.running_at ?? null,
      storing_at: null,
      completed_at: null,
      message: null,
      error: null,
      step: before?.step ?? 0,
      steps_total: before?.steps_total ?? 0,
      attempts: (before?.attempts ?? 0) + 1,
    });
    await writer.#write();
    return writer;
  }

  get current(): Status {
    return this.#status;
  }

  running(step: number, stepsTotal: number): Promise<void> {
    return this.#to("running", {
      running_at: this.#status.running_at ?? timestamp(),
      step,
      steps_total: stepsTotal,
    });
  }

  /** Steps that a stored checkpoint holds. */
  async stored(step: number): Promise<void> {
    const at = timestamp();
    this.#status = { ...this.#status, step, modified_at: at };
    await this.#log({ type: "checkpoint", at, attempt: this.#status.attempts, step });
    await this.#write();
  }

  /** Something that a person should know, for the log alone. */
  warning({ code, message }: Diagnostic): Promise<void> {
    const { attempts: attempt, step } = this.#status;
    return this.#log({ type: "warning", at: timestamp(), attempt, step, code, message });
  }

  storing(step: number): Promise<void> {
    return this.#to("storing", { storing_at: timestamp(), step });
  }

  completed(completedAt: string): Promise<void> {
    return this.#to("completed", { completed_at: completedAt });
  }

  canceled(step: number, message: string): Promise<void> {
    return this.#to("canceled", { completed_at: timestamp(), step, message });
  }

  failed(error: Failure): Promise<void> {
    return this.#to("failed", { completed_at: timestamp(), message: error.message, error });
  }

  async #to(state: RunState, changes: Partial<Status>): Promise<void> {
    const at = timestamp();
    this.#status = { ...this.#status, ...changes, state, modified_at: at };
    const { attempts: attempt, step, message } = this.#status;
    await this.#log({ type: "state", at, attempt, state, step, ...(message === null ? {} : { message }) });
    await this.#write();
  }

  #log(event: LoggedEvent): Promise<void> {
    return this.#run.appendEvent(event);
  }

  #write(): Promise<void> {
    return this.#run.writeStatus(this.#status);
  }
}

/** Now, in UTC. */
export function timestamp(): string {
  return new Date().toISOString();
}
