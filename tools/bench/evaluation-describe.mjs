// The result of an evaluation as a person reads it; the JSON follows on its own line.
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const times = (ratio) => `${ratio.toFixed(2)}×`;
const gibibytes = (bytes) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;

/** A table of both sides, and what the ratio is made of. */
export function describeEvaluation(result, bars) {
  const { ours, peer, equality, likelihood, ratio_factors: factors } = result;
  const bar = bars.time_ratio;
  const met = bar && `${result.time_ratio >= bar ? "meets" : "misses"} ≥ ${bar}×`;
  return [
    "",
    `${result.workload}, ${result.dtype}: ${result.records} records (${result.distinct_records} differ), P = ${result.num_virtual_tokens}, two labels of one token`,
    `${result.cpu}, ${result.threads} threads, register-loop peak ${result.peak_gflops.toFixed(0)} GFLOP/s in ${result.dtype}`,
    "",
    columns("", "seconds", "spread", "of peak", "resident", "rows", "logit rows"),
    ...Object.entries({ ours, generate: peer }).map(([name, side]) =>
      columns(
        name,
        side.seconds.toFixed(2),
        side.seconds_spread.map((seconds) => seconds.toFixed(1)).join("–"),
        percent(side.peak_share),
        gibibytes(side.rss_bytes),
        String(side.rows),
        String(side.logit_rows),
      ),
    ),
    "",
    line("time, generate / ours", times(result.time_ratio), met ?? ""),
    line(
      "  made of",
      `rows ${times(factors.rows)} · skipped work ${times(factors.skipped)} · kernels ${times(factors.kernels)}`,
    ),
    line("processor time", times(result.cpu_time_ratio)),
    line(
      "by likelihood",
      `${likelihood.seconds.toFixed(2)} s`,
      `${times(likelihood.time_ratio)}, ${likelihood.rows} rows, ${likelihood.logit_rows} logit rows`,
    ),
    line("torch's products", percent(peer.product_peak_share), "of the peak"),
    line(
      "equal predictions",
      String(equality.records_compared),
      `${equality.records_too_close} more too close to tell; logits' differences agree to ${equality.largest_error.toExponential(1)}`,
    ),
    line("batches timed", String(peer.batches_timed), "scaled by padded rows where fewer than all"),
    line(
      "padding as positions",
      result.moved_by_padding.toExponential(1),
      "moves a difference of logits so far",
    ),
    "",
  ].join("\n");
}

function line(label, value, note = "") {
  return `${label.padEnd(28)}${value.padEnd(12)}${note}`.trimEnd();
}

function columns(...values) {
  const widths = [12, 10, 15, 10, 11, 9, 0];
  return values.map((value, index) => value.padEnd(widths[index])).join("");
}
