import { count, interval, percent, points, pointsInterval, pValue, tenths } from "../format.js";
import { escape } from "../markup.js";
import {
  headlineMetric,
  metricsShown,
  metricTitles,
  variantOf,
  type Estimate,
  type EvaluationView,
  type MetricName,
  type VariantView,
} from "../view.js";

/** The headline: the tuned score large, what it stands against, and every contestant's interval on one scale. */
export function hero(evaluation: EvaluationView): string {
  const metric = headlineMetric(evaluation);
  const tuned = variantOf(evaluation, "tuned");
  const score = metric && tuned?.scores[metric];
  if (!metric || !tuned || !score) return "";
  const second: MetricName | undefined = metric === "accuracy" && tuned.scores.f1 ? "f1" : undefined;
  return `<section class="card hero"><div>
<div class="big">${tenths(score.value)}<small>%</small></div>
<p class="says"><b>${metricTitles[metric]}</b> of the tuned prompt on <b>${count(evaluation.n)}</b> held-out ${evaluation.n === 1 ? "record" : "records"}${against(evaluation, metric)}.</p>
</div><div>
${forest(evaluation, metric)}${second ? forest(evaluation, second) : ""}
</div></section>`;
}

function against(evaluation: EvaluationView, metric: MetricName): string {
  const base = variantOf(evaluation, "base")?.scores[metric];
  const gain = evaluation.gain[metric];
  if (!base || !gain) return "";
  const span = gain.interval ? ` (95&nbsp;% interval ${pointsInterval(gain.interval)})` : "";
  return `, <b>${points(gain.value)} points</b> against ${tenths(base.value)}&nbsp;% of the base model${span}`;
}

/** One line a contestant: its estimate as a dot, its 95 % interval as a bar, on a scale from 0 to 100 %. */
export function forest({ variants }: Pick<EvaluationView, "variants">, metric: MetricName): string {
  const rows = variants.flatMap((variant) => {
    const score = variant.scores[metric];
    return score ? [forestRow(variant, score)] : [];
  });
  return `<div class="forest"><h3>${capital(metricTitles[metric])} with its 95&nbsp;% interval</h3>
${rows.join("\n")}
<div class="scale"><span></span><div>${scaleMarks}</div><span></span></div></div>`;
}

/** Percentages below the tracks. */
const scaleMarks = [0, 25, 50, 75, 100]
  .map((mark) => `<span style="left:${mark}%">${mark}${mark === 100 ? "&nbsp;%" : ""}</span>`)
  .join("");

/** A share as a CSS length along the track. */
function place(share: number): string {
  return `${tenths(Math.max(0, Math.min(1, share)))}%`;
}

function forestRow(variant: VariantView, { value, interval: span }: Estimate): string {
  const [low, high] = span ?? [value, value];
  const bar = `<i style="left:${place(low)};width:${place(high - low)}"></i><u style="left:${place(value)}"></u>`;
  return `<div class="row ${variant.kind}"><span class="name">${escape(variant.name)}</span><div class="track">${bar}</div><b>${percent(value)}</b></div>`;
}

/** Every contestant with every metric, intervals below the figures; the gain of tuned over base last. */
export function scoreTable(evaluation: EvaluationView): string {
  const metrics = metricsShown(evaluation);
  const head = metrics.map((metric) => `<th scope="col">${capital(metricTitles[metric])}</th>`).join("");
  const rows = evaluation.variants.map((variant) => {
    const cells = metrics.map((metric) =>
      cell(capital(metricTitles[metric]), variant.scores[metric], percent, interval),
    );
    const template = variant.template === null ? "" : `<small>${escape(variant.template)}</small>`;
    return `<tr class="${variant.kind}"><td>${escape(variant.name)}${template}</td>${cells.join("")}</tr>`;
  });
  const gains = metrics.map((metric) =>
    cell(capital(metricTitles[metric]), evaluation.gain[metric], signed, pointsInterval),
  );
  const gain = metrics.some((metric) => evaluation.gain[metric])
    ? `<tr class="gain"><td>tuned against base, in points</td>${gains.join("")}</tr>`
    : "";
  return `<section class="card"><h2>Compared on held-out records</h2>
${comparisonNotes(evaluation)}
<div class="scroll"><table class="stacked"><thead><tr><th scope="col">${evaluation.n} records</th>${head}</tr></thead><tbody>
${rows.join("\n")}
${gain}</tbody></table></div>
<p class="note foot">${intervalNote}</p></section>`;
}

/** One sentence for each contestant that the tuned prompt is tested against. */
function comparisonNotes(evaluation: EvaluationView): string {
  const comparisons = evaluation.mcnemar ? [evaluation.mcnemar, ...evaluation.againstBaselines] : [];
  return comparisons
    .map(({ against: other, wins, losses, pValue: p }) => {
      const name = other === "base" ? "the base model" : `“${escape(other)}”`;
      const probability = (pValue(p).startsWith("<") ? escape(pValue(p)) : `= ${pValue(p)}`).replace(
        " ",
        "&nbsp;",
      );
      return `<p class="note">${wins} records right that ${name} has wrong, ${losses} the other way round: exact McNemar test, p&nbsp;${probability}.</p>`;
    })
    .join("\n");
}

export const intervalNote =
  "Small figures are 95&nbsp;% intervals: Wilson for shares of records; paired bootstrap of 10,000 resamples for F1, precision, recall and differences.";

/** A figure with its interval; on narrow screens, where rows are stacked, it stands beside the title of its column. */
export function cell(
  title: string,
  estimate: Estimate | undefined,
  show: (value: number) => string,
  span: (interval: readonly [number, number]) => string,
): string {
  if (!estimate) return `<td data-title="${title}">–</td>`;
  return `<td data-title="${title}">${show(estimate.value)}<small>${estimate.interval ? span(estimate.interval) : "&nbsp;"}</small></td>`;
}

export function signed(value: number): string {
  const kind = value > 0 ? "up" : value < 0 ? "down" : "";
  return `<span class="${kind}">${points(value)}</span>`;
}

/** First letter large, for a heading. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
