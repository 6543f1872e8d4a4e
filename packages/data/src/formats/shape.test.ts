import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readRecords } from "../index.js";

const folder = mkdtempSync(path.join(tmpdir(), "tunesmith-shape-"));
afterAll(() => rmSync(folder, { recursive: true }));

const records = [
  { input: "a", output: "x" },
  { input: "b", output: "y" },
];
const array = JSON.stringify(records);
const pretty = JSON.stringify(records, null, 2);
const lines = records.map((record) => JSON.stringify(record)).join("\n");
const spread = records.map((record) => JSON.stringify(record, null, 2)).join("\n");
const commas = records.map((record) => `${JSON.stringify(record)},\n`).join("");
const wrapped = JSON.stringify({ version: "1.1", data: records });
const columns = JSON.stringify({ input: { 0: "a", 1: "b" }, output: { 0: "x", 1: "y" } });
const csv = "input,output\na,x\nb,y\n";
const joined = records.map((record) => JSON.stringify(record));
const keyed = JSON.stringify({ 0: records[0], 1: records[1] });
const nested = JSON.stringify({ version: 1, data: { rows: records } });
/** As dataset servers answer: what describes the columns comes first. */
const served = JSON.stringify({
  features: [{ feature_idx: 0, name: "input", type: {} }],
  rows: records.map((row, row_idx) => ({ row_idx, row, truncated_cells: [] })),
});

/** The problems of a file of this content under several endings. */
async function told(name: string, content: string): Promise<string[]> {
  writeFileSync(path.join(folder, name), content);
  const reference = { type: "container", location: { path: name } } as const;
  const { problems } = await readRecords(reference, { baseDir: folder, cwd: folder });
  return problems.map(
    ({ line, column, code, message, help }) => `${line}:${column} ${code} ${message} ${help}`,
  );
}

test.each([
  ["a.jsonl", array, "not-json-lines .* this is one array of records. Name it .json,"],
  ["a.jsonl", pretty, "not-json-lines .* this is one array of records. Name it .json,"],
  ["a.jsonl", spread, "not-json-lines .* spread over several lines each. .*`jq -c . OLD"],
  ["a.jsonl", commas, "not-json-lines .* records with a comma behind each. Remove the commas"],
  ["a.jsonl", wrapped, "not-json-lines .* records under `data`. .*`jq -c '.\\[\"data\"\\]\\[\\]'"],
  ["a.jsonl", JSON.stringify({ rows: records }, null, 1), "not-json-lines .* records under `rows`"],
  ["a.jsonl", columns, "not-json-lines .* an object of columns. .*orient"],
  ["a.jsonl", csv, "not-json-lines .* a header line and rows .*Name it .csv"],
  ["a.jsonl", "review;stars\nfine;5\n", "not-json-lines .* a header line and rows .*Name it .csv"],
  ["a.jsonl", joined.join(""), "not-json-lines .* several records on a line. .*`jq -c . OLD"],
  ["a.jsonl", joined.join("\r"), "not-json-lines .* several records on a line."],
  ["a.jsonl", joined.join("\u2028"), "not-json-lines .* several records on a line."],
  ["a.jsonl", keyed, "not-json-lines .* a record under every key. .*`jq -c '.\\[\\]' OLD"],
  ["a.json", keyed, "not-an-array .* a record under every key."],
  ["a.json", nested, 'not-an-array .* under `data.rows`. .*`jq -c \'.\\["data"\\]\\["rows"\\]\\[\\]\' OLD'],
  ["a.jsonl", nested, "not-json-lines .* under `data.rows`. "],
  ["a.json", served, 'not-an-array .* under `rows`. .*`jq -c \'.\\["rows"\\]\\[\\]\\["row"\\]\' OLD'],
  ["a.json", lines, "not-an-array .* one record a line. Name it .jsonl,"],
  ["a.json", spread, "not-an-array .* spread over several lines"],
  ["a.json", commas, "not-an-array .* records with a comma behind each"],
  ["a.json", wrapped, "not-an-array .* records under `data`"],
  ["a.json", columns, "not-an-array .* an object of columns"],
  ["a.json", csv, "not-an-array .* a header line and rows"],
  ["a.json", JSON.stringify(records[0]), "not-an-array .* a single object. Wrap the records in \\[ \\]"],
  ["a.csv", array, "not-csv .* one array of records. Name it .json,"],
  ["a.csv", pretty, "not-csv .* one array of records. Name it .json,"],
  ["a.csv", lines, "not-csv .* one record a line. Name it .jsonl,"],
  ["a.csv", spread, "not-csv .* spread over several lines"],
  ["a.csv", wrapped, "not-csv .* records under `data`"],
])("%s with %j is one problem that names the case", async (name, content, sentence) => {
  const [problem, ...others] = await told(name, content);
  expect(problem).toMatch(new RegExp(`^1:1 data/${sentence}`));
  expect(others).toEqual([]);
});

test("files whose first lines look like another format and are right stay right", async () => {
  expect(await told("a.jsonl", '{"data":[{"a":1}]}\n{"data":[{"a":2}]}\n')).toEqual([]);
  expect(await told("a.jsonl", '{"input":"a","spans":[{"from":1}],"output":"x"}\n')).toEqual([]);
  expect(await told("a.jsonl", '{"text":"a","labels":["x"]}\n')).toEqual([]);
  expect(await told("a.csv", "[input],{output}\na,x\n")).toEqual([]);
});

test("a single bad line stays a bad line", async () => {
  expect(await told("a.jsonl", '{"input":"a" "output":"x"}\n{"spans":[{"a":1}]}\n')).toEqual([
    expect.stringMatching(/^1:14 data\/bad-line /),
  ]);
  expect(await told("a.jsonl", "input: a\n")).toEqual([expect.stringMatching(/^1:1 data\/bad-line /)]);
});

test("one long line of wrapped records is known by its beginning", async () => {
  const many = Array.from({ length: 60_000 }, (_, index) => ({
    input: `text number ${index} of them all`,
    output: "x",
  }));
  const text = JSON.stringify({ data: many.concat(many) });
  expect(await told("long.jsonl", text)).toEqual([
    expect.stringMatching(/ data\/not-json-lines .* under `data`/),
  ]);
});
