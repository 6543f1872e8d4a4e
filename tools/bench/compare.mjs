// From two sides' measurements to the figures that are quoted. Pure.
import { SetupError } from "../setup/process.mjs";

const lossTolerance = 1e-4;

/** Both sides must have done the same work before their times mean anything. */
export function assertEqualLosses(ours, peer) {
  const error = Math.abs(ours - peer) / Math.abs(peer);
  // Written so that NaN fails.
  if (!(error <= lossTolerance))
    throw new SetupError(`The losses differ: ours ${ours}, the peer's ${peer} (relative error ${error}).`);
}

/**
 * The benchmark's result. Memory is peak resident minus the weights' bytes, rss with them; ratios of time are peer over
 * ours, of memory ours over peer. The ratio of processor time is the steadier one where other programs run beside.
 */
export function compare({ options, environment, runs, peer }) {
  const seconds = runs.flatMap((run) => run.seconds);
  const rss = Math.max(...runs.map((run) => run.peak_rss_bytes));
  const ours = {
    seconds: median(seconds),
    seconds_each: seconds,
    cpu_seconds: median(runs.flatMap((run) => run.cpu_seconds)),
    memory_bytes: rss - peer.weight_bytes,
    rss_bytes: rss,
    rows: runs[0].rows,
    logit_rows: runs[0].logit_rows,
    predicted_bytes: runs[0].predicted_bytes,
    peak_bytes: Math.max(...runs.map((run) => run.peak_bytes)),
    step_peak_share: median(runs.map((run) => run.step_peak_share)),
    threads: options.threads,
  };
  const theirs = {
    seconds: peer.seconds,
    cpu_seconds: peer.cpu_seconds,
    memory_bytes: peer.rss_bytes - peer.weight_bytes,
    rss_bytes: peer.rss_bytes,
    rows: peer.rows,
    logit_rows: peer.logit_rows,
    attention: peer.attention,
    versions: peer.versions,
    threads: peer.threads,
  };
  return {
    workload: options.name,
    dtype: options.dtype,
    cpu: environment.cpu,
    cores: environment.cores,
    ours,
    peer: theirs,
    time_ratio: theirs.seconds / ours.seconds,
    cpu_time_ratio: theirs.cpu_seconds / ours.cpu_seconds,
    memory_ratio: ours.memory_bytes / theirs.memory_bytes,
    rss_ratio: ours.rss_bytes / theirs.rss_bytes,
    prediction_ratio: ours.predicted_bytes / ours.peak_bytes,
    gemm_peak_share: median(runs.map((run) => run.gemm_peak_share)),
    losses: { ours: runs[0].loss, peer: peer.loss },
  };
}

/** Which bars a result meets. */
export function meets(result, bars) {
  return {
    time_ratio: result.time_ratio >= bars.time_ratio,
    memory_ratio: result.memory_ratio <= bars.memory_ratio,
    gemm_peak_share: result.gemm_peak_share >= bars.gemm_peak_share,
    prediction: Math.abs(result.prediction_ratio - 1) <= bars.prediction,
  };
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
