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
  options: (yargs) =>
    manifestOptions(runArgument(yargs))
      .describe("file", evaluationFiles)
      .option("model", { type: "string", requiresArg: true, describe: "Folder of a base model" })
      .option("adapter", {
        type: "string",
        requiresArg: true,
        describe: "PEFT prompt-tuning folder, ours or any other",
      })
      .option("data", {
        type: "string",
        requiresArg: true,
        describe: "Records with input and output: .json, .jsonl or .csv",
      })
      .option("fields", fieldsOption("those that the run was tuned with, else input and output"))
      .option("template", {
        type: "string",
        requiresArg: true,
        describe: "Template around the input (default: that of the adapter)",
      })
      .option("labels", {
        type: "string",
        requiresArg: true,
        describe: "Labels to score, separated by commas (default: those of the adapter)",
      })
      .option("label-scoring", {
        choices: ["likelihood", "restricted"] as const,
        requiresArg: true,
        describe:
          "Score labels among all tokens, or among the labels alone (default: as the run, else likelihood)",
      })
      .option("max-new-tokens", {
        type: "string",
        requiresArg: true,
        describe: "Most tokens to generate where there are no labels",
      }),
  examples: [
    ["$0 evaluate reviews", "Judge the latest run of an experiment again"],
    [
      "$0 evaluate reviews --data new.csv --fields input=comment,output=stars",
      "On other records, with other columns",
    ],
    ["$0 evaluate -f comparison.yaml", "Several runs or adapters on the same records, as an Evaluation says"],
    ["$0 evaluate --model base --adapter adapter --data test.jsonl -o ndjson", "Predictions, one a line"],
  ],
  load: () => import("./run.js"),
};
