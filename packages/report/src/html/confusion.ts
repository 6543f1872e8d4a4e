import { percent } from "../format.js";
import { escape } from "../markup.js";
import { variantOf, type EvaluationView, type VariantView } from "../view.js";

/** From this many labels on, column headings stand upright and cells are small. */
const manyLabels = 6;
/** Beyond this many labels the two matrices do not fit side by side. */
const mostBeside = 10;

/** What the tuned prompt and the base model answer for each expected label, and the tuned figures per label. */
export function confusionSection(evaluation: EvaluationView): string {
  const tuned = variantOf(evaluation, "tuned");
  const base = variantOf(evaluation, "base");
  if (!evaluation.labels || !tuned?.confusion) return "";
  const labels = evaluation.labels;
  const many = labels.length >= manyLabels;
  const boxes = [tuned, base].flatMap((variant) => (variant?.confusion ? [box(variant, labels, many)] : []));
  return `<section class="card"><h2>Confusion matrix</h2>
<p class="note">Rows are the expected labels, columns the answers. The deeper a cell, the larger its share of its row.</p>
<div class="pair${labels.length > mostBeside ? " many" : ""}">${boxes.join("\n")}</div>
${perLabel(tuned)}</section>`;
}

function box(variant: VariantView, labels: readonly string[], many: boolean): string {
  const counts = variant.confusion!;
  const extra = counts.some((row) => row.length > labels.length && row.at(-1)! > 0);
  const columns = extra ? [...labels, "other"] : labels;
  const head = columns
    .map((label) => `<th scope="col" title="${escape(label)}"><span>${escape(label)}</span></th>`)
    .join("");
  const rows = labels.map((label, expected) => {
    const row = counts[expected] ?? [];
    const total = row.reduce((sum, value) => sum + value, 0);
    const cells = columns.map((_, predicted) =>
      matrixCell(row[predicted] ?? 0, total, expected === predicted),
    );
    return `<tr><th scope="row" title="${escape(label)}">${escape(label)}</th>${cells.join("")}</tr>`;
  });
  return `<div><h3>${escape(variant.name)}</h3><div class="scroll"><table class="matrix${many ? " dense" : ""}"><thead><tr${many ? ' class="tilt"' : ""}><th class="corner">expected ↓</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div></div>`;
}

function matrixCell(value: number, total: number, right: boolean): string {
  if (value === 0) return '<td class="zero">0</td>';
  const share = value / total;
  // From a visible trace to a strong tint that text still stands out from.
  const strength = (0.1 + 0.5 * share).toFixed(3);
  return `<td style="background:rgb(var(--${right ? "accent" : "bad"}-rgb)/${strength})" title="${percent(share)} of the row">${value}</td>`;
}

function perLabel(tuned: VariantView): string {
  if (!tuned.perLabel || tuned.perLabel.length === 0) return "";
  const rows = tuned.perLabel.map(
    ({ label, precision, recall, f1, support }) =>
      `<tr><td>${escape(label)}</td><td data-title="Precision">${percent(precision)}</td><td data-title="Recall">${percent(recall)}</td><td data-title="F1">${percent(f1)}</td><td data-title="Records">${support}</td></tr>`,
  );
  return `<details><summary>Precision, recall and F1 per label</summary><div class="scroll"><table class="stacked"><thead><tr><th scope="col">Label</th><th scope="col">Precision</th><th scope="col">Recall</th><th scope="col">F1</th><th scope="col">Records</th></tr></thead><tbody>${rows.join("")}</tbody></table></div></details>`;
}
