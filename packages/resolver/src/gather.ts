import type { ResolvedEvaluation, ResolvedTuning } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import {
  findBaseModel,
  identifyBaseModel,
  type BaseModel,
  type FileDigests,
  type FoundBaseModel,
} from "@tunesmith/models";
import type { Store } from "@tunesmith/store";
import { checkInitAdapter } from "./check-init-adapter.js";
import type { DataSetOptions } from "./data-set.js";
import { defaults, resolveEvaluation, resolveTuning } from "./defaults.js";
import { resolveInitAdapter, type InitAdapter } from "./init-adapter.js";
import { isDoubtful, writtenModel, type WrittenModel } from "./named.js";
import { resolveRecords, type Records } from "./records.js";

/** What following the references of a manifest takes; no engine. */
export interface GatherOptions extends DataSetOptions {
  /** Where `init_adapter: {run}` is looked up. */
  store: Pick<Store, "find">;
  /** Keeps digests of large weight files. */
  fileDigests?: FileDigests | undefined;
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

/** A base model whose weights are read, to identify it, when somebody asks. */
export interface IdentifiableModel {
  found: FoundBaseModel;
  identify: () => Promise<Result<BaseModel>>;
}

/** Follows every reference of an experiment and collects the problems of all: model, prompt, data, templates, labels. */
export async function gather(loaded: LoadedManifest, options: GatherOptions): Promise<Gathered> {
  const { value } = loaded;
  const section = value.prompt_tuning.base_model;
  const written = writtenModel(section, "/prompt_tuning/base_model", loaded, options.names);
  const writes = written !== null && "modelId" in written ? written : null;
  const { asWritten, revision } = writes ?? { asWritten: "", revision: undefined };
  const tuning = resolveTuning(value, { model_id: asWritten, revision: revision ?? null });
  const evaluation = resolveEvaluation(value, tuning);
  const seed = value.runtime?.seed ?? defaults.seed;
  const doubtful = isDoubtful(loaded, "/prompt_tuning/base_model");
  const noAdapter = isDoubtful(loaded, "/prompt_tuning/init_adapter");
  const [model, data, adapter] = await Promise.all([
    doubtful || writes === null ? null : locateModel(writes, options),
    resolveRecords(loaded, tuning, evaluation, { ...options, seed }),
    noAdapter ? null : resolveInitAdapter(loaded, options),
  ]);
  const problems: Diagnostic[] = written !== null && "severity" in written ? [written] : [];
  if (model !== null && !model.ok) problems.push(...model.diagnostics);
  if (adapter !== null && !adapter.ok) problems.push(...adapter.diagnostics);
  const foundModel = model?.ok === true ? model.value : null;
  const foundAdapter = adapter?.ok === true ? adapter.value : null;
  if (foundModel !== null && writes !== null) problems.push(...(await checkDigest(foundModel, writes)));
  if (foundModel !== null && foundAdapter !== null) {
    const fits = await checkInitAdapter(foundAdapter, foundModel, tuning, loaded);
    const unsure = isDoubtful(loaded, "/prompt_tuning/num_virtual_tokens");
    problems.push(...fits.filter(({ code }) => !(unsure && code === "adapter/tokens-mismatch")));
  }
  problems.push(...data.problems);
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

async function locateModel(
  { modelId, revision, directory, where }: WrittenModel,
  { fileDigests }: GatherOptions,
): Promise<Result<IdentifiableModel>> {
  const found = await findBaseModel(modelId, { manifestDir: directory, revision });
  if (!found.ok) {
    const placed = (problem: Diagnostic): Diagnostic =>
      problem.file === undefined ? { ...problem, ...where } : problem;
    return { ok: false, diagnostics: found.diagnostics.map(placed) };
  }
  let identified: Promise<Result<BaseModel>> | undefined;
  const identify = (): Promise<Result<BaseModel>> =>
    (identified ??= identifyBaseModel(found.value, fileDigests));
  return { ok: true, value: { found: found.value, identify }, warnings: [] };
}

/** What a Model document says of its digest; reads the weights only where it says something. */
async function checkDigest(model: IdentifiableModel, { expected }: WrittenModel): Promise<Diagnostic[]> {
  if (expected === null) return [];
  const identified = await model.identify();
  if (!identified.ok) return identified.diagnostics;
  const got = identified.value.digests.base_model;
  const fields = { name: expected.name, expected: expected.digest, got };
  return got === expected.digest ? [] : [diagnostic("model/digest-mismatch", fields, expected.where)];
}

/** What two references share is told once. */
function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return problems.filter((problem) => {
    const text = JSON.stringify(problem);
    return !told.has(text) && told.add(text);
  });
}
