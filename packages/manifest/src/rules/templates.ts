import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { dotted } from "../pointer.js";
import type { View } from "./view.js";

/** caikit's rule for placeholders. */
const PLACEHOLDER = /\{\{([_a-zA-Z0-9]+)\}\}/g;
/** What people write when they mean one: spaces, or single braces around a usual field. */
const NEAR_MISS = /\{\{\s*([_a-zA-Z0-9]+)\s*\}\}|(?<!\{)\{(input|output|text)\}(?!\})/g;

/** Templates have a placeholder, and never the answer. */
export function templates(view: View): Diagnostic[] {
  const baselines = (view.list("/evaluation/baselines") ?? []).map(
    (_, index) => `/evaluation/baselines/${index}/verbalizer`,
  );
  return ["/prompt_tuning/verbalizer", ...baselines].flatMap((pointer) => {
    const template = view.string(pointer);
    if (template === undefined || template === "") return [];
    const name = dotted(pointer);
    const where = view.locate(pointer);
    const fields = [...template.matchAll(PLACEHOLDER)].map((match) => match[1]);
    const problems: Diagnostic[] = [];
    for (const [got, spaced, bare] of template.matchAll(NEAR_MISS)) {
      const nearest = `{{${spaced ?? bare}}}`;
      if (got !== nearest)
        problems.push(diagnostic("manifest/template-placeholder-syntax", { name, got, nearest }, where));
    }
    if (fields.includes("output"))
      problems.push(diagnostic("manifest/template-with-output", { name }, where));
    else if (fields.length === 0)
      problems.push(diagnostic("manifest/template-without-placeholder", { name }, where));
    return problems;
  });
}
