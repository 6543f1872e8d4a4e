import type { ManifestArgs } from "../../options/manifest-options.js";

/** Arguments of `tune validate`. */
export interface ValidateArgs extends ManifestArgs {
  deep?: boolean | undefined;
}
