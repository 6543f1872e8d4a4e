import { exitCodeOf, renderGithub, renderText, TuneError } from "@tunesmith/diagnostics";
import type { Context, Outcome } from "./context.js";

/** Writes an outcome, data to stdout and problems to stderr, and gives the exit status. */
export function write(outcome: Outcome, context: Context): number {
  const { format, screen, errorScreen, stdout, stderr } = context;
  const diagnostics = outcome.diagnostics ?? [];
  if (format === "json") {
    if (outcome.value !== undefined) stdout.write(`${JSON.stringify(outcome.value, null, 2)}\n`);
  } else if (format === "ndjson") {
    for (const value of outcome.values ?? []) stdout.write(`${JSON.stringify(value)}\n`);
  } else if (format === "github") {
    stdout.write(renderGithub(diagnostics));
  } else {
    const lines = outcome.lines?.(screen) ?? [];
    if (lines.length > 0) stdout.write(`${lines.join("\n")}\n`);
  }
  if (format !== "github" && diagnostics.length > 0)
    stderr.write(renderText(diagnostics, { color: errorScreen.color }));
  return outcome.exitCode ?? exitCodeOf(diagnostics);
}

/** The value of a result, or its problems as an exception. */
export function valueOf<T>(
  result: { ok: true; value: T } | { ok: false; diagnostics: ConstructorParameters<typeof TuneError>[0] },
): T {
  if (!result.ok) throw new TuneError(result.diagnostics);
  return result.value;
}
