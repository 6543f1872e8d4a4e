import type { Argv } from "yargs";
import { manifestOptions, type ManifestArgs } from "../../manifest-options.js";
import type { Verb } from "../../verb.js";

/** Arguments of `tune plan`. */
export interface PlanArgs extends ManifestArgs {
  out?: string | undefined;
}

/** `tune plan` */
export const planVerb: Verb<PlanArgs> = {
  command: "plan",
  formats: ["table", "json"],
  options: (yargs: Argv) =>
    manifestOptions(yargs).option("out", {
      type: "string",
      requiresArg: true,
      describe: "Save the plan to this file",
    }),
  examples: [
    ["$0 plan -f experiments/", "Rows, steps, memory and time of each run"],
    ["$0 plan --out plan.json", "Save the plan for a review"],
  ],
  load: () => import("./run.js"),
};
