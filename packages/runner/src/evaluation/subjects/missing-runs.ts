import type { Evaluation } from "@tunesmith/contracts";
import { diagnostic, nearest, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, Loading } from "@tunesmith/manifest";
import type { Store } from "@tunesmith/store";

/**
 * Experiments that evaluations name and that neither this command applies nor any run has completed: said before
 * anything is trained.
 */
export async function missingRuns(
  evaluations: readonly LoadedManifest<Evaluation>[],
  { experiments }: Pick<Loading, "experiments">,
  store: Pick<Store, "list">,
): Promise<Diagnostic[]> {
  if (evaluations.length === 0) return [];
  const completed = (await store.list()).flatMap(({ status }) =>
    status?.state === "completed" ? [status.experiment] : [],
  );
  const known = [...new Set([...completed, ...experiments.map(({ value }) => value.name)])].toSorted();
  return evaluations.flatMap((loaded) =>
    loaded.value.subjects.flatMap((subject, index) =>
      subject.type !== "experiment" || known.includes(subject.name)
        ? []
        : [
            diagnostic(
              "evaluation/no-run",
              { name: subject.name, known, nearest: nearest(subject.name, known) },
              loaded.locate(`/subjects/${index}/name`),
            ),
          ],
    ),
  );
}
