import type { Where } from "@tunesmith/diagnostics";
import type { DataRecord } from "../record.js";
import type { Template } from "../template.js";

/** The records of an experiment by what they are for. */
export interface RecordSets {
  training: readonly DataRecord[];
  /** Given by reference; a share held back from training is no set of its own. Empty = none. */
  validation: readonly DataRecord[];
  /** Empty = none. */
  evaluation: readonly DataRecord[];
}

export type SetName = keyof RecordSets;
export const setNames: readonly SetName[] = ["training", "validation", "evaluation"];

export interface CheckOptions {
  verbalizer: Template;
  /** Templates of the baselines, which see the evaluation records. */
  baselines: readonly Template[];
  labels: readonly string[] | null;
  lossOn: "target" | "all";
  /** Where a template stands in its manifest. */
  placeOf?: (template: Template) => Where;
}
