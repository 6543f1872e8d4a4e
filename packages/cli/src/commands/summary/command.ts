import { runArgument, type RunArgs } from "../../options/run-argument.js";
import type { Verb } from "../../verb.js";

/** `tune summary` */
export const summaryVerb: Verb<RunArgs> = {
  command: "summary [run]",
  formats: ["table", "json", "yaml"],
  options: runArgument,
  examples: [
    ["$0 summary", "The latest finished run"],
    ["$0 summary reviews -o json", "Scores, paths and memory of an experiment's last run, for a script"],
  ],
  load: () => import("./run.js"),
};
