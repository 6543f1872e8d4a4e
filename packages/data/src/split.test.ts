import { expect, test } from "vitest";
import { digestRecords, splitValidation, type DataRecord } from "./index.js";

const record = (input: string, output: string, more: Record<string, string> = {}): DataRecord => ({
  fields: new Map(Object.entries({ ...more, input })),
  output,
  file: "a.jsonl",
  line: 1,
  number: 1,
});
const many = Array.from({ length: 1000 }, (_, index) => record(`text ${index}`, "x"));
const inputs = (records: readonly DataRecord[]) => records.map(({ fields }) => fields.get("input"));

test("a share is held back, in file order, the same for the same seed", () => {
  const split = splitValidation(many, 0.1, 73);
  expect(split?.validation.length).toBe(100);
  expect(split?.training.length).toBe(900);
  expect(splitValidation(many, 0.1, 73)).toEqual(split);
  expect(inputs(splitValidation(many, 0.1, 74)?.validation ?? [])).not.toEqual(
    inputs(split?.validation ?? []),
  );
  const places = inputs(split?.validation ?? []).map((input) => Number(input?.slice(5)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("golden: the split of a seed is a promise", () => {
  expect(inputs(splitValidation(many.slice(0, 20), 0.25, 1)?.validation ?? [])).toMatchInlineSnapshot(`
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
  expect(inputs(reversed?.validation ?? []).toReversed()).toEqual(inputs(split?.validation ?? []));
});

test("equal inputs stay together", () => {
  const twins = many.flatMap((one) => [one, record(one.fields.get("input") ?? "", "other")]);
  const split = splitValidation(twins, 0.1, 3);
  const trained = new Set(inputs(split?.training ?? []));
  expect(inputs(split?.validation ?? []).filter((input) => trained.has(input))).toEqual([]);
  expect(split?.validation.length).toBe(200);
});

test("where one side would be empty there is no split", () => {
  expect(splitValidation([record("a", "x")], 0.5, 1)).toBeNull();
  expect(splitValidation([record("a", "x"), record("a", "y")], 0.5, 1)).toBeNull();
  const two = splitValidation([record("a", "x"), record("b", "y")], 0.99, 1);
  expect([two?.training.length, two?.validation.length]).toEqual([1, 1]);
  const small = splitValidation([record("a", "x"), record("b", "y")], 0.01, 1);
  expect([small?.training.length, small?.validation.length]).toEqual([1, 1]);
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
