import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Column } from "@tunesmith/contracts";
import { readRecords } from "./index.js";

const folder = mkdtempSync(path.join(tmpdir(), "tunesmith-columns-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** `line code message help` of each problem, and how many records were read all the same. */
async function check(name: string, content: string, columns: readonly Column[]) {
  writeFileSync(path.join(folder, name), content);
  const read = await readRecords(
    { type: "container", location: { path: name } },
    {
      baseDir: folder,
      cwd: folder,
      columns: {
        asset: "reviews",
        columns: columns.map((column, index) => ({ column, place: `assets.yaml:${index + 7}` })),
      },
    },
  );
  const told = read.problems.map(
    ({ file, line, code, message, help }) => `${file}:${line} ${code} ${message} ${help}`,
  );
  return { told, records: read.records.length };
}

const input: Column = { name: "input", type: "string", min_length: 2, max_length: 5 };
const output: Column = { name: "output", type: "string", values: ["good", "bad"] };
const stars: Column = { name: "stars", type: "number", minimum: 1, maximum: 5, required: false };
const seen: Column = { name: "seen", type: "boolean" };

test("records that are as the data asset says have no problem, in JSON lines and in CSV", async () => {
  const columns = [input, output, stars, seen];
  const jsonl =
    '{"input":"kind","output":"good","stars":4.5,"seen":true}\n{"input":"äöüß€","output":"bad","seen":false}\n';
  expect(await check("a.jsonl", jsonl, columns)).toEqual({ told: [], records: 2 });
  const csv = "input,output,stars,seen\nkind,good,4.5,true\nrude,bad,,false\n";
  expect(await check("a.csv", csv, columns)).toEqual({ told: [], records: 2 });
});

test("a missing column is told with the nearest one and both places", async () => {
  const { told, records } = await check(
    "b.jsonl",
    '{"inptu":"kind","output":"good"}\n{"output":"bad"}\n{"input":null,"output":"bad"}\n',
    [input, output],
  );
  expect(told).toEqual([
    "b.jsonl:1 data/column-missing Record 1 has no column `input`, which data asset `reviews` requires (assets.yaml:7). Likewise line 2. Did you mean `inptu`?",
    "b.jsonl:3 data/column-type Column `input` of record 3 is `null`; data asset `reviews` says text (assets.yaml:7). Correct the record, or the `type` of the column.",
  ]);
  expect(records).toBe(3);
});

test("a value of another type is told with what it is", async () => {
  const lines = [
    '{"input":7,"output":"good","stars":"4","seen":true}',
    '{"input":"kind","output":["good"],"stars":true,"seen":"yes"}',
    '{"input":"kind","output":"good","stars":{},"seen":1}',
  ];
  const { told } = await check("c.jsonl", lines.join("\n"), [input, output, stars, seen]);
  expect(
    told.map((problem) => problem.replace(/;.*\)\. Likewise/, "; likewise").replace(/;? Correct.*/, "")),
  ).toEqual([
    "c.jsonl:1 data/column-type Column `input` of record 1 is the number 7; data asset `reviews` says text (assets.yaml:7).",
    'c.jsonl:1 data/column-type Column `stars` of record 1 is the text "4"; likewise lines 2 and 3.',
    "c.jsonl:2 data/column-type Column `output` of record 2 is a list; data asset `reviews` says text (assets.yaml:8).",
    'c.jsonl:2 data/column-type Column `seen` of record 2 is the text "yes"; likewise line 3.',
  ]);
  const csv = await check("c.csv", "input,output,stars,seen\nkind,good,four,yes\n", [stars, seen]);
  expect(csv.told.map((problem) => problem.split(" ")[1])).toEqual(["data/column-type", "data/column-type"]);
});

test("lengths, values and ranges hold at their limits and not beyond", async () => {
  const lines = [
    '{"input":"ab","output":"good","stars":1}',
    '{"input":"abcde","output":"bad","stars":5}',
    '{"input":"a","output":"god","stars":0.5}',
    '{"input":"abcdef","output":"fine","stars":6}',
  ];
  const { told } = await check("d.jsonl", lines.join("\n"), [input, output, stars]);
  expect(told.map((problem) => problem.replace(/;.*\(assets/, "; (assets"))).toEqual([
    "d.jsonl:3 data/column-length Column `input` of record 3 has 1 character; (assets.yaml:7). Correct the record, or `min_length`.",
    "d.jsonl:3 data/column-value Column `output` of record 3 is `god`, none of the `values` of data asset `reviews` (assets.yaml:8). Did you mean `good`?",
    "d.jsonl:3 data/column-range Column `stars` of record 3 is 0.5; (assets.yaml:9). Correct the record, or `minimum`.",
    "d.jsonl:4 data/column-length Column `input` of record 4 has 6 characters; (assets.yaml:7). Correct the record, or `max_length`.",
    "d.jsonl:4 data/column-value Column `output` of record 4 is `fine`, none of the `values` of data asset `reviews` (assets.yaml:8). Values: good, bad.",
    "d.jsonl:4 data/column-range Column `stars` of record 4 is 6; (assets.yaml:9). Correct the record, or `maximum`.",
  ]);
});
