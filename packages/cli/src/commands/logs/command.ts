import { runArgument } from "../../options/run-argument.js";
import type { Verb } from "../../verb.js";
import type { LogsArgs } from "./args.js";

/** `tune logs` */
export const logsVerb: Verb<LogsArgs> = {
  command: "logs [run]",
  formats: ["table", "ndjson"],
  options: {
    ...runArgument,
    follow: { letter: "f", value: "none", describe: "Go on until the run ends" },
    tail: { describe: "Begin with so many lines from the end (default: all)" },
  },
  examples: [
    ["$0 logs reviews --tail 20", "The last that happened to the latest run of an experiment"],
    ["$0 logs -f", "Watch the latest run until it ends"],
    ["$0 logs -o ndjson", "Every event, step and validation as one JSON object a line"],
  ],
  load: () => import("./run.js"),
};
