import type { Evaluation } from "@tunesmith/contracts";
import { diagnostic, nearest, TuneError } from "@tunesmith/diagnostics";
import type { LoadedManifest, Loading } from "@tunesmith/manifest";

/** Experiments and evaluations of a command. */
export interface Targeted {
  experiments: LoadedManifest[];
  evaluations: LoadedManifest<Evaluation>[];
}

/** Those with one of these names; all without names. Throws `usage/unknown-target` for names that none has. */
export function targeted({ experiments, evaluations }: Loading, targets: readonly string[]): Targeted {
  if (targets.length === 0) return { experiments, evaluations };
  const known = [...experiments, ...evaluations].map(({ value }) => value.name).toSorted();
  const unknown = targets.filter((target) => !known.includes(target));
  if (unknown.length > 0)
    throw new TuneError(
      unknown.map((target) =>
        diagnostic("usage/unknown-target", { target, known, nearest: nearest(target, known) }),
      ),
    );
  return {
    experiments: experiments.filter(({ value }) => targets.includes(value.name)),
    evaluations: evaluations.filter(({ value }) => targets.includes(value.name)),
  };
}
