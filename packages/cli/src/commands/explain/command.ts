import { manifestOptions, manifestsByOption } from "../../options/manifest-options.js";
import type { Verb } from "../../verb.js";
import type { ExplainArgs } from "./args.js";

/** `tune explain` */
export const explainVerb: Verb<ExplainArgs> = {
  command: "explain <what>",
  formats: ["table", "json", "yaml", "ndjson"],
  insteadOf: manifestsByOption,
  options: {
    what: {
      describe: "A field, by its path, its last keys or another tool's name for it; or the code of a problem",
    },
    ...manifestOptions,
    file: {
      ...manifestOptions.file,
      describe: "Manifest whose value to explain: file, folder, glob, or -; repeatable",
    },
  },
  examples: [
    ["$0 explain learning_rate", "What it means, its bounds and default, what other tools call it"],
    ["$0 explain optimizer.weight_decay -f reviews", "What it is there, and why"],
    ["$0 explain data/label-unseen", "What a code means and what to do"],
  ],
  load: () => import("./run.js"),
};
