// From all sides' measurements to the figures that are quoted. Pure.
import { mean } from "./losses.mjs";

/**
 * The benchmark's result. Memory is peak resident minus the weights' bytes, rss with them; ratios of time are peer over
 * ours, of memory ours over peer. The ratio of processor time is the steadier one where other programs run beside.
 * @param rounds our runs, `[round][step]`
 * @param caikit its run, or null where it is not compared
 * @param losses the pairs that were found equal
 */
export function compare({ options, environment, rounds, peft, caikit, losses }) {
  const ours = oursOf(rounds, peft.weight_bytes, options.threads);
  const steps = rounds.flat();
  const ratio = peft.seconds / ours.seconds;
  return {
    workload: options.name,
    dtype: options.dtype,
    cpu: environment.cpu,
    cores: environment.cores,
    peak_gflops: median(steps.map((step) => step.peak_gflops)),
    ours,
    peer: peerOf(peft),
    caikit: caikit && peerOf(caikit),
    time_ratio: ratio,
    cpu_time_ratio: peft.cpu_seconds / ours.cpu_seconds,
    caikit_time_ratio: caikit && caikit.seconds / ours.seconds,
    ratio_factors: factors(ratio, ours, peft),
    memory_ratio: ours.memory_bytes / peerOf(peft).memory_bytes,
    rss_ratio: ours.rss_bytes / peft.rss_bytes,
    prediction_ratio: ours.predicted_bytes / ours.peak_bytes,
    gemm_peak_share: median(steps.map((step) => step.gemm_peak_share)),
    step_peak_share: ours.step_peak_share,
    losses: { ours: mean(losses.map(({ ours }) => ours)), peer: mean(losses.map(({ peer }) => peer)) },
  };
}

function oursOf(rounds, weightBytes, threads) {
  const steps = rounds[0].map((_, step) => rounds.map((round) => round[step]));
  const total = (pick, of) => sum(steps.map((runs) => of(runs.flatMap(pick))));
  const rss = Math.max(...rounds.flat().map((run) => run.peak_rss_bytes));
  return {
    seconds: total((run) => run.seconds, median),
    seconds_spread: [
      total(
        (run) => run.seconds,
        (values) => Math.min(...values),
      ),
      total(
        (run) => run.seconds,
        (values) => Math.max(...values),
      ),
    ],
    cpu_seconds: total((run) => run.cpu_seconds, median),
    memory_bytes: rss - weightBytes,
    rss_bytes: rss,
    rows: sum(rounds[0].map((run) => run.rows)),
    logit_rows: sum(rounds[0].map((run) => run.logit_rows)),
    predicted_bytes: Math.max(...rounds[0].map((run) => run.predicted_bytes)),
    peak_bytes: Math.max(...rounds.flat().map((run) => run.peak_bytes)),
    step_peak_share: median(rounds.flat().map((run) => run.step_peak_share)),
    threads,
  };
}

function peerOf(peer) {
  const { seconds, cpu_seconds, rss_bytes, rows, logit_rows, attention, versions, threads } = peer;
  return {
    seconds,
    cpu_seconds,
    micro_batches_timed: peer.micro_batches.flat().length,
    memory_bytes: rss_bytes - peer.weight_bytes,
    rss_bytes,
    rows,
    logit_rows,
    attention,
    versions,
    threads,
  };
}

/**
 * The ratio of times as a product: what fewer rows in the decoder layers give, what fewer rows at the head give on
 * top, and the rest, which is better kernels and skipped work. Counted in multiply-adds, two directions a row.
 */
function factors(ratio, ours, { rows, block_weights, head_weights }) {
  const all = block_weights + head_weights;
  const fewerRows = rows / ours.rows;
  const fewerLogitRows = (ours.rows * all) / (ours.rows * block_weights + ours.logit_rows * head_weights);
  return { rows: fewerRows, logit_rows: fewerLogitRows, kernels: ratio / fewerRows / fewerLogitRows };
}

const checks = {
  time_ratio: (result, bar) => result.time_ratio >= bar,
  caikit_time_ratio: (result, bar) => result.caikit_time_ratio >= bar,
  memory_ratio: (result, bar) => result.memory_ratio <= bar,
  rss_ratio: (result, bar) => result.rss_ratio <= bar,
  gemm_peak_share: (result, bar) => result.gemm_peak_share >= bar,
  step_peak_share: (result, bar) => result.step_peak_share >= bar,
  prediction: (result, bar) => Math.abs(result.prediction_ratio - 1) <= bar,
};

/** Which of a workload's bars a result meets. */
export function meets(result, bars) {
  return Object.fromEntries(Object.entries(bars).map(([name, bar]) => [name, checks[name](result, bar)]));
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
