import { withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import { gather, type GatherOptions } from "./gather/gather.js";

/** What loading the manifests has told already. */
const byManifest: ReadonlySet<string> = new Set(["manifest/unknown-name", "manifest/named-invalid"]);

/**
 * Every problem of what an experiment refers to that needs of the engine no more than its reading of config.json: base model, initial prompt, records, labels,
 * templates. Takes salvaged experiments too, of which it tells errors alone, and none that follows from what was
 * cut away.
 */
export async function checkExperiment(loaded: LoadedManifest, options: GatherOptions): Promise<Diagnostic[]> {
  const { problems } = await gather(loaded, options, { thorough: false });
  const salvaged = loaded.cutAway.length > 0;
  const told = problems.filter(
    ({ code, severity }) => !byManifest.has(code) && !(salvaged && severity !== "error"),
  );
  return withoutSilenced(told, loaded.silenced);
}
