import type { Verb } from "../../verb.js";
import type { DoctorArgs } from "./args.js";

/** `tune doctor` */
export const doctorVerb: Verb<DoctorArgs> = {
  command: "doctor",
  formats: ["table", "json", "yaml"],
  options: {
    bench: {
      value: "none",
      describe: "Measure what this machine computes and reads, and what the engine reaches of it",
    },
    "bench-seconds": {
      describe: "About how long to measure (default: 30); in less time fewer shapes are measured",
    },
  },
  examples: [
    ["$0 doctor", "Look at this machine; exit status 74 where runs would fail"],
    ["$0 doctor --bench", "And how near the engine comes to its limits, in half a minute"],
    ["$0 doctor -o json", "To attach to a bug report"],
  ],
  load: () => import("./run.js"),
};
