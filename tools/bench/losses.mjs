// Both sides must have done the same work before their times mean anything.
import { SetupError } from "../setup/process.mjs";
import { microBatchLosses } from "./engine.mjs";

const tolerance = 1e-4;

/**
 * Pairs of losses of the same work: of whole steps where the peer ran them whole (in every workload the targets of a
 * step's micro-batches weigh the same), of each of its micro-batches otherwise.
 * @returns {Promise<{ours: number, peer: number}[]>}
 */
export async function comparedLosses(engine, folder, options, ours, peer) {
  const pairs = [];
  for (const [step, batches] of peer.micro_batches.entries()) {
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

/** Throws when a pair differs by more than 1e-4 of the peer's. */
export function assertEqualLosses(pairs) {
  for (const { ours, peer } of pairs) {
    const error = Math.abs(ours - peer) / Math.abs(peer);
    // Written so that NaN fails.
    if (!(error <= tolerance))
      throw new SetupError(`The losses differ: ours ${ours}, the peer's ${peer} (relative error ${error}).`);
  }
}

/** Arithmetic mean. */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
