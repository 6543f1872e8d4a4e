import { parseTemplate, render } from "@tunesmith/data";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
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

/** One input in a template. */
export function renderInput(template: string, input: string): string {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new TuneError(parsed.diagnostics);
  const rendered = render(parsed.value, new Map([["input", input]]));
  if ("text" in rendered) return rendered.text;
  throw new TuneError(
    diagnostic("data/unknown-placeholder", { placeholder: rendered.missing, fields: ["input"] }),
  );
}
