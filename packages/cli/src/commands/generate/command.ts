import { runArgument } from "../../options/run-argument.js";
import type { Verb } from "../../verb.js";
import type { GenerateArgs } from "./args.js";

/** `tune generate` */
export const generateVerb: Verb<GenerateArgs> = {
  command: "generate [run]",
  formats: ["table", "json", "yaml"],
  insteadOf: () => "The text to go on from is given with `--input`, or with `--prompt` as a whole.",
  options: {
    ...runArgument,
    model: { describe: "Folder of a base model, or its name on the hub" },
    adapter: { describe: "PEFT prompt-tuning folder, ours or any other" },
    prompt: { mayBeEmpty: true, describe: "The whole text, verbatim" },
    input: { mayBeEmpty: true, describe: "The input only; the adapter's template is put around it" },
    field: { isList: true, describe: "Text of another field of the template, NAME=TEXT; repeatable" },
    template: { describe: "Template for --input where none is stored" },
    "max-new-tokens": { describe: "Most tokens to generate" },
    "min-new-tokens": { describe: "Fewest tokens before the text may end" },
    "repetition-penalty": { describe: "Above 1 discourages tokens that occurred" },
    stop: { isList: true, describe: "End once the text ends with this; repeatable" },
  },
  examples: [
    ["$0 generate reviews --input 'The room was lovely.'", "Ask the latest run of an experiment"],
    ["$0 generate --model base --prompt 'Text:' --max-new-tokens 20 -o json", "The base model alone"],
  ],
  load: () => import("./run.js"),
};
