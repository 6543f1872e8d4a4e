import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import {
  findBaseModel,
  identifyBaseModel,
  type BaseModel,
  type BaseModelOptions,
  type Describe,
  type FileDigests,
  type FoundBaseModel,
} from "@tunesmith/models";
import type { DataSetOptions } from "./data-set.js";
import type { WrittenModel } from "./named.js";

/** What finding a base model takes. */
export interface LocateOptions extends Pick<DataSetOptions, "names"> {
  /** The engine's reading of a model's config.json. */
  describe: Describe;
  /** Keeps digests of large weight files. */
  fileDigests?: FileDigests | undefined;
  /** Models found before, by how they are written: the experiments of one command often share theirs. */
  models?: Map<string, Promise<Result<IdentifiableModel>>> | undefined;
}

/** A base model whose weights are read, to identify it, when somebody asks. */
export interface IdentifiableModel {
  found: FoundBaseModel;
  identify: () => Promise<Result<BaseModel>>;
}

/** Finds a base model; problems lie where it is written. */
export async function locateModel(
  { modelId, revision, directory, where }: WrittenModel,
  { describe, fileDigests, models = new Map() }: LocateOptions,
): Promise<Result<IdentifiableModel>> {
  const key = JSON.stringify([modelId, revision, directory]);
  const finding =
    models.get(key) ?? find(modelId, { manifestDir: directory, revision, describe, fileDigests });
  models.set(key, finding);
  const found = await finding;
  if (found.ok) return found;
  const placed = (problem: Diagnostic): Diagnostic =>
    problem.file === undefined ? { ...problem, ...where } : problem;
  return { ok: false, diagnostics: found.diagnostics.map(placed) };
}

async function find(modelId: string, options: BaseModelOptions): Promise<Result<IdentifiableModel>> {
  const found = await findBaseModel(modelId, options);
  if (!found.ok) return found;
  let identified: Promise<Result<BaseModel>> | undefined;
  const identify = (): Promise<Result<BaseModel>> =>
    (identified ??= identifyBaseModel(found.value, options.fileDigests));
  return { ok: true, value: { found: found.value, identify }, warnings: [] };
}

/** What a Model document says of its digest; reads the weights only where it says something. */
export async function checkDigest(
  model: IdentifiableModel,
  { expected }: WrittenModel,
): Promise<Diagnostic[]> {
  if (expected === null) return [];
  const identified = await model.identify();
  if (!identified.ok) return identified.diagnostics;
  const got = identified.value.digests.base_model;
  const fields = { name: expected.name, expected: expected.digest, got };
  return got === expected.digest ? [] : [diagnostic("model/digest-mismatch", fields, expected.where)];
}
