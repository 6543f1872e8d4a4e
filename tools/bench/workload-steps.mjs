// A prepared workload cut into optimiser steps.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What `prepare.py` wrote, with its samples as the workload's first optimiser steps.
 * @returns {{settings: object, steps: object[][]}}
 */
export function stepsOf(folder, { steps }) {
  const { samples, ...settings } = JSON.parse(readFileSync(join(folder, "workload.json"), "utf8"));
  const size = settings.batch_size * settings.accumulate_steps;
  return {
    settings,
    steps: Array.from({ length: steps }, (_, index) => samples.slice(index * size, (index + 1) * size)),
  };
}
