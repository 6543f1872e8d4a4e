import type { AdapterMetadata, Evaluation } from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, Loading } from "@tunesmith/manifest";
import { names, type Store } from "@tunesmith/store";
import { openAdapter } from "../../shared/adapter.js";

type Subject = Evaluation["subjects"][number];

/**
 * Evaluations that say how labels are scored of a prompt that was tuned without any. Of experiments that are applied
 * now their manifests have told it; a subject that cannot be read is told of elsewhere.
 */
export async function unlabelled(
  evaluations: readonly LoadedManifest<Evaluation>[],
  { experiments }: Pick<Loading, "experiments">,
  store: Pick<Store, "find">,
): Promise<Diagnostic[]> {
  const applied = new Set(experiments.map(({ value }) => value.name));
  const problems: Diagnostic[] = [];
  for (const loaded of evaluations) {
    const { labels, label_scoring, subjects } = loaded.value;
    if (label_scoring === undefined || labels !== undefined) continue;
    for (const subject of subjects) {
      if (subject.type === "experiment" && applied.has(subject.name)) continue;
      const tuned = await metadataOf(subject, loaded.directory, store);
      if (tuned === undefined || (tuned?.labels ?? null) !== null) continue;
      const reason = `\`label_scoring\` of \`${subject.type === "run" ? subject.run_id : subject.name}\`'s answers`;
      problems.push(diagnostic("manifest/labels-missing", { reason }, loaded.locate("/label_scoring")));
      break;
    }
  }
  return problems;
}

/** What a subject's prompt was tuned with: null = it does not say, undefined = there is no prompt, or none to read. */
async function metadataOf(
  subject: Subject,
  directory: string,
  store: Pick<Store, "find">,
): Promise<AdapterMetadata | null | undefined> {
  try {
    if (subject.type === "adapter") return (await openAdapter(subject.location.path, directory)).metadata;
    if (subject.type === "base_model") return undefined;
    const run = await store.find(subject.type === "run" ? subject.run_id : subject.name, { finished: true });
    return (await openAdapter(run.file(names.adapter), run.path)).metadata;
  } catch (error) {
    if (error instanceof TuneError) return undefined;
    throw error;
  }
}
