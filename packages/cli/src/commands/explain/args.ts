import type { ManifestArgs } from "../../options/manifest-options.js";

/** Arguments of `tune explain`. */
export interface ExplainArgs extends ManifestArgs {
  what: string;
}
