import { expect, test } from "vitest";
import { describeSet, digestOfAll, lengthsOf, parseTemplate, type DataRecord } from "./index.js";

const parsed = parseTemplate("Review: {{input}}");
if (!parsed.ok) throw new Error("the template is good");
const verbalizer = parsed.value;

const record = (input: string, output: string | null, index: number, more: object = {}): DataRecord => ({
  fields: new Map(Object.entries({ ...more, input })),
  output,
  file: "train.jsonl",
  line: index + 1,
  number: index + 1,
});

test("percentiles are those of the nearest rank, and the histogram holds every length", () => {
  const lengths = Array.from({ length: 100 }, (_, index) => 100 - index);
  const found = lengthsOf(lengths);
  expect(found).toMatchObject({
    minimum: 1,
    median: 50,
    p90: 90,
    p95: 95,
    p99: 99,
    maximum: 100,
    mean: 50.5,
  });
  expect(found.histogram[0]).toEqual({ from: 0, to: 9, count: 9 });
  expect(found.histogram.at(-1)).toEqual({ from: 100, to: 109, count: 1 });
  expect(found.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(100);
  expect(lengthsOf([3])).toMatchObject({ median: 3, p99: 3, histogram: [{ from: 3, to: 3, count: 1 }] });
  expect(lengthsOf([])).toMatchObject({ minimum: 0, maximum: 0, mean: 0, histogram: [] });
  expect(lengthsOf([5, 1_000_000]).histogram.length).toBeLessThanOrEqual(20);
});

test("a set is counted: answers, repeats, gaps and lengths in characters", () => {
  const records = [
    record("kind", "good", 0, { id: "7" }),
    record("kind", "good", 1),
    record("kind", "bad", 2),
    record(" ", "good", 3),
    record("é€😀", null, 4),
  ];
  const described = describeSet("training", records, { verbalizer, labels: ["good", "bad", "odd"] });
  expect(described).toMatchObject({
    files: ["train.jsonl"],
    records: 5,
    without_output: 1,
    empty_inputs: 1,
    distinct_inputs: 3,
    duplicates: 1,
    fields: ["id", "input"],
    digest: digestOfAll(records),
    distinct_outputs: 2,
    outputs: [
      { label: "good", count: 3, share: 0.75, listed: true },
      { label: "bad", count: 1, share: 0.25, listed: true },
      { label: "odd", count: 0, share: 0, listed: true },
    ],
  });
  // "Review: " and three characters, of which one is a surrogate pair.
  expect(described.source_characters).toMatchObject({ minimum: 9, median: 12, maximum: 12 });
  const unlabelled = describeSet("training", records, { verbalizer, labels: null });
  expect(unlabelled.outputs.map(({ label, listed }) => [label, listed])).toEqual([
    ["good", null],
    ["bad", null],
  ]);
});
