import { manifestOptions, manifestsByOption } from "../../options/manifest-options.js";
import type { Verb } from "../../verb.js";
import type { ValidateArgs } from "./args.js";

/** `tune validate` */
export const validateVerb: Verb<ValidateArgs> = {
  command: "validate",
  formats: ["table", "json", "yaml", "ndjson", "github"],
  insteadOf: manifestsByOption,
  options: {
    ...manifestOptions,
    deep: {
      value: "none",
      describe: "Ask the engine, too: weights, tokens of labels, records that are too long",
    },
  },
  examples: [
    ["$0 validate -f reviews", "Every problem of every manifest of a folder"],
    ["$0 validate -f '*/experiment.yaml' --deep", "What plan and apply would find, too"],
    ["$0 validate -f reviews --silence data/overlap", "Without a warning that is no news"],
    ["$0 validate -f reviews -o github", "Annotate a pull request"],
  ],
  load: () => import("./run.js"),
};
