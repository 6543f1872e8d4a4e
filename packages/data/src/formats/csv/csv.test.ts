import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ContainerReference, FieldMapping } from "@tunesmith/contracts";
import { digestOfAll, limits, readRecords } from "../../index.js";

const folder = mkdtempSync(path.join(tmpdir(), "tunesmith-csv-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(
  content: string | Buffer,
  { name = "a.csv", fields }: { name?: string; fields?: FieldMapping } = {},
) {
  writeFileSync(path.join(folder, name), content);
  const reference: ContainerReference = { type: "container", location: { path: name } };
  return readRecords(fields ? { ...reference, fields } : reference, { baseDir: folder, cwd: folder });
}

/** `[line, input, output]` of each record, and each problem as `severity line:column code`. */
async function table(content: string | Buffer, options?: Parameters<typeof read>[1]) {
  const { records, problems, separator } = await read(content, options);
  return {
    separator,
    rows: records.map(({ line, fields, output }) => [line, fields.get("input"), output]),
    problems: problems.map(
      ({ severity, line, column, code }) => `${severity} ${line}:${column ?? ""} ${code}`,
    ),
  };
}

async function messages(content: string | Buffer, options?: Parameters<typeof read>[1]) {
  return (await read(content, options)).problems.map(({ message, help }) => `${message} ${help}`);
}

const good = [
  [2, "a", "x"],
  [3, "b", "y"],
];

test.each(["\n", "\r\n", "\r"])("lines that end in %j are rows", async (end) => {
  const csv = ["input,output", "a,x", "b,y", ""].join(end);
  expect(await table(csv)).toEqual({ separator: ",", rows: good, problems: [] });
});

test.each([
  ["a header of LF, rows of CRLF", "input,output\na,x\r\nb,y\r\n", 1],
  ["a header of CRLF, rows of LF", "input,output\r\na,x\nb,y\n", 1],
  ["a row of CR among LF", "input,output\na,x\rb,y\n", 2],
  ["a header of CR, rows of LF", "input,output\ra,x\nb,y\n", 1],
])("two kinds of line ends are read as one, with a note: %s", async (_, csv, line) => {
  const { rows, problems } = await table(csv);
  expect(rows).toEqual(good);
  expect(problems).toEqual([`warning ${line}: data/mixed-line-ends`]);
});

test("line ends that were doubled are blank lines between the rows", async () => {
  expect((await table("input,output\r\r\na,x\r\r\nb,y\r\r\n")).rows.map(([, ...row]) => row)).toEqual([
    ["a", "x"],
    ["b", "y"],
  ]);
});

test("mixed line ends are counted, and the rarer kind is where the note stands", async () => {
  expect(await messages("input,output\r\na,x\nb,y\r\n")).toEqual([
    "The file has several kinds of line ends, 2 CRLF and 1 LF; each of them ends a row. It is read as if it had one. Save it with one kind, and this is not said again.",
  ]);
});

test("records of one text have one digest, whatever ends the lines", async () => {
  const digests = await Promise.all(
    ["\n", "\r\n", "\r"].map(async (end, index) => {
      const csv = ["input,output", 'a,"x"', "b,y"].join(end);
      return digestOfAll((await read(csv, { name: `${index}.csv` })).records);
    }),
  );
  const mixed = await read("input,output\na,x\r\nb,y\r\n");
  expect(new Set([...digests, digestOfAll(mixed.records)]).size).toBe(1);
});

test("line breaks inside quotes are kept as they stand, and lines are those of the file", async () => {
  const csv =
    '"input","output"\r\n"the ""ring""\r\nand, the stone","NA"\r\nin the end,None\r\n"a\nb\rc",null\r\n"the 5"" disc",NA\r\n';
  expect(await table(csv)).toEqual({
    separator: ",",
    rows: [
      [2, 'the "ring"\r\nand, the stone', "NA"],
      [4, "in the end", "None"],
      [5, "a\nb\rc", "null"],
      [8, 'the 5" disc', "NA"],
    ],
    problems: [],
  });
});

test("problems behind a quoted line break have their line", async () => {
  expect((await table('input,output\r\n"a\r\nb",x\r\nc\r\n"d\r\ne",y\r\nf,g,h\r\n')).problems).toEqual([
    "error 4: data/bad-csv",
  ]);
  expect(await messages('input,output\r\n"a\r\nb",x\r\nc\r\n"d\r\ne",y\r\nf,g,h\r\n')).toEqual([
    expect.stringMatching(/^The file is not CSV: this row has 1 value, the header 2\. Likewise line 7\./),
  ]);
  expect((await table('input,output\n"a\r\nb",x\n"c\nd" e,y\n')).problems).toEqual([
    "error 5:3 data/bad-csv",
  ]);
});

test.each([
  [";", "input;output\na;x\nb;y\n"],
  ["\t", "input\toutput\na\tx\nb\ty\n"],
  ["|", "input|output\na|x\nb|y\n"],
  [";", '"input";"output"\n"a";"x"\nb;y\n'],
  [";", "\uFEFFinput;output\r\na;x\r\nb;y\r\n"],
])("the header tells the separator %j", async (separator, csv) => {
  expect(await table(csv)).toEqual({ separator, rows: good, problems: [] });
});

test("a first line sep= names the separator, and is a line of the file", async () => {
  const moved = good.map(([line, ...row]) => [Number(line) + 1, ...row]);
  expect(await table("sep=;\ninput;output\na;x\nb;y\n")).toEqual({
    separator: ";",
    rows: moved,
    problems: [],
  });
  expect(await table('"sep=^"\r\ninput^output\r\na^x\r\nb^y\r\n')).toEqual({
    separator: "^",
    rows: moved,
    problems: [],
  });
  expect((await table("sep=,\ninput,output\na,x\nb,y\n")).rows).toEqual(moved);
});

test("a .tsv file is parted by tabs, by commas where its header is", async () => {
  expect(
    await table("input\toutput, more\na\tx\nb\ty\n", { name: "a.tsv", fields: { output: "output, more" } }),
  ).toEqual({
    separator: "\t",
    rows: good,
    problems: [],
  });
  expect((await table("input,output\na,x\nb,y\n", { name: "a.tsv" })).separator).toBe(",");
});

test("of several separators in a header that counts which gives the columns that are looked for, then the comma", async () => {
  expect((await table("text;output,final\na;x\nb;y\n")).rows.length).toBe(2);
  expect(
    (await table("price (€; $),stars;text\n1,2\n", { fields: { input: "price (€; $)" } })).separator,
  ).toBe(",");
  expect((await table("title,body;x\na,b\n")).separator).toBe(",");
  expect((await table('"a;b",input\n1,2\n')).separator).toBe(",");
  // One column whose name holds a semicolon, because somebody says so.
  expect((await table("a;b\nx\n", { fields: { input: "a;b" } })).rows).toEqual([[2, "x", null]]);
});

test("where rows do not fit and the header may be parted in two ways, one problem names the separators", async () => {
  expect((await table("comment;stars,more\na;1\nb;2,3;4\n")).problems).toEqual([
    "error 1: data/separator-unclear",
  ]);
  expect(await messages("comment\tstars,more\na\t1\n")).toEqual([
    "The rows do not fit the header, which may be parted by `,` or a tab. Name the separator in a line of its own before the header, such as `sep=;`, or quote values that hold it.",
  ]);
});

test("decimal commas and semicolons in values are text", async () => {
  expect((await table("input;output\na, b;0,03\n")).rows).toEqual([[2, "a, b", "0,03"]]);
  expect((await table("input,output\na; b,x\n")).rows).toEqual([[2, "a; b", "x"]]);
});

test("columns without a name: one is a column like any other, several are left out", async () => {
  const [first] = (await read(",input,output\n0,a,x\n")).records;
  expect([...(first?.fields ?? [])]).toEqual([
    ["", "0"],
    ["input", "a"],
  ]);
  const trailing = await read("input,output,,\na,x,,\nb,y,,note\n");
  expect(trailing.problems).toEqual([]);
  expect(trailing.records.map(({ fields }) => [...fields.keys()])).toEqual([["input"], ["input"]]);
});

test("a column twice, a row with a value too many, a header alone", async () => {
  expect(await messages("input,output,input\na,x,b\n")).toEqual([
    'The key "input" stands in this header twice. Remove one of the two.',
  ]);
  expect((await table("input,output\na,x,\n")).problems).toEqual(["error 2: data/bad-csv"]);
  expect((await table("input,output\n")).problems).toEqual(["error 1: data/header-alone"]);
  expect((await table("input,output\r\n\n")).problems).toEqual([
    "warning 2: data/mixed-line-ends",
    "error 1: data/header-alone",
  ]);
});

test("blank lines are left out, and a last line end may be missing", async () => {
  expect((await table("\n\ninput,output\n\na,x\n\n\nb,y")).rows).toEqual([
    [5, "a", "x"],
    [8, "b", "y"],
  ]);
});

test("quotes: empty, doubled, and in the wrong place", async () => {
  expect((await table('input,output\n"","x"\n"""",y\n')).rows).toEqual([
    [2, "", "x"],
    [3, '"', "y"],
  ]);
  expect((await table('input,output\na "b" c,x\n')).problems).toEqual(["error 2:3 data/bad-csv"]);
  expect((await table('input,output\n"a"b,x\n')).problems).toEqual(["error 2:4 data/bad-csv"]);
  expect((await table('input,output\na,"x\nb,y\n')).problems).toEqual(["error 2:3 data/bad-csv"]);
});

test("NUL is refused at its place", async () => {
  expect((await table("input,output\r\na,x\r\nb\0,y\r\n")).problems).toEqual(["error 3:2 data/bad-csv"]);
});

/** A first row of so many bytes, and a second. */
function row(length: number): string {
  return `input,output\n${"a".repeat(length - 2)},x\nb,y\n`;
}

test("a row at the limit is read, one byte more is refused where it begins", async () => {
  expect((await table(row(limits.recordBytes))).rows.length).toBe(2);
  expect((await table(row(limits.recordBytes + 1))).problems).toEqual(["error 2: data/line-too-long"]);
  // Its values alone are below the limit; quotes and their doubling count, and é is two bytes.
  const half = limits.recordBytes / 2;
  expect((await table(`input,output\n"${'""'.repeat(half - 2)}",x\n`)).rows.length).toBe(1);
  for (const value of [`"${'""'.repeat(half - 1)}"`, "é".repeat(half)]) {
    expect((await table(`input,output\n\n${value},x\n`)).problems).toEqual(["error 3: data/line-too-long"]);
  }
});

test("a quote that is never closed is said at its place, however much follows", async () => {
  const rest = "b,y\n".repeat(limits.recordBytes / 4);
  expect((await table(`input,output\n"a\nb","x\n${rest}`)).problems).toEqual(["error 3:4 data/bad-csv"]);
  expect((await table(`input,output\n"${"a".repeat(limits.recordBytes)}",x\n`)).problems).toEqual([
    "error 2: data/line-too-long",
  ]);
});

test("places are counted in characters, and separators may be any, behind text of several bytes", async () => {
  expect((await table('sep=é\ninputéoutput\n"☕"éx\nbéy\n')).rows).toEqual([
    [3, "☕", "x"],
    [4, "b", "y"],
  ]);
  expect((await table('sep=é\ninputéoutput\n"☕\r\n🎉"é"ü" x\n')).problems).toEqual([
    "error 4:7 data/bad-csv",
  ]);
  expect((await table('sep=é\ninputéoutput\naé"x\n')).problems).toEqual(["error 3:3 data/bad-csv"]);
  expect((await table('input,output\né☕🎉,"🎉"é\n')).problems).toEqual(["error 2:8 data/bad-csv"]);
});

test.each([
  ["UTF-16LE", Buffer.from("\uFEFFinput,output\na,x\n", "utf16le")],
  ["UTF-16LE", Buffer.from("input,output\na,x\n", "utf16le")],
  ["UTF-16BE", Buffer.from("\uFEFFinput,output\na,x\n", "utf16le").swap16()],
  ["UTF-16BE", Buffer.from("input,output\na,x\n", "utf16le").swap16()],
])("%s is said once, with the way out", async (encoding, bytes) => {
  const told = await messages(bytes);
  expect(told).toEqual([expect.stringMatching(/^The file is not UTF-8: it begins as UTF-16 does\. /)]);
  expect(told[0]).toContain(`iconv -f ${encoding} -t UTF-8 OLD > NEW`);
  expect(await messages(bytes, { name: "a.jsonl" })).toEqual(told);
});

test("Windows-1252 is told from a damaged file, line by line as once", async () => {
  const ansi = Buffer.from("input,output\ncaf\xe9,x\nna\xefve,y\n", "latin1");
  expect(await messages(ansi)).toEqual([expect.stringContaining("iconv -f WINDOWS-1252 -t UTF-8")]);
  const lines = Buffer.from('{"input":"a"}\n{"input":"caf\xe9"}\n{"input":"na\xefve"}\n', "latin1");
  expect(await messages(lines, { name: "a.jsonl" })).toEqual([
    expect.stringMatching(
      /^The file is not UTF-8: byte 13 .*\. Likewise line 3\. It looks like Windows-1252/,
    ),
  ]);
  const damaged = Buffer.concat([
    Buffer.from("input,output\n"),
    Buffer.from([0xf0, 0x9f, 0x98]),
    Buffer.from(",x\n"),
  ]);
  expect(await messages(damaged)).toEqual([
    "The file is not UTF-8: byte 13 does not belong to any character. Save the file as UTF-8.",
  ]);
});
