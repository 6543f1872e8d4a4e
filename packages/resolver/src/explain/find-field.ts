import { peerNames } from "@tunesmith/contracts";
import { diagnostic, nearest, type Diagnostic } from "@tunesmith/diagnostics";
import { allKeys, kindNames, kinds, placeOf, placesAt, type Kind, type Place } from "@tunesmith/manifest";

/** A field of a kind of manifest. */
export interface Field {
  kind: Kind;
  /** JSON pointer; the items of a list are told by the first, `0`, where nobody says which. */
  pointer: string;
  /** What describes it: several inside a union. */
  places: Place[];
}

/**
 * The field that people mean by `path`: written out (`prompt_tuning.optimizer.type`), its last keys alone
 * (`optimizer.type`), or what another tool calls it (`lr`). @param kind to look in; otherwise in all, experiments
 * first.
 */
export function findField(path: string, kind?: Kind): Field | Diagnostic {
  const searched = kind === undefined ? kindNames : [kind];
  const segments = path.split(/[./[\]]+/).filter((segment) => segment !== "");
  for (const written of [segments, inOurWords(segments)]) {
    for (const one of searched) {
      const field = fieldAt(one, written) ?? fieldBelow(one, written);
      if (field !== undefined) return field;
    }
  }
  const known = [...new Set(searched.flatMap((one) => [...allKeys(schemaOf(one)).keys()]))].sort();
  const near = nearest(segments.at(-1) ?? "", [...known, ...Object.keys(peerNames)]);
  return diagnostic("usage/unknown-name", { what: "field", got: path, known, nearest: near });
}

function inOurWords(segments: readonly string[]): string[] {
  return segments.map((segment) => (Object.hasOwn(peerNames, segment) ? peerNames[segment]!.key : segment));
}

function schemaOf(kind: Kind): Place {
  return placeOf(kinds[kind].schema);
}

function fieldAt(kind: Kind, segments: readonly string[]): Field | undefined {
  const pointer = segments.map((segment) => `/${segment}`).join("");
  const places = segments.length === 0 ? [] : placesAt(schemaOf(kind), pointer);
  return places.length === 0 ? undefined : { kind, pointer, places };
}

/** A field whose first keys are left out. */
function fieldBelow(kind: Kind, [first = "", ...rest]: readonly string[]): Field | undefined {
  const section = allKeys(schemaOf(kind)).get(first);
  if (section === undefined) return undefined;
  const above = section
    .replaceAll("[]", ".0")
    .split(".")
    .filter((segment) => segment !== "");
  return fieldAt(kind, [...above, first, ...rest]);
}
