import { expect, test } from "vitest";
import { fuzz } from "./fuzz.mjs";
import { generator } from "./random.mjs";

const suite = new URL("suite.mjs", import.meta.url).href;
const planted = new URL("testing/planted.mjs", import.meta.url).href;
const SEED = 4;

test("a sample of mutated inputs is each either read or refused in words", { timeout: 600_000 }, async () => {
  expect(await fuzz({ module: suite, seed: SEED, to: 3000, seconds: 30, hangSeconds: 120 })).toEqual([]);
});

test.each([
  ["throws", "exception"],
  ["hangs", "hang"],
  ["pollutes", "pollution"],
  ["swallows", "memory"],
  ["babbles", "answer"],
])("a parser that %s is found out", async (name, kind) => {
  const cases = 600;
  const limits = { hangSeconds: 2, seconds: 60 };
  const findings = await fuzz({ module: planted, names: [name], seed: SEED, to: cases, most: 1, ...limits });
  expect(findings.map((finding) => finding.kind)).toEqual([kind]);
  const [{ index }] = findings;
  const again = await fuzz({
    module: planted,
    names: [name],
    seed: SEED,
    from: index,
    to: index + 1,
    ...limits,
  });
  expect(again.map((finding) => [finding.kind, finding.index])).toEqual([[kind, index]]);
});

test("a case is determined by seed and index", () => {
  expect(draws(1, 2)).toEqual(draws(1, 2));
  expect(draws(1, 2)).not.toEqual(draws(1, 3));
  expect(draws(1, 2)).not.toEqual(draws(2, 2));
});

function draws(seed, index) {
  const pick = generator(seed, index);
  return Array.from({ length: 20 }, () => pick(1000));
}
