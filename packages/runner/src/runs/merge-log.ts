import type { MetricLine } from "@tunesmith/contracts";
import { endsAttempt, type LoggedEvent, type LogLine } from "./log-line.js";

/**
 * Puts the events and the metrics of a run in one order. Metrics have no time of day, but both count steps: an
 * event comes after the steps that it counts, the end of a run after all of them. Lines that come later are put
 * behind those that were told already.
 */
export class LogMerge {
  #events: LoggedEvent[] = [];
  #metrics: MetricLine[] = [];

  add(events: readonly LoggedEvent[], metrics: readonly MetricLine[]): void {
    this.#events.push(...events);
    this.#metrics.push(...metrics);
  }

  /** Everything that was added and not taken yet. */
  *take(): Generator<LogLine> {
    while (this.#events.length > 0) {
      const event = this.#events.shift()!;
      const isLast = this.#events.length === 0;
      const upTo = isLast && endsAttempt(event) ? Infinity : event.step;
      while (this.#metrics.length > 0 && this.#metrics[0]!.step <= upTo) yield this.#metrics.shift()!;
      yield event;
    }
    yield* this.#metrics.splice(0);
  }
}
