import { fieldsOption } from "../../options/fields-option.js";
import { manifestOptions } from "../../options/manifest-options.js";
import { runArgument } from "../../options/run-argument.js";
import type { Verb } from "../../verb.js";
import type { EvaluateArgs } from "./args.js";

const evaluationFiles =
  "Evaluation manifests: file, folder, glob, or - for standard input; repeatable; one table each, no training";

/** `tune evaluate` */
export const evaluateVerb: Verb<EvaluateArgs> = {
  command: "evaluate [run]",
  formats: ["table", "json", "yaml", "ndjson"],
  insteadOf: () => "Records are given with `--data`, Evaluation manifests with `-f`.",
  options: {
    ...runArgument,
    ...manifestOptions,
    file: { ...manifestOptions.file, describe: evaluationFiles },
    model: { describe: "Folder of a base model, or its name on the hub" },
    adapter: { describe: "PEFT prompt-tuning folder, ours or any other" },
    data: { describe: "Records with input and output: .json, .jsonl or .csv" },
    fields: fieldsOption("those that the run was tuned with, else input and output"),
    template: { describe: "Template around the input (default: that of the adapter)" },
    labels: { describe: "Labels to score, separated by commas (default: those of the adapter)" },
    "label-scoring": {
      choices: ["likelihood", "restricted"] as const,
      describe:
        "Score labels among all tokens, or among the labels alone (default: as the run, else likelihood)",
    },
    "max-new-tokens": { describe: "Most tokens to generate where there are no labels" },
  },
  examples: [
    ["$0 evaluate reviews", "Judge the latest run of an experiment again"],
    [
      "$0 evaluate reviews --data new.csv --fields input=comment,output=mood",
      "On other records, with other columns",
    ],
    ["$0 evaluate -f comparison.yaml", "Several runs or adapters on the same records, as an Evaluation says"],
    ["$0 evaluate --model base --adapter adapter --data test.jsonl -o ndjson", "Predictions, one a line"],
  ],
  load: () => import("./run.js"),
};
