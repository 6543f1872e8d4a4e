import { manifestOptions, type ManifestArgs } from "../../manifest-options.js";
import type { Verb } from "../../verb.js";

/** `tune validate` */
export const validateVerb: Verb<ManifestArgs> = {
  command: "validate",
  formats: ["table", "json", "github"],
  options: manifestOptions,
  examples: [
    ["$0 validate -f experiments/", "Check every manifest of a folder"],
    ["$0 validate -o github", "Annotate a pull request"],
  ],
  load: () => import("./run.js"),
};
