/** Whether a value is an object (or list) whose members can be read by key. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}
