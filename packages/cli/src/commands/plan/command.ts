import { manifestOptions } from "../../options/manifest-options.js";
import { targetOption, targetsByOption } from "../../options/target-option.js";
import type { Verb } from "../../verb.js";
import type { PlanArgs } from "./args.js";

/** `tune plan` */
export const planVerb: Verb<PlanArgs> = {
  command: "plan",
  formats: ["table", "json", "yaml", "ndjson"],
  insteadOf: targetsByOption,
  options: {
    ...manifestOptions,
    ...targetOption,
    out: { describe: "Save the plan to this file, for `tune apply FILE`" },
    "detailed-exitcode": { value: "none", describe: "End with 2 when there is something to do" },
  },
  examples: [
    ["$0 plan -f reviews", "What would run, why, and with what memory and time"],
    ["$0 plan -f reviews --set runtime.seed=2", "What would be different with another seed"],
    [
      "$0 plan -f reviews --out plan.json",
      "Save the plan for a review; `tune apply plan.json` carries it out",
    ],
    ["$0 plan -f reviews --detailed-exitcode", "For a script: 0 nothing to do, 2 something to do"],
  ],
  load: () => import("./run.js"),
};
