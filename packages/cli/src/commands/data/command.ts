import { fieldsOption } from "../../options/fields-option.js";
import { manifestOptions, manifestsByOption } from "../../options/manifest-options.js";
import type { Verb } from "../../verb.js";
import { actions, sets, type DataArgs } from "./args.js";

/** `tune data` */
export const dataVerb: Verb<DataArgs> = {
  command: "data <action>",
  formats: ["table", "json", "yaml", "ndjson", "github"],
  insteadOf: manifestsByOption,
  options: (yargs) =>
    manifestOptions(
      yargs.positional("action", {
        choices: actions,
        demandOption: true,
        describe:
          "check: every problem of the records; preview: records after the template, token by token; stats: lengths and answers",
      }),
    )
      .option("data", {
        type: "string",
        requiresArg: true,
        describe: "A file of records by itself, .jsonl, .json or .csv, in the place of manifests",
      })
      .option("fields", fieldsOption("input and output, where it has them"))
      .option("only", { choices: sets, describe: "preview: only records of this set" })
      .option("from", {
        type: "string",
        requiresArg: true,
        describe: "preview: the first record to show of each set (default: 1)",
      })
      .option("count", {
        type: "string",
        requiresArg: true,
        describe: "preview: most records to show of each set (default: 3)",
      })
      .option("text", {
        type: "boolean",
        describe: "preview, stats: text and characters alone; needs neither base model nor engine",
      }),
  examples: [
    [
      "$0 data check -f experiments/",
      "Repeats, contradictions, overlaps, rare classes, records that do not fit",
    ],
    ["$0 data preview -f reviews --only training", "What the base model gets to read"],
    [
      "$0 data stats --data reviews.csv --fields input=comment,output=stars",
      "A file that no manifest names yet",
    ],
    ["$0 data stats -f reviews", "Histograms of lengths and answers"],
    ["$0 data stats -f reviews --text -o json", "The same as numbers, without a base model"],
  ],
  load: () => import("./run.js"),
};
