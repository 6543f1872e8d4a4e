// What a result must reach. Pure.

const atLeast = (field) => (result, bar) => result[field] >= bar;
const atMost = (field) => (result, bar) => result[field] <= bar;

const checks = {
  time_ratio: atLeast("time_ratio"),
  caikit_time_ratio: atLeast("caikit_time_ratio"),
  memory_ratio: atMost("memory_ratio"),
  rss_ratio: atMost("rss_ratio"),
  gemm_peak_share: atLeast("gemm_peak_share"),
  step_peak_share: (result, bar) => result.ours.peak_share >= bar,
  prediction: (result, bar) => Math.abs(result.prediction_ratio - 1) <= bar,
};

/** Below this share of the f32 peak torch's products leave more to win, and the bars of time are higher. */
const slowTorch = 0.6;
const higher = 1.5;

/** A workload's bars for a result: those of its dtype, the float32 times 1.5 as high where torch's own products are slow. */
export function barsFor(result, { bars }) {
  const own = bars[result.dtype];
  if (result.dtype !== "float32" || result.peer.product_peak_share >= slowTorch) return own;
  return Object.fromEntries(Object.entries(own).map(raised));
}

function raised([name, bar]) {
  return [name, name.endsWith("time_ratio") ? bar * higher : bar];
}

/** Which of the bars a result meets. */
export function meets(result, bars) {
  return Object.fromEntries(Object.entries(bars).map(([name, bar]) => [name, checks[name](result, bar)]));
}
