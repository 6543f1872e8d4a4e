import type { ManifestArgs } from "../../options/manifest-options.js";

/** Arguments of `tune describe`. */
export interface DescribeArgs extends ManifestArgs {
  what?: string | undefined;
  name?: string | undefined;
}
