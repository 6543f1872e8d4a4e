import { manifestOptions } from "../../options/manifest-options.js";
import { targetOption } from "../../options/target-option.js";
import type { Verb } from "../../verb.js";
import type { ApplyArgs } from "./args.js";

/** `tune apply` */
export const applyVerb: Verb<ApplyArgs> = {
  command: "apply [plan]",
  formats: ["table", "json", "yaml", "ndjson"],
  options: {
    plan: { describe: "A plan that `tune plan --out` saved; refused if anything it rests on has changed" },
    ...manifestOptions,
    ...targetOption,
    yes: {
      letter: "y",
      value: "none",
      describe: "Do not ask before long runs (more than ten minutes; never asked except at a terminal)",
    },
  },
  examples: [
    ["$0 apply -f reviews", "Tune, evaluate and show the result"],
    ["$0 apply -f reviews --set runtime.seed=2", "The same experiment with another seed"],
    ["$0 apply -f '*/experiment.yaml' --target reviews", "One experiment of many manifests"],
    ["$0 apply -f - < experiment.yaml", "A manifest from standard input"],
    ["$0 apply plan.json", "What `tune plan --out plan.json` saved"],
  ],
  load: () => import("./run.js"),
};
