import type { ManifestArgs } from "../../options/manifest-options.js";
import type { TargetArgs } from "../../options/target-option.js";

/** Arguments of `tune plan`. */
export interface PlanArgs extends ManifestArgs, TargetArgs {
  out?: string | undefined;
  detailedExitcode?: boolean | undefined;
}
