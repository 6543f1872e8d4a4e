import { plural } from "../format.js";
import { escape } from "../markup.js";
import { variantOf, type EvaluationView, type ExampleView } from "../view.js";

/** Records of each kind that stand open; the others wait behind a click. */
const open = 8;
/** Characters of one text that a page shows. */
const longest = 1200;

/** Held-out records that tuning put right, and those it broke. */
export function recordsSection(evaluation: EvaluationView): string {
  const counts = evaluation.mcnemar;
  if (!counts) return "";
  return `<section class="card"><h2>Wins and losses</h2>
<p class="note">The same held-out records, answered by the base model and by the tuned prompt.</p>
<div class="split">
${group("Put right by tuning", evaluation.wins, counts.wins, rightBefore(evaluation))}
${group("Broken by tuning", evaluation.losses, counts.losses, "None: whatever the base model had right, the tuned prompt has right too.")}
</div></section>`;
}

function rightBefore(evaluation: EvaluationView): string {
  const tuned = variantOf(evaluation, "tuned")?.scores;
  return (tuned?.accuracy ?? tuned?.exact_match)?.value === 0
    ? "None: the tuned prompt has no record right."
    : "The base model already had every record right that the tuned prompt has right.";
}

function list(records: readonly ExampleView[]): string {
  return `<ul class="records">${records.map(record).join("\n")}</ul>`;
}

function group(title: string, examples: readonly ExampleView[], total: number, none: string): string {
  const rest = examples.slice(open);
  const more =
    rest.length > 0
      ? `<details><summary>${plural(rest.length, "more record")}</summary>${list(rest)}</details>`
      : "";
  const unseen = total - examples.length;
  const note = unseen > 0 ? `<p class="note">${plural(unseen, "further record")} not shown here.</p>` : "";
  return `<div><h3>${title}: ${total}</h3>${total === 0 ? `<p class="note">${none}</p>` : list(examples.slice(0, open)) + more + note}</div>`;
}

function record({ place, input, expected, base, tuned }: ExampleView): string {
  const answer = (who: string, text: string): string =>
    `<span class="answer ${text.trim() === expected.trim() ? "right" : "wrong"}"><em>${who}</em>${escape(cut(text)) || "(nothing)"}</span>`;
  const stands = place === null ? "" : ` <span class="note">${escape(place)}</span>`;
  return `<li><p>${escape(cut(input))}${stands}</p><div class="answers"><span class="answer"><em>expected</em>${escape(cut(expected))}</span>${answer("base", base)}${answer("tuned", tuned)}</div></li>`;
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}
