import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { View } from "./view.js";

/** Each experiment has a name of its own, over all documents. */
export function uniqueNames(views: readonly View[]): Diagnostic[] {
  const seen = new Map<string, View>();
  return views.flatMap((view) => {
    const name = view.string("/name");
    if (name === undefined) return [];
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, view);
      return [];
    }
    const { file = "", line } = first.locate("/name");
    const place = line === undefined ? file : `${file}:${line}`;
    return [diagnostic("manifest/duplicate-name", { name, first: place }, view.locate("/name"))];
  });
}
