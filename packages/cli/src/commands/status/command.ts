import { runArgument, type RunArgs } from "../../options/run-argument.js";
import type { Verb } from "../../verb.js";

/** `tune status` */
export const statusVerb: Verb<RunArgs> = {
  command: "status [run]",
  formats: ["table", "json", "yaml"],
  options: runArgument,
  examples: [
    ["$0 status", "Where the latest run stands, and what to do next"],
    ["$0 status reviews -o json", "State, step and pace of the latest run of an experiment"],
  ],
  load: () => import("./run.js"),
};
