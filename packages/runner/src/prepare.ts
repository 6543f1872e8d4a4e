import { buffer } from "node:stream/consumers";
import { hasErrors, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { loadManifests, type LoadedManifest } from "@tunesmith/manifest";
import { fileDigests } from "@tunesmith/models";
import { resolveExperiment, type Resolution, type ResolveOptions } from "@tunesmith/resolver";
import type { Store } from "@tunesmith/store";
import { join } from "node:path";
import { loadEngine } from "./engine.js";
import { storeOf, surroundings, type ManifestOptions } from "./options.js";
import { engineRuntime } from "./runtime.js";

/** Manifests with everything that they refer to. */
export interface Prepared {
  store: Store;
  cwd: string;
  resolutions: Resolution[];
  warnings: Diagnostic[];
}

/**
 * Loads and resolves manifests; every problem of every one is thrown together.
 * @param write whether digests of large files may be remembered in the state folder.
 */
export async function prepare(
  paths: readonly string[],
  options: ManifestOptions,
  { write }: { write: boolean },
): Promise<Prepared> {
  const { cwd } = surroundings(options);
  const { loaded, warnings } = await load(paths, options);
  const store = storeOf(options);
  const settings = await resolveOptions(options, store, write);
  const problems: Diagnostic[] = [];
  const resolutions: Resolution[] = [];
  for (const manifest of loaded) {
    const resolved = await resolveExperiment(manifest, settings);
    if (resolved.ok) {
      resolutions.push(resolved.value);
      warnings.push(...resolved.warnings);
    } else problems.push(...resolved.diagnostics);
  }
  if (problems.length > 0) throw new TuneError([...warnings, ...problems]);
  return { store, cwd, resolutions, warnings };
}

/** The manifests themselves; problems are thrown. */
export async function load(
  paths: readonly string[],
  options: ManifestOptions,
): Promise<{ loaded: LoadedManifest[]; warnings: Diagnostic[] }> {
  const { cwd, env } = surroundings(options);
  const { stdin, set } = options;
  const loading = await loadManifests(paths, {
    cwd,
    set,
    environment: env,
    ...(stdin ? { stdin: () => buffer(stdin) } : {}),
  });
  if (hasErrors(loading.diagnostics)) throw new TuneError(loading.diagnostics);
  return { loaded: loading.experiments, warnings: loading.diagnostics };
}

/** What the resolver needs; flags and environment go over the manifest. */
export async function resolveOptions(
  options: ManifestOptions,
  store: Store,
  write: boolean,
): Promise<ResolveOptions> {
  const { cwd, env } = surroundings(options);
  const engine = await loadEngine();
  const runtime = await engineRuntime(env);
  const setsThreads = options.set?.some((argument) => argument.startsWith("runtime.threads="));
  return {
    cwd,
    engine,
    store,
    fileDigests: fileDigests(join(store.stateDir, "digests"), { write }),
    isa: env["TUNE_ISA"] ? runtime.isa : undefined,
    threads: env["TUNE_THREADS"] && !setsThreads ? runtime.threads : undefined,
  };
}
