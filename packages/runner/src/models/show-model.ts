import { join } from "node:path";
import type { CataloguedParameter, BaseModelFacts, TaskId } from "@tunesmith/contracts";
import { diagnostic, nearest, TuneError } from "@tunesmith/diagnostics";
import { loadManifests } from "@tunesmith/manifest";
import {
  catalog,
  fileDigests,
  findBaseModel,
  identifyBaseModel,
  readGenerationConfig,
  supportedArchitectures,
  weightFacts,
  type FoundBaseModel,
} from "@tunesmith/models";
import { loadOptions, shownPath, storeOf, surroundings, type ManifestOptions } from "../shared/options.js";

/**
 * What a base model is. @param reference the name of a Model manifest, a folder, or a name on the hub. Throws
 * TuneError with what is wrong with it.
 */
export async function showModel(
  reference: string,
  paths: readonly string[],
  options: ManifestOptions,
): Promise<BaseModelFacts> {
  const { cwd } = surroundings(options);
  const found = await findModel(reference, paths, options);
  const store = storeOf(options);
  const digests = fileDigests(join(store.stateDir, "digests"), { write: false });
  const identified = await identifyBaseModel(found, digests);
  if (!identified.ok) throw new TuneError(identified.diagnostics);
  const { facts } = found;
  const weights = await weightFacts(found.files).catch((error: Error) => {
    throw new TuneError(diagnostic("weights/invalid-header", { file: found.path, problem: error.message }));
  });
  const generation = await readGenerationConfig(found.path);
  if (!generation.ok) throw new TuneError(generation.diagnostics);
  const { base_model, tokenizer } = identified.value.digests;
  const architecture = supportedArchitectures.find((name) => name.toLowerCase().startsWith(facts.family));
  return {
    model_id: found.display,
    folder: shownPath(found.path, cwd),
    architecture: architecture ?? facts.family,
    layers: facts.layers,
    hidden_size: facts.hidden,
    heads: facts.heads,
    vocabulary: facts.vocab,
    max_positions: facts.maxPositions,
    parameters: weights.parameters,
    dtypes: weights.dtypes,
    weight_bytes: weights.bytes,
    digest: base_model,
    tokenizer_digest: tokenizer,
    generation: {
      eos_token_id: generation.value.endTokens,
      not_done: generation.value.notDone.map(({ parameter, value }) => ({
        parameter,
        value: JSON.stringify(value),
      })),
    },
    catalog: catalogued([base_model, found.display]),
  };
}

async function findModel(
  reference: string,
  paths: readonly string[],
  options: ManifestOptions,
): Promise<FoundBaseModel> {
  const { cwd, env } = surroundings(options);
  const { models } = await loadManifests(paths, loadOptions(options));
  const document = models.find(({ value }) => value.name === reference);
  const found = document
    ? await findBaseModel(document.value.model_id, {
        manifestDir: document.directory,
        revision: document.value.revision,
        environment: env,
      })
    : await findBaseModel(reference, { manifestDir: cwd, environment: env });
  if (found.ok) return found.value;
  // A folder may be named without `./` here, where nothing else is meant.
  const folder = document ? found : await findBaseModel(`./${reference}`, { manifestDir: cwd });
  if (folder.ok) return folder.value;
  const names = models.map(({ value }) => value.name);
  const near = nearest(reference, names);
  throw new TuneError(
    document || near === undefined
      ? found.diagnostics
      : diagnostic("usage/unknown-name", { what: "base model", got: reference, known: names, nearest: near }),
  );
}

const taskIds: readonly TaskId[] = [
  "classification",
  "generation",
  "summarization",
  "question_answering",
  "retrieval_augmented_generation",
  "extraction",
  "code",
];

/** What the catalog has of the model for each task, parameter by parameter. */
function catalogued(names: readonly string[]): CataloguedParameter[] {
  return taskIds.flatMap((task_id) => {
    const { values, ranges } = catalog(names, task_id);
    const fields = [...new Set([...Object.keys(values), ...Object.keys(ranges)])].toSorted();
    return fields.map((field): CataloguedParameter => {
      const { value = null } = values[field] ?? {};
      const range = ranges[field];
      return {
        task_id,
        field,
        value,
        usual_range: range === undefined ? null : [range.min, range.max],
        entry: (values[field] ?? range)!.entry,
        provenance: (values[field] ?? range)!.provenance,
      };
    });
  });
}
