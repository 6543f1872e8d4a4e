import { fieldsOption } from "../../options/fields-option.js";
import { manifestOptions, manifestsByOption } from "../../options/manifest-options.js";
import type { Verb } from "../../verb.js";
import { actions, sets, type DataArgs } from "./args.js";

/** `tune data` */
export const dataVerb: Verb<DataArgs> = {
  command: "data <action>",
  formats: ["table", "json", "yaml", "ndjson", "github"],
  insteadOf: manifestsByOption,
  options: {
    action: {
      choices: actions,
      describe:
        "check: every problem of the records; preview: records after the template, token by token; stats: lengths and answers",
    },
    ...manifestOptions,
    data: { describe: "A file of records by itself, .jsonl, .json or .csv, in the place of manifests" },
    fields: fieldsOption("input and output, where it has them"),
    only: { choices: sets, describe: "preview: only records of this set" },
    from: { describe: "preview: the first record to show of each set (default: 1)" },
    count: { describe: "preview: most records to show of each set (default: 3)" },
    text: {
      value: "none",
      describe: "preview, stats: text and characters alone; needs neither base model nor engine",
    },
  },
  examples: [
    [
      "$0 data check -f experiments/",
      "Repeats, contradictions, overlaps, rare classes, records that do not fit",
    ],
    ["$0 data preview -f reviews --only training", "What the base model gets to read"],
    [
      "$0 data stats --data reviews.csv --fields input=review,output=stars",
      "A file that no manifest names yet",
    ],
    ["$0 data stats -f reviews", "Histograms of lengths and answers"],
    ["$0 data stats -f reviews --text -o json", "The same as numbers, without a base model"],
  ],
  load: () => import("./run.js"),
};
