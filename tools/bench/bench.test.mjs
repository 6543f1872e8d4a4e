import { describe as group, expect, test } from "vitest";
import { barsFor, meets } from "./bars.mjs";
import { ratiosChart } from "./chart.mjs";
import { compare } from "./compare.mjs";
import { describe } from "./describe.mjs";
import { secondsAt } from "./full-depth.mjs";
import { assertEqualLosses } from "./losses.mjs";
import { lineChart, ticks } from "./line-chart.mjs";
import { parseOptions, parseSweep } from "./options.mjs";
import { shrink } from "./shrink.mjs";
import { median } from "./statistics.mjs";
import { sweeps } from "./sweeps.mjs";
import { workloads } from "./workloads.mjs";

const gibibyte = 2 ** 30;
const run = (seconds, rss) => ({
  seconds,
  cpu_seconds: seconds.map((each) => 2 * each),
  loss: 10.5,
  rows: 4500,
  logit_rows: 500,
  gemm_flops: 6e6,
  predicted_bytes: 1.1 * gibibyte,
  peak_bytes: gibibyte,
  peak_rss_bytes: rss,
  gemm_peak_share: 0.8,
  peak_gflops: 2e-3,
});
const batch = (seconds, rows = 9000) => ({ index: 0, rows, loss: 10.5, seconds, cpu_seconds: 2 * seconds });
const step = (micro_batches, update_seconds = 0) => ({ micro_batches, update_seconds, rows: 18000 });
const peer = {
  steps: [step([batch(44), batch(46)])],
  rss_bytes: 9 * gibibyte,
  weight_bytes: gibibyte,
  block_weights: 400,
  head_weights: 500,
  attention: "sdpa",
  product_gflops: 1.5e-3,
  shallow: { layers: 2, steps: [step([batch(24), batch(26)])] },
  threads: 2,
  versions: { torch: "2" },
};
const caikitRun = { ...peer, steps: [step([batch(52)], 1)] };
const workload = workloads["granite-8b"];
const result = ({ peft = [peer], caikit = [], shallow = null, dtype = "float32" } = {}) =>
  compare({
    options: { name: "granite-8b", dtype, threads: 2, workload },
    environment: { cpu: "a processor", cores: 2 },
    rounds: [[run([9, 10], 2 * gibibyte)], [run([11, 50], 3 * gibibyte)]],
    peft,
    caikit,
    shallow,
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
    expect(result().cpu_time_ratio).toBe(180 / 21);
  });

  test("a peer's micro-batches foretell the step by their padded rows, and its update is added once", () => {
    const half = result({ peft: [{ ...peer, steps: [step([batch(46)])] }] }).peer;
    expect(half.seconds).toBe(92);
    expect(result().peer.seconds_spread).toEqual([88, 92]);
    expect(result({ caikit: [caikitRun] }).caikit.seconds).toBe(105);
    expect(result({ caikit: [caikitRun] }).caikit_time_ratio).toBe(10);
  });

  test("of a peer's several runs the median counts", () => {
    const slower = { ...peer, steps: [step([batch(54), batch(56)])] };
    expect(result({ peft: [peer, slower] }).peer.seconds).toBe(100);
    expect(result({ peft: [peer, slower] }).peer.seconds_spread).toEqual([88, 112]);
  });

  test("rows, logit rows, skipped work and kernels multiply to the ratio", () => {
    const { rows, logit_rows, skipped, kernels } = result().ratio_factors;
    const needed = 4500 * 400 + 500 * 500;
    expect(rows).toBe(4);
    expect(logit_rows).toBeCloseTo((4500 * 900) / needed, 12);
    expect(skipped).toBeCloseTo((4 * needed) / 6e6, 12);
    expect(rows * logit_rows * skipped * kernels).toBeCloseTo(90 / 10.5, 12);
  });

  test("each side's share of the peak is that of the products it executes", () => {
    expect(result().ours.peak_share).toBeCloseTo(6e6 / 10.5 / 2e6, 12);
    expect(result().peer.peak_share).toBeCloseTo((4 * 18000 * 900) / 90 / 2e6, 12);
    expect(result().peer.product_peak_share).toBe(0.75);
  });

  test("memory leaves the weights out, rss keeps them, and both take our larger run", () => {
    expect(result().memory_ratio).toBe(2 / 8);
    expect(result().rss_ratio).toBe(3 / 9);
  });

  test("the median of an even number is the mean of the middle two", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

group("full depth", () => {
  test("each further layer takes what the measured ones differ by", () => {
    const deep = { layers: 4, seconds: 45 };
    expect(secondsAt(40, deep, { layers: 2, seconds: 25 })).toEqual({ per_layer: 10, seconds: 405 });
  });

  test("it is computed for every side, and says so", () => {
    const shallow = { layers: 2, steps: [run([6, 7], gibibyte)] };
    const whole = result({ shallow, caikit: [caikitRun] }).full_depth;
    expect(whole.computed).toBe(true);
    expect(whole.ours.seconds).toBe(10.5 + 36 * 2);
    expect(whole.peer.seconds).toBe(90 + 36 * 20);
    expect(whole.caikit.seconds).toBe(105 + 36 * 27);
    expect(describe(result({ shallow, caikit: [caikitRun] }), workload)).toContain("computed for 40 layers");
  });
});

group("bars", () => {
  const every = {
    time_ratio: 8,
    caikit_time_ratio: 9,
    memory_ratio: 0.5,
    rss_ratio: 0.4,
    gemm_peak_share: 0.75,
    step_peak_share: 0.25,
    prediction: 0.15,
  };

  test("a bar is met only on its own side", () => {
    const good = result({ caikit: [caikitRun] });
    expect(new Set(Object.values(meets(good, every)))).toEqual(new Set([true]));
    const poor = {
      ...good,
      ours: { ...good.ours, peak_share: 0.24 },
      time_ratio: 7.9,
      caikit_time_ratio: 8.9,
      memory_ratio: 0.51,
      rss_ratio: 0.41,
      gemm_peak_share: 0.7,
      prediction_ratio: 0.8,
    };
    expect(Object.values(meets(poor, every))).toEqual(Array(7).fill(false));
    expect(describe(poor, { about: "", bars: { float32: every } }).match(/misses/gu)).toHaveLength(7);
  });

  test("where torch's own products are below 60 % of the peak, the float32 bars of time are 1.5 times as high", () => {
    const slow = { peft: [{ ...peer, product_gflops: 1.1e-3 }] };
    const bars = { bars: { float32: { time_ratio: 8, rss_ratio: 0.4 }, bfloat16: { time_ratio: 6 } } };
    expect(barsFor(result(), bars)).toEqual({ time_ratio: 8, rss_ratio: 0.4 });
    expect(barsFor(result(slow), bars)).toEqual({ time_ratio: 12, rss_ratio: 0.4 });
    expect(barsFor(result({ ...slow, dtype: "bfloat16" }), bars)).toEqual({ time_ratio: 6 });
  });
});

test("the chart has a bar for each peer of each workload", () => {
  const svg = ratiosChart([result(), { ...result({ caikit: [caikitRun] }), workload: "a < b" }]);
  expect(svg.match(/<rect /gu)).toHaveLength(3);
  expect(svg).toContain("a &lt; b");
  expect(svg).toContain(">10.0×<");
});

test("every workload names bars of both dtypes that can be judged, and steps that its samples fill", () => {
  for (const { about, bars, samples, batch_size, accumulate_steps, steps } of Object.values(workloads)) {
    for (const dtype of ["float32", "bfloat16"])
      expect(describe(result({ caikit: [caikitRun], dtype }), { about, bars })).toContain(about);
    expect(samples.count).toBeGreaterThanOrEqual(steps * batch_size * accumulate_steps);
  }
});

test("a shrunk workload keeps its samples, and no bar is judged", () => {
  const small = shrink(workload);
  expect(small.config).toMatchObject({ hidden_size: 512, num_attention_heads: 4, num_key_value_heads: 1 });
  expect(small.samples).toBe(workload.samples);
  expect(small.bars).toEqual({ float32: {}, bfloat16: {} });
});

test("losses that differ by more than the dtype allows, or are no numbers, stop the benchmark", () => {
  expect(() => assertEqualLosses(pairs(10.0009), "float32")).not.toThrow();
  expect(() => assertEqualLosses(pairs(10.002), "float32")).toThrow("The losses differ");
  expect(() => assertEqualLosses(pairs(10.002), "bfloat16")).not.toThrow();
  expect(() => assertEqualLosses(pairs(10.06), "bfloat16")).toThrow("The losses differ");
  expect(() => assertEqualLosses(pairs(Number.NaN), "bfloat16")).toThrow("The losses differ");
});

test("the command line names what it wants", () => {
  expect(parseOptions(["llama-4x2048", "--threads", "3", "--dtype", "float32"])).toMatchObject([
    { threads: 3, dtype: "float32" },
  ]);
  expect(parseOptions(["all", "--dtype", "bfloat16"]).map(({ name }) => name)).toEqual(
    Object.keys(workloads),
  );
  expect(parseOptions(["llama-3b", "granite-8b"]).map(({ name, dtype }) => `${name} ${dtype}`)).toEqual([
    "llama-3b float32",
    "llama-3b bfloat16",
    "granite-8b float32",
    "granite-8b bfloat16",
  ]);
  expect(parseOptions(["granite-8b", "--shrunk"])[0].name).toBe("granite-8b-shrunk");
  expect(() => parseOptions([])).toThrow("Name workloads, or all of them by `all`: llama-4x2048");
  expect(() => parseOptions(["toString"])).toThrow("Name workloads");
  expect(() => parseOptions(["llama-4x2048", "--dtype", "float16"])).toThrow("supported: float32, bfloat16");
  expect(() => parseOptions(["llama-4x2048", "--threads", "0"])).toThrow("positive integer");
});

group("sweeps", () => {
  const samples = Array.from({ length: 353 }, (_, index) => ({ ids: [index, 1, 2], target_start: 1 }));
  const runs = (name) => sweeps[name].runs({ samples, vocabulary: 49155, layers: 4, cores: 2 });

  test("each varies one thing", () => {
    expect(runs("virtual-tokens").map((each) => each.num_virtual_tokens)).toEqual([4, 50, 100, 200]);
    expect(new Set(runs("virtual-tokens").map((each) => each.samples.length))).toEqual(new Set([128]));
    expect(runs("batch").map((each) => each.samples.length)).toEqual([8, 16, 32, 64, 128]);
    expect(runs("batch").map((each) => each.accumulate_steps)).toEqual([1, 2, 4, 8, 16]);
    expect(runs("layers").map((each) => each.layers)).toEqual([1, 2, 3, 4]);
    expect(runs("threads").map((each) => each.threads)).toEqual([1, 2, 4]);
  });

  test("the texts of the sweep over rows share no beginning, and double in length", () => {
    for (const [power, { samples: texts }] of runs("rows").entries()) {
      expect(new Set(texts.map(({ ids }) => ids[0])).size).toBe(8);
      expect(new Set(texts.map(({ ids }) => ids.length))).toEqual(new Set([4 * 2 ** power]));
      expect(Math.max(...texts.flatMap(({ ids }) => ids))).toBeLessThan(49155);
    }
  });

  test("the second figure compares with the points before", () => {
    const first = { x: 4, seconds: 10 };
    expect(sweeps["virtual-tokens"].also.y(first, [])).toBe(100);
    expect(sweeps["virtual-tokens"].also.y({ x: 100, seconds: 10.4 }, [first])).toBe(104);
    expect(sweeps.layers.also.y({ x: 5, seconds: 13 }, [first])).toBe(3);
    expect(sweeps.threads.also.y({ x: 2, seconds: 5 }, [first])).toBe(2);
    expect(sweeps.batch.also.y({ x: 8, seconds: 4 }, [])).toBe(500);
  });

  test("the command line names one, and what may differ", () => {
    const { sweep, out, entries } = parseSweep(["rows", "--out", "somewhere", "--dtype", "bfloat16"]);
    expect([sweep, out, entries.map(({ dtype }) => dtype)]).toEqual(["rows", "somewhere", ["bfloat16"]]);
    expect(parseSweep(["batch"]).entries[0]).not.toHaveProperty("repeats");
    expect(() => parseSweep(["columns"])).toThrow("Name one sweep: rows, virtual-tokens");
    expect(() => parseSweep(["rows", "batch"])).toThrow("Name one sweep");
  });
});

group("lines", () => {
  test("an axis ends at a round number that nothing exceeds", () => {
    expect(ticks(2140)).toEqual([0, 500, 1000, 1500, 2000, 2500]);
    expect(ticks(4)).toEqual([0, 1, 2, 3, 4]);
    expect(ticks(0.29)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
  });

  test("every point of every series stands in every panel", () => {
    const series = [
      {
        name: "float32",
        points: [
          [1, 2],
          [2, 4],
        ],
      },
      {
        name: "bfloat16",
        points: [
          [1, 1],
          [2, 2],
        ],
      },
    ];
    const svg = lineChart({
      title: "a < b",
      description: "how",
      x: "rows",
      panels: [
        { label: "seconds", series },
        { label: "share", series },
      ],
    });
    expect(svg.match(/<circle /gu)).toHaveLength(8);
    expect(svg).toContain("a &lt; b");
    expect(svg).toContain("<desc>how</desc>");
    // The greatest value, 4, is an axis' end: the top of the panel.
    expect(svg).toContain('cx="348.0" cy="78.0"');
  });
});
