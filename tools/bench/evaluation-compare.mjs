// From both sides' evaluations to the figures that are quoted. Pure.
import { SetupError } from "../setup/process.mjs";
import { median, range, sum } from "./statistics.mjs";

/**
 * Where the peer's two logits lie closer than this, either label may win. In bfloat16 torch rounds the residual stream and
 * the logits themselves to eight bits, which moves differences of granite-8b by up to 0.18: too strict a bound for that alone,
 * but one that its records keep to.
 */
export const decided = { float32: 1e-4, bfloat16: 0.05 };

/**
 * Throws where the labels predicted differ although the peer's logits differ clearly.
 * @param {number[][]} scores ours, of each record's labels
 * @returns how many records were compared, how many were too close to tell, and the largest error of the difference
 */
export function assertEqualPredictions(scores, { batches }, dtype) {
  const size = Math.max(...batches.map(({ logits }) => logits.length));
  let [compared, close, largestError] = [0, 0, 0];
  for (const { index, logits } of batches) {
    for (const [place, [first, second]] of logits.entries()) {
      const record = index * size + place;
      const ours = scores[record][0] - scores[record][1];
      const theirs = first - second;
      largestError = Math.max(largestError, Math.abs(ours - theirs));
      if (Math.abs(theirs) <= decided[dtype]) close += 1;
      // Written so that NaN fails.
      else if (!(ours * theirs > 0))
        throw new SetupError(
          `The predictions for record ${record + 1} differ: ours by ${ours}, the peer's by ${theirs}.`,
        );
      else compared += 1;
    }
  }
  return { records_compared: compared, records_too_close: close, largest_error: largestError };
}

/**
 * Seconds of ours are the median over all repeats of all rounds, of the peer the sum over its batches, scaled to all
 * padded rows. Shares of the peak count the products that a side executes.
 */
export function compareEvaluation({ options, environment, split, rounds, likelihood, peer, equality }) {
  const peak = median(rounds.map((round) => round.peak_gflops));
  const ours = oursOf(rounds, peak);
  const theirs = peerOf(peer, peak);
  return {
    workload: `evaluation of ${options.name}`,
    dtype: options.dtype,
    ...environment,
    threads: options.threads,
    peak_gflops: peak,
    records: split.sources.length,
    distinct_records: new Set(split.sources.map((source) => source.join())).size,
    num_virtual_tokens: split.num_virtual_tokens,
    ours,
    peer: theirs,
    time_ratio: theirs.seconds / ours.seconds,
    cpu_time_ratio: theirs.cpu_seconds / ours.cpu_seconds,
    ratio_factors: factors(ours, theirs),
    rss_ratio: ours.rss_bytes / theirs.rss_bytes,
    likelihood: {
      seconds: median(likelihood.seconds),
      rows: likelihood.rows,
      logit_rows: likelihood.logit_rows,
      time_ratio: theirs.seconds / median(likelihood.seconds),
    },
    equality,
    moved_by_padding: movedByPadding(peer),
  };
}

function oursOf(rounds, peak) {
  const [{ rows, logit_rows, logits_per_row, gemm_flops, predicted_bytes, isa }] = rounds;
  const seconds = rounds.flatMap((round) => round.seconds);
  return {
    seconds: median(seconds),
    seconds_spread: range(seconds),
    cpu_seconds: median(rounds.flatMap((round) => round.cpu_seconds)),
    rows,
    logit_rows,
    logits_per_row,
    gemm_flops,
    peak_share: gemm_flops / median(seconds) / (peak * 1e9),
    rss_bytes: Math.max(...rounds.map((round) => round.peak_rss_bytes)),
    predicted_bytes,
    peak_bytes: Math.max(...rounds.map((round) => round.peak_bytes)),
    isa,
  };
}

function peerOf(peer, peak) {
  const { rows, logit_rows, batches, block_weights, head_weights, rss_bytes } = peer;
  const scale = rows / sum(batches.map((batch) => batch.rows));
  const seconds = sum(batches.map((batch) => batch.seconds)) * scale;
  const flops = 2 * (rows * block_weights + logit_rows * head_weights);
  const { attention, versions, threads } = peer;
  return {
    seconds,
    seconds_spread: range(batches.map((batch) => (batch.seconds * rows) / batch.rows)),
    cpu_seconds: sum(batches.map((batch) => batch.cpu_seconds)) * scale,
    batches_timed: batches.length,
    rows,
    logit_rows,
    gemm_flops: flops,
    peak_share: flops / seconds / (peak * 1e9),
    product_peak_share: peer.product_gflops / peak,
    rss_bytes,
    attention,
    versions,
    threads,
  };
}

/** The ratio of times as a product: fewer rows, work of those rows that is skipped (last layer, head), and the kernels. */
function factors(ours, peer) {
  const rows = peer.rows / ours.rows;
  const skipped = peer.gemm_flops / ours.gemm_flops / rows;
  return { rows, skipped, kernels: peer.seconds / ours.seconds / rows / skipped };
}

/** How far the logits' difference of a padded batch moves where padding counts as positions. */
function movedByPadding({ batches, with_padding_as_positions: shifted }) {
  const { logits } = batches.find(({ index }) => index === shifted.index);
  return Math.max(
    ...logits.map(([first, second], record) => {
      const [a, b] = shifted.logits[record];
      return Math.abs(first - second - (a - b));
    }),
  );
}
