import { validateDiagnosticList } from "@tunesmith/contracts";
import { hasErrors, renderGithub, renderJson, renderText } from "@tunesmith/diagnostics";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { loadManifests } from "./load.js";

const folder = path.resolve(import.meta.dirname, "../../../schemas/tests/experiment");
const corpus = ["pass", "fail"].flatMap((outcome) =>
  readdirSync(path.join(folder, outcome))
    .sort()
    .map((name) => readFileSync(path.join(folder, outcome, name))),
);

const SEEDS = 1500;
/** Pieces that parsers stumble over. */
const PIECES = [
  "\0",
  "\uFEFF",
  "\u2028",
  "\t",
  "\r",
  "\n",
  "---\n",
  "...\n",
  "%YAML 1.1\n",
  "%TAG ! x\n",
  "&a ",
  "*a",
  "!!int ",
  "!<x> ",
  "<<: ",
  "? ",
  ": ",
  "- ",
  "| \n",
  ">-\n",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "#",
  "\\x",
  "\\ud800",
  "1e400",
  "-.inf",
  ".nan",
  "0x7fffffffffffffff",
  "9007199254740993",
  "__proto__: ",
  "constructor: ",
  "toString",
  "null",
  "~",
  "${env:X}",
  "${env:",
  "{{output}}",
  "{{",
  "\u202e",
  "\u001b[31m",
  "é",
  "😀",
  "a".repeat(2000),
];

/** Numbers from 0 to below n, from a linear congruential generator (Numerical Recipes' constants). */
function generator(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

function mutated(seed: number): Buffer {
  const pick = generator(seed);
  let bytes = corpus[pick(corpus.length)] ?? Buffer.alloc(0);
  for (let times = 1 + pick(4); times > 0; times--) {
    const from = pick(bytes.length + 1);
    const to = Math.min(bytes.length, from + pick(12));
    const other = corpus[pick(corpus.length)] ?? bytes;
    const start = pick(other.length + 1);
    const change = [
      Buffer.from(PIECES[pick(PIECES.length)] ?? ""),
      Buffer.from([pick(256)]),
      other.subarray(start, start + pick(40)),
      Buffer.alloc(0),
    ][pick(4)];
    bytes = Buffer.concat([bytes.subarray(0, from), change ?? Buffer.alloc(0), bytes.subarray(to)]);
  }
  return bytes;
}

test(`${SEEDS} mutated manifests are each either loaded or refused in words`, async () => {
  let refused = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    const bytes = mutated(seed);
    const about = `seed ${seed}: ${JSON.stringify(bytes.toString("latin1"))}`;
    const result = await loadManifests(["-"], { cwd: "/", environment: {}, stdin: async () => bytes }).catch(
      (error) => {
        throw new Error(about, { cause: error });
      },
    );
    const { diagnostics } = result;
    if (hasErrors(diagnostics)) refused += 1;
    expect(result.experiments.length + diagnostics.length, about).toBeGreaterThan(0);
    for (const one of diagnostics) {
      expect(one.code, about).toMatch(/^manifest\//);
      expect(`${one.message} ${one.help}`, about).not.toMatch(/undefined|\[object|NaN/);
      expect(one.help, about).not.toBe("");
    }
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(renderText(diagnostics), about).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(renderGithub(diagnostics).trimEnd().split("\n").length, about).toBe(
      Math.max(1, diagnostics.length),
    );
    expect(validateDiagnosticList(JSON.parse(renderJson(diagnostics))).ok, about).toBe(true);
  }
  expect(refused).toBeGreaterThan(SEEDS / 4);
  expect(refused).toBeLessThan(SEEDS);
});
