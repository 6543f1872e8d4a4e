import type { Change, ParameterValue } from "@tunesmith/contracts";
import { isInput } from "./changes.js";

/** Differences told in a sentence; the others are counted. */
const told = 3;
/** Longer values are not quoted. */
const quoted = 60;

/** The changes since the last finished run, in a sentence. */
export function reasonOf(changes: readonly Change[]): string {
  const clauses = changes.slice(0, told).map(clause);
  const rest = changes.length - clauses.length;
  const all = rest > 0 ? [...clauses, `${rest} more`] : clauses;
  const text = all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : (all[0] ?? "");
  return text === ""
    ? "The last finished run of this name has another id."
    : `${text[0]!.toUpperCase()}${text.slice(1)} since the last finished run.`;
}

function clause({ path, old, new: now }: Change): string {
  if (isInput(path)) return `the ${path} changed`;
  const name = path.includes(" ") ? `the ${path}` : `\`${path.replace(/^prompt_tuning\./, "")}\``;
  if (old === null) return `${name} was added`;
  if (now === null) return `${name} was removed`;
  const [before, after] = [text(old), text(now)];
  return before.length > quoted || after.length > quoted
    ? `${name} changed`
    : `${name} changed from ${before} to ${after}`;
}

function text(value: ParameterValue): string {
  return JSON.stringify(value);
}
