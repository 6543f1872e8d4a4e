import type { Diagnostic } from "@tunesmith/diagnostics";
import { choices } from "./choices.js";
import { evaluation } from "./evaluation.js";
import { initialisation } from "./initialisation.js";
import type { Kind } from "../kinds.js";
import { labels } from "./labels.js";
import { templates } from "./templates.js";
import type { View } from "./view.js";

export { uniqueNames } from "./unique-names.js";
export { View } from "./view.js";

/** What a schema cannot say about one document. */
export function checkRules(kind: Kind, view: View): Diagnostic[] {
  return RULES[kind].flatMap((rule) => rule(view));
}

const RULES: Readonly<Record<Kind, readonly ((view: View) => Diagnostic[])[]>> = {
  Experiment: [choices, evaluation, initialisation, labels, templates],
};
