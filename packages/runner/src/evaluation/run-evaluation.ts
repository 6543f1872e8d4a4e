import { relative, resolve, sep } from "node:path";
import type { EvaluationReport, VariantPredictions } from "@tunesmith/contracts";
import type { DataRecord } from "@tunesmith/data";
import type { Files } from "@tunesmith/store";
import { judge, type JudgedRecord } from "./judge.js";
import { predict, predictionLines } from "./predict.js";
import { evaluationFile } from "../runs/runs.js";
import { evaluateSpec, type Resolution } from "@tunesmith/resolver";

/** A run's evaluation: the report and the predictions behind it. */
export interface RunEvaluation {
  report: EvaluationReport;
  predictions: readonly VariantPredictions[];
  records: readonly JudgedRecord[];
}

/** Judges base, baselines and the adapter in `adapterPath` on the held-out records; null where there are none. */
export async function evaluateResolution(
  resolution: Resolution,
  adapterPath: string,
  options: {
    /** What the files of the records are relative to. */
    cwd: string;
    signal?: AbortSignal | undefined;
    onProgress?: ((done: number, total: number) => void) | undefined;
  },
): Promise<RunEvaluation | null> {
  const { run_id, identity } = resolution.experiment;
  const { evaluation, prompt_tuning: tuning, name } = identity;
  const spec = evaluateSpec(resolution, { adapterPath });
  if (!evaluation || !spec) return null;
  const predictions = await predict(spec, { ...options, records: resolution.records.evaluation });
  const placeOf =
    evaluation.share === undefined ? () => ({}) : placesFrom(resolution.loaded.directory, options.cwd);
  const records = resolution.records.evaluation.map((record) => ({
    input: record.fields.get("input") ?? "",
    expected: record.output ?? "",
    ...placeOf(record),
  }));
  const report = judge({
    experiment: name,
    runId: run_id,
    task: tuning.task_id,
    labels: tuning.labels,
    metrics: evaluation.metrics,
    positiveLabel: evaluation.positive_label,
    records,
    verbalizers: {
      base: tuning.verbalizer,
      tuned: tuning.verbalizer,
      ...Object.fromEntries(evaluation.baselines.map((baseline) => [baseline.name, baseline.verbalizer])),
    },
    predictions,
  });
  return { report, predictions, records };
}

/** Where a record of a share stands: its index among those held out leads nowhere. Relative to the manifest. */
function placesFrom(directory: string, cwd: string): (record: DataRecord) => { file: string; line: number } {
  return ({ file, line }) => ({
    file: relative(directory, resolve(cwd, file)).split(sep).join("/"),
    line,
  });
}

/** The files of `evaluation/`: the report, and one file of predictions for each contestant. */
export function evaluationFiles({ report, predictions, records }: RunEvaluation): Files {
  const files = new Map<string, Uint8Array>([
    [evaluationFile, Buffer.from(`${JSON.stringify(report, null, 2)}\n`)],
  ]);
  for (const variant of predictions) {
    const lines = predictionLines(records, variant).map((line) => `${JSON.stringify(line)}\n`);
    files.set(`${variant.name}.ndjson`, Buffer.from(lines.join("")));
  }
  return files;
}
