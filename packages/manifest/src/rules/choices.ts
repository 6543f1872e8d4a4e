import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { dotted } from "../pointer.js";
import type { View } from "./view.js";

interface Choice {
  pointer: string;
  keys: readonly string[];
  optional: boolean;
}

const CHOICES: readonly Choice[] = [
  { pointer: "/validation", keys: ["share", "data_references"], optional: false },
  { pointer: "/evaluation", keys: ["share", "data_references"], optional: false },
  { pointer: "/prompt_tuning/init_adapter", keys: ["path", "run"], optional: false },
  { pointer: "/prompt_tuning/lr_scheduler", keys: ["warmup_steps", "warmup_ratio"], optional: true },
];

/** Sections in which one key excludes another. */
export function choices(view: View): Diagnostic[] {
  return CHOICES.flatMap(({ pointer, keys, optional }) => {
    const present = view.keys(pointer);
    if (present === undefined) return [];
    const got = keys.filter((key) => present.includes(key));
    if (got.length === 1 || (got.length === 0 && optional)) return [];
    const place = got.length === 0 ? view.locate(pointer, "key") : view.locate(`${pointer}/${got[1]}`, "key");
    return [diagnostic("manifest/exactly-one", { section: `\`${dotted(pointer)}\``, keys, got }, place)];
  });
}
