import type { EvaluationResult, MetricName, SubjectResult } from "@tunesmith/contracts";
import { count, interval, percent, plural, pValue } from "../format.js";
import { escape } from "../markup.js";
import { metricTitles, type Estimate, type VariantView } from "../view.js";
import { definitions, htmlDocument, htmlHeading } from "./document.js";
import { capital, cell, forest, intervalNote, signed } from "./estimates.js";

/** An evaluation's table without where it lies. */
export type Evaluated = Omit<EvaluationResult, "paths">;

/**
 * The table of an Evaluation manifest as one HTML page that needs nothing else. The same table gives the same bytes;
 * no clock and no path of this machine is in it.
 */
export function evaluationPage(result: Evaluated, description: string | null = null): string {
  const { name, evaluation_id, n, subjects } = result;
  return htmlDocument({
    title: `${name} – evaluation`,
    heading: htmlHeading({
      brand: "evaluation",
      name,
      description,
      chips: [plural(subjects.length, "subject"), plural(n, "record")],
    }),
    sections: [forestSection(result), tableSection(result), provenance(result)],
    footer: `Made by Tunesmith from evaluation ${evaluation_id.slice(0, 12)}. Everything on this page is computed from the files beside it; the same subjects and records give the same page, byte for byte.`,
  });
}

/** What a subject is, in a word. */
export const subjectTitles: Readonly<Record<SubjectResult["type"], string>> = {
  experiment: "experiment",
  run: "run",
  adapter: "adapter",
  base_model: "base model",
  baseline: "baseline",
};

/** A subject as the drawings of a run's report have it: tuned prompts in one colour, what is not tuned in others. */
function variantOf({ name, type, scores, intervals }: SubjectResult): VariantView {
  const kind = type === "base_model" ? "base" : type === "baseline" ? "baseline" : "tuned";
  const estimates = Object.entries(scores).flatMap(([metric, value]): [string, Estimate][] =>
    typeof value === "number"
      ? [[metric, { value, interval: intervals[metric as keyof typeof intervals] ?? null }]]
      : [],
  );
  return {
    name,
    kind,
    template: null,
    scores: Object.fromEntries(estimates),
    confusion: null,
    perLabel: null,
  };
}

function forestSection({ metrics, subjects }: Evaluated): string {
  const [first, second] = metrics;
  const variants = subjects.map(variantOf);
  const drawn = [first, second].flatMap((metric) => (metric ? [forest({ variants }, metric)] : []));
  return `<section class="card">${drawn.join("\n")}</section>`;
}

function tableSection({ n, metrics, subjects }: Evaluated): string {
  const head = metrics.map((metric) => `<th scope="col">${capital(metricTitles[metric])}</th>`).join("");
  const rows = subjects.map((subject) => row(subject, metrics, subjects.length > 1));
  const against = subjects.length > 1 ? `<th scope="col">Gain</th>` : "";
  return `<section class="card"><h2>On the same records</h2>
<p class="note">${explanation(metrics, subjects)}</p>
<div class="scroll"><table class="stacked"><thead><tr><th scope="col">${count(n)} records</th>${head}${against}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>
<p class="note foot">${intervalNote}</p></section>`;
}

function explanation(metrics: readonly MetricName[], subjects: readonly SubjectResult[]): string {
  const [first, ...others] = subjects;
  if (first === undefined || others.length === 0) return "One subject, asked for every record.";
  return `Every subject was asked for the same records. The gain is the difference of ${metricTitles[metrics[0]!]} from “${escape(first.name)}”, in points, and the p-value of the exact McNemar test on the records that only one of the two gets right.`;
}

function row(subject: SubjectResult, metrics: readonly MetricName[], hasTest: boolean): string {
  const { name, type, against_first } = subject;
  const { kind, scores } = variantOf(subject);
  const cells = metrics.map((metric) =>
    cell(capital(metricTitles[metric]), scores[metric], percent, interval),
  );
  const test = against_first === null ? noTest : testCell(against_first);
  return `<tr class="${kind}"><td>${escape(name)}<small>${subjectTitles[type]}</small></td>${cells.join("")}${hasTest ? test : ""}</tr>`;
}

const noTest = '<td data-title="Gain">–<small>&nbsp;</small></td>';

function testCell({ gain, p_value }: NonNullable<SubjectResult["against_first"]>): string {
  return `<td data-title="Gain">${signed(gain)}<small>p ${probability(p_value)}</small></td>`;
}

function probability(value: number): string {
  const text = pValue(value);
  return escape(text.startsWith("<") ? text : `= ${text}`);
}

function provenance({ evaluation_id, subjects }: Evaluated): string {
  const digests = subjects.map(({ name, type, run_id, adapter_sha256 }) => ({
    name,
    value: [
      subjectTitles[type],
      ...(run_id === null ? [] : [`run ${run_id}`]),
      ...(adapter_sha256 === null ? [] : [`weights ${adapter_sha256}`]),
    ].join(", "),
  }));
  return `<section class="card"><h2>Provenance</h2>
<p class="note">What the table follows from. The evaluation id is the digest of all of it.</p>
${definitions([{ name: "evaluation", value: evaluation_id }, ...digests])}</section>`;
}
