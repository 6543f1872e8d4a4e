import type { MetricLine, RunState } from "@tunesmith/contracts";

/** Something that happened to a run, told by a clock. */
export type LoggedEvent =
  | { type: "state"; at: string; attempt: number; state: RunState; step: number; message?: string }
  | { type: "checkpoint"; at: string; attempt: number; step: number }
  | { type: "warning"; at: string; attempt: number; step: number; code: string; message: string };

/** One line of a run's log: an event, or a line of its metrics. */
export type LogLine = LoggedEvent | MetricLine;

/** A line of events.ndjson; null for one that is none. Lines without a type are states. */
export function parseEvent(text: string): LoggedEvent | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("at" in value) || !("step" in value)) return null;
    return { type: "state", ...value } as LoggedEvent;
  } catch {
    return null;
  }
}

/** Whether an attempt ends with this event. */
export function endsAttempt(event: LoggedEvent): boolean {
  return event.type === "state" && ["completed", "failed", "canceled"].includes(event.state);
}
