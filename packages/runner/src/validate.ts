import { TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { inspectExperiment } from "@tunesmith/resolver";
import { loadEngine } from "./engine.js";
import type { ManifestOptions } from "./options.js";
import { prepare } from "./prepare.js";

/** Every problem of manifests, their records and their base models. Trains nothing and writes nothing. */
export async function validateManifests(
  paths: readonly string[],
  options: ManifestOptions = {},
): Promise<{ experiments: number; diagnostics: Diagnostic[] }> {
  try {
    const { resolutions, warnings } = await prepare(paths, options, { write: false });
    const engine = await loadEngine();
    const diagnostics = [...warnings];
    for (const resolution of resolutions) {
      const inspected = await inspectExperiment(resolution, engine);
      diagnostics.push(...(inspected.ok ? inspected.warnings : inspected.diagnostics));
    }
    return { experiments: resolutions.length, diagnostics };
  } catch (error) {
    if (!(error instanceof TuneError)) throw error;
    return { experiments: 0, diagnostics: [...error.diagnostics] };
  }
}
