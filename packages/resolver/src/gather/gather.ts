import type { ResolvedEvaluation, ResolvedTuning } from "@tunesmith/contracts";
import type { Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import type { Store } from "@tunesmith/store";
import { checkDigest, type IdentifiableModel, type LocateOptions } from "./base-model.js";
import { checkInitAdapter } from "./check-init-adapter.js";
import type { DataSetOptions } from "./data-set.js";
import { defaults, resolveEvaluation } from "../defaults.js";
import { resolveInitAdapter, type InitAdapter } from "./init-adapter.js";
import { isDoubtful } from "./named.js";
import { resolveRecords, type Records } from "./records.js";
import { checkUsual, resolveTuned } from "./tuning.js";

/** What following the references of a manifest takes; of the engine its reading of config.json alone. */
export interface GatherOptions extends DataSetOptions, LocateOptions {
  /** Where `init_adapter: {run}` is looked up. */
  store: Pick<Store, "find">;
}

/** Everything that an experiment refers to, as far as it is there, with every problem of it. */
export interface Gathered {
  tuning: ResolvedTuning;
  evaluation: ResolvedEvaluation | null;
  seed: number;
  /** Null beside an error. */
  model: IdentifiableModel | null;
  /** Null beside an error. */
  records: Records | null;
  /** Null = the manifest has none, or there is an error. */
  adapter: InitAdapter | null;
  problems: Diagnostic[];
}

/**
 * Follows every reference of an experiment and collects the problems of all: model, prompt, data, templates, labels.
 * @param thorough see `resolveTuned`
 */
export async function gather(
  loaded: LoadedManifest,
  options: GatherOptions,
  { thorough }: { thorough: boolean },
): Promise<Gathered> {
  const { value } = loaded;
  const { tuning, known, written, model } = await resolveTuned(loaded, options, { thorough });
  const evaluation = resolveEvaluation(value, tuning);
  const seed = value.runtime?.seed ?? defaults.seed;
  const noAdapter = isDoubtful(loaded, "/prompt_tuning/init_adapter");
  const [data, adapter] = await Promise.all([
    resolveRecords(loaded, tuning, evaluation, { ...options, seed }),
    noAdapter ? null : resolveInitAdapter(loaded, options),
  ]);
  const problems: Diagnostic[] = written !== null && "severity" in written ? [written] : [];
  if (model !== null && !model.ok) problems.push(...model.diagnostics);
  if (adapter !== null && !adapter.ok) problems.push(...adapter.diagnostics);
  const foundModel = model?.ok === true ? model.value : null;
  problems.push(...(foundModel?.found.notes ?? []));
  const foundAdapter = adapter?.ok === true ? adapter.value : null;
  if (foundModel !== null && written !== null && "modelId" in written) {
    problems.push(...(await checkDigest(foundModel, written)));
  }
  if (foundModel !== null && foundAdapter !== null) {
    const fits = await checkInitAdapter(foundAdapter, foundModel, tuning, loaded);
    const unsure = isDoubtful(loaded, "/prompt_tuning/num_virtual_tokens");
    problems.push(...fits.filter(({ code }) => !(unsure && code === "adapter/tokens-mismatch")));
  }
  problems.push(...checkUsual(loaded, known), ...data.problems);
  return {
    tuning,
    evaluation,
    seed,
    model: foundModel,
    records: data.records,
    adapter: foundAdapter,
    problems: distinct(problems),
  };
}

/** What two references share is told once. */
function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return problems.filter((problem) => {
    const text = JSON.stringify(problem);
    return !told.has(text) && told.add(text);
  });
}
