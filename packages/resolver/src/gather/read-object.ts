import { readFile } from "node:fs/promises";

/** The JSON object in a file; null where the file is missing or holds anything else. */
export async function readObject(file: string): Promise<Map<string, unknown> | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}
