import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { catalogs, type KnownModel, type KnownModels } from "@tunesmith/contracts";
import { TuneError } from "@tunesmith/diagnostics";
import { loadManifests } from "@tunesmith/manifest";
import { hubCacheFolder } from "@tunesmith/models";
import { embeddedModel } from "../shared/embedded-model.js";
import { engineInfo } from "../shared/engine.js";
import { loadOptions, shownPath, surroundings, type ManifestOptions } from "../shared/options.js";
import { listRuns } from "../runs/runs.js";

/**
 * The base models that are known here: Model manifests, the embedded one, those of the hub's cache, those of runs;
 * which architectures the engine computes, and what the catalog has entries for. Faulty manifests are passed over.
 */
export async function listModels(paths: readonly string[], options: ManifestOptions): Promise<KnownModels> {
  const found = [
    ...(await declared(paths, options)),
    ...embedded(options),
    ...(await cached(options)),
    ...(await used(options)),
  ];
  return {
    models: [...new Map(found.map((model) => [`${model.source} ${model.model_id}`, model])).values()],
    architectures: (await engineInfo()).architectures,
    catalog: catalogs.flatMap(({ name: catalog, entries }) =>
      entries.map(({ name, models, task_ids, provenance }) => ({
        catalog,
        name,
        models,
        task_ids,
        provenance,
      })),
    ),
  };
}

async function declared(paths: readonly string[], options: ManifestOptions): Promise<KnownModel[]> {
  const { models, diagnostics } = await loadManifests(paths, loadOptions(options));
  const missing = diagnostics.find(({ code }) => code === "manifest/not-found");
  if (missing) throw new TuneError(missing);
  return models.map(({ value, displayFile }) => ({
    source: "manifest",
    name: value.name,
    model_id: value.model_id,
    where: displayFile,
  }));
}

function embedded(options: ManifestOptions): KnownModel[] {
  const { cwd } = surroundings(options);
  const folder = embeddedModel(cwd);
  if (folder === null) return [];
  const shown = shownPath(folder, cwd);
  return [{ source: "embedded", name: "tiny-base", model_id: dotted(shown), where: shown }];
}

/** A path that a manifest takes for one. */
function dotted(path: string): string {
  return /^\.{0,2}\//.test(path) ? path : `./${path}`;
}

async function cached(options: ManifestOptions): Promise<KnownModel[]> {
  const { env } = surroundings(options);
  const folder = hubCacheFolder(env);
  const entries = await readdir(folder).catch(() => []);
  return entries
    .filter((entry) => entry.startsWith("models--"))
    .toSorted()
    .map((entry) => {
      const name = entry.slice("models--".length).replaceAll("--", "/");
      return { source: "hub cache", name, model_id: name, where: join(folder, entry) };
    });
}

async function used(options: ManifestOptions): Promise<KnownModel[]> {
  const runs = await listRuns(options);
  return runs.flatMap(({ status, record }) =>
    record === null
      ? []
      : [
          {
            source: "run",
            name: status.experiment,
            model_id: record.entity.model_id,
            where: record.metadata.id,
          },
        ],
  );
}
