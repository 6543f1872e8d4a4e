import { manifestOptions, manifestsByOption } from "../../options/manifest-options.js";
import type { Verb } from "../../verb.js";
import type { GetArgs } from "./args.js";

/** `tune get` */
export const getVerb: Verb<GetArgs> = {
  command: "get [what] [name]",
  formats: ["table", "json", "yaml", "ndjson"],
  insteadOf: manifestsByOption,
  options: {
    what: {
      describe: "runs, experiments, models, data or evaluations, or the name or id of runs (default: runs)",
    },
    name: { describe: "Only what is called so" },
    ...manifestOptions,
    label: {
      letter: "l",
      isList: true,
      describe: "Only with this tag, key=value or key!=value; repeatable or separated by commas",
    },
    "sort-by": { describe: "A field of the JSON output, with - before it from high to low" },
  },
  examples: [
    ["$0 get", "All runs, the newest first"],
    ["$0 get runs reviews --sort-by=-score", "The runs of an experiment, the best first"],
    ["$0 get runs -l state=completed -o ndjson", "Completed runs, one JSON object a line"],
    ["$0 get experiments -f reviews", "What manifests declare, and what came of it"],
  ],
  load: () => import("./run.js"),
};
