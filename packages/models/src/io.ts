import { open } from "node:fs/promises";
import { diagnostic, type Diagnostic, systemReason } from "@tunesmith/diagnostics";

export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** An operating-system error as a diagnostic; anything else is thrown on. */
export function unreadable(file: string, error: unknown): Diagnostic {
  if (!(error instanceof Error && "syscall" in error)) {
    throw error;
  }
  return diagnostic("model/unreadable", { path: file, problem: systemReason(error) });
}

/** A configuration file is text of some kilobytes; more than this is a mistake or an attack. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Reads a small JSON object; a diagnostic of `model/invalid-config` when it is none. */
export async function readJsonObject(file: string): Promise<Map<string, unknown> | Diagnostic> {
  let text: string;
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    if (size > MOST_BYTES) {
      return diagnostic("model/invalid-config", { problem: `it has ${size} bytes` }, { file });
    }
    text = await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return new Map(Object.entries(value));
    }
    return diagnostic("model/invalid-config", { problem: "it is no JSON object" }, { file });
  } catch {
    return diagnostic("model/invalid-config", { problem: "it is not JSON" }, { file });
  }
}
