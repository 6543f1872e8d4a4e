import { manifestOptions } from "../../options/manifest-options.js";
import { targetOption, targetsByOption } from "../../options/target-option.js";
import type { Verb } from "../../verb.js";
import type { DiffArgs } from "./args.js";

/** `tune diff` */
export const diffVerb: Verb<DiffArgs> = {
  command: "diff",
  formats: ["table", "json", "yaml", "ndjson"],
  insteadOf: targetsByOption,
  options: {
    ...manifestOptions,
    ...targetOption,
    "detailed-exitcode": { value: "none", describe: "End with 2 when something differs" },
  },
  examples: [
    ["$0 diff -f reviews", "What has changed since the last completed run"],
    ["$0 diff -f reviews --set prompt_tuning.learning_rate=0.05", "What such a change would be"],
  ],
  load: () => import("./run.js"),
};
