import type { ManifestArgs } from "../../options/manifest-options.js";
import type { TargetArgs } from "../../options/target-option.js";

/** Arguments of `tune apply`. */
export interface ApplyArgs extends ManifestArgs, TargetArgs {
  plan?: string | undefined;
  yes?: boolean | undefined;
}
