import { placeholderOf, readTemplate } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { View } from "./view.js";

/** Baselines have names of their own, and read what the tuned prompt reads. */
export function baselines(list: string, verbalizer: string): (view: View) => Diagnostic[] {
  return (view) => [...names(view, list), ...fields(view, list, verbalizer)];
}

function names(view: View, list: string): Diagnostic[] {
  const taken = new Set(["base", "tuned"]);
  return [...(view.list(list) ?? []).keys()].flatMap((index) => {
    const pointer = `${list}/${index}/name`;
    const name = view.string(pointer);
    if (name === undefined) return [];
    if (taken.has(name)) return [diagnostic("manifest/baseline-name", { name }, view.locate(pointer))];
    taken.add(name);
    return [];
  });
}

/** A baseline that sees more of a record than the tuned prompt, or less, is no fair comparison. */
function fields(view: View, list: string, verbalizer: string): Diagnostic[] {
  if (view.has(verbalizer) && view.string(verbalizer) === undefined) return [];
  const own = fieldsOf(view.string(verbalizer) ?? "{{input}}");
  if (own === undefined) return [];
  return [...(view.list(list) ?? []).keys()].flatMap((index) => {
    const pointer = `${list}/${index}/verbalizer`;
    const theirs = fieldsOf(view.string(pointer) ?? "");
    if (theirs === undefined || theirs.join() === own.join()) return [];
    return [diagnostic("manifest/baseline-fields", { own, theirs }, view.locate(pointer))];
  });
}

/** The placeholders of a template, each once; undefined where it cannot be used. */
function fieldsOf(template: string): string[] | undefined {
  const { fields, faults } = readTemplate(template);
  return fields.length === 0 || faults.length > 0
    ? undefined
    : fields.map((field) => `\`${placeholderOf(field)}\``);
}
