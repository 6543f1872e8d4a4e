import type { Verb } from "../../verb.js";

/** `tune doctor` */
export const doctorVerb: Verb<object> = {
  command: "doctor",
  formats: ["table", "json", "yaml"],
  options: (yargs) => yargs,
  examples: [
    ["$0 doctor", "Look at this machine; exit status 74 where runs would fail"],
    ["$0 doctor -o json", "To attach to a bug report"],
  ],
  load: () => import("./run.js"),
};
