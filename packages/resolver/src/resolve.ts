import path from "node:path";
import type { ResolvedExperiment, RunIdentity } from "@tunesmith/contracts";
import { digestRecords } from "@tunesmith/data";
import { hasErrors, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import { resolveBaseModel, type BaseModel, type FileDigests } from "@tunesmith/models";
import type { Store } from "@tunesmith/store";
import { defaults, resolveEvaluation, resolveTuning, resolveValidation } from "./defaults.js";
import { checkInitAdapter } from "./check-init-adapter.js";
import { readEngineFacts, type Engine } from "./engine.js";
import { resolveInitAdapter } from "./init-adapter.js";
import { resolveRecords, type Records } from "./records.js";
import { runId } from "./run-id.js";

export interface ResolveOptions {
  /** Folder that paths in messages are relative to. */
  cwd: string;
  engine: Engine;
  /** Where `init_adapter: {run}` is looked up. */
  store: Pick<Store, "find">;
  /** Keeps digests of large weight files. */
  fileDigests?: FileDigests | undefined;
  /** Over the manifest's (`TUNE_THREADS`). */
  threads?: number | undefined;
  /** Over the fastest of the processor (`TUNE_ISA`). */
  isa?: string | undefined;
}

/** An experiment with everything that it refers to. */
export interface Resolution {
  experiment: ResolvedExperiment;
  loaded: LoadedManifest;
  base: BaseModel;
  records: Records;
}

/**
 * Follows every reference of a manifest, fills in every default, and names the run. Reads, never writes; asks the
 * engine for nothing that needs the model loaded, so that a finished run is recognised quickly.
 */
export async function resolveExperiment(
  loaded: LoadedManifest,
  options: ResolveOptions,
): Promise<Result<Resolution>> {
  const { value } = loaded;
  const tuning = resolveTuning(value, loaded.modelIdAsWritten);
  const evaluation = resolveEvaluation(value, tuning);
  const seed = value.runtime?.seed ?? defaults.seed;
  const facts = readEngineFacts(options.engine, options.isa);
  const [base, records, adapter] = await Promise.all([
    locateBaseModel(loaded, options),
    resolveRecords(loaded, tuning, evaluation, { cwd: options.cwd, seed }),
    resolveInitAdapter(loaded, options.store),
  ]);
  if (!facts.ok || !base.ok || !records.ok || !adapter.ok) {
    const failed = [facts, base, adapter, records].flatMap((result) => (result.ok ? [] : result.diagnostics));
    return { ok: false, diagnostics: failed };
  }
  const fits = adapter.value ? await checkInitAdapter(adapter.value, base.value, tuning, loaded) : [];
  if (hasErrors(fits)) {
    return { ok: false, diagnostics: fits };
  }
  const fields = records.value.verbalizer.fields;
  const judged = records.value.baselines.flatMap((template) => template.fields);
  const identity: RunIdentity = {
    name: value.name,
    digests: {
      ...base.value.digests,
      training_data: digestRecords(records.value.given, fields),
      validation_data:
        value.validation?.data_references === undefined
          ? null
          : digestRecords(records.value.validation, fields),
      evaluation_data:
        evaluation === null ? null : digestRecords(records.value.evaluation, [...fields, ...judged]),
      init_adapter: adapter.value?.digest ?? null,
    },
    prompt_tuning: tuning,
    validation: resolveValidation(value),
    evaluation,
    seed,
    numerics_version: facts.value.numericsVersion,
    compute_dtype: "float32",
  };
  const limit = value.runtime?.memory_limit_mb;
  const results = value.results_reference?.location.path;
  const experiment: ResolvedExperiment = {
    apiVersion: "tune/v1",
    kind: "ResolvedExperiment",
    run_id: runId(identity),
    identity,
    description: value.description ?? null,
    tags: value.tags ?? [],
    overrides: loaded.overrides,
    runtime: {
      device: "cpu",
      threads: options.threads ?? value.runtime?.threads ?? facts.value.cpus,
      isa: facts.value.isa,
      memory_limit_bytes: limit === undefined ? null : limit * 1024 * 1024,
    },
    paths: {
      manifest: loaded.file,
      base_model: base.value.path,
      training_data: records.value.paths.training,
      validation_data: records.value.paths.validation,
      evaluation_data: records.value.paths.evaluation,
      init_adapter: adapter.value?.path ?? null,
      results: results === undefined ? null : path.resolve(loaded.directory, results),
    },
    counts: {
      training: records.value.training.length,
      validation: records.value.validation.length,
      evaluation: records.value.evaluation.length,
    },
    inspection: null,
  };
  return {
    ok: true,
    value: { experiment, loaded, base: base.value, records: records.value },
    warnings: [...[facts, base, adapter, records].flatMap((result) => result.warnings), ...fits],
  };
}

async function locateBaseModel(loaded: LoadedManifest, options: ResolveOptions): Promise<Result<BaseModel>> {
  const { model_id, revision, name } = loaded.value.prompt_tuning.base_model;
  if (model_id === undefined) throw new RangeError(`the base model ${name} was not looked up`);
  const found = await resolveBaseModel(model_id, {
    manifestDir: loaded.directory,
    revision,
    fileDigests: options.fileDigests,
  });
  if (found.ok) {
    return found;
  }
  const where = loaded.locate("/prompt_tuning/base_model/model_id");
  const placed = (problem: Diagnostic): Diagnostic =>
    problem.file === undefined ? { ...problem, ...where } : problem;
  return { ok: false, diagnostics: found.diagnostics.map(placed) };
}
