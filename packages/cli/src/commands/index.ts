import type { ListedVerb } from "../verb.js";

/** Every verb by what it is for, in the order of a first use. */
export const groups: ReadonlyMap<string, readonly ListedVerb[]> = new Map([
  [
    "Declare",
    [
      listed(
        "init",
        "Write a manifest and sample records to start from",
        async () => (await import("./init/command.js")).initVerb,
      ),
      listed(
        "validate",
        "Check manifests and all that they refer to; trains nothing",
        async () => (await import("./validate/command.js")).validateVerb,
      ),
      listed(
        "schema",
        "Print the JSON Schema of a kind, for editors and other tools",
        async () => (await import("./schema/command.js")).schemaVerb,
      ),
      listed(
        "data",
        "Check, show or count the records of manifests, or of a file",
        async () => (await import("./data/command.js")).dataVerb,
      ),
      listed(
        "explain",
        "Say what a field or a problem's code means, and where a value comes from",
        async () => (await import("./explain/command.js")).explainVerb,
      ),
    ],
  ],
  [
    "Run",
    [
      listed(
        "plan",
        "Say what apply would do, why, and what it would cost",
        async () => (await import("./plan/command.js")).planVerb,
      ),
      listed(
        "diff",
        "What differs from the last completed runs",
        async () => (await import("./diff/command.js")).diffVerb,
      ),
      listed(
        "apply",
        "Make it so: train, evaluate and store what is not finished yet",
        async () => (await import("./apply/command.js")).applyVerb,
      ),
    ],
  ],
  [
    "Look",
    [
      listed(
        "get",
        "List runs, or what manifests declare",
        async () => (await import("./get/command.js")).getVerb,
      ),
      listed(
        "describe",
        "Everything about a run, or about what a manifest declares",
        async () => (await import("./describe/command.js")).describeVerb,
      ),
      listed(
        "status",
        "Where a run stands, how fast it goes, and what to do next",
        async () => (await import("./status/command.js")).statusVerb,
      ),
      listed(
        "logs",
        "What happened to a run, line by line",
        async () => (await import("./logs/command.js")).logsVerb,
      ),
      listed(
        "summary",
        "Scores, learning curve and examples of a finished run",
        async () => (await import("./summary/command.js")).summaryVerb,
      ),
      listed(
        "curve",
        "Draw the learning curve of a run, finished or not",
        async () => (await import("./curve/command.js")).curveVerb,
      ),
    ],
  ],
  [
    "Judge and use",
    [
      listed(
        "evaluate",
        "Judge a run, or any base model and adapter, on held-out records",
        async () => (await import("./evaluate/command.js")).evaluateVerb,
      ),
      listed(
        "generate",
        "Generate text with a run, or with any base model and adapter",
        async () => (await import("./generate/command.js")).generateVerb,
      ),
      listed(
        "compare",
        "Put runs side by side: parameters that differ, scores, paired tests",
        async () => (await import("./compare/command.js")).compareVerb,
      ),
    ],
  ],
  [
    "This machine",
    [
      listed(
        "doctor",
        "Check Node, the engine, this processor and the state folder",
        async () => (await import("./doctor/command.js")).doctorVerb,
      ),
      listed("completion", "Print a script that completes tune in bash, zsh or fish", async () =>
        (await import("./completion/command.js")).completionVerb(verbs),
      ),
      listed(
        "models",
        "List base models, or show one",
        async () => (await import("./models/command.js")).modelsVerb,
      ),
    ],
  ],
]);

/** Every verb by its name. */
export const verbs: ReadonlyMap<string, ListedVerb> = new Map(
  [...groups.values()].flat().map((verb) => [verb.name, verb]),
);

/** One line of the list. */
function listed(name: string, describe: string, load: ListedVerb["load"]): ListedVerb {
  return { name, describe, load };
}
