import { open } from "node:fs/promises";
import path from "node:path";
import {
  diagnostic,
  foreignFile,
  foreignProblems,
  systemReason,
  type Diagnostic,
} from "@tunesmith/diagnostics";

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

/** Reads a small JSON object, or says what the file is instead. */
export async function readJsonObject(file: string): Promise<Map<string, unknown> | Diagnostic> {
  const name = path.basename(file);
  const invalid = (problem: string): Diagnostic =>
    diagnostic("model/invalid-config", { name, problem }, { file });
  let bytes: Buffer;
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    if (size > MOST_BYTES) {
      return invalid(`it has ${size} bytes`);
    }
    bytes = await handle.readFile();
  } finally {
    await handle.close();
  }
  const what = foreignFile(bytes);
  if (what !== null) {
    return foreignProblems([{ name, file, what }])[0]!;
  }
  const text = bytes.toString("utf8");
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return new Map(Object.entries(value));
    }
    return invalid("it is no JSON object");
  } catch {
    // Python writes and reads these.
    const [number] = /[:[,]\s*(?:NaN|-?Infinity)\b/.exec(text) ?? [];
    return invalid(
      number === undefined
        ? "it is not JSON"
        : `it holds ${number.replace(/^[:[,]\s*/, "")}, which is no number of JSON`,
    );
  }
}
