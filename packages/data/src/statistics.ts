import type { DataSetStatistics, LabelCount } from "@tunesmith/contracts";
import { digestOfAll } from "./digest.js";
import { characters, lengthsOf } from "./lengths.js";
import type { DataRecord } from "./record.js";
import { render, type Template } from "./template.js";

/** Answers listed with their counts; all of them are counted. */
const MOST_OUTPUTS = 100;

/** What can be counted of a set of records without a tokenizer. */
export function describeSet(
  name: string,
  records: readonly DataRecord[],
  { verbalizer, labels }: { verbalizer: Template; labels: readonly string[] | null },
): Omit<DataSetStatistics, "separators" | "tokens"> {
  const inputs = records.map(({ fields }) => verbalizer.fields.map((field) => fields.get(field) ?? ""));
  const keys = inputs.map((values) => JSON.stringify(values));
  const answers = records.flatMap(({ output }) => (output === null ? [] : [output]));
  const outputs = countOutputs(answers, labels);
  const distinct = new Set(keys.map((key, index) => JSON.stringify([key, records[index]?.output])));
  const sources = records.flatMap(({ fields }) => {
    const rendered = render(verbalizer, fields);
    return "text" in rendered ? [rendered.text] : [];
  });
  return {
    name,
    files: [...new Set(records.map(({ file }) => file))],
    records: records.length,
    without_output: records.length - answers.length,
    empty_inputs: inputs.filter((values) => values.every((value) => value.trim() === "")).length,
    distinct_inputs: new Set(keys).size,
    duplicates: records.length - distinct.size,
    fields: [...new Set(records.flatMap(({ fields }) => [...fields.keys()]))].sort(),
    digest: digestOfAll(records),
    distinct_outputs: new Set(answers).size,
    outputs: outputs.slice(0, MOST_OUTPUTS),
    source_characters: lengthsOf(sources.map(characters)),
    output_characters: lengthsOf(answers.map(characters)),
  };
}

/** The most frequent first, listed labels without records last; equally frequent ones in order of text. */
function countOutputs(answers: readonly string[], labels: readonly string[] | null): LabelCount[] {
  const counts = new Map((labels ?? []).map((label): [string, number] => [label, 0]));
  for (const answer of answers) {
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([label, count]) => ({
      label,
      count,
      share: answers.length === 0 ? 0 : count / answers.length,
      listed: labels === null ? null : labels.includes(label),
    }));
}
