import { join } from "node:path";
import type { CataloguedParameter, BaseModelFacts, TaskId } from "@tunesmith/contracts";
import { diagnostic, nearest, TuneError, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { loadManifests } from "@tunesmith/manifest";
import {
  catalog,
  digestFolder,
  fileDigests,
  identifyBaseModel,
  readGenerationConfig,
  seeBaseModel,
  weightFacts,
  type SeenBaseModel,
} from "@tunesmith/models";
import { describeModel, describeTokenizer, modelTensors } from "../shared/engine.js";
import { loadOptions, shownPath, storeOf, surroundings, type ManifestOptions } from "../shared/options.js";

/**
 * What a base model is, whether the engine computes it or not. @param reference the name of a Model manifest, a
 * folder, or a name on the hub. Throws TuneError with what is wrong with it.
 */
export async function showModel(
  reference: string,
  paths: readonly string[],
  options: ManifestOptions,
): Promise<{ facts: BaseModelFacts; warnings: Diagnostic[] }> {
  const { cwd } = surroundings(options);
  const seen = await seeModel(reference, paths, options);
  const remembered = fileDigests(join(storeOf(options).stateDir, "digests"), { write: false });
  const { config, shape, architecture, warnings } = seen.config;
  const refused = "severity" in config ? config : null;
  const used = refused === null ? await modelTensors(seen.path) : null;
  const weights = valueOf(await weightFacts(seen.files, used));
  const { digests, notes } =
    "severity" in config
      ? { ...valueOf(await digestFolder(seen.files, [], remembered)), notes: warnings }
      : valueOf(await identifyBaseModel({ ...seen, facts: config, notes: warnings }, remembered));
  const generation = valueOf(await readGenerationConfig(seen.path));
  const { base_model, tokenizer } = digests;
  const facts: BaseModelFacts = {
    model_id: seen.display,
    folder: shownPath(seen.path, cwd),
    supported: refused === null,
    reason: refused === null ? null : refused.message,
    architecture,
    family: "severity" in config ? null : config.family,
    layers: shape.layers,
    hidden_size: shape.hidden,
    heads: shape.heads,
    vocabulary: shape.vocab,
    max_positions: shape.maxPositions,
    parameters: weights.parameters,
    dtypes: weights.dtypes,
    weight_bytes: weights.bytes,
    digest: base_model,
    tokenizer_digest: tokenizer,
    tokenizer: await describeTokenizer(seen.path),
    generation: {
      eos_token_id: generation.endTokens,
      not_done: generation.notDone.map(({ parameter, value }) => ({
        parameter,
        value: JSON.stringify(value),
      })),
    },
    catalog: catalogued([base_model, seen.display]),
  };
  return { facts, warnings: notes };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new TuneError(result.diagnostics);
  return result.value;
}

async function seeModel(
  reference: string,
  paths: readonly string[],
  options: ManifestOptions,
): Promise<SeenBaseModel> {
  const { cwd, env } = surroundings(options);
  const { models } = await loadManifests(paths, loadOptions(options));
  const document = models.find(({ value }) => value.name === reference);
  const found = document
    ? await seeBaseModel(document.value.model_id, {
        manifestDir: document.directory,
        revision: document.value.revision,
        environment: env,
        describe: describeModel,
      })
    : await seeBaseModel(reference, { manifestDir: cwd, environment: env, describe: describeModel });
  if (found.ok) return found.value;
  // A folder may be named without `./` here, where nothing else is meant.
  const folder = document
    ? found
    : await seeBaseModel(`./${reference}`, { manifestDir: cwd, describe: describeModel });
  if (folder.ok) return folder.value;
  // What is wrong with a folder that is there is what is asked for.
  const isThere = folder.diagnostics[0]?.code !== "model/not-found";
  if (isThere) throw new TuneError(folder.diagnostics);
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
