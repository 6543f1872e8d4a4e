// From all sides' measurements to the figures that are quoted. Pure.
import { oursShallowSeconds, peerShallowSeconds, secondsAt } from "./full-depth.mjs";
import { oursOf, peerOf } from "./sides.mjs";
import { mean, median } from "./statistics.mjs";

/**
 * The benchmark's result. Memory is peak resident minus the weights' bytes, rss with them; ratios of time are peer over
 * ours, of memory ours over peer. The ratio of processor time is the steadier one where other programs run beside.
 * @param rounds our runs, `[round][step]`
 * @param peft its runs
 * @param caikit its runs, none where it is not compared
 * @param shallow our steps with `layers` layers, or null
 * @param losses the pairs that were found equal
 */
export function compare({ options, environment, rounds, peft, caikit, shallow, losses }) {
  const steps = rounds.flat();
  const peak = median(steps.map((step) => step.peak_gflops));
  const ours = oursOf(rounds, peft[0].weight_bytes, peak, options.threads);
  const peer = peerOf(peft, peak);
  const other = caikit.length > 0 ? peerOf(caikit, peak) : null;
  return {
    workload: options.name,
    dtype: options.dtype,
    cpu: environment.cpu,
    cores: environment.cores,
    peak_gflops: peak,
    ours,
    peer,
    caikit: other,
    time_ratio: peer.seconds / ours.seconds,
    cpu_time_ratio: peer.cpu_seconds / ours.cpu_seconds,
    caikit_time_ratio: other && other.seconds / ours.seconds,
    ratio_factors: factors(ours, peer, peft[0]),
    caikit_ratio_factors: other && factors(ours, other, caikit[0]),
    memory_ratio: ours.memory_bytes / peer.memory_bytes,
    rss_ratio: ours.rss_bytes / peer.rss_bytes,
    prediction_ratio: ours.predicted_bytes / ours.peak_bytes,
    gemm_peak_share: median(steps.map((step) => step.gemm_peak_share)),
    full_depth: shallow && fullDepth({ options, ours, peer, other, peft, caikit, shallow }),
    losses: { ours: mean(losses.map(({ ours: own }) => own)), peer: mean(losses.map((pair) => pair.peer)) },
  };
}

/**
 * The ratio of times as a product: what fewer rows in the decoder layers give, what fewer rows at the head give on top,
 * what is skipped of those rows (layer 0's gradient, most of the last layer), and the rate at which the rest is executed.
 */
function factors(ours, peer, { block_weights: block, head_weights: head }) {
  const needed = ours.rows * block + ours.logit_rows * head;
  return {
    rows: peer.rows / ours.rows,
    logit_rows: (ours.rows * (block + head)) / needed,
    skipped: (4 * needed) / ours.gemm_flops,
    kernels: ours.peak_share / peer.peak_share,
  };
}

function fullDepth({ options, ours, peer, other, peft, caikit, shallow }) {
  const layers = options.workload.full_layers;
  const at = (seconds, shallowSeconds) =>
    secondsAt(
      layers,
      { layers: layersOf(options.workload), seconds },
      { layers: shallow.layers, seconds: shallowSeconds },
    );
  const own = at(ours.seconds, oursShallowSeconds(shallow.steps));
  const theirs = at(peer.seconds, median(peft.map(peerShallowSeconds)));
  const others = other && at(other.seconds, median(caikit.map(peerShallowSeconds)));
  return {
    computed: true,
    layers,
    from_layers: [shallow.layers, layersOf(options.workload)],
    ours: own,
    peer: theirs,
    caikit: others,
    time_ratio: theirs.seconds / own.seconds,
    caikit_time_ratio: others && others.seconds / own.seconds,
  };
}

/** Layers of the workload's model. */
export function layersOf({ config }) {
  return config.num_hidden_layers ?? config.n_layer;
}
