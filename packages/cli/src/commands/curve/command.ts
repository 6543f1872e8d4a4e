import type { Verb } from "../../verb.js";
import type { CurveArgs } from "./args.js";

/** `tune curve` */
export const curveVerb: Verb<CurveArgs> = {
  command: "curve [runs..]",
  formats: ["table", "json", "yaml", "ndjson"],
  options: {
    runs: {
      isList: true,
      describe:
        "Run ids, their first four or more digits, or names of experiments, to be drawn together (default: the latest run)",
    },
    svg: { value: "optional", describe: "Write an SVG to this file; without a file, to stdout" },
    png: { describe: "Write a PNG to this file (needs the optional package @resvg/resvg-js)" },
  },
  examples: [
    ["$0 curve", "The latest run, in the terminal"],
    ["$0 curve reviews --svg curve.svg", "As a picture that follows light and dark"],
    ["$0 curve reviews --png curve.png", "As a picture for a slide or a chat"],
    ["$0 curve reviews extraction --png both.png", "Several runs in one plot"],
    ["$0 curve reviews -o ndjson", "The losses, one a line"],
  ],
  load: () => import("./run.js"),
};
