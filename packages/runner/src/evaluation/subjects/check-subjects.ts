import type { Evaluation } from "@tunesmith/contracts";
import type { Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, Loading } from "@tunesmith/manifest";
import type { Store } from "@tunesmith/store";
import { missingRuns } from "./missing-runs.js";
import { unlabelled } from "./unlabelled.js";

/** What is wrong with the subjects of evaluations, as far as it is known before anything is trained. */
export async function checkSubjects(
  evaluations: readonly LoadedManifest<Evaluation>[],
  applied: Pick<Loading, "experiments">,
  store: Pick<Store, "list" | "find">,
  cwd: string,
): Promise<Diagnostic[]> {
  return [
    ...(await missingRuns(evaluations, applied, store, cwd)),
    ...(await unlabelled(evaluations, applied, store)),
  ];
}
