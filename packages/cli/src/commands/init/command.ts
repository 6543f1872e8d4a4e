import type { Verb } from "../../verb.js";

/** Arguments of `tune init`. */
export interface InitArgs {
  folder?: string | undefined;
  task?: string | undefined;
  model?: string | undefined;
  name?: string | undefined;
}

/** Tasks that have a starter. */
export const starters = ["classification", "extraction", "generation"] as const;

/** `tune init` */
export const initVerb: Verb<InitArgs> = {
  command: "init [folder]",
  formats: ["table", "json"],
  options: (yargs) =>
    yargs
      .positional("folder", {
        type: "string",
        describe: "New folder (default: asked for, or the current folder)",
      })
      .option("task", { choices: starters, describe: "What the model is to do (default: classification)" })
      .option("model", {
        type: "string",
        requiresArg: true,
        describe: "Base model: ./folder relative to the manifest, or a hub name",
      })
      .option("name", {
        type: "string",
        requiresArg: true,
        describe: "Name of the experiment (default: that of the folder)",
      }),
  examples: [["$0 init sentiment --task classification --model ./base-model", "A starter for two classes"]],
  load: () => import("./run.js"),
};
