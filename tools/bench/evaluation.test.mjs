// The evaluation's arithmetic: predictions are compared before times, and the figures follow from both sides.
import { describe, expect, it } from "vitest";
import { assertEqualPredictions, compareEvaluation } from "./evaluation-compare.mjs";
import { describeEvaluation } from "./evaluation-describe.mjs";
import { parseEvaluation } from "./options.mjs";

const peer = {
  batches: [
    {
      index: 0,
      rows: 100,
      logits: [
        [1, 0.5],
        [-2, 3],
      ],
      seconds: 5,
      cpu_seconds: 9,
    },
    { index: 1, rows: 60, logits: [[0.2, 0.20005]], seconds: 3, cpu_seconds: 6 },
  ],
  rows: 320,
  logit_rows: 3,
  block_weights: 1000,
  head_weights: 500,
  rss_bytes: 9000,
  product_gflops: 80,
  with_padding_as_positions: {
    index: 0,
    logits: [
      [1, 0.4],
      [-2, 3],
    ],
  },
  attention: "sdpa",
  versions: {},
  threads: 2,
};
const agreeing = [
  [-0.474, -0.974],
  [-5, -0.001],
  [-0.7, -0.69],
];

const round = (seconds) => ({
  seconds,
  cpu_seconds: seconds,
  rows: 40,
  logit_rows: 3,
  logits_per_row: 2,
  gemm_flops: 64_000,
  predicted_bytes: 1000,
  peak_bytes: 1000,
  peak_rss_bytes: 5000,
  peak_gflops: 100,
  isa: "avx512",
  scores: agreeing,
});

describe("predictions", () => {
  it("are equal wherever the peer's logits differ clearly", () => {
    expect(assertEqualPredictions(agreeing, peer, "float32")).toMatchObject({
      records_compared: 2,
      records_too_close: 1,
    });
  });

  it("that differ stop the benchmark before any time is told", () => {
    const swapped = agreeing.with(1, [-0.001, -5]);
    expect(() => assertEqualPredictions(swapped, peer, "float32")).toThrow("record 2 differ");
    const broken = agreeing.with(0, [Number.NaN, Number.NaN]);
    expect(() => assertEqualPredictions(broken, peer, "float32")).toThrow("record 1 differ");
    const tied = agreeing.with(0, [-0.7, -0.7]);
    expect(() => assertEqualPredictions(tied, peer, "float32")).toThrow("record 1 differ");
  });
});

describe("figures", () => {
  const result = compareEvaluation({
    options: { name: "granite-8b", dtype: "float32", threads: 2 },
    environment: { cpu: "a processor" },
    split: { sources: [[1], [2], [1]], num_virtual_tokens: 100 },
    rounds: [round([2, 3]), round([2, 1])],
    likelihood: round([4]),
    peer,
    equality: { records_compared: 2, records_too_close: 1, largest_error: 1e-6 },
  });

  it("scale the peer's batches to all padded rows, and ours are a median", () => {
    expect(result.peer.seconds).toBe(16);
    expect(result.ours.seconds).toBe(2);
    expect(result.time_ratio).toBe(8);
    expect(result.likelihood.time_ratio).toBe(4);
    expect(result.distinct_records).toBe(2);
  });

  it("split the ratio into rows, skipped work and kernels", () => {
    const { rows, skipped, kernels } = result.ratio_factors;
    expect(rows).toBe(8);
    expect(rows * skipped * kernels).toBeCloseTo(result.time_ratio, 12);
    expect(result.moved_by_padding).toBeCloseTo(0.1, 12);
  });

  it("are told with the bar that they meet or miss", () => {
    expect(describeEvaluation(result, { time_ratio: 5 })).toContain("8.00×       meets ≥ 5×");
    expect(describeEvaluation(result, { time_ratio: 9 })).toContain("8.00×       misses ≥ 9×");
    expect(describeEvaluation(result, {})).not.toContain("meets");
  });
});

it("takes options, and no names", () => {
  const { batches, entries } = parseEvaluation(["--batches", "4", "--dtype", "float32"]);
  expect([batches, entries.map(({ name, dtype }) => [name, dtype])]).toEqual([
    4,
    [["granite-8b", "float32"]],
  ]);
  expect(parseEvaluation([]).batches).toBeNull();
  expect(() => parseEvaluation(["llama-3b"])).toThrow("takes no name");
});
