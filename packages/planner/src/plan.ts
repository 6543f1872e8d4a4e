import type { Plan } from "@tunesmith/contracts";
import { decide } from "./decide.js";
import type { KnownRun, Planned } from "./known-run.js";

/**
 * What applying these experiments would do. Throws a RangeError when one of them was not inspected: rows and
 * memory are the engine's to count.
 * @param known the runs on disk, oldest first.
 */
export function planRuns(experiments: readonly Planned[], known: readonly KnownRun[]): Plan {
  return {
    runs: experiments.map((experiment) => {
      const { identity, inspection, run_id, compute_dtype_reason, label_scoring } = experiment;
      if (inspection === null) {
        throw new RangeError(`${identity.name} was not inspected`);
      }
      const { samples, tokens, rows, logit_rows, optimizer_steps, predicted_seconds } = inspection;
      const { predicted_bytes, mapped_bytes } = inspection;
      return {
        experiment: identity.name,
        run_id,
        ...decide(experiment, known),
        compute_dtype: identity.compute_dtype,
        ...(compute_dtype_reason === undefined ? {} : { compute_dtype_reason }),
        ...(label_scoring === undefined ? {} : { label_scoring }),
        samples,
        tokens,
        rows,
        logit_rows,
        optimizer_steps,
        predicted_bytes,
        // Inspections of older versions lack it.
        ...(mapped_bytes === undefined ? {} : { mapped_bytes }),
        predicted_seconds,
      };
    }),
  };
}
