import { execFileSync } from "node:child_process";
import {
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ContainerReference } from "@tunesmith/contracts";
import { limits, loadRecords } from "./index.js";

const folder = mkdtempSync(path.join(tmpdir(), "tunesmith-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function load(name: string, content: string | Buffer, more: Partial<ContainerReference> = {}) {
  writeFileSync(path.join(folder, name), content);
  const reference: ContainerReference = { type: "container", location: { path: `./${name}` }, ...more };
  return loadRecords(reference, { baseDir: folder, cwd: folder });
}

async function records(name: string, content: string | Buffer, more: Partial<ContainerReference> = {}) {
  const result = await load(name, content, more);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.diagnostics));
  }
  return result.value.records.map(({ fields, output, line }) => ({
    ...Object.fromEntries(fields),
    output,
    line,
  }));
}

/** `line:column code: message` of each problem. */
async function problems(name: string, content: string | Buffer, more: Partial<ContainerReference> = {}) {
  const result = await load(name, content, more);
  expect(result.ok).toBe(false);
  return result.ok
    ? []
    : result.diagnostics.map(
        ({ file, line, column, code, message }) =>
          `${file ?? ""}:${line ?? ""}:${column ?? ""} ${code}: ${message}`,
      );
}

const wanted = [
  { input: "warm, kind", output: "positive", line: 1 },
  { input: 'said "no"\nand left', output: "negative", line: 2 },
];
const unlined = (list: Array<{ line: number }>) => list.map((record) => ({ ...record, line: 0 }));

test("the three formats give the same records", async () => {
  const jsonl =
    '{"input":"warm, kind","output":"positive"}\n{"output": "negative", "input": "said \\"no\\"\\nand left"}\n';
  const json = JSON.stringify(unlined(wanted), null, 2);
  const csv = 'input,output\n"warm, kind",positive\n"said ""no""\nand left",negative\n';
  expect(await records("a.jsonl", jsonl)).toEqual(wanted);
  expect(unlined(await records("a.json", json))).toEqual(unlined(wanted));
  expect(unlined(await records("a.csv", csv))).toEqual(unlined(wanted));
  expect(unlined(await records("data.txt", csv, { format: "csv" }))).toEqual(unlined(wanted));
});

test("byte-order mark, CRLF, blank lines and a missing last line end are no problem", async () => {
  const line = '{"input":"a","output":"b"}';
  const expected = [1, 3].map((number) => ({ input: "a", output: "b", line: number }));
  expect(await records("crlf.jsonl", `\uFEFF${line}\r\n \t\r\n${line}`)).toEqual(expected);
  expect((await records("mark.json", `\uFEFF[${line}]`)).length).toBe(1);
  expect(await records("mark.csv", "\uFEFFinput,output\r\na,b\r\n\r\na,b\r\n")).toEqual(
    [2, 4].map((number) => ({ input: "a", output: "b", line: number })),
  );
});

test("lines of CSV records with line breaks inside are where the record begins", async () => {
  const csv = 'input,output\n"a\nb\nc",x\nd,y\n';
  expect((await records("breaks.csv", csv)).map(({ line }) => line)).toEqual([2, 5]);
});

test("columns are mapped, numbers and truth values become text as written", async () => {
  const content = '{"review":"fine","stars":4.50,"sure":true,"none":null,"more":{"a":1}}\n';
  const fields = { input: "review", output: "stars" };
  expect(await records("map.jsonl", content, { fields })).toEqual([
    { review: "fine", input: "fine", sure: "true", output: "4.50", line: 1 },
  ]);
});

test("classification records of text and labels are understood", async () => {
  expect(await records("labels.jsonl", '{"text":"fine","labels":["good","cheap"]}\n')).toEqual([
    { text: "fine", input: "fine", output: "good,cheap", line: 1 },
  ]);
  expect(await problems("labels-bad.jsonl", '{"text":"fine","labels":["good",{}]}\n')).toEqual([
    "labels-bad.jsonl:1: data/wrong-type: Field `labels` of record 1 is a list, not text.",
  ]);
});

test("a bad line 7,003 is named", async () => {
  const good = '{"input":"a","output":"b"}\n';
  const content = `${good.repeat(7002)}{"input":"a" "output":"b"}\n${good.repeat(10)}`;
  expect(await problems("long.jsonl", content)).toEqual([
    'long.jsonl:7003:14 data/bad-line: This line is not a record: expected "," or "}", found a double quote.',
  ]);
});

test.each<[string, string | Buffer, string]>([
  ["open string", '{"input":"a', "1:10 data/bad-line: This line is not a record: a string is not closed."],
  ["not JSON", "input: a", '1:1 data/bad-line: This line is not a record: expected a value, found "i".'],
  [
    "NUL byte",
    '{"input":"a\0"}',
    "1:12 data/bad-line: This line is not a record: the control character U+0000 inside a string must be escaped.",
  ],
  [
    "NUL escape",
    '{"input":"a\\u0000"}',
    "1:12 data/bad-line: This line is not a record: a string holds the character NUL.",
  ],
  [
    "half a pair",
    '{"input":"\\ud83d!"}',
    "1:10 data/bad-line: This line is not a record: a string holds half of a surrogate pair.",
  ],
  [
    "bad escape",
    '{"input":"\\x41"}',
    "1:11 data/bad-line: This line is not a record: \\x is no escape of JSON.",
  ],
  [
    "two values",
    '{"input":"a"} {}\n{"input":"b"}',
    '1:15 data/bad-line: This line is not a record: expected the end, found "{".',
  ],
  [
    "trailing comma",
    '{"input":"a",}',
    '1:14 data/bad-line: This line is not a record: expected a key in double quotes, found "}".',
  ],
  [
    "leading zero",
    '{"input":01}',
    '1:11 data/bad-line: This line is not a record: expected "," or "}", found "1".',
  ],
  [
    "duplicate key",
    '{"input":"a","input":"b"}',
    '1:14 data/duplicate-key: The key "input" stands in this record twice.',
  ],
  ["an array", '["a","b"]', "1: data/bad-line: This line is not a record: it is no JSON object."],
  ["too deep", `{"a":${"[".repeat(5000)}`, "1:69 data/too-deep: Values are nested more than 64 levels deep."],
  [
    "bad byte",
    Buffer.concat([Buffer.from('{"input":"äö'), Buffer.from([0xe4]), Buffer.from('"}')]),
    "1:13 data/invalid-utf8: The file is not UTF-8: byte 14 does not belong to any character.",
  ],
])("JSON lines: %s", async (_, content, message) => {
  expect(await problems("bad.jsonl", content)).toEqual([`bad.jsonl:${message}`]);
});

test("depth at the limit is accepted", async () => {
  const nested = `{"input":"a","output":"b","deep":${"[".repeat(limits.depth - 1)}${"]".repeat(limits.depth - 1)}}`;
  expect((await records("deep.jsonl", nested)).length).toBe(1);
});

test("a key such as __proto__ is a field like any other", async () => {
  expect(await records("proto.jsonl", '{"input":"a","output":"b","__proto__":"c"}')).toEqual([
    JSON.parse('{"input":"a","__proto__":"c","output":"b","line":1}'),
  ]);
});

test("problems of one cause are one; of many causes the first are told, the rest is counted", async () => {
  const good = '{"input":"a","output":"b"}\n';
  const bad = '{"input" "a"}\n';
  const sentence = 'data/bad-line: This line is not a record: expected ":", found a double quote.';
  expect(await problems("two.jsonl", good + bad.repeat(2))).toEqual([
    `two.jsonl:2:10 ${sentence} Likewise line 3.`,
  ]);
  expect(await problems("five.jsonl", bad.repeat(5))).toEqual([
    `five.jsonl:1:10 ${sentence} Likewise lines 2, 3, 4 and 5.`,
  ]);
  expect(await problems("many.jsonl", bad.repeat(1000))).toEqual([
    `many.jsonl:1:10 ${sentence} Likewise 999 others, the first on lines 2, 3, 4 and 5.`,
  ]);
  expect(await problems("one-line.json", `[${"1,".repeat(99)}1]`)).toEqual([
    "one-line.json:1:2 data/bad-json: The file is not JSON: an element of the array is no object. Likewise 99 others.",
  ]);
  const letters = "abcdefghijklmnop".split("");
  const told = await problems("causes.jsonl", letters.map((letter) => `[${letter}\n`).join(""));
  expect(told.length).toBe(limits.problems + 1);
  expect(told[0]).toMatch(/^causes\.jsonl:1:/);
  expect(told.at(-1)).toBe("causes.jsonl:: data/more-problems: 6 more problems in this file are not listed.");
});

test("a line of 100 MB is refused without reading it whole", async () => {
  const name = path.join(folder, "huge.jsonl");
  const file = openSync(name, "w");
  writeSync(file, '{"input":"ok","output":"ok"}\n{"input":"');
  closeSync(file);
  truncateSync(name, 100 * 1024 * 1024);
  const before = process.memoryUsage.rss();
  const result = await loadRecords(
    { type: "container", location: { path: name } },
    { baseDir: folder, cwd: folder },
  );
  expect(result.ok ? [] : result.diagnostics.map(({ code, line }) => ({ code, line }))).toEqual([
    { code: "data/line-too-long", line: 2 },
  ]);
  // Reading it whole would take at least its 100 MiB; the limit and the garbage of a few chunks stay far below.
  expect(process.memoryUsage.rss() - before).toBeLessThan(60 * 1024 * 1024);
});

test("a line at the limit is read, one byte more is refused", async () => {
  const frame = '{"input":"","output":"b"}';
  const line = (bytes: number) => frame.replace('""', `"${"a".repeat(bytes - frame.length)}"`);
  expect((await records("limit.jsonl", line(limits.recordBytes))).length).toBe(1);
  expect((await problems("over.jsonl", `${line(limits.recordBytes + 1)}\n{}`)).length).toBe(1);
});

test("a JSON array names line and column", async () => {
  expect(
    await problems("bad.json", '[\n  {"input": "a", "output": "b"},\n  {"input": "a" "output": "b"}\n]'),
  ).toEqual([
    'bad.json:3:17 data/bad-json: The file is not JSON: expected "," or "}", found a double quote.',
  ]);
  expect(await problems("mixed.json", '[{"input":"a","output":"b"},\n 3]')).toEqual([
    "mixed.json:2:2 data/bad-json: The file is not JSON: an element of the array is no object.",
  ]);
  expect(await problems("object.json", '{"input":"a","output":"b"}')).toEqual([
    "object.json:1:1 data/not-an-array: A .json data file is one array of records; this is a single object.",
  ]);
  expect((await problems("cut.json", '[{"input":"a"},')).length).toBe(1);
});

test("CSV: uneven lines, bad quotes and twin headers", async () => {
  expect(await problems("uneven.csv", "input,output\na,b\nc\nd,e,f\n")).toEqual([
    "uneven.csv:3: data/bad-csv: The file is not CSV: this row has 1 value, the header 2. Likewise line 4.",
  ]);
  expect(await problems("quote.csv", 'input,output\na,"b\n')).toEqual([
    "quote.csv:2:3 data/bad-csv: The file is not CSV: a quote is opened and never closed.",
  ]);
  expect(await problems("nul.csv", "input,output\na\0,b\n")).toEqual([
    "nul.csv:2:2 data/bad-csv: The file is not CSV: it holds the character NUL.",
  ]);
  expect(await problems("twin.csv", "input,input\na,b\n")).toEqual([
    'twin.csv:1: data/duplicate-key: The key "input" stands in this header twice.',
  ]);
});

test("empty files are refused in every format", async () => {
  for (const [name, content] of [
    ["e.jsonl", ""],
    ["w.jsonl", "\n \n"],
    ["e.json", ""],
    ["a.json", "[]"],
    ["e.csv", ""],
    ["b.csv", "\n\r\n"],
    ["s.csv", "sep=;\n"],
  ] as const) {
    expect(await problems(name, content)).toEqual([`${name}:: data/empty: \`${name}\` holds no records.`]);
  }
});

/** Line, message and help of each problem. */
async function told(name: string, content: string, options = {}) {
  const result = await load(name, content, options);
  return result.ok ? [] : result.diagnostics.map(({ line, message, help }) => [line, message, help]);
}

test("of a table of one line it is said whether that is a header or a record, and what to do", async () => {
  const header = "holds the names of columns, `input, output`, and no records below them.";
  const below = "Write records below them, one a line, or correct the path.";
  expect(await told("h.csv", "input,output\n")).toEqual([[1, `\`h.csv\` ${header}`, below]]);
  expect(await told("h.tsv", "input\toutput")).toEqual([[1, `\`h.tsv\` ${header}`, below]]);
  expect(await told("s.csv", "sep=;\r\n\r\ninput;output\r\n")).toEqual([[3, `\`s.csv\` ${header}`, below]]);
  expect(await told("m.csv", "id,said\n", { fields: { input: "said" } })).toEqual([
    [1, expect.stringContaining("the names of columns, `id, said`, and no"), below],
  ]);
  const above = "Write a line with a name for each column above it, such as `input,output`.";
  for (const line of ["the room was fine,5", "The room was fine.,good", `${"word ".repeat(40)},good`])
    expect(await told("r.csv", `${line}\n`), line).toEqual([
      [
        1,
        expect.stringMatching(/^`r\.csv` holds one line alone, which looks like a record, not like/),
        above,
      ],
    ]);
  expect(await told("u.csv", "the room,good")).toEqual([
    [
      1,
      "`u.csv` holds one line alone, which is read as the names of columns, and no records: `the room, good`.",
      "If these are names, write records below them; if it is a record, write a line with a name for each column above it, such as `input,output`.",
    ],
  ]);
  // With a second line, whatever it is, the first is the header.
  expect(await told("two.csv", "the room,good\nthe bed,bad\n")).not.toContainEqual(
    expect.arrayContaining([expect.stringContaining("one line alone")]),
  );
});

test("a mapped column that is not there is named with the nearest", async () => {
  const result = await load("near.jsonl", '{"reviews":"a","output":"b"}', { fields: { input: "review" } });
  expect(result.ok ? [] : result.diagnostics).toMatchObject([
    { code: "data/missing-field", line: 1, help: expect.stringContaining("`reviews`") },
  ]);
});

test.each([
  ["Reviews.jsonl", "Did you mean `reviews.jsonl`?"],
  ["./revews.jsonl", "Did you mean `reviews.jsonl`?"],
  ["nowhere.csv", "Check its spelling;"],
  ["no-folder/reviews.jsonl", "Check its spelling;"],
  ["https://example.org/reviews.jsonl", "Nothing is downloaded:"],
  ["s3://bucket/reviews.jsonl", "Nothing is downloaded:"],
  ["~/reviews.jsonl", "`~` is the shell's:"],
])("a file that is not there, %s, is answered with what to do", async (name, help) => {
  const own = mkdtempSync(path.join(tmpdir(), "tunesmith-missing-"));
  try {
    writeFileSync(path.join(own, "reviews.jsonl"), "");
    const result = await loadRecords(
      { type: "container", location: { path: name } },
      { baseDir: own, cwd: own },
    );
    const [problem] = result.ok ? [] : result.diagnostics;
    expect(problem?.help).toContain(help);
    expect(problem?.message).toContain(`\`${name.replace("./", "")}\``);
  } finally {
    rmSync(own, { recursive: true });
  }
});

test("a missing file, a folder, a pipe and an unknown ending", async () => {
  const of = async (name: string) => {
    const result = await loadRecords(
      { type: "container", location: { path: name } },
      { baseDir: folder, cwd: folder },
    );
    return result.ok ? "ok" : result.diagnostics[0]?.code;
  };
  expect(await of("nowhere.jsonl")).toBe("data/missing-file");
  expect(await of("nowhere/a.jsonl")).toBe("data/missing-file");
  expect(await of("a.xlsx")).toBe("data/missing-file");
  writeFileSync(path.join(folder, "a.txt"), "input,output\n");
  expect(await of("a.txt")).toBe("data/unsupported-format");
  execFileSync("mkfifo", [path.join(folder, "pipe.jsonl")]);
  expect(await of("pipe.jsonl")).toBe("data/unreadable");
  symlinkSync(folder, path.join(folder, "folder.jsonl"));
  expect(await of("folder.jsonl")).toBe("data/unreadable");
  expect(await of(".")).toBe("data/unreadable");
  symlinkSync("/dev/zero", path.join(folder, "zero.csv"));
  expect(await of("zero.csv")).toBe("data/unreadable");
  truncateSync(path.join(folder, "huge.jsonl"), limits.fileBytes + 1);
  expect(await of("huge.jsonl")).toBe("data/file-too-large");
});

test.each(["a.json", "a.jsonl", "a.csv"])("what lies where %s should be is one problem", async (name) => {
  const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n";
  expect(await problems(name, pointer)).toEqual([
    `${name}:: file/lfs-pointer: ${name} is a Git LFS pointer: the file itself has not been fetched.`,
  ]);
  expect(await problems(name, "<!DOCTYPE html>\n<title>Sign in</title>\n")).toEqual([
    `${name}:: file/html-page: ${name} is an HTML page: the download was an error or login page.`,
  ]);
  expect(await problems(name, "")).toEqual([expect.stringContaining("data/empty")]);
});
