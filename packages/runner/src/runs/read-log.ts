import { open } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { validateMetricLine, type MetricLine } from "@tunesmith/contracts";
import { names, type RunFolder } from "@tunesmith/store";
import { parseEvent, type LoggedEvent, type LogLine } from "./log-line.js";
import { LogMerge } from "./merge-log.js";
import type { Place } from "../shared/options.js";
import { locateRun } from "./runs.js";

/** How a log is read. */
export interface LogOptions extends Place {
  /** Goes on until the run ends. */
  follow?: boolean | undefined;
  /** Ends the reading, without an error. */
  signal?: AbortSignal | undefined;
}

/** Pause between two looks at a run that is followed, in milliseconds. */
const pause = 200;

/**
 * What happened to a run, in order: its events and its metrics. With `follow` it goes on until the run is
 * completed, failed or canceled, or until the process that had it is gone.
 */
export async function* readLog(
  reference: string | undefined,
  { follow = false, signal, ...place }: LogOptions = {},
): AsyncGenerator<LogLine> {
  const run = await locateRun(reference, place);
  const tail = new Tail(run);
  for (;;) {
    if (signal?.aborted) return;
    // Whether it ended is asked first, so that the last lines are read after the end.
    const goesOn = follow && (await isGoingOn(run));
    yield* await tail.next();
    if (!goesOn) return;
    await setTimeout(pause, undefined, { signal }).catch(() => undefined);
  }
}

async function isGoingOn(run: RunFolder): Promise<boolean> {
  const status = await run.status();
  if (status && ["completed", "failed", "canceled"].includes(status.state)) {
    // The attempt that wrote it may be over and another one begun, whose first status is on its way.
    const { holder, isHeld } = await run.lockState();
    return isHeld === true && (holder?.attempt ?? 0) > status.fence;
  }
  return (await run.lockState()).isHeld !== false;
}

/** The lines of a run's two logs that were not read yet. */
class Tail {
  readonly #events: FileTail;
  readonly #metrics: FileTail;
  readonly #merge = new LogMerge();
  /** Optimiser steps and validations told so far: a run that was resumed tells some again. */
  #told = { step: 0, validation: 0 };

  constructor(run: RunFolder) {
    this.#events = new FileTail(run.file(names.events));
    this.#metrics = new FileTail(run.file(names.metrics));
  }

  async next(): Promise<LogLine[]> {
    // Events first: what they count is in the metrics by then.
    const events = (await this.#events.lines()).flatMap((line) => parseEvent(line) ?? []);
    for (const event of events) if (event.type === "state" && event.state === "running") this.#rewind(event);
    const metrics = (await this.#metrics.lines()).flatMap((line) => parseMetric(line) ?? []);
    this.#merge.add(
      events,
      metrics.filter((line) => this.#isNew(line)),
    );
    return [...this.#merge.take()];
  }

  /** An attempt cuts the metrics back to the step that it begins at, and takes the steps behind it again. */
  #rewind({ step }: LoggedEvent): void {
    this.#metrics.rewind();
    this.#told.step = Math.min(this.#told.step, step);
    this.#told.validation = Math.min(this.#told.validation, step);
  }

  #isNew({ type, step }: MetricLine): boolean {
    if (step <= this.#told[type]) return false;
    this.#told[type] = step;
    return true;
  }
}

function parseMetric(line: string): MetricLine | null {
  try {
    const checked = validateMetricLine(JSON.parse(line));
    return checked.ok ? checked.value : null;
  } catch {
    return null;
  }
}

/** Whole lines that a growing file gets. */
class FileTail {
  #offset = 0;

  constructor(private readonly file: string) {}

  /** Reads from the start again. */
  rewind(): void {
    this.#offset = 0;
  }

  async lines(): Promise<string[]> {
    const bytes = await this.#read();
    const end = bytes.lastIndexOf(0x0a) + 1;
    this.#offset += end;
    return bytes.subarray(0, end).toString("utf8").split("\n").slice(0, -1);
  }

  async #read(): Promise<Buffer> {
    let handle;
    try {
      handle = await open(this.file, "r");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
      throw error;
    }
    try {
      const { size } = await handle.stat();
      const bytes = Buffer.alloc(Math.max(0, size - this.#offset));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, this.#offset);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }
}
