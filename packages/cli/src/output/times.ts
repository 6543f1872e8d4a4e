/** A time of an event in UTC as people read it: `2026-11-21 04:55:02`. */
export function shownTime(timestamp: string): string {
  return timestamp.slice(0, 19).replace("T", " ");
}
