import type { Diagnostic } from "@tunesmith/diagnostics";
import type { Draft } from "../draft.js";
import { isDiagnostic } from "../is-diagnostic.js";
import { kinds, type Kind } from "../kinds.js";
import type { NameTable } from "./names.js";

/** A name by which one document refers to another. */
export interface Reference {
  kind: Kind;
  name: string;
  pointer: string;
}

/** Every name of a model or data asset that a document refers to. */
export function referencesOf({ kind, view }: Draft): Reference[] {
  if (kind === undefined) return [];
  const { baseModel, data } = kinds[kind];
  const found: Reference[] = [];
  const add = (to: Kind, pointer: string): void => {
    const name = view.string(pointer);
    if (name !== undefined) found.push({ kind: to, name, pointer });
  };
  if (baseModel !== undefined && baseModel !== "") add("Model", `${baseModel}/name`);
  for (const list of data) {
    for (const index of (view.list(list) ?? []).keys()) {
      if (view.string(`${list}/${index}/type`) === "data_asset")
        add("DataAsset", `${list}/${index}/location/name`);
    }
  }
  return found;
}

/** Names that lead nowhere; a document that is there but faulty speaks for itself. */
export function unknownNames(draft: Draft, names: NameTable): Diagnostic[] {
  return referencesOf(draft).flatMap(({ kind, name, pointer }) => {
    if (names.draft(kind, name, draft) !== undefined) return [];
    const problem = names.find(kind, name, draft);
    return isDiagnostic(problem) ? [{ ...problem, ...draft.places.locate(pointer) }] : [];
  });
}
