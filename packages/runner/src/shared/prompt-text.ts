import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { placeholderOf } from "@tunesmith/contracts";
import { parseTemplate, render, type Rendered, type Template } from "@tunesmith/data";
import { diagnostic, TuneError, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { metadataFile, type Adapter } from "./adapter.js";
import { EngineFailure } from "./engine.js";

/** The template of an adapter, or the one given instead. Throws where there is neither, naming the command. */
export function templateFor(
  adapter: Adapter | null,
  given: string | undefined,
  command: "evaluate" | "generate",
): string {
  const template = given ?? adapter?.metadata?.verbalizer;
  if (template !== undefined) return template;
  throw new TuneError(
    adapter
      ? diagnostic("adapter/no-template", { path: adapter.shown })
      : diagnostic("usage/missing-option", { option: "--template", command }),
  );
}

/** A template that is too long for its adapter's limit by itself, told at its place; any other error as it is. */
export function ofTemplate(error: unknown, adapter: Adapter | null, where: Where): unknown {
  if (!(error instanceof EngineFailure)) return error;
  const { tokens, limit } = error.details as { tokens?: number; limit?: number };
  const isTooLong = error.diagnostics.some(({ code }) => code === "data/template-too-long");
  if (!isTooLong || tokens === undefined || limit === undefined) return error;
  const told = { tokens, limit, isAdapters: adapter?.metadata != null };
  return new TuneError(diagnostic("data/template-too-long", told, where), { cause: error });
}

/** Where a template is written: on the command line, else beside the adapter that brings it. */
export async function templatePlace(adapter: Adapter | null, given: string | undefined): Promise<Where> {
  if (given !== undefined || adapter === null) return { argument: "--template" };
  const { path, shown } = adapter;
  const lines = (await readFile(join(path, metadataFile), "utf8").catch(() => "")).split("\n");
  const index = lines.findIndex((line) => /^\s*"verbalizer"\s*:/.test(line));
  return { file: join(shown, metadataFile), ...(index === -1 ? {} : { line: index + 1 }) };
}

/** A template with its fields. */
export interface FilledTemplate {
  template: Template;
  rendered: Rendered;
  warnings: Diagnostic[];
}

/** A template filled with what the command line gives; each option that it lacks, or has too many, is told. */
export function fillTemplate(source: string, given: ReadonlyMap<string, string>): FilledTemplate {
  const parsed = parseTemplate(source, { name: "--template", columns: given.keys() });
  if (!parsed.ok) throw new TuneError(parsed.diagnostics);
  const template = parsed.value;
  const unused = [...given.keys()].filter((field) => field !== "input" && !template.fields.includes(field));
  if (unused.length > 0) {
    const expected = `a field of the template (${template.fields.map(placeholderOf).join(", ")})`;
    throw new TuneError(
      unused.map((got) => diagnostic("usage/invalid-value", { option: "--field", got, expected })),
    );
  }
  const rendered = render(template, given);
  if ("text" in rendered) return { template, rendered, warnings: parsed.warnings };
  const { missing } = rendered;
  const name = /["=\s]/.test(missing) ? JSON.stringify(missing) : missing;
  const option = missing === "input" ? "--input" : `--field ${name}=TEXT`;
  throw new TuneError(diagnostic("usage/missing-option", { option, command: "generate" }));
}
