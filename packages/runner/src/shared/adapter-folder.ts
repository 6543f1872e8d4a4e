import type { AdapterMetadata, EvaluationReport, ModelFacts, ResolvedExperiment } from "@tunesmith/contracts";
import { baseName } from "@tunesmith/report";
import { precisionOf } from "@tunesmith/resolver";
import type { Files } from "@tunesmith/store";
import { metadataFile, weightsFile } from "./adapter.js";
import { peftConfig } from "./peft-config.js";
import { generationDefaults } from "./generation.js";

/** What an adapter folder is made of. */
export interface AdapterContents {
  resolved: ResolvedExperiment;
  model: ModelFacts;
  /** Of the files beside the base model's tokenizer; null where none are read. */
  tokenFiles: string | null;
  weights: Uint8Array;
  /** README.md; null before the evaluation, for it is made of the scores. */
  card: string | null;
  evaluation: EvaluationReport | null;
}

/** A PEFT folder, loadable by PEFT as it is, with our metadata and a model card beside. */
export function adapterFiles({
  resolved,
  model,
  tokenFiles,
  weights,
  card,
  evaluation,
}: AdapterContents): Files {
  const files = new Map<string, Uint8Array>([
    ["adapter_config.json", Buffer.from(peftConfig(resolved.identity.prompt_tuning, model))],
    [weightsFile, weights],
    [metadataFile, Buffer.from(`${JSON.stringify(metadata(resolved, tokenFiles, evaluation), null, 2)}\n`)],
  ]);
  if (card !== null) files.set("README.md", Buffer.from(card));
  return files;
}

function metadata(
  { run_id, identity }: ResolvedExperiment,
  tokenFiles: string | null,
  evaluation: EvaluationReport | null,
): AdapterMetadata {
  const tuning = identity.prompt_tuning;
  return {
    apiVersion: "tune/v1",
    kind: "AdapterMetadata",
    experiment: identity.name,
    run_id,
    task_id: tuning.task_id,
    verbalizer: tuning.verbalizer,
    labels: tuning.labels,
    base_model: { ...tuning.base_model, model_id: baseName(tuning.base_model.model_id) },
    digests: identity.digests,
    token_files_sha256: tokenFiles,
    numerics_version: identity.numerics_version,
    ...precisionOf(identity),
    max_input_tokens: tuning.max_input_tokens,
    max_output_tokens: tuning.max_output_tokens,
    on_too_long: tuning.on_too_long,
    generation: identity.evaluation?.generation ?? generationDefaults(tuning.max_output_tokens),
    metrics: evaluation?.summary.tuned ?? null,
  };
}
