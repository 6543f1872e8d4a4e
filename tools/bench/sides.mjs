// Each side's measurements as one set of figures. Pure.
import { median, range, sum } from "./statistics.mjs";

/**
 * Our runs, `[round][step]`: seconds are the sum over the steps of the median of all repeats of all rounds.
 * `gemm_flops` are those that the matrix products really execute.
 */
export function oursOf(rounds, weightBytes, peakGflops, threads) {
  const steps = rounds[0].map((_, step) => rounds.map((round) => round[step]));
  const each = (pick) => steps.map((runs) => runs.flatMap(pick));
  const times = each((run) => run.seconds);
  const seconds = sum(times.map(median));
  const rss = Math.max(...rounds.flat().map((run) => run.peak_rss_bytes));
  const flops = sum(rounds[0].map((run) => run.gemm_flops));
  return {
    seconds,
    seconds_spread: addRanges(times.map(range)),
    cpu_seconds: sum(each((run) => run.cpu_seconds).map(median)),
    memory_bytes: rss - weightBytes,
    rss_bytes: rss,
    rows: sum(rounds[0].map((run) => run.rows)),
    logit_rows: sum(rounds[0].map((run) => run.logit_rows)),
    gemm_flops: flops,
    peak_share: flops / seconds / (peakGflops * 1e9),
    predicted_bytes: Math.max(...rounds[0].map((run) => run.predicted_bytes)),
    peak_bytes: Math.max(...rounds.flat().map((run) => run.peak_bytes)),
    isa: rounds[0][0].isa,
    threads,
  };
}

/**
 * A peer's runs: seconds are the sum over the steps of the median over the runs, each step's micro-batches scaled to all of
 * its padded rows. The spread is that of the steps as each timed micro-batch by itself foretells them. Every padded row goes
 * both ways through every matrix, the head's included.
 */
export function peerOf(runs, peakGflops) {
  const [first] = runs;
  const each = (of) => first.steps.map((_, step) => runs.map((run) => of(run.steps[step])));
  const seconds = sum(each(stepSeconds).map(median));
  const rows = sum(first.steps.map((step) => step.rows));
  const rss = Math.max(...runs.map((run) => run.rss_bytes));
  const flops = 4 * rows * (first.block_weights + first.head_weights);
  return {
    seconds,
    seconds_spread: addRanges(each(foretold).map((values) => range(values.flat()))),
    cpu_seconds: sum(each((step) => scaled(step, "cpu_seconds")).map(median)),
    micro_batches_timed: sum(first.steps.map((step) => step.micro_batches.length)),
    runs: runs.length,
    memory_bytes: rss - first.weight_bytes,
    rss_bytes: rss,
    rows,
    logit_rows: rows,
    gemm_flops: flops,
    peak_share: flops / seconds / (peakGflops * 1e9),
    product_peak_share: Math.max(...runs.map((run) => run.product_gflops)) / peakGflops,
    attention: first.attention,
    versions: first.versions,
    threads: first.threads,
  };
}

/** Seconds of a step: the timed micro-batches scaled by padded rows, and the update that ends it. */
export function stepSeconds(step) {
  return scaled(step, "seconds") + step.update_seconds;
}

function foretold({ micro_batches, rows, update_seconds }) {
  return micro_batches.map((batch) => (batch.seconds * rows) / batch.rows + update_seconds);
}

function scaled({ micro_batches, rows }, field) {
  return (
    (sum(micro_batches.map((batch) => batch[field])) * rows) / sum(micro_batches.map((batch) => batch.rows))
  );
}

function addRanges(ranges) {
  return [0, 1].map((end) => sum(ranges.map((each) => each[end])));
}
