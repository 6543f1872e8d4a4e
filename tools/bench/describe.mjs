// The result as a person reads it; the JSON follows on its own line.
import { meets } from "./compare.mjs";

const gibibytes = (bytes) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const times = (ratio) => `${ratio.toFixed(2)}×`;

const figures = {
  time_ratio: ["time, PEFT / ours", (result) => times(result.time_ratio), (bar) => `≥ ${bar}×`],
  caikit_time_ratio: [
    "time, caikit / ours",
    (result) => times(result.caikit_time_ratio),
    (bar) => `≥ ${bar}×`,
  ],
  memory_ratio: ["memory, ours / PEFT", (result) => times(result.memory_ratio), (bar) => `≤ ${bar}×`],
  rss_ratio: ["resident, ours / PEFT", (result) => times(result.rss_ratio), (bar) => `≤ ${bar}×`],
  gemm_peak_share: [
    "GEMM, share of peak",
    (result) => percent(result.gemm_peak_share),
    (bar) => `≥ ${percent(bar)}`,
  ],
  step_peak_share: [
    "step, share of peak",
    (result) => percent(result.step_peak_share),
    (bar) => `≥ ${percent(bar)}`,
  ],
  prediction: [
    "memory, predicted / peak",
    (result) => result.prediction_ratio.toFixed(3),
    (bar) => `1 ± ${bar}`,
  ],
};

/** A table of all sides and one line per bar. */
export function describe(result, { about, bars }) {
  const { ours, peer, caikit, ratio_factors: factors } = result;
  const met = meets(result, bars);
  const sides = [["ours", ours], ["PEFT", peer], ...(caikit ? [["caikit", caikit]] : [])];
  return [
    "",
    `${result.workload}, ${result.dtype}: ${about}`,
    `${result.cpu}, ${ours.threads} threads, register-loop peak ${result.peak_gflops.toFixed(0)} GFLOP/s`,
    "",
    `${"".padEnd(12)}${"seconds".padEnd(12)}${"memory".padEnd(12)}${"resident".padEnd(12)}${"rows".padEnd(10)}logit rows`,
    ...sides.map(
      ([name, side]) =>
        `${name.padEnd(12)}${side.seconds.toFixed(2).padEnd(12)}${gibibytes(side.memory_bytes).padEnd(12)}${gibibytes(side.rss_bytes).padEnd(12)}${String(side.rows).padEnd(10)}${side.logit_rows}`,
    ),
    "",
    ...Object.entries(bars).map(([name, bar]) => {
      const [label, value, text] = figures[name];
      return `${label.padEnd(28)}${value(result).padEnd(12)}${met[name] ? "meets" : "misses"} ${text(bar)}`;
    }),
    `${"processor time, PEFT / ours".padEnd(28)}${times(result.cpu_time_ratio)}`,
    `${"the ratio is made of".padEnd(28)}rows ${times(factors.rows)} · logit rows ${times(factors.logit_rows)} · kernels and skipped work ${times(factors.kernels)}`,
    "",
  ].join("\n");
}
