import type { Diagnostic } from "@tunesmith/diagnostics";
import type { Kind } from "../kinds.js";
import { baseModel } from "./base-model.js";
import { baselines } from "./baselines.js";
import { ordered } from "./bounds.js";
import { choices } from "./choices.js";
import { columns } from "./columns.js";
import { evaluation } from "./evaluation.js";
import { initialisation } from "./initialisation.js";
import { labels, labelsAlike } from "./labels.js";
import { subjects } from "./subjects.js";
import { templates } from "./templates.js";
import type { View } from "./view.js";

export { View } from "./view.js";

/** What a schema cannot say about one document. */
export function checkRules(kind: Kind, view: View): Diagnostic[] {
  return RULES[kind].flatMap((rule) => rule(view));
}

const RULES: Readonly<Record<Kind, readonly ((view: View) => Diagnostic[])[]>> = {
  Experiment: [
    baseModel("/prompt_tuning/base_model"),
    choices,
    evaluation,
    baselines("/evaluation/baselines", "/prompt_tuning/verbalizer"),
    initialisation,
    labels,
    templates("/prompt_tuning/verbalizer", "/evaluation/baselines", [
      "/training_data_references",
      "/validation/data_references",
      "/evaluation/data_references",
    ]),
  ],
  Evaluation: [
    baseModel("/base_model"),
    baselines("/baselines", "/verbalizer"),
    labelsAlike("/labels"),
    subjects,
    templates("/verbalizer", "/baselines", ["/data_references"]),
    (view) => ordered(view, "/generation/min_new_tokens", "/generation/max_new_tokens"),
  ],
  DataAsset: [columns],
  Model: [],
};
