import { describe as group, expect, test } from "vitest";
import { ratiosChart } from "./chart.mjs";
import { compare, median, meets } from "./compare.mjs";
import { describe } from "./describe.mjs";
import { assertEqualLosses } from "./losses.mjs";
import { parseOptions } from "./options.mjs";
import { workloads } from "./workloads.mjs";

const gibibyte = 2 ** 30;
const run = (seconds, rss) => ({
  seconds,
  cpu_seconds: seconds.map((each) => 2 * each),
  step_peak_share: 0.8,
  loss: 10.5,
  rows: 4500,
  logit_rows: 500,
  predicted_bytes: 1.1 * gibibyte,
  peak_bytes: gibibyte,
  peak_rss_bytes: rss,
  gemm_peak_share: 0.8,
  peak_gflops: 200,
});
const peer = {
  seconds: 90,
  cpu_seconds: 168,
  micro_batches: [[{ index: 0, rows: 19000, loss: 10.5, seconds: 90, cpu_seconds: 168 }]],
  rows: 18000,
  logit_rows: 18000,
  rss_bytes: 9 * gibibyte,
  weight_bytes: gibibyte,
  block_weights: 400,
  head_weights: 500,
  attention: "sdpa",
  threads: 2,
  versions: { torch: "2" },
};
const result = (caikit = null) =>
  compare({
    options: { name: "llama-4x2048", dtype: "float32", threads: 2 },
    environment: { cpu: "a processor", cores: 2 },
    rounds: [[run([9, 10], 2 * gibibyte)], [run([11, 50], 3 * gibibyte)]],
    peft: peer,
    caikit,
    losses: [{ ours: 10.5, peer: 10.5 }],
  });

const pairs = (ours) => [
  { ours: 10, peer: 10 },
  { ours, peer: 10 },
];

group("ratios", () => {
  test("time is the peer's over the median of ours, step by step", () => {
    expect(result().ours.seconds).toBe(10.5);
    expect(result().ours.seconds_spread).toEqual([9, 50]);
    expect(result().time_ratio).toBeCloseTo(90 / 10.5, 12);
    expect(result().cpu_time_ratio).toBe(8);
    expect(result({ ...peer, seconds: 105 }).caikit_time_ratio).toBe(10);
  });

  test("rows, logit rows and kernels multiply to the ratio", () => {
    const { rows, logit_rows, kernels } = result().ratio_factors;
    expect(rows).toBe(4);
    expect(logit_rows).toBeCloseTo((4500 * 900) / (4500 * 400 + 500 * 500), 12);
    expect(rows * logit_rows * kernels).toBeCloseTo(90 / 10.5, 12);
  });

  test("memory leaves the weights out, rss keeps them, and both take our larger run", () => {
    expect(result().memory_ratio).toBe(2 / 8);
    expect(result().rss_ratio).toBe(3 / 9);
  });

  test("a bar is met only on its own side", () => {
    const { about } = workloads["llama-4x2048"];
    const bars = {
      time_ratio: 7,
      memory_ratio: 0.5,
      rss_ratio: 0.4,
      gemm_peak_share: 0.75,
      step_peak_share: 0.8,
    };
    const all = { ...bars, caikit_time_ratio: 9, prediction: 0.15 };
    const good = result({ ...peer, seconds: 105 });
    expect(new Set(Object.values(meets(good, all)))).toEqual(new Set([true]));
    const poor = {
      time_ratio: 6.9,
      caikit_time_ratio: 8.9,
      memory_ratio: 0.51,
      rss_ratio: 0.41,
      gemm_peak_share: 0.7,
      step_peak_share: 0.79,
      prediction_ratio: 0.8,
    };
    expect(Object.values(meets({ ...good, ...poor }, all))).toEqual(Array(7).fill(false));
    expect(describe({ ...good, ...poor }, { about, bars: all }).match(/misses/gu)).toHaveLength(7);
  });

  test("the median of an even number is the mean of the middle two", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

test("the chart has a bar for each peer of each workload", () => {
  const svg = ratiosChart([result(), { ...result({ ...peer, seconds: 105 }), workload: "a < b" }]);
  expect(svg.match(/<rect /gu)).toHaveLength(3);
  expect(svg).toContain("a &lt; b");
  expect(svg).toContain(">10.0×<");
});

test("every workload names bars that can be judged, and steps that its samples fill", () => {
  for (const { about, bars, samples, batch_size, accumulate_steps, steps } of Object.values(workloads)) {
    expect(describe(result(peer), { about, bars })).toContain(about);
    expect(samples.count).toBeGreaterThanOrEqual(steps * batch_size * accumulate_steps);
  }
});

test("losses that differ by more than 1e-4, or are no numbers, stop the benchmark", () => {
  expect(() => assertEqualLosses(pairs(10.0009))).not.toThrow();
  expect(() => assertEqualLosses(pairs(10.002))).toThrow("The losses differ");
  expect(() => assertEqualLosses(pairs(Number.NaN))).toThrow("The losses differ");
});

test("the command line names what it wants", () => {
  expect(parseOptions(["llama-4x2048", "--threads", "3"])).toMatchObject([{ threads: 3, dtype: "float32" }]);
  expect(parseOptions(["all"]).map(({ name }) => name)).toEqual(Object.keys(workloads));
  expect(parseOptions(["llama-3b", "granite-8b"]).map(({ name }) => name)).toEqual([
    "llama-3b",
    "granite-8b",
  ]);
  expect(() => parseOptions([])).toThrow("Name workloads, or all of them by `all`: llama-4x2048");
  expect(() => parseOptions(["toString"])).toThrow("Name workloads");
  expect(() => parseOptions(["llama-4x2048", "--dtype", "bfloat16"])).toThrow("supported: float32");
  expect(() => parseOptions(["llama-4x2048", "--threads", "0"])).toThrow("positive integer");
});
