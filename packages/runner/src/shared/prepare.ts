import { join } from "node:path";
import type { Evaluation } from "@tunesmith/contracts";
import { hasErrors, TuneError, withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import { loadManifests, type LoadedManifest, type Loading, type NameTable } from "@tunesmith/manifest";
import { fileDigests } from "@tunesmith/models";
import { resolveExperiment, type Resolution, type ResolveOptions } from "@tunesmith/resolver";
import type { Store } from "@tunesmith/store";
import { describeModel, loadEngine } from "./engine.js";
import { checkSubjects } from "../evaluation/subjects/check-subjects.js";
import { loadOptions, storeOf, surroundings, type ManifestOptions } from "./options.js";
import { engineRuntime } from "./runtime.js";
import { targeted } from "./targets.js";

/** Manifests with everything that they refer to. */
export interface Prepared {
  store: Store;
  cwd: string;
  loading: Loading;
  /** Of the experiments chosen, in the order of the manifests. */
  resolutions: Resolution[];
  /** The evaluations chosen. */
  evaluations: LoadedManifest<Evaluation>[];
  warnings: Diagnostic[];
}

/** How manifests are prepared. */
export interface PrepareOptions extends ManifestOptions {
  /** Names of the experiments and evaluations to choose; empty = all. */
  targets?: readonly string[] | undefined;
}

/**
 * Loads and resolves manifests; every problem of every one is thrown together.
 * @param write whether digests of large files may be remembered in the state folder.
 */
export async function prepare(
  paths: readonly string[],
  options: PrepareOptions,
  { write }: { write: boolean },
): Promise<Prepared> {
  const { cwd } = surroundings(options);
  const loading = await load(paths, options);
  const chosen = targeted(loading, options.targets ?? []);
  const store = storeOf(options);
  const settings = await resolveOptions(options, store, { names: loading.names, write });
  const warnings = [...loading.diagnostics];
  const problems: Diagnostic[] = [];
  const resolutions: Resolution[] = [];
  for (const manifest of chosen.experiments) {
    const resolved = await resolveExperiment(manifest, { ...settings, names: loading.names });
    if (resolved.ok) {
      resolutions.push(resolved.value);
      warnings.push(...withoutSilenced(resolved.warnings, manifest.silenced));
    } else problems.push(...resolved.diagnostics);
  }
  problems.push(...(await checkSubjects(chosen.evaluations, loading, store, cwd)));
  if (problems.length > 0) throw new TuneError([...warnings, ...problems]);
  return { store, cwd, loading, resolutions, evaluations: chosen.evaluations, warnings: distinct(warnings) };
}

/** What experiments share, such as a base model, is told once. */
function distinct(warnings: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}

/** The manifests themselves; problems are thrown. */
export async function load(paths: readonly string[], options: ManifestOptions): Promise<Loading> {
  const loading = await loadManifests(paths, loadOptions(options));
  if (hasErrors(loading.diagnostics)) throw new TuneError(loading.diagnostics);
  return loading;
}

/** What the resolver needs; flags and environment go over the manifest. */
export async function resolveOptions(
  options: ManifestOptions,
  store: Store,
  { names, write }: { names: NameTable; write: boolean },
): Promise<ResolveOptions> {
  const { cwd, env } = surroundings(options);
  const engine = await loadEngine();
  const runtime = await engineRuntime(env);
  return {
    cwd,
    names,
    files: new Map(),
    models: new Map(),
    engine,
    store,
    describe: describeModel,
    fileDigests: fileDigests(join(store.stateDir, "digests"), { write }),
    isa: env["TUNE_ISA"] ? runtime.isa : undefined,
    threads: env["TUNE_THREADS"] && !setsThreads(options) ? runtime.threads : undefined,
  };
}

/** Whether `--set` gives the number of threads, which then counts before TUNE_THREADS. */
export function setsThreads({ set = [] }: ManifestOptions): boolean {
  return set.some((argument) => argument.startsWith("runtime.threads="));
}
