import { stat } from "node:fs/promises";
import { validateTuningParameters, type Experiment, type ResolvedTuning } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import { catalog, type Catalogued } from "@tunesmith/models";
import { locateModel, type IdentifiableModel, type LocateOptions } from "./base-model.js";
import { resolveTuning } from "../defaults.js";
import { isDoubtful, writtenModel, type WrittenModel } from "./named.js";

/** The tuning parameters of an experiment and the base model that they are for. */
export interface Tuned {
  tuning: ResolvedTuning;
  /** What the catalog knows of this model and task. */
  known: Catalogued;
  /** Where the base model is written; a problem where its name leads nowhere, null where nobody says. */
  written: WrittenModel | Diagnostic | null;
  /** Null where it is not written, or not to be trusted. */
  model: Result<IdentifiableModel> | null;
}

/** Weights up to this are hashed without asking; of larger ones that takes a person's time. */
const SMALL_BYTES = 64 * 1024 * 1024;

/**
 * Fills in every default: the catalog's for this base model and task before the schema's.
 * @param thorough whether the model is identified at any price, for the catalog knows models by digest, too;
 * otherwise only a small one is.
 */
export async function resolveTuned(
  loaded: LoadedManifest,
  options: LocateOptions,
  { thorough }: { thorough: boolean },
): Promise<Tuned> {
  const { value } = loaded;
  const pointer = "/prompt_tuning/base_model";
  const written = writtenModel(value.prompt_tuning.base_model, pointer, loaded, options.names);
  const writes = written !== null && "modelId" in written ? written : null;
  const usable = writes !== null && !isDoubtful(loaded, pointer);
  const model = usable ? await locateModel(writes, options) : null;
  const known = await lookUp(value, writes, model?.ok === true ? model.value : null, thorough);
  const base = { model_id: writes?.asWritten ?? "", revision: writes?.revision ?? null };
  return { tuning: resolveTuning(withCatalog(value, known), base), known, written, model };
}

async function lookUp(
  { prompt_tuning: { task_id } }: Experiment,
  writes: WrittenModel | null,
  model: IdentifiableModel | null,
  thorough: boolean,
): Promise<Catalogued> {
  const names = writes === null ? [] : [writes.modelId];
  if (model !== null && (thorough || (await bytesOf(model)) <= SMALL_BYTES)) {
    const identified = await model.identify();
    if (identified.ok) names.unshift(identified.value.digests.base_model);
  }
  return catalog(names, task_id);
}

async function bytesOf({ found }: IdentifiableModel): Promise<number> {
  const sizes = await Promise.all(
    found.files.model.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => Infinity,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The experiment with the catalog's values where it says nothing. */
function withCatalog(experiment: Experiment, { values }: Catalogued): Experiment {
  const defaults = Object.entries(values).map(([field, { value }]) => [field, value]);
  const merged = validateTuningParameters({ ...Object.fromEntries(defaults), ...experiment.prompt_tuning });
  return merged.ok ? { ...experiment, prompt_tuning: merged.value } : experiment;
}

/** Values of the manifest outside of what the catalog says is usual. */
export function checkUsual({ value, locate }: LoadedManifest, { ranges }: Catalogued): Diagnostic[] {
  const given = new Map<string, unknown>(Object.entries(value.prompt_tuning));
  return Object.entries(ranges).flatMap(([field, { min, max, provenance }]) => {
    const got = given.get(field);
    if (typeof got !== "number" || (got >= min && got <= max)) return [];
    const fields = { field, got, min, max, provenance };
    return [diagnostic("manifest/out-of-usual-range", fields, locate(`/prompt_tuning/${field}`))];
  });
}
