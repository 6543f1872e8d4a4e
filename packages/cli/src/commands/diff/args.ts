import type { ManifestArgs } from "../../options/manifest-options.js";
import type { TargetArgs } from "../../options/target-option.js";

/** Arguments of `tune diff`. */
export interface DiffArgs extends ManifestArgs, TargetArgs {
  detailedExitcode?: boolean | undefined;
}
