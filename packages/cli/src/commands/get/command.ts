import { runArgument, type RunArgs } from "../../run-argument.js";
import type { Verb } from "../../verb.js";

/** `tune get` */
export const getVerb: Verb<RunArgs> = {
  command: "get [run]",
  formats: ["table", "json", "ndjson"],
  options: (yargs) => runArgument(yargs),
  examples: [
    ["$0 get", "List all runs"],
    ["$0 get quickstart -o json", "The record of the latest run of an experiment"],
  ],
  load: () => import("./run.js"),
};
