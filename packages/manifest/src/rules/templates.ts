import { readTemplate } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { limits } from "../limits.js";
import { dotted } from "../pointer.js";
import type { View } from "./view.js";

/**
 * Templates have placeholders that can be read, none of the answer, and no white space at their end.
 * @param references lists of data references: the columns that they map are fields too.
 */
export function templates(
  verbalizer: string,
  baselines: string,
  references: readonly string[],
): (view: View) => Diagnostic[] {
  return (view) => {
    const columns = references.flatMap((list) => mappedColumns(view, list));
    return [
      verbalizer,
      ...[...(view.list(baselines) ?? []).keys()].map((index) => `${baselines}/${index}/verbalizer`),
    ].flatMap((pointer) => template(view, pointer, columns));
  };
}

/** The columns that `fields` of data references name. */
function mappedColumns(view: View, references: string): string[] {
  return [...(view.list(references) ?? []).keys()].flatMap((index) =>
    ["input", "output"].flatMap((field) => view.string(`${references}/${index}/fields/${field}`) ?? []),
  );
}

function template(view: View, pointer: string, columns: readonly string[]): Diagnostic[] {
  const text = view.string(pointer);
  if (text === undefined || text === "") return [];
  const name = dotted(pointer);
  const { fields, faults, spaceAtEnd } = readTemplate(text, columns);
  const problems = faults
    .slice(0, limits.collected)
    .map(({ start, end, ...fault }) =>
      diagnostic(
        fault.meant === "answer" ? "manifest/template-with-output" : "manifest/template-placeholder-syntax",
        { name, ...fault },
        view.locatePart(pointer, start, end),
      ),
    );
  if (fields.length === 0 && faults.length === 0)
    problems.push(diagnostic("manifest/template-without-placeholder", { name }, view.locate(pointer)));
  if (spaceAtEnd !== undefined) {
    const { start, end, isLine } = spaceAtEnd;
    const where = view.locatePart(pointer, start, end);
    problems.push(diagnostic("data/template-trailing-space", { name, isLine }, where));
  }
  return problems;
}
