import { manifestOptions, manifestsByOption } from "../../options/manifest-options.js";
import type { Verb } from "../../verb.js";
import { actions, type ModelsArgs } from "./args.js";

/** `tune models` */
export const modelsVerb: Verb<ModelsArgs> = {
  command: "models <action> [model]",
  formats: ["table", "json", "yaml"],
  insteadOf: manifestsByOption,
  options: {
    action: {
      choices: actions,
      describe: "list: what is known here; show: one model with its size, digest and catalog values",
    },
    model: { describe: "show: name of a Model manifest, folder, or name on the hub (from its cache)" },
    ...manifestOptions,
  },
  examples: [
    ["$0 models list", "Manifests, the embedded model, the hub's cache; architectures; the catalog"],
    ["$0 models show base", "What a base model is, and its digest for a Model manifest"],
  ],
  load: () => import("./run.js"),
};
