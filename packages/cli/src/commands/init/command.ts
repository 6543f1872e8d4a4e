import type { Verb } from "../../verb.js";
import { fieldsOption } from "../../options/fields-option.js";
import { templateNames } from "./templates.js";
import type { InitArgs } from "./args.js";

/** `tune init` */
export const initVerb: Verb<InitArgs> = {
  command: "init [folder]",
  formats: ["table", "json", "yaml"],
  insteadOf: (word) => `Records are given with --data: \`--data ${word}\`.`,
  options: {
    folder: { describe: "Folder to write into (default: the current one)" },
    template: {
      letter: "t",
      choices: templateNames,
      describe:
        "What the model is to learn (default: classification; with --data what its answers look like)",
    },
    name: { describe: "Name of the experiment (default: that of the folder)" },
    data: {
      describe:
        "Your own records, .jsonl, .json or .csv; without --test a fifth of them is held out to judge on (default: sample records are written)",
    },
    fields: fieldsOption("found by names and values; init says which and why, and refuses when unsure"),
    test: { describe: "Your own held-out records to judge on; goes with --data" },
    labels: { describe: "The classes, separated by commas (default: those that the data hold)" },
    model: {
      describe:
        "Base model: a Hugging Face folder or a hub name (default: @tunesmith/tiny-base if installed)",
    },
  },
  examples: [
    [
      "$0 init sentiment --template classification",
      "A manifest with sample records that can be tuned at once",
    ],
    [
      "$0 init stars --data reviews.csv",
      "A manifest for your own records; their columns and classes are found",
    ],
    [
      "$0 init stars --data reviews.csv --fields input=review,output=stars",
      "The same with columns of your choice",
    ],
    ["$0 init letters --template text-only --name letters", "Learn a manner of writing from texts alone"],
  ],
  load: () => import("./run.js"),
};
