import type { FieldsArgs } from "../../options/fields-option.js";

/** Arguments of `tune compare`. */
export interface CompareArgs extends FieldsArgs {
  runs: string[];
  data?: string | undefined;
}
