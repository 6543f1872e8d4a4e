import { manifestOptions, manifestsByOption } from "../../options/manifest-options.js";
import type { Verb } from "../../verb.js";
import type { DescribeArgs } from "./args.js";

/** `tune describe` */
export const describeVerb: Verb<DescribeArgs> = {
  command: "describe [what] [name]",
  formats: ["table", "json", "yaml"],
  insteadOf: manifestsByOption,
  options: {
    what: {
      describe:
        "run, experiment, model, data or evaluation, or the name or id of a run (default: the latest run)",
    },
    name: { describe: "Which one" },
    ...manifestOptions,
  },
  examples: [
    ["$0 describe", "Everything about the latest run"],
    ["$0 describe reviews -o json", "The record of the latest run of an experiment"],
    ["$0 describe experiment reviews -f reviews", "What a manifest declares, and its runs"],
  ],
  load: () => import("./run.js"),
};
