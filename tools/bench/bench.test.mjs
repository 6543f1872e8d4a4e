import { describe as group, expect, test } from "vitest";
import { assertEqualLosses, compare, median, meets } from "./compare.mjs";
import { describe } from "./describe.mjs";
import { parseOptions } from "./options.mjs";
import { workloads } from "./workloads.mjs";

const gibibyte = 2 ** 30;
const run = (seconds, rss) => ({
  seconds,
  cpu_seconds: seconds.map((each) => 2 * each),
  step_peak_share: 0.8,
  loss: 10.5,
  rows: 4500,
  logit_rows: 256,
  predicted_bytes: 1.1 * gibibyte,
  peak_bytes: gibibyte,
  peak_rss_bytes: rss,
  gemm_peak_share: 0.8,
});
const peer = {
  seconds: 90,
  cpu_seconds: 168,
  loss: 10.5,
  rows: 19000,
  logit_rows: 19000,
  rss_bytes: 9 * gibibyte,
  weight_bytes: gibibyte,
  attention: "sdpa",
  threads: 2,
  versions: { torch: "2" },
};
const result = () =>
  compare({
    options: { name: "llama-4x2048", dtype: "float32", threads: 2 },
    environment: { cpu: "a processor", cores: 2 },
    runs: [run([9, 10], 2 * gibibyte), run([11, 50], 3 * gibibyte)],
    peer,
  });

group("ratios", () => {
  test("time is the peer's over the median of ours", () => {
    expect(result().ours.seconds).toBe(10.5);
    expect(result().time_ratio).toBeCloseTo(90 / 10.5, 12);
    expect(result().cpu_time_ratio).toBe(8);
  });

  test("memory leaves the weights out, rss keeps them, and both take our larger run", () => {
    expect(result().memory_ratio).toBe(2 / 8);
    expect(result().rss_ratio).toBe(3 / 9);
  });

  test("a bar is met only on its own side", () => {
    const bars = workloads["llama-4x2048"].bars;
    expect(meets(result(), bars)).toEqual({
      time_ratio: true,
      memory_ratio: true,
      gemm_peak_share: true,
      prediction: true,
    });
    const poor = { time_ratio: 6.9, memory_ratio: 0.51, gemm_peak_share: 0.7, prediction_ratio: 0.8 };
    expect(Object.values(meets(poor, bars))).toEqual([false, false, false, false]);
    expect(describe({ ...result(), ...poor }, bars).match(/misses/gu)).toHaveLength(4);
  });

  test("the median of an even number is the mean of the middle two", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

test("losses that differ by more than 1e-4, or are no numbers, stop the benchmark", () => {
  expect(() => assertEqualLosses(10.0009, 10)).not.toThrow();
  expect(() => assertEqualLosses(10.002, 10)).toThrow("The losses differ");
  expect(() => assertEqualLosses(Number.NaN, 10)).toThrow("The losses differ");
});

test("the command line names what it wants", () => {
  expect(parseOptions(["llama-4x2048", "--threads", "3"])).toMatchObject({ threads: 3, dtype: "float32" });
  expect(() => parseOptions([])).toThrow("Name one workload: llama-4x2048");
  expect(() => parseOptions(["toString"])).toThrow("Name one workload");
  expect(() => parseOptions(["llama-4x2048", "--dtype", "bfloat16"])).toThrow("supported: float32");
  expect(() => parseOptions(["llama-4x2048", "--threads", "0"])).toThrow("positive integer");
});
