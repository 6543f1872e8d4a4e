// The result as a person reads it; the JSON follows on its own line.
import { barsFor, meets } from "./bars.mjs";

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
    (result) => percent(result.ours.peak_share),
    (bar) => `≥ ${percent(bar)}`,
  ],
  prediction: [
    "memory, predicted / peak",
    (result) => result.prediction_ratio.toFixed(3),
    (bar) => `1 ± ${bar}`,
  ],
};

/** A table of all sides and one line per bar. */
export function describe(result, workload) {
  const { ours, peer, caikit, full_depth: whole } = result;
  const bars = barsFor(result, workload);
  const met = meets(result, bars);
  return [
    "",
    `${result.workload}, ${result.dtype}: ${workload.about}`,
    `${result.cpu}, ${ours.threads} threads, register-loop peak ${result.peak_gflops.toFixed(0)} GFLOP/s in ${result.dtype}`,
    "",
    columns("", "seconds", "spread", "of peak", "memory", "resident", "rows", "logit rows"),
    ...Object.entries({ ours, PEFT: peer, caikit })
      .filter(([, side]) => side)
      .map(([name, side]) =>
        columns(
          name,
          side.seconds.toFixed(2),
          side.seconds_spread.map((seconds) => seconds.toFixed(1)).join("–"),
          percent(side.peak_share),
          gibibytes(side.memory_bytes),
          gibibytes(side.rss_bytes),
          String(side.rows),
          String(side.logit_rows),
        ),
      ),
    "",
    ...Object.entries(figures)
      .filter(([name]) => name in bars || name === "time_ratio")
      .map(([name, [label, value, text]]) =>
        line(
          label,
          value(result),
          name in bars ? `${met[name] ? "meets" : "misses"} ${text(bars[name])}` : "",
        ),
      ),
    line("  made of", product(result.ratio_factors)),
    ...(caikit ? [line("  caikit's, made of", product(result.caikit_ratio_factors))] : []),
    line("processor time, PEFT / ours", times(result.cpu_time_ratio)),
    line("torch's products", percent(peer.product_peak_share), "of the peak"),
    ...(whole ? [line(`computed for ${whole.layers} layers`, atFullDepth(whole))] : []),
    "",
  ].join("\n");
}

function line(label, value, note = "") {
  return `${label.padEnd(28)}${value.padEnd(12)}${note}`.trimEnd();
}

function product({ rows, logit_rows, skipped, kernels }) {
  return `rows ${times(rows)} · logit rows ${times(logit_rows)} · skipped work ${times(skipped)} · kernels ${times(kernels)}`;
}

function atFullDepth({ from_layers, ours, peer, time_ratio, caikit_time_ratio }) {
  const caikit = caikit_time_ratio ? `, caikit ${times(caikit_time_ratio)}` : "";
  return `${ours.seconds.toFixed(0)} s against ${peer.seconds.toFixed(0)} s: ${times(time_ratio)}${caikit} (from ${from_layers.join(" and ")} layers)`;
}

function columns(...values) {
  const widths = [10, 10, 15, 10, 11, 11, 9, 0];
  return values.map((value, index) => value.padEnd(widths[index])).join("");
}
