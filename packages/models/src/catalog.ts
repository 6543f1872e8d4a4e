import { catalogs, type CatalogEntry, type ParameterValue, type TaskId } from "@tunesmith/contracts";

/** A default of the catalog. */
export interface CatalogDefault {
  value: ParameterValue;
  /** Name of the entry. */
  entry: string;
  provenance: string;
}

/** Where a parameter usually is; both ends belong to it. */
export interface UsualRange {
  min: number;
  max: number;
  entry: string;
  provenance: string;
}

/** What the catalog knows of a model and task, by the names of tuning parameters. */
export interface Catalogued {
  values: Readonly<Record<string, CatalogDefault>>;
  ranges: Readonly<Record<string, UsualRange>>;
}

/**
 * Looks a model up in the catalog. Several names are tried in their order, so that what is known of the very model
 * (its digest, its name on the hub) goes before what is known of its architecture; nothing known = nothing in it.
 */
export function catalog(model: string | readonly string[], task: TaskId): Catalogued {
  const names = typeof model === "string" ? [model] : model;
  const entries = names.flatMap((name) => entriesOf(name, task));
  const values: Record<string, CatalogDefault> = {};
  const ranges: Record<string, UsualRange> = {};
  for (const { name: entry, provenance, ...facts } of entries) {
    for (const [field, value] of Object.entries(facts.values)) values[field] ??= { value, entry, provenance };
    for (const [field, range] of Object.entries(facts.ranges)) {
      ranges[field] ??= { ...range, entry, provenance };
    }
  }
  return { values, ranges };
}

function entriesOf(model: string, task: TaskId): CatalogEntry[] {
  return catalogs
    .flatMap(({ entries }) => entries)
    .filter(({ models, task_ids }) => {
      return models.includes(model) && (task_ids.length === 0 || task_ids.includes(task));
    });
}
