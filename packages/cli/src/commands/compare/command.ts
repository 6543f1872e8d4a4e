import type { Verb } from "../../verb.js";
import { fieldsOption } from "../../options/fields-option.js";
import type { CompareArgs } from "./args.js";

/** `tune compare` */
export const compareVerb: Verb<CompareArgs> = {
  command: "compare <runs..>",
  formats: ["table", "json", "yaml"],
  options: {
    runs: {
      isList: true,
      describe:
        "Two or more run ids, their first four or more digits, or names of experiments (their last completed runs); the first is what the others are held against",
    },
    data: {
      describe:
        "Records with input and output to judge all runs on now: .json, .jsonl or .csv (default: what the runs stored)",
    },
    fields: fieldsOption("those that the runs were tuned with, else input and output"),
  },
  examples: [
    ["$0 compare reviews extraction", "What differs, and who scores better"],
    ["$0 compare reviews extraction --data test.jsonl", "All of them judged on the same records"],
    [
      "$0 compare reviews extraction --data new.csv --fields input=comment,output=mood",
      "On a file with other columns",
    ],
  ],
  load: () => import("./run.js"),
};
