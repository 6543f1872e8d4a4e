import type { LabelScoring } from "@tunesmith/contracts";
import type { FieldsArgs } from "../../options/fields-option.js";
import type { ManifestArgs } from "../../options/manifest-options.js";
import type { RunArgs } from "../../options/run-argument.js";

/** Arguments of `tune evaluate`. */
export interface EvaluateArgs extends RunArgs, ManifestArgs, FieldsArgs {
  model?: string | undefined;
  adapter?: string | undefined;
  data?: string | undefined;
  template?: string | undefined;
  labels?: string | undefined;
  labelScoring?: LabelScoring | undefined;
  maxNewTokens?: string | undefined;
}
