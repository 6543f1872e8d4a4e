import { runArgument, type RunArgs } from "../../run-argument.js";
import type { Verb } from "../../verb.js";

/** `tune summary` */
export const summaryVerb: Verb<RunArgs> = {
  command: "summary [run]",
  formats: ["table", "json"],
  options: (yargs) => runArgument(yargs),
  examples: [["$0 summary quickstart", "The latest run of an experiment"]],
  load: () => import("./run.js"),
};
