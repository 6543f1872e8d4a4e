import type { ManifestArgs } from "../../options/manifest-options.js";

export const actions = ["list", "show"] as const;

/** Arguments of `tune models`. */
export interface ModelsArgs extends ManifestArgs {
  action: (typeof actions)[number];
  model?: string | undefined;
}
