import { expect, test } from "vitest";
import {
  bootstrap,
  confusionMatrix,
  macroScores,
  mcnemarExact,
  pairedBootstrap,
  pairedIntervals,
  wilson,
} from "./index.js";

const round = ([low, high]: [number, number]): [number, number] => [+low.toFixed(4), +high.toFixed(4)];

test("Wilson's interval as published", () => {
  // Newcombe 1998, table I: 81/263, 15/148, 0/20, 1/29.
  expect(round(wilson(81, 263))).toEqual([0.2553, 0.3662]);
  expect(round(wilson(15, 148))).toEqual([0.0624, 0.1605]);
  expect(round(wilson(0, 20))).toEqual([0, 0.1611]);
  expect(round(wilson(1, 29))).toEqual([0.0061, 0.1718]);
  expect(wilson(20, 20)[1]).toBe(1);
  expect(() => wilson(3, 2)).toThrow(RangeError);
});

function exactPValue(b: number, c: number): number {
  let coefficient = 1n;
  let sum = 0n;
  const n = BigInt(b + c);
  for (let i = 0n; i <= BigInt(Math.min(b, c)); i++) {
    sum += coefficient;
    coefficient = (coefficient * (n - i)) / (i + 1n);
  }
  const scaled = (sum * 2n * 10n ** 40n) / 2n ** n;
  return Math.min(1, Number(scaled) / 1e40);
}

test("McNemar's exact test equals big-integer arithmetic", () => {
  for (const [b, c] of [
    [0, 1],
    [0, 5],
    [1, 9],
    [3, 4],
    [10, 30],
    [60, 40],
    [400, 330],
    [2000, 1900],
  ] as const) {
    const { pValue } = mcnemarExact(b, c);
    const exact = exactPValue(b, c);
    expect(Math.abs(pValue - exact)).toBeLessThanOrEqual(1e-12 * exact + 1e-30);
    expect(mcnemarExact(c, b).pValue).toBe(pValue);
  }
  expect(mcnemarExact(7, 7).pValue).toBe(1);
  expect(mcnemarExact(0, 0).pValue).toBe(1);
  expect(mcnemarExact(0, 10).pValue).toBe(2 / 1024);
  expect(mcnemarExact(0, 5000).pValue).toBe(0);
});

const labels = ["red", "green", "blue"];
const expected = Array.from({ length: 200 }, (_, i) => labels[i % 3]!);
const base = expected.map((_, i) => labels[((i * 7) % 5) % 3]!);
const tuned = expected.map((label, i) => (i % 10 === 0 ? "red" : label));

const run = (seed: number) =>
  pairedBootstrap({ expected, base, tuned }, { seed, metrics: ["f1"], resamples: 500 });

test("the bootstrap is a function of its seed", () => {
  expect(run(73)).toEqual(run(73));
  expect(run(73)).not.toEqual(run(74));
  expect(run(73)).not.toEqual(run(73 + 2 ** 40));
});

test("golden interval: the digits are the same on every machine", () => {
  expect(pairedIntervals({ expected, base, tuned }, { seed: 73, metrics: ["accuracy", "f1"] }))
    .toMatchInlineSnapshot(`
    {
      "base": {
        "accuracy": [
          0.26857425870603957,
          0.39783315226223115,
        ],
        "f1": [
          0.25741697170268596,
          0.38552188552188554,
        ],
      },
      "gain": {
        "accuracy": [
          0.535,
          0.6749999999999999,
        ],
        "f1": [
          0.546325034069894,
          0.6821438568779563,
        ],
      },
      "tuned": {
        "accuracy": [
          0.8919809207009312,
          0.961623645350847,
        ],
        "f1": [
          0.9005935838051123,
          0.9659956689360057,
        ],
      },
    }
  `);
});

test("a share's bootstrap agrees with the normal approximation", () => {
  const right = Array.from({ length: 400 }, (_, i) => (i < 300 ? 1 : 0));
  const [interval] = bootstrap(right, 2, 1, (counts, out) => (out[0] = counts[1]! / 400), { seed: 1 });
  const [low, high] = interval!;
  // 0.75 ± 1.96 · √(0.75 · 0.25 / 400) = 0.7076 … 0.7924; 10,000 resamples place a quantile within 0.004.
  expect(low).toBeGreaterThan(0.7036);
  expect(low).toBeLessThan(0.7116);
  expect(high).toBeGreaterThan(0.7884);
  expect(high).toBeLessThan(0.7964);
});

test("the gain is paired: equal predictions have a gain of exactly zero", () => {
  const { gain } = pairedIntervals(
    { expected, base: tuned, tuned },
    { seed: 5, metrics: ["accuracy", "f1"], resamples: 200 },
  );
  expect(gain).toEqual({ accuracy: [0, 0], f1: [0, 0] });
});

test("inside the bootstrap macro scores are those that are reported", () => {
  // Every record alike: each resample is the whole sample, so both ends are the reported number.
  const one = pairedBootstrap(
    { expected: ["a", "a"], base: ["b", "b"], tuned: ["a", "a"] },
    { seed: 1, metrics: ["f1", "binary_f1"], positiveLabel: "a", resamples: 100 },
  );
  expect(one.base.f1).toEqual([0, 0]);
  expect(one.tuned.f1).toEqual([1, 1]);
  expect(one.tuned.binary_f1).toEqual([1, 1]);
  const reported = macroScores(confusionMatrix(expected, tuned));
  const metrics = ["precision", "recall", "f1"] as const;
  const { tuned: intervals } = pairedBootstrap({ expected, base, tuned }, { seed: 1, metrics });
  for (const metric of metrics) {
    const [low, high] = intervals[metric]!;
    expect(low, metric).toBeLessThan(reported[metric]);
    expect(high, metric).toBeGreaterThan(reported[metric]);
  }
});

test("10,000 resamples of 500 records with two metrics take about a second", () => {
  const many = Array.from({ length: 500 }, (_, i) => labels[i % 3]!);
  const started = performance.now();
  pairedIntervals(
    { expected: many, base: many.map(() => "red"), tuned: many },
    { seed: 9, metrics: ["accuracy", "f1"] },
  );
  // A factor of five above what a two-core machine needs, since tests share it.
  expect(performance.now() - started).toBeLessThan(5000);
});
