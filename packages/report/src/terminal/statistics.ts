import type { DataSetStatistics, DataStatistics, LabelCount, Lengths } from "@tunesmith/contracts";
import { count, percent, plural } from "../format.js";
import { facts } from "./facts.js";
import { barOf, histogramLines } from "./histogram.js";
import { fit, oneLine, pad, palette, type Screen } from "./screen.js";

/** Answers shown before the rest is summed up. */
const mostLabels = 20;

/** What the records of a manifest are like: counts, histograms of lengths, and of answers where there are classes. */
export function statisticsLines({ name, sets }: DataStatistics, screen: Screen): string[] {
  const style = palette(screen);
  return [style.strong(name), ...sets.flatMap((set) => ["", ...setLines(set, screen)])];
}

function setLines(set: DataSetStatistics, screen: Screen): string[] {
  const style = palette(screen);
  const ellipsis = screen.unicode ? "…" : "...";
  const { tokens } = set;
  const head = `${style.strong(set.name)}  ${plural(set.records, "record")}`;
  const lines = [
    `${head}  ${style.quiet(fit(set.files.map(oneLine).join(", "), Math.max(20, screen.columns - set.name.length - 24), ellipsis))}`,
    ...facts(
      [
        ["fields", set.fields.join(", ")],
        ["columns parted by", partedBy(set)],
        ["different inputs", count(set.distinct_inputs)],
        ["repeated records", some(set.duplicates)],
        ["empty inputs", some(set.empty_inputs)],
        ["without output", some(set.without_output)],
        ["digest", set.digest.slice(0, 12)],
      ],
      screen,
    ).map((line) => `  ${line}`),
  ];
  if (tokens === null) {
    lines.push("", ...lengthLines("input, characters after the template", set.source_characters, screen));
    if (set.without_output < set.records)
      lines.push("", ...lengthLines("output, characters", set.output_characters, screen));
  } else {
    const { source, target, max_input_tokens, max_output_tokens } = tokens;
    lines.push("", ...lengthLines("input, tokens", source, screen, max_input_tokens, "max_input_tokens"));
    lines.push("", ...lengthLines("output, tokens", target, screen, max_output_tokens, "max_output_tokens"));
    for (const [records, what] of [
      [tokens.cut, "cut to the limits"],
      [tokens.dropped, "left out as too long"],
      [tokens.refused, "too long: the run would be refused"],
    ] as const) {
      if (records > 0) lines.push("", `  ${style.bad(`${plural(records, "record")} ${what}`)}`);
    }
  }
  const answers = labelLines(set, screen);
  return answers.length === 0 ? lines : [...lines, "", ...answers];
}

/** What stands between the columns of the files, where it is not the comma everywhere. */
function partedBy({ separators = [] }: DataSetStatistics): string | null {
  const kinds = [...new Set(separators.map(({ separator }) => separator))].sort();
  return kinds.every((kind) => kind === ",")
    ? null
    : kinds.map((kind) => (kind === "\t" ? "tab" : oneLine(kind))).join(" or ");
}

function some(amount: number): string | null {
  return amount === 0 ? null : count(amount);
}

/** Shortest to longest in figures, and the histogram. */
function lengthLines(
  title: string,
  lengths: Lengths,
  screen: Screen,
  limit?: number,
  limitName = "",
): string[] {
  const style = palette(screen);
  const { minimum, median, p95, maximum } = lengths;
  const figures = [
    `shortest ${count(minimum)}`,
    `median ${count(median)}`,
    `95 % up to ${count(p95)}`,
    `longest ${count(maximum)}`,
    ...(limit === undefined ? [] : [`limit ${count(limit)}`]),
  ].join(", ");
  const over = limitName === "" ? "" : `over ${limitName}`;
  return [
    `  ${title}  ${style.quiet(figures)}`,
    ...histogramLines(lengths.histogram, screen, limit === undefined ? {} : { limit, over }),
  ];
}

/** Classes with their counts; nothing where every answer is its own. */
function labelLines(set: DataSetStatistics, screen: Screen): string[] {
  const style = palette(screen);
  const { outputs, distinct_outputs, records, without_output } = set;
  const answered = records - without_output;
  const areClasses = outputs.some(({ listed }) => listed !== null) || distinct_outputs * 2 <= answered;
  if (outputs.length === 0 || !areClasses) return [];
  const shown = outputs.slice(0, mostLabels);
  const ellipsis = screen.unicode ? "…" : "...";
  const gutter = Math.min(
    Math.max(8, Math.floor(screen.columns / 3)),
    Math.max(...shown.map(({ label }) => oneLine(label).length)),
  );
  const figures = Math.max(...shown.map((one) => count(one.count).length));
  const most = Math.max(...shown.map((one) => one.count));
  const room = Math.max(8, Math.min(screen.columns, 100) - gutter - figures - 26);
  const line = ({ label, count: amount, share, listed }: LabelCount): string => {
    const name = pad(fit(oneLine(label), gutter, ellipsis), gutter);
    const bar = (listed === false ? style.bad : style.training)(barOf(amount / most, room, screen.unicode));
    const note = listed === false ? `  ${style.bad("not in labels")}` : "";
    return `  ${name} ${pad(count(amount), figures, "right")} ${pad(percent(share), 7, "right")} ${bar}${note}`;
  };
  const rest = distinct_outputs - shown.length;
  return [
    `  answers  ${style.quiet(plural(distinct_outputs, "different one"))}`,
    ...shown.map(line),
    ...(rest > 0 ? [style.quiet(`  and ${count(rest)} more`)] : []),
  ];
}
