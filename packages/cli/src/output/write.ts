import { exitCodeOf, renderGithub, renderJson, renderText, type Diagnostic } from "@tunesmith/diagnostics";
import type { Context, Outcome, Stream } from "../context.js";

/** Writes an outcome in the format asked for and gives the exit status. */
export async function write(outcome: Outcome, context: Context): Promise<number> {
  const { stdout, stderr, format, screen, errorScreen } = context;
  const diagnostics = outcome.diagnostics ?? [];
  const isData = outcome.value !== undefined || outcome.values !== undefined || outcome.stream !== undefined;
  if (outcome.stream) {
    await writeStream(outcome.stream, context);
  } else if (format === "table") {
    const lines = outcome.lines?.(screen) ?? [];
    if (lines.length > 0) stdout.write(`${lines.join("\n")}\n`);
  } else if (format === "github") {
    stdout.write(renderGithub(diagnostics));
  } else if (isData) {
    await writeData(outcome, context);
  } else {
    const list = listOf(diagnostics);
    await writeData({ value: list, values: list.diagnostics }, context);
  }
  // Problems that went to a program still belong into the log of whoever reads stderr.
  const isSeen = format === "github" || (format !== "table" && !isData && stdout.isTTY === true);
  if (!isSeen && diagnostics.length > 0) stderr.write(renderText(diagnostics, { color: errorScreen.color }));
  if (outcome.stack) stderr.write(outcome.stack);
  return outcome.exitCode ?? exitCodeOf(diagnostics);
}

async function writeStream({ items, line }: Stream, { format, stdout, screen }: Context): Promise<void> {
  for await (const item of items) {
    if (stdout.errored) return;
    stdout.write(`${format === "ndjson" ? JSON.stringify(item) : line(item as never, screen)}\n`);
  }
}

async function writeData({ value, values }: Outcome, { format, stdout }: Context): Promise<void> {
  if (format === "ndjson") {
    for (const item of values ?? [value]) stdout.write(`${JSON.stringify(item)}\n`);
  } else if (format === "yaml") {
    const { toYaml } = await import("@tunesmith/manifest");
    stdout.write(toYaml(value));
  } else stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Problems as the schema `DiagnosticList` has them. */
function listOf(diagnostics: readonly Diagnostic[]): { diagnostics: unknown[] } {
  return JSON.parse(renderJson(diagnostics)) as { diagnostics: unknown[] };
}
