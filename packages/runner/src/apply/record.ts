import type {
  Artifact,
  EpochMetrics,
  EvaluationReport,
  MetricLine,
  ResolvedExperiment,
  RunRecord,
  RunStatus,
  TrainResult,
} from "@tunesmith/contracts";
import { labelScoringOf, precisionOf } from "@tunesmith/resolver";
import { names, sha256, type Files } from "@tunesmith/store";

/** Version of the toolkit, that of this package. */
export interface Toolkit {
  version: string;
}

/** What a finished run's record is made of. */
export interface RecordContents {
  resolved: ResolvedExperiment;
  status: Omit<RunStatus, "fence">;
  completedAt: string;
  result: TrainResult;
  metrics: readonly MetricLine[];
  hasBest: boolean;
  evaluation: EvaluationReport | null;
  artifacts: readonly Artifact[];
  toolkit: Toolkit;
}

/** record.json: what watsonx calls run details, and more. Only its times, seconds and environment vary between equal runs. */
export function runRecord(contents: RecordContents): RunRecord {
  const { resolved, status, completedAt, result, metrics, hasBest, evaluation, artifacts, toolkit } =
    contents;
  const { identity, runtime } = resolved;
  const label_scoring = labelScoringOf(identity);
  return {
    apiVersion: "tune/v1",
    kind: "RunRecord",
    metadata: {
      id: resolved.run_id,
      name: identity.name,
      description: resolved.description,
      tags: resolved.tags,
      created_at: status.created_at,
      modified_at: completedAt,
    },
    entity: {
      model_id: identity.prompt_tuning.base_model.model_id,
      prompt_tuning: identity.prompt_tuning,
      seed: identity.seed,
      digests: identity.digests,
      numerics_version: identity.numerics_version,
      ...precisionOf(identity),
      ...(label_scoring === undefined ? {} : { label_scoring }),
      overrides: resolved.overrides,
      counts: resolved.counts,
      results_reference: {
        type: "container",
        location: {
          path: ".",
          training: names.metrics,
          training_status: names.status,
          assets_path: names.adapter,
          best_assets_path: hasBest ? names.bestAdapter : null,
          report: names.report,
        },
      },
      status: {
        state: "completed",
        running_at: status.running_at,
        completed_at: completedAt,
        message: null,
        metrics: epochMetrics(metrics, status.attempts === 1 ? status.running_at : null),
      },
      training: {
        steps: result.steps,
        final_loss: result.final_loss,
        validation_loss: result.validation_loss,
        best: result.best,
        memory: result.memory,
        dropped: result.dropped,
        truncated: result.truncated,
        seconds: metrics.findLast((line) => line.type === "step")?.seconds ?? 0,
      },
      artifacts: [...artifacts],
      evaluation: evaluation?.summary ?? null,
      environment: {
        tunesmith_version: toolkit.version,
        node_version: process.versions.node,
        platform: `${process.platform}-${process.arch}`,
        isa: runtime.isa,
        threads: runtime.threads,
      },
    },
  };
}

/** Digest and size of each file, under the name of its folder. */
export function artifactsOf(folder: string, files: Files): Artifact[] {
  return [...files].map(([name, bytes]) => ({
    path: folder === "" ? name : `${folder}/${name}`,
    sha256: sha256(bytes),
    bytes: bytes.byteLength,
  }));
}

/** By path, in the order of their bytes. */
export function sortedArtifacts(artifacts: readonly Artifact[]): Artifact[] {
  return artifacts.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Mean training loss of each epoch; the time of its end where training ran in one piece from `startedAt`. */
function epochMetrics(lines: readonly MetricLine[], startedAt: string | null): EpochMetrics[] {
  const epochs = new Map<number, { losses: number[]; seconds: number; validation: number | null }>();
  for (const line of lines) {
    const epoch = epochs.get(line.epoch) ?? { losses: [], seconds: 0, validation: null };
    epochs.set(line.epoch, epoch);
    if (line.type === "validation") epoch.validation = line.loss;
    else {
      epoch.losses.push(line.loss);
      epoch.seconds = line.seconds;
    }
  }
  return [...epochs].map(([iteration, { losses, seconds, validation }]) => ({
    timestamp:
      startedAt === null ? null : new Date(Date.parse(startedAt) + Math.round(seconds * 1000)).toISOString(),
    iteration,
    ml_metrics: {
      loss: losses.reduce((sum, value) => sum + value, 0) / Math.max(1, losses.length),
      validation_loss: validation,
    },
  }));
}
