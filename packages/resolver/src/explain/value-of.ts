import type { DataAsset, Evaluation, Experiment, FieldExplanation, Model } from "@tunesmith/contracts";
import { inline, segmentsOf, valueAt, type LoadedManifest } from "@tunesmith/manifest";
import type { CatalogDefault, Catalogued } from "@tunesmith/models";
import { defaults, resolveEvaluation, resolveTuning } from "../defaults.js";

/** A document of any kind. */
export type AnyManifest = LoadedManifest<Experiment | Evaluation | DataAsset | Model>;

type Valued = Pick<FieldExplanation, "value" | "source" | "where" | "catalog_entry" | "provenance">;

const nowhere = { where: null, catalog_entry: null, provenance: null } as const;

/** The value of a field and why it has it. @param given the schema's default */
export function valueOf(
  pointer: string,
  given: unknown,
  loaded: AnyManifest | undefined,
  known: Catalogued,
): Valued {
  const written = loaded && valueAt(loaded.value, pointer);
  if (loaded !== undefined && written !== undefined) {
    const { file, line, column } = loaded.locate(pointer);
    return {
      ...nowhere,
      value: inline(written),
      source: isOverridden(pointer, loaded) ? "--set" : "manifest",
      where: file === undefined ? null : [file, line, column].filter((part) => part !== undefined).join(":"),
    };
  }
  const catalogued = inCatalog(pointer, known);
  if (loaded !== undefined && catalogued !== undefined) {
    const { value, entry, provenance } = catalogued;
    return { value: inline(value), source: "catalog", where: null, catalog_entry: entry, provenance };
  }
  const resolved = loaded && isExperiment(loaded) ? valueAt(resolvedValues(loaded), pointer) : undefined;
  const value = resolved ?? given;
  return value === undefined || value === null
    ? { ...nowhere, value: null, source: "not set" }
    : { ...nowhere, value: inline(value), source: "schema default" };
}

function inCatalog(pointer: string, { values }: Catalogued): CatalogDefault | undefined {
  const [section, field = "", ...deeper] = segmentsOf(pointer);
  const is = section === "prompt_tuning" && deeper.length === 0 && Object.hasOwn(values, field);
  return is ? values[field] : undefined;
}

/** Whether `--set` gave the value, or something in it. */
function isOverridden(pointer: string, { overrides }: AnyManifest): boolean {
  const path = segmentsOf(pointer).join(".");
  return overrides.some(
    (one) => one.path === path || path.startsWith(`${one.path}.`) || one.path.startsWith(`${path}.`),
  );
}

export function isExperiment(loaded: AnyManifest): loaded is LoadedManifest {
  return loaded.kind === "Experiment";
}

/** What a run of the manifest gets, defaults that follow from other fields included. */
function resolvedValues({ value, modelIdAsWritten }: LoadedManifest): object {
  const prompt_tuning = resolveTuning(value, { model_id: modelIdAsWritten, revision: null });
  const evaluation = resolveEvaluation(value, prompt_tuning);
  return { prompt_tuning, evaluation, runtime: { seed: defaults.seed } };
}
