import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { segmentsOf } from "../pointer.js";
import type { View } from "./view.js";

/** A least value lies at or below its greatest. */
export function ordered(view: View, least: string, greatest: string): Diagnostic[] {
  const min = view.number(least);
  const max = view.number(greatest);
  if (min === undefined || max === undefined || min <= max) return [];
  const fields = {
    min,
    max,
    minKey: segmentsOf(least).at(-1) ?? "",
    maxKey: segmentsOf(greatest).at(-1) ?? "",
  };
  return [diagnostic("manifest/min-above-max", fields, view.locate(least))];
}
