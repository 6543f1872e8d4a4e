// What a sweep varies, everything else kept: steps of `granite-8b`. Pure.

/**
 * @typedef {object} Sweep
 * @property {string} x what is varied, with its unit
 * @property {number} repeats steps a point; the fastest counts
 * @property {(workload: {samples: object[], vocabulary: number, layers: number, cores: number}) => object[]} runs a
 *   step's settings for each point; `layers` and `threads` among them where they differ from the workload's
 * @property {(run: object, result: object) => number} at where a point stands on the x axis
 * @property {{label: string, y: (point: object, before: object[]) => number}} also a second figure of each point, from the
 *   points of the same dtype before it
 */

const per = 8;
const stepOf = (samples) => ({ samples, batch_size: per, accumulate_steps: Math.ceil(samples.length / per) });
/** Samples of a step in the sweeps that vary something else: about 900 rows. */
const few = 32;
const powers = (first, last) =>
  Array.from({ length: Math.floor(Math.log2(last / first)) + 1 }, (_, power) => first * 2 ** power);

/** @type {Record<string, Sweep>} */
export const sweeps = {
  rows: {
    x: "rows",
    repeats: 2,
    runs: ({ vocabulary }) => powers(4, 256).map((length) => stepOf(textsOf(length, vocabulary))),
    at: (_run, result) => result.rows,
    also: { label: "products, % of the peak", y: (point) => 100 * point.peak_share },
  },
  "virtual-tokens": {
    x: "virtual tokens",
    repeats: 1,
    runs: ({ samples }) =>
      [4, 50, 100, 200].map((count) => ({
        ...stepOf(samples.slice(0, 128)),
        num_virtual_tokens: count,
        // Rows drawn by the engine: the workload's own prompt has one length.
        prompt_file: undefined,
      })),
    at: (run) => run.num_virtual_tokens,
    also: {
      label: "% of the time with 4",
      y: (point, [first = point]) => (100 * point.seconds) / first.seconds,
    },
  },
  batch: {
    x: "samples a step",
    repeats: 1,
    runs: ({ samples }) => powers(8, 128).map((count) => stepOf(samples.slice(0, count))),
    at: (run) => run.samples.length,
    also: { label: "milliseconds a sample", y: ({ x, seconds }) => (1000 * seconds) / x },
  },
  layers: {
    x: "layers",
    repeats: 2,
    runs: ({ samples, layers }) =>
      Array.from({ length: layers }, (_, index) => ({
        ...stepOf(samples.slice(0, few)),
        layers: index + 1,
      })),
    at: (run) => run.layers,
    also: {
      label: "seconds that this layer adds",
      y: (point, before) => point.seconds - (before.at(-1)?.seconds ?? 0),
    },
  },
  threads: {
    x: "threads",
    repeats: 2,
    runs: ({ samples, cores }) =>
      [...new Set([...powers(1, cores), cores, 2 * cores])].map((threads) => ({
        ...stepOf(samples.slice(0, few)),
        threads,
      })),
    at: (run) => run.threads,
    also: { label: "times as fast as 1", y: (point, [first = point]) => first.seconds / point.seconds },
  },
};

/** Texts that share no beginning, with two targets each. */
function textsOf(length, vocabulary) {
  const special = 3;
  const id = (sample, position) => special + ((sample * 104_729 + position * 7919) % (vocabulary - special));
  return Array.from({ length: per }, (_, sample) => ({
    ids: Array.from({ length }, (__, position) => id(sample, position)),
    target_start: length - 2,
  }));
}
