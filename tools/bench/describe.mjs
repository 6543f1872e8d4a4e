// The result as a person reads it; the JSON follows on its own line.
import { meets } from "./compare.mjs";

const gibibytes = (bytes) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
const percent = (share) => `${(100 * share).toFixed(1)} %`;

const line = (label, value, bar, ok) =>
  `${label.padEnd(28)}${value.padEnd(12)}${ok ? "meets" : "misses"} ${bar}`;

/** A table of both sides and one line per bar. */
export function describe(result, bars) {
  const { ours, peer } = result;
  const met = meets(result, bars);
  return [
    "",
    `${result.workload}, ${result.dtype}, ${result.cpu}, ${ours.threads} threads`,
    "",
    `${"".padEnd(12)}${"seconds".padEnd(12)}${"memory".padEnd(12)}${"resident".padEnd(12)}${"rows".padEnd(10)}logit rows`,
    ...[
      ["ours", ours],
      ["PEFT", peer],
    ].map(
      ([name, side]) =>
        `${name.padEnd(12)}${side.seconds.toFixed(2).padEnd(12)}${gibibytes(side.memory_bytes).padEnd(12)}${gibibytes(side.rss_bytes).padEnd(12)}${String(side.rows).padEnd(10)}${side.logit_rows}`,
    ),
    "",
    line("time, PEFT / ours", `${result.time_ratio.toFixed(2)}×`, `≥ ${bars.time_ratio}×`, met.time_ratio),
    `${"processor time, PEFT / ours".padEnd(28)}${result.cpu_time_ratio.toFixed(2)}×`,
    line(
      "memory, ours / PEFT",
      `${result.memory_ratio.toFixed(3)}×`,
      `≤ ${bars.memory_ratio}×`,
      met.memory_ratio,
    ),
    line(
      "GEMM, share of peak",
      percent(result.gemm_peak_share),
      `≥ ${percent(bars.gemm_peak_share)}`,
      met.gemm_peak_share,
    ),
    line(
      "memory, predicted / peak",
      result.prediction_ratio.toFixed(3),
      `1 ± ${bars.prediction}`,
      met.prediction,
    ),
    "",
  ].join("\n");
}
