import type { Verb } from "../../verb.js";
import { templateNames } from "./templates.js";
import type { InitArgs } from "./args.js";

/** `tune init` */
export const initVerb: Verb<InitArgs> = {
  command: "init [folder]",
  formats: ["table", "json", "yaml"],
  options: (yargs) =>
    yargs
      .positional("folder", { type: "string", describe: "Folder to write into (default: the current one)" })
      .option("template", {
        alias: "t",
        choices: templateNames,
        describe: "What the model is to learn (default: classification)",
      })
      .option("name", {
        type: "string",
        requiresArg: true,
        describe: "Name of the experiment (default: that of the folder)",
      })
      .option("data", {
        type: "string",
        requiresArg: true,
        describe: "Your own training records, .jsonl, .json or .csv (default: sample records are written)",
      })
      .option("test", {
        type: "string",
        requiresArg: true,
        describe: "Your own held-out records to judge on; goes with --data",
      })
      .option("labels", {
        type: "string",
        requiresArg: true,
        describe: "The classes, separated by commas (default: those that the data hold)",
      })
      .option("model", {
        type: "string",
        requiresArg: true,
        describe:
          "Base model: a Hugging Face folder or a hub name (default: @tunesmith/tiny-base if installed)",
      }),
  examples: [
    [
      "$0 init sentiment --template classification",
      "A manifest with sample records that can be tuned at once",
    ],
    [
      "$0 init stars --data reviews.csv",
      "A manifest for your own records; their columns and classes are found",
    ],
    ["$0 init letters --template text-only --name letters", "Learn a manner of writing from texts alone"],
  ],
  load: () => import("./run.js"),
};
