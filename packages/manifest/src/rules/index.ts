import type { Diagnostic } from "@tunesmith/diagnostics";
import { choices } from "./choices.js";
import { evaluation } from "./evaluation.js";
import { initialisation } from "./initialisation.js";
import { labels } from "./labels.js";
import { templates } from "./templates.js";
import type { View } from "./view.js";

export { uniqueNames } from "./unique-names.js";
export { View } from "./view.js";

/** What a schema cannot say about one experiment. */
export function checkRules(view: View): Diagnostic[] {
  return [choices, evaluation, initialisation, labels, templates].flatMap((rule) => rule(view));
}
