import { manifestOptions, type ManifestArgs } from "../../manifest-options.js";
import type { Verb } from "../../verb.js";

/** `tune apply` */
export const applyVerb: Verb<ManifestArgs> = {
  command: "apply",
  formats: ["table", "json"],
  options: manifestOptions,
  examples: [
    ["$0 apply -f examples/quickstart", "Tune, evaluate and show the result"],
    ["$0 apply --set runtime.seed=2", "The same experiment with another seed"],
  ],
  load: () => import("./run.js"),
};
