import { hasErrors, sorted, withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import { loadManifests, type Loading } from "@tunesmith/manifest";
import { checkExperiment, type GatherOptions } from "@tunesmith/resolver";
import { checkDocuments } from "./check-documents.js";
import { describeModel, loadEngine } from "../shared/engine.js";
import { loadOptions, storeOf, surroundings, type ManifestOptions } from "../shared/options.js";

/** How manifests are validated. */
export interface ValidateOptions extends ManifestOptions {
  /**
   * Whether the engine is asked as well: it reads weights and counts tokens, and finds labels that it cannot
   * tell apart and records that are too long. Without it, the engine reads no more than config.json.
   */
  deep?: boolean | undefined;
}

/** What was looked at, and what is wrong with it. */
export interface ValidationResult {
  /** Documents, valid or not. */
  experiments: number;
  models: number;
  dataAssets: number;
  evaluations: number;
  /** Sorted by file, line, column and code. */
  diagnostics: Diagnostic[];
}

/**
 * Every problem of manifests, their records and their base models, faulty manifests included. Trains nothing and
 * writes nothing.
 */
export async function validateManifests(
  paths: readonly string[],
  options: ValidateOptions = {},
): Promise<ValidationResult> {
  const { cwd } = surroundings(options);
  const loading = await loadManifests(paths, loadOptions(options));
  const { experiments, salvaged, models, dataAssets, evaluations, names } = loading;
  const store = storeOf(options);
  const found = [...loading.diagnostics];
  const files: GatherOptions["files"] = new Map();
  const bases: GatherOptions["models"] = new Map();
  for (const loaded of [...experiments, ...salvaged])
    found.push(
      ...(await checkExperiment(loaded, {
        cwd,
        names,
        store,
        files,
        describe: describeModel,
        models: bases,
      })),
    );
  found.push(...(await checkDocuments(loading, { cwd, store, files, models: bases })));
  const silence = new Set(options.silence);
  const diagnostics = withoutSilenced(found, silence);
  if (options.deep && !hasErrors(diagnostics))
    diagnostics.push(...withoutSilenced(await inspectAll(loading, options), silence));
  return {
    experiments: experiments.length + salvaged.length,
    models: models.length,
    dataAssets: dataAssets.length,
    evaluations: evaluations.length,
    diagnostics: sorted(diagnostics),
  };
}

/** What only the engine can see. */
async function inspectAll(loading: Loading, options: ManifestOptions): Promise<Diagnostic[]> {
  const { inspectExperiment, resolveExperiment } = await import("@tunesmith/resolver");
  const { resolveOptions } = await import("../shared/prepare.js");
  const settings = await resolveOptions(options, storeOf(options), { names: loading.names, write: false });
  const found: Diagnostic[] = [];
  for (const loaded of loading.experiments) {
    const resolved = await resolveExperiment(loaded, settings);
    if (!resolved.ok) {
      found.push(...resolved.diagnostics);
      continue;
    }
    const inspected = await inspectExperiment(resolved.value, await loadEngine());
    const told = [...resolved.warnings, ...(inspected.ok ? inspected.warnings : inspected.diagnostics)];
    found.push(...withoutSilenced(told, loaded.silenced));
  }
  return found;
}
