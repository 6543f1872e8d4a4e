import path from "node:path";
import type { ResolvedExperiment, RunIdentity } from "@tunesmith/contracts";
import { digestRecords } from "@tunesmith/data";
import { hasErrors, withoutSilenced, type Result } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import type { BaseModel } from "@tunesmith/models";
import { resolveValidation } from "./defaults.js";
import { readEngineFacts, type Engine } from "./engine.js";
import { gather, type GatherOptions } from "./gather/gather.js";
import { choosePrecision } from "./precision.js";
import type { Records } from "./gather/records.js";
import { runId } from "./run-id.js";
import { readTokens } from "./tokens/read-tokens.js";
import { tokenFilesDigest } from "./tokens/token-files.js";
import { cutsInside } from "./truncation.js";

export interface ResolveOptions extends GatherOptions {
  engine: Pick<Engine, "info" | "tokenize" | "tokenizerFacts">;
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
 * engine for nothing that needs the weights loaded, so that a finished run is recognised quickly. Where sources may be
 * cut, the tokenizer is asked where: a run whose sources are cut at one end of their tokens, or nowhere, keeps its name.
 */
export async function resolveExperiment(
  loaded: LoadedManifest,
  options: ResolveOptions,
): Promise<Result<Resolution>> {
  const { value } = loaded;
  const facts = readEngineFacts(options.engine, options.isa);
  const gathered = await gather(loaded, options, { thorough: true });
  const { seed, model, adapter, problems } = gathered;
  const told = withoutSilenced(problems, loaded.silenced);
  if (!facts.ok || model === null || gathered.records === null || hasErrors(told)) {
    return { ok: false, diagnostics: [...(facts.ok ? [] : facts.diagnostics), ...told] };
  }
  const read = await readTokens(
    loaded,
    { ...gathered, records: gathered.records },
    model.found.path,
    options.engine,
  );
  if (!read.ok) return { ok: false, diagnostics: [...told, ...read.diagnostics] };
  const { tuning, evaluation, records, tokenizer } = read.value;
  told.push(...withoutSilenced(read.warnings, loaded.silenced));
  const base = await model.identify();
  if (!base.ok) {
    return base;
  }
  const fields = records.verbalizer.fields;
  const judged = records.baselines.flatMap((template) => template.fields);
  const inside = await cutsInside(loaded, records, tuning, base.value.path, options.engine);
  if (!inside.ok) return inside;
  const { precision, reason } = choosePrecision(value.runtime?.torch_dtype ?? "auto", facts.value.bfloat16);
  const identity: RunIdentity = {
    name: value.name,
    digests: {
      ...base.value.digests,
      ...tokenFilesDigest(tokenizer),
      training_data: digestRecords(records.given, fields),
      validation_data:
        value.validation?.data_references === undefined ? null : digestRecords(records.validation, fields),
      evaluation_data: evaluation === null ? null : digestRecords(records.evaluation, [...fields, ...judged]),
      init_adapter: adapter?.digest ?? null,
    },
    prompt_tuning: tuning,
    validation: resolveValidation(value),
    evaluation,
    seed,
    numerics_version: facts.value.numericsVersion,
    ...precision,
    ...(inside.value ? { source_truncation: "fields" } : {}),
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
    compute_dtype_reason: reason,
    runtime: {
      device: "cpu",
      threads: options.threads ?? value.runtime?.threads ?? facts.value.cpus,
      isa: facts.value.isa,
      memory_limit_bytes: limit === undefined ? null : limit * 1024 * 1024,
    },
    paths: {
      manifest: loaded.file,
      base_model: base.value.path,
      training_data: records.paths.training,
      validation_data: records.paths.validation,
      evaluation_data: records.paths.evaluation,
      init_adapter: adapter?.path ?? null,
      results: results === undefined ? null : path.resolve(loaded.directory, results),
    },
    ...(records.fields.length === 0 ? {} : { fields: [...records.fields] }),
    counts: {
      training: records.training.length,
      validation: records.validation.length,
      evaluation: records.evaluation.length,
    },
    inspection: null,
  };
  return {
    ok: true,
    value: { experiment, loaded, base: base.value, records },
    warnings: [...told, ...withoutSilenced(base.warnings, loaded.silenced)],
  };
}
