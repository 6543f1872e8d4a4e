import type { FieldExplanation } from "@tunesmith/contracts";
import type { Diagnostic } from "@tunesmith/diagnostics";
import { describeType, inline, keysAt, kinds, placeOf, segmentsOf, valueAt } from "@tunesmith/manifest";
import type { Catalogued } from "@tunesmith/models";
import type { LocateOptions } from "../gather/base-model.js";
import { resolveTuned } from "../gather/tuning.js";
import { boundsOf, listOf, objectOf, textOf } from "./annotations.js";
import { findField, type Field } from "./find-field.js";
import { isExperiment, valueOf, type AnyManifest } from "./value-of.js";

/**
 * What a field means, what it is and why: in a manifest, or in one that does not say it. A problem with the nearest
 * name where there is no such field. @param path see `findField`. @param known what the catalog says of the manifest's
 * base model: see `catalogued`.
 */
export function explainField(
  path: string,
  loaded?: AnyManifest,
  known: Catalogued = { values: {}, ranges: {} },
): FieldExplanation | Diagnostic {
  const field = findField(path, loaded?.kind);
  if ("severity" in field) return field;
  const { kind, pointer, places } = field;
  const notes = places.map(({ node }) => objectOf(node));
  const first = (key: string): unknown => notes.find((note) => note.has(key))?.get(key);
  const given = first("default");
  return {
    kind,
    path: segmentsOf(pointer).join("."),
    title: textOf(first("title")),
    description: textOf(first("description")) ?? "",
    type: typeOf(field),
    bounds: boundsOf(first),
    values: listOf(first("enum")).map(String),
    keys: keysAt(placeOf(kinds[kind].schema), pointer, loaded && valueAt(loaded.value, pointer)),
    default: given === undefined ? null : inline(given),
    default_from: textOf(first("x-default-from")),
    examples: listOf(first("examples")).map(inline),
    peers: [...objectOf(first("x-peers"))].map(([tool, names]) => ({
      tool,
      names: listOf(names).map(String),
    })),
    ...valueOf(pointer, given, loaded, known),
  };
}

/** What the catalog knows of a manifest's base model and task; nothing of a manifest that tunes none. */
export async function catalogued(loaded: AnyManifest, options: LocateOptions): Promise<Catalogued> {
  return isExperiment(loaded)
    ? (await resolveTuned(loaded, options, { thorough: true })).known
    : { values: {}, ranges: {} };
}

function typeOf({ places }: Field): string {
  const types = places.flatMap(({ node }) => {
    if (node.const !== undefined) return [`always ${node.const}`];
    return node.type === undefined ? [] : [describeType(node.type)];
  });
  return [...new Set(types)].join(" or ");
}
