import { placeholderOf } from "@tunesmith/contracts";
import { parseTemplate, render, type Rendered, type Template } from "@tunesmith/data";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { Adapter } from "./adapter.js";

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
