// Both sides must have done the same work before their times mean anything.
import { SetupError } from "../setup/process.mjs";
import { microBatchLosses } from "./engine.mjs";
import { mean } from "./statistics.mjs";

/**
 * Greatest difference of two losses, as a share of the peer's. In bfloat16 the sides round at other places: torch keeps the
 * residual stream and the logits in bfloat16 (8 bits of mantissa), we keep them in float32. On micro-batches of granite-8b,
 * with 16 targets the shortest means compared, torch was found up to 1.4e-3 away from float32 arithmetic on the same
 * weights, ours 7e-4, the two from each other 1.7e-3: three times that is allowed.
 */
export const tolerances = { float32: 1e-4, bfloat16: 5e-3 };

/**
 * Pairs of losses of the same work: of whole steps where the peer ran them whole (in every workload the targets of a
 * step's micro-batches weigh the same), of each of its micro-batches otherwise.
 * @returns {Promise<{ours: number, peer: number}[]>}
 */
export async function comparedLosses(engine, folder, options, ours, peer) {
  const pairs = [];
  for (const [step, { micro_batches: batches }] of peer.steps.entries()) {
    const theirs = batches.map(({ loss }) => loss);
    if (options.workload.peer_micro_batches === null)
      pairs.push({ ours: ours[step].loss, peer: mean(theirs) });
    else {
      const indices = batches.map(({ index }) => index);
      const own = await microBatchLosses(engine, folder, options, step, indices);
      pairs.push(...own.map((loss, position) => ({ ours: loss, peer: theirs[position] })));
    }
  }
  return pairs;
}

/** Throws when a pair differs by more than the dtype's tolerance. */
export function assertEqualLosses(pairs, dtype) {
  for (const pair of pairs) {
    const error = lossError(pair);
    // Written so that NaN fails.
    if (!(error <= tolerances[dtype]))
      throw new SetupError(
        `The losses differ: ours ${pair.ours}, the peer's ${pair.peer} (relative error ${error}).`,
      );
  }
}

/** How far our loss is from the peer's, as a share of it. */
export function lossError({ ours, peer }) {
  return Math.abs(ours - peer) / Math.abs(peer);
}
