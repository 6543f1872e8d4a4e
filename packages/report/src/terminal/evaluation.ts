import type { EvaluationResult, MetricName, SubjectResult } from "@tunesmith/contracts";
import { count, interval, percent, points, pValue } from "../format.js";
import { subjectTitles } from "../html/evaluation-page.js";
import { metricTitles } from "../view.js";
import { columns, type Column } from "./columns.js";
import { fit, oneLine, palette, type Screen } from "./screen.js";
import { wrap } from "./wrap.js";

/** The table of an Evaluation manifest: subjects by metrics, each further one held against the first. */
export function evaluationLines(result: Omit<EvaluationResult, "paths">, screen: Screen): string[] {
  const style = palette(screen);
  const { name, n, metrics, subjects, evaluation_id } = result;
  const head = `${style.strong(name)}  ${style.quiet(`${count(n)} records, evaluation ${evaluation_id.slice(0, 12)}`)}`;
  const ellipsis = screen.unicode ? "…" : "...";
  const all: Column<SubjectResult>[] = [
    { title: "subject", cell: (subject) => fit(oneLine(subject.name), 28, ellipsis) },
    { title: "type", cell: ({ type }) => style.quiet(subjectTitles[type]), rank: 3 },
    ...metrics.flatMap((metric, index) => metricColumns(metric, index, screen)),
    ...(subjects.length > 1 ? testColumns(screen) : []),
  ];
  const [first, ...others] = subjects;
  const note =
    first === undefined || others.length === 0
      ? []
      : wrap(
          `gain: difference of ${metricTitles[metrics[0]!]} from ${oneLine(first.name)}; p: exact McNemar test, record by record`,
          screen.columns,
        ).map((line) => style.quiet(line));
  return [head, "", ...columns(subjects, all, screen), ...note];
}

function metricColumns(metric: MetricName, index: number, screen: Screen): Column<SubjectResult>[] {
  const style = palette(screen);
  const rank = index === 0 ? {} : { rank: 4 };
  return [
    {
      title: metricTitles[metric],
      align: "right",
      cell: ({ scores }) => (scores[metric] === undefined ? "" : percent(scores[metric])),
      ...rank,
    },
    {
      title: "95 % interval",
      cell: ({ intervals }) => {
        const span = intervals[metric];
        return span ? style.quiet(plain(interval(span), screen)) : "";
      },
      rank: index === 0 ? 2 : 5,
    },
  ];
}

function testColumns(screen: Screen): Column<SubjectResult>[] {
  const style = palette(screen);
  return [
    {
      title: "gain",
      align: "right",
      cell: ({ against_first: test }) => {
        if (test === null) return "";
        const text = plain(`${points(test.gain)} points`, screen);
        return test.gain > 0 ? style.good(text) : test.gain < 0 ? style.bad(text) : text;
      },
    },
    {
      title: "p",
      align: "right",
      cell: ({ against_first: test }) => (test === null ? "" : plain(pValue(test.p_value), screen)),
      rank: 1,
    },
  ];
}

/** Typographic signs only where the screen has them. */
function plain(text: string, screen: Screen): string {
  return screen.unicode ? text : text.replaceAll("–", "-").replaceAll("−", "-");
}
