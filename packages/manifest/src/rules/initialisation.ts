import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { readTemplate } from "@tunesmith/contracts";
import type { View } from "./view.js";

const SOURCES = [
  { key: "init_text", method: "text", missing: "manifest/init-text-missing" },
  { key: "init_special_tokens", method: "text", missing: null },
  { key: "init_adapter", method: "adapter", missing: "manifest/init-adapter-missing" },
] as const;

/** `init_text` (with `init_special_tokens`) and `init_adapter` go with their methods, and only with them. */
export function initialisation(view: View): Diagnostic[] {
  const method = view.string("/prompt_tuning/init_method") ?? "random";
  return SOURCES.flatMap((source) => {
    const pointer = `/prompt_tuning/${source.key}`;
    const given = view.has(pointer);
    if (method === source.method && !given && source.missing !== null) {
      return [diagnostic(source.missing, {}, view.locate("/prompt_tuning/init_method"))];
    }
    if (method !== source.method && given) {
      const fields = { key: source.key, needed: source.method, method };
      return [diagnostic("manifest/init-unused", fields, view.locate(pointer, "key"))];
    }
    return source.key === "init_text" ? placeholdersIn(view, pointer) : [];
  });
}

/** Placeholders of an initial text, which no record fills: it is read once, letter by letter. */
function placeholdersIn(view: View, pointer: string): Diagnostic[] {
  const { fields, faults } = readTemplate(view.string(pointer) ?? "");
  const [field] = [...fields, ...faults.filter(({ meant }) => meant !== "text").map(({ got }) => got)];
  if (field === undefined) return [];
  const text = fields.includes(field) ? `{{${field}}}` : field;
  return [diagnostic("manifest/init-text-placeholder", { text }, view.locate(pointer))];
}
