import { expect, test } from "vitest";
import { digestRecords, splitEvaluation, splitValidation, type DataRecord } from "./index.js";

const record = (input: string, output: string, more: Record<string, string> = {}): DataRecord => ({
  fields: new Map(Object.entries({ ...more, input })),
  output,
  file: "a.jsonl",
  line: 1,
  number: 1,
});
const many = Array.from({ length: 1000 }, (_, index) => record(`text ${index}`, "x"));
const inputs = (records: readonly DataRecord[]) => records.map(({ fields }) => fields.get("input"));

const plain = (records: readonly DataRecord[]) =>
  new Set(inputs(records).map((input) => input?.trim().toLowerCase().replace(/\s+/g, " ")));

test("a share is held back, in file order, the same for the same seed", () => {
  const split = splitValidation(many, 0.1, 73);
  expect(split?.held.length).toBe(100);
  expect(split?.training.length).toBe(900);
  expect(splitValidation(many, 0.1, 73)).toEqual(split);
  expect(inputs(splitValidation(many, 0.1, 74)?.held ?? [])).not.toEqual(inputs(split?.held ?? []));
  const places = inputs(split?.held ?? []).map((input) => Number(input?.slice(5)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("golden: the split of a seed is a promise", () => {
  expect(inputs(splitValidation(many.slice(0, 20), 0.25, 1)?.held ?? [])).toMatchInlineSnapshot(`
    [
      "text 7",
      "text 13",
      "text 15",
      "text 17",
      "text 18",
    ]
  `);
});

test("reordering a file moves no record to the other side", () => {
  const split = splitValidation(many, 0.2, 5);
  const reversed = splitValidation(many.toReversed(), 0.2, 5);
  expect(inputs(reversed?.held ?? []).toReversed()).toEqual(inputs(split?.held ?? []));
});

test("equal inputs stay together", () => {
  const twins = many.flatMap((one) => [one, record(one.fields.get("input") ?? "", "other")]);
  const split = splitValidation(twins, 0.1, 3);
  const trained = new Set(inputs(split?.training ?? []));
  expect(inputs(split?.held ?? []).filter((input) => trained.has(input))).toEqual([]);
  expect(split?.held.length).toBe(200);
});

test("where one side would be empty there is no split", () => {
  expect(splitValidation([record("a", "x")], 0.5, 1)).toBeNull();
  expect(splitValidation([record("a", "x"), record("a", "y")], 0.5, 1)).toBeNull();
  const two = splitValidation([record("a", "x"), record("b", "y")], 0.99, 1);
  expect([two?.training.length, two?.held.length]).toEqual([1, 1]);
  const small = splitValidation([record("a", "x"), record("b", "y")], 0.01, 1);
  expect([small?.training.length, small?.held.length]).toEqual([1, 1]);
});

test("golden: the share that is judged on is a promise, and needs no seed", () => {
  const split = splitEvaluation(many.slice(0, 20), 0.25, { fields: ["input"] });
  expect(inputs(split?.held ?? [])).toMatchInlineSnapshot(`
    [
      "text 1",
      "text 4",
      "text 5",
      "text 7",
      "text 15",
    ]
  `);
  expect(inputs(split?.training ?? [])).toHaveLength(15);
  const reversed = splitEvaluation(many.slice(0, 20).toReversed(), 0.25, { fields: ["input"] });
  expect(inputs(reversed?.held.toReversed() ?? [])).toEqual(inputs(split?.held ?? []));
});

test("what the template shows alike is judged on or trained on, never both", () => {
  const twins = many
    .slice(0, 100)
    .flatMap((one, index) => [one, record(` TEXT  ${index}\n`, "other", { id: String(index) })]);
  const split = splitEvaluation(twins, 0.2, { fields: ["input"] })!;
  expect(split.held).toHaveLength(40);
  expect([...plain(split.held)].filter((text) => plain(split.training).has(text))).toEqual([]);
  // Columns that the template does not show keep nothing apart; those that it shows do.
  const rows = Array.from({ length: 10 }, (_, index) => record("same", "x", { id: String(index) }));
  expect(splitEvaluation(rows, 0.2, { fields: ["input"] })).toBeNull();
  expect(splitEvaluation(rows, 0.2, { fields: ["id", "input"] })?.held).toHaveLength(2);
});

test("the digest covers answers and the fields that templates name, and nothing else", () => {
  const digest = digestRecords([record("a", "x", { id: "1" })], ["input"]);
  expect(digestRecords([{ ...record("a", "x", { id: "2" }), file: "b.csv", line: 9 }], ["input"])).toBe(
    digest,
  );
  expect(digestRecords([record("a", "x", { id: "1" })], ["input", "id"])).not.toBe(digest);
  expect(digestRecords([record("a", "y")], ["input"])).not.toBe(digest);
  expect(digestRecords([record("a ", "x")], ["input"])).not.toBe(digest);
  expect(digestRecords([record("a", "x"), record("b", "x")], ["input"])).not.toBe(
    digestRecords([record("b", "x"), record("a", "x")], ["input"]),
  );
  expect(digestRecords([record("a", "x", { b: "c" })], ["b", "input"])).toBe(
    digestRecords([record("a", "x", { b: "c" })], ["input", "b", "input"]),
  );
});

test("golden: the canonical form of a record", () => {
  // printf '{"fields":{"input":"é\\n"},"output":null}\n' | sha256sum
  const one: DataRecord = { ...record("é\n", ""), output: null };
  expect(digestRecords([one], ["input"])).toMatchInlineSnapshot(
    `"d773ad391daa364816976ae412c37c45e859c93cea4077af1b039495bedfffa2"`,
  );
});
