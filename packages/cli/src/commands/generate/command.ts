import { runArgument } from "../../options/run-argument.js";
import type { Verb } from "../../verb.js";
import type { GenerateArgs } from "./args.js";

/** `tune generate` */
export const generateVerb: Verb<GenerateArgs> = {
  command: "generate [run]",
  formats: ["table", "json", "yaml"],
  mayBeEmpty: ["prompt", "input", "stop"],
  insteadOf: () => "The text to go on from is given with `--input`, or with `--prompt` as a whole.",
  options: (yargs) =>
    runArgument(yargs)
      .option("model", { type: "string", requiresArg: true, describe: "Folder of a base model" })
      .option("adapter", {
        type: "string",
        requiresArg: true,
        describe: "PEFT prompt-tuning folder, ours or any other",
      })
      .option("prompt", { type: "string", requiresArg: true, describe: "The whole text, verbatim" })
      .option("input", {
        type: "string",
        requiresArg: true,
        describe: "The input only; the adapter's template is put around it",
      })
      .option("field", {
        type: "string",
        array: true,
        nargs: 1,
        describe: "Text of another field of the template, NAME=TEXT; repeatable",
      })
      .option("template", {
        type: "string",
        requiresArg: true,
        describe: "Template for --input where none is stored",
      })
      .option("max-new-tokens", { type: "string", requiresArg: true, describe: "Most tokens to generate" })
      .option("min-new-tokens", {
        type: "string",
        requiresArg: true,
        describe: "Fewest tokens before the text may end",
      })
      .option("repetition-penalty", {
        type: "string",
        requiresArg: true,
        describe: "Above 1 discourages tokens that occurred",
      })
      .option("stop", {
        type: "string",
        array: true,
        nargs: 1,
        describe: "End once the text ends with this; repeatable",
      }),
  examples: [
    ["$0 generate reviews --input 'The room was lovely.'", "Ask the latest run of an experiment"],
    ["$0 generate --model base --prompt 'Text:' --max-new-tokens 20 -o json", "The base model alone"],
  ],
  load: () => import("./run.js"),
};
