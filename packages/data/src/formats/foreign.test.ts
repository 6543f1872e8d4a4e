import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { readRecords } from "../index.js";

const folder = mkdtempSync(path.join(tmpdir(), "tunesmith-foreign-"));
afterAll(() => rmSync(folder, { recursive: true }));

const record = '{"input":"a","output":"x"}\n';
const rest = "\0".repeat(40);
const bytes = (text: string): Buffer => Buffer.from(`${text}${rest}`, "latin1");

/** The problems of a file of this content, whatever it is called. */
async function told(name: string, content: Buffer): Promise<string[]> {
  writeFileSync(path.join(folder, name), content);
  const reference = { type: "container", location: { path: name } } as const;
  const { problems } = await readRecords(reference, { baseDir: folder, cwd: folder });
  return problems.map(({ code, message, help }) => `${code} ${message} ${help}`);
}

test.each([
  ["gzip", gzipSync(record), "gzip -dc"],
  ["zstd", bytes("\x28\xb5\x2f\xfd"), "zstd -dc"],
  ["bzip2", bytes("BZh91AY&SY"), "bzip2 -dc"],
  ["xz", bytes("\xfd7zXZ\0"), "xz -dc"],
  ["workbook", bytes("PK\x03\x04"), "Excel"],
  ["old Excel", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "CSV"],
  ["Parquet", bytes("PAR1\x15"), "read_parquet"],
  ["Arrow", bytes("ARROW1\0\0"), "from_file"],
  ["Arrow", bytes("\xff\xff\xff\xff\xd0\x01\0\0\x10\0\0\0"), "from_file"],
  ["SQLite", bytes("SQLite format 3\0"), "sqlite3"],
  ["pickle", bytes("\x80\x04\x95"), "to_json"],
  ["PDF", bytes("%PDF-1.7\n"), "records"],
])("%s is told with the way out, whatever the file is called", async (what, content, help) => {
  for (const name of ["a.jsonl", "a.csv", "a.json", "a.tsv", "a.jsonl.gz", "a.parquet", "a"]) {
    const [problem, ...others] = await told(name, content);
    expect(problem).toMatch(new RegExp(`^data/container .*${what}.*${help}`));
    expect(others).toEqual([]);
  }
});

test("text that begins alike is text", async () => {
  expect(await told("a.csv", Buffer.from("PK,input,output\n1,a,x\n"))).toEqual([]);
  expect(await told("a.csv", Buffer.from("PAR1,input,output\n1,a,x\n"))).toEqual([]);
  expect(await told("a.csv", Buffer.from("%PDF,input,output\n1,a,x\n"))).toEqual([]);
  expect(await told("a.jsonl", Buffer.from(record))).toEqual([]);
  expect(await told("a.unknown", Buffer.from(record))).toEqual([
    expect.stringMatching(/^data\/unsupported-format /),
  ]);
  // What has no mark is told as what it is not.
  expect(await told("a.jsonl", brotliCompressSync(record.repeat(9)))).toEqual([
    expect.stringMatching(/^data\/(invalid-utf8|bad-line) /),
  ]);
});
