import { expect, test } from "vitest";
import { limits } from "./limits.js";
import { loadManifests } from "./load.js";

/** Codes for a document on standard input, and the processor time it took: wall time depends on the neighbours. */
async function check(
  text: string | Uint8Array,
  set: string[] = [],
): Promise<{ codes: string[]; seconds: number }> {
  const before = process.cpuUsage();
  const result = await loadManifests(["-"], {
    cwd: "/",
    environment: {},
    set,
    stdin: async () => Buffer.from(text),
  });
  const codes = result.diagnostics.map(({ code }) => code);
  const { user, system } = process.cpuUsage(before);
  return { codes, seconds: (user + system) / 1e6 };
}

const smallest = `apiVersion: tune/v1
kind: Experiment
name: a
prompt_tuning: { base_model: { model_id: ../base-model }, task_id: generation }
training_data_references: [{ type: container, location: { path: x } }]
`;

function fill(bytes: number): string {
  return `${smallest}#${"x".repeat(bytes - smallest.length - 2)}\n`;
}

function experiments(count: number): string {
  return Array.from({ length: count }, (_, i) => `---\n${smallest.replace("name: a", `name: a${i}`)}`).join(
    "",
  );
}

test("bytes: below and at the limit are read, above is refused", async () => {
  expect((await check(fill(limits.bytes - 1))).codes).toEqual([]);
  expect((await check(fill(limits.bytes))).codes).toEqual([]);
  expect((await check(fill(limits.bytes + 1))).codes).toEqual(["manifest/too-large"]);
});

test.each([
  ["brackets", (depth: number) => "[".repeat(depth) + "]".repeat(depth)],
  ["braces", (depth: number) => "{a: ".repeat(depth) + "}".repeat(depth)],
  ["compact lists", (depth: number) => `\n  ${"- ".repeat(depth)}x`],
  [
    "indented mappings",
    (depth: number) => Array.from({ length: depth }, (_, i) => `\n${" ".repeat(i + 1)}a:`).join("") + " 1",
  ],
])("depth of %s: below and at the limit are read, above is refused", async (_, nest) => {
  const inside = limits.depth - 1;
  expect((await check(`${smallest}x-a: ${nest(inside - 1)}\n`)).codes).toEqual([]);
  expect((await check(`${smallest}x-a: ${nest(inside)}\n`)).codes).toEqual([]);
  expect((await check(`${smallest}x-a: ${nest(inside + 1)}\n`)).codes).toEqual(["manifest/too-deep"]);
});

test("documents: below and at the limit are read, above is refused", async () => {
  expect((await check(experiments(limits.documents - 1))).codes).toEqual([]);
  expect((await check(experiments(limits.documents))).codes).toEqual([]);
  expect((await check(experiments(limits.documents + 1))).codes).toEqual(["manifest/too-many-documents"]);
});

test("brackets in quoted text and comments are no depth", async () => {
  expect(
    (await check(`${smallest}x-a: "${"[".repeat(500)}"\nx-b: '${"{".repeat(500)}' # ${"[".repeat(500)}\n`))
      .codes,
  ).toEqual([]);
});

const MEGABYTE = 1024 * 1024 - 200;
test.each([
  [
    "an alias bomb",
    `${smallest}x-a: &a [x,x,x,x,x,x,x,x,x]\nx-b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nx-c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n`,
  ],
  ["open brackets", "[".repeat(MEGABYTE)],
  ["open braces", "{".repeat(MEGABYTE)],
  ["lists in lists", "- ".repeat(MEGABYTE / 2)],
  ["questions", "? ".repeat(MEGABYTE / 2)],
  ["growing indentation", Array.from({ length: 1400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ["one long key", `${"k".repeat(MEGABYTE)}: 1`],
  [
    "tens of thousands of unknown keys",
    smallest + Array.from({ length: 30_000 }, (_, i) => `k${i}: 1\n`).join(""),
  ],
  ["duplicate keys", smallest + "k: 1\n".repeat(50_000)],
  ["documents without end", "--- a\n".repeat(MEGABYTE / 6)],
  ["NUL bytes", "\0".repeat(10_000)],
  ["bytes that are not UTF-8", Uint8Array.from({ length: 10_000 }, (_, i) => (i * 7 + 0x80) & 0xff)],
  ["quotes without end", '"'.repeat(50_001)],
])("%s is refused within seconds", async (_, text) => {
  const { codes, seconds } = await check(text);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.length).toBeLessThanOrEqual(limits.problems + 1);
  for (const code of codes) expect(code).toMatch(/^manifest\//);
  expect(seconds).toBeLessThan(20);
});

test("no more problems of a file are shown than a person can use, and the rest is counted", async () => {
  const keys = Array.from({ length: limits.problems + 20 }, (_, i) => `k${i}x: 1\n`).join("");
  const { diagnostics } = await loadManifests(["-"], {
    cwd: "/",
    stdin: async () => Buffer.from(smallest + keys),
  });
  expect(diagnostics).toHaveLength(limits.problems + 1);
  expect(diagnostics.at(-1)?.message).toBe("At least 20 more problems in this file are not shown.");
});

async function codesOf(pattern: string): Promise<string[]> {
  const { diagnostics } = await loadManifests([pattern], { cwd: "/", environment: {} });
  return diagnostics.map(({ code }) => code);
}

/** A pattern that stands for so many. */
function choices(count: number): string {
  return `nowhere/{${Array.from({ length: count }, (_, i) => i).join(",")}}.yaml`;
}

test("patterns: below and at the limit are tried, above is refused, nested and repeated braces at once", async () => {
  expect(await codesOf(choices(limits.patterns - 1))).toEqual(["manifest/none-found"]);
  expect(await codesOf(choices(limits.patterns))).toEqual(["manifest/none-found"]);
  expect(await codesOf(choices(limits.patterns + 1))).toEqual(["manifest/pattern-too-wide"]);
  expect(await codesOf("{a,{b,c}}".repeat(40))).toEqual(["manifest/pattern-too-wide"]);
  expect(await codesOf(`/nowhere/${"**/".repeat(200)}*.yaml`)).toEqual(["manifest/none-found"]);
});

test("parts of a --set path: below and at the limit are followed, above is refused", async () => {
  expect(await codesOfSet(limits.depth - 1)).toEqual([]);
  expect(await codesOfSet(limits.depth)).toEqual([]);
  expect(await codesOfSet(limits.depth + 1)).toEqual(["manifest/set-syntax"]);
});

/** Codes for a path of so many parts. */
async function codesOfSet(parts: number): Promise<string[]> {
  return (await check(smallest, [`x-a${".a".repeat(parts - 1)}=1`])).codes;
}
