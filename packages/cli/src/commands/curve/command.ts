import { runArgument, type RunArgs } from "../../run-argument.js";
import type { Verb } from "../../verb.js";

/** Arguments of `tune curve`. */
export interface CurveArgs extends RunArgs {
  svg?: string | undefined;
}

/** `tune curve` */
export const curveVerb: Verb<CurveArgs> = {
  command: "curve [run]",
  formats: ["table", "json", "ndjson"],
  options: (yargs) =>
    runArgument(yargs).option("svg", {
      type: "string",
      describe: "Write an SVG to this file; without a file, to stdout",
    }),
  examples: [
    ["$0 curve", "The latest run, in the terminal"],
    ["$0 curve quickstart --svg curve.svg", "As a picture"],
  ],
  load: () => import("./run.js"),
};
