// From a model cut to some of its layers to the whole one. Pure.
import { stepSeconds } from "./sides.mjs";
import { median, sum } from "./statistics.mjs";

/**
 * Seconds at full depth: what a side takes with the measured layers, and for each further layer the difference between the
 * measured layers and fewer of the same model, a layer. Computed, not measured.
 * @param {{layers: number, seconds: number}} deep
 * @param {{layers: number, seconds: number}} shallow
 */
export function secondsAt(layers, deep, shallow) {
  const perLayer = (deep.seconds - shallow.seconds) / (deep.layers - shallow.layers);
  return { per_layer: perLayer, seconds: deep.seconds + (layers - deep.layers) * perLayer };
}

/** Our seconds of the steps of a shallow run. */
export function oursShallowSeconds(steps) {
  return sum(steps.map((step) => median(step.seconds)));
}

/** A peer's, its micro-batches scaled as in the deep run. */
export function peerShallowSeconds(run) {
  return sum(
    run.shallow.steps.map((step, index) =>
      stepSeconds({ ...step, rows: run.steps[index].rows, update_seconds: run.steps[index].update_seconds }),
    ),
  );
}
