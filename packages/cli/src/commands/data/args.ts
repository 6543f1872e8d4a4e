import type { FieldsArgs } from "../../options/fields-option.js";
import type { ManifestArgs } from "../../options/manifest-options.js";

export const actions = ["check", "preview", "stats"] as const;
/** Sets of records that documents have. */
export const sets = ["training", "validation", "evaluation", "records"] as const;

/** Arguments of `tune data`. */
export interface DataArgs extends ManifestArgs, FieldsArgs {
  action: (typeof actions)[number];
  data?: string | undefined;
  only?: (typeof sets)[number] | undefined;
  from?: string | undefined;
  count?: string | undefined;
  text?: boolean | undefined;
}
