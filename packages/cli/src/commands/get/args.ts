import type { ManifestArgs } from "../../options/manifest-options.js";

/** Arguments of `tune get`. */
export interface GetArgs extends ManifestArgs {
  what?: string | undefined;
  name?: string | undefined;
  label?: string[] | undefined;
  sortBy?: string | undefined;
}
