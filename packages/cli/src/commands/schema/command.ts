import type { Verb } from "../../verb.js";
import type { SchemaArgs } from "./args.js";

/** `tune schema` */
export const schemaVerb: Verb<SchemaArgs> = {
  command: "schema [kind]",
  formats: ["table", "json", "yaml"],
  options: {
    kind: { describe: "A kind of manifest, or the name of any other document (default: list them)" },
  },
  examples: [
    ["$0 schema", "What there are schemas of"],
    ["$0 schema Experiment > experiment.schema.json", "One file, complete, for an editor or a validator"],
    ["$0 schema plan -o yaml", "The output of `tune plan -o json`, as YAML"],
  ],
  load: () => import("./run.js"),
};
