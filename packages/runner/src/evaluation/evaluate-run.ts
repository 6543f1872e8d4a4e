import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { truncated } from "@tunesmith/resolver";
import { names } from "@tunesmith/store";
import { evaluateModel, type EvaluateOptions, type Evaluated } from "./evaluate.js";
import { surroundings, type Place } from "../shared/options.js";
import { predictionLines } from "./predict.js";
import { checkTrainedOn, resolveRun } from "./resolve-run.js";
import { evaluateResolution } from "./run-evaluation.js";
import { notFinished } from "../runs/outlook.js";
import { locateFinished } from "../runs/runs.js";

/** Folder of the base model and of the adapter of a finished run, absolute. */
export async function modelOfRun(
  reference: string | undefined,
  place: Place = {},
): Promise<{ model: string; adapter: string; warnings: readonly Diagnostic[] }> {
  const { run, warnings } = await locateFinished(reference, place);
  const resolved = await run.resolved();
  if (!resolved) throw await notFinished(run, null, surroundings(place).cwd);
  return { model: resolved.paths.base_model, adapter: run.file(names.adapter), warnings };
}

/**
 * Judges a finished run again: on its own held-out records with its baselines, or on another file. What was
 * stored is not touched.
 */
export async function evaluateRun(
  reference: string | undefined,
  options: EvaluateOptions & Place & { data?: string | undefined },
): Promise<Evaluated> {
  const { data, fields, template, labels, labelScoring, maxNewTokens } = options;
  const { run, warnings } = await locateFinished(reference, options);
  const { model, adapter } = await modelOfRun(run.runId, options);
  const resolved = await run.resolved();
  if (data !== undefined) {
    const { label_scoring } = resolved?.identity.evaluation ?? {};
    const scoring = labelScoring ?? label_scoring;
    const known = resolved?.fields;
    const evaluated = await evaluateModel({
      ...options,
      model,
      adapter,
      data,
      known,
      labelScoring: scoring,
      check: (records, template) => checkTrainedOn(run, records, template, options),
    });
    return { ...evaluated, warnings: [...warnings, ...evaluated.warnings] };
  }
  for (const [option, value] of Object.entries({
    "--fields": fields,
    "--template": template,
    "--labels": labels,
    "--label-scoring": labelScoring,
    "--max-new-tokens": maxNewTokens,
  })) {
    if (value !== undefined)
      throw new TuneError(
        diagnostic("usage/missing-option", { option: "--data", command: `evaluate ${option}` }),
      );
  }
  const resolution = resolved?.identity.evaluation ? await resolveRun(run, options) : null;
  if (resolution === null)
    throw new TuneError(diagnostic("run/no-evaluation", { run: run.runId.slice(0, 12) }));
  if (!resolution.ok) throw new TuneError(resolution.diagnostics);
  // The run that was asked for, whatever its manifest would be called here and now.
  const experiment = { ...resolution.value.experiment, run_id: run.runId };
  const evaluation = await evaluateResolution({ ...resolution.value, experiment }, adapter, options);
  const { report, predictions, records } = evaluation!;
  const tuned = predictions.find(({ name }) => name === "tuned")!;
  const { too_long: cut = [] } = tuned;
  const { verbalizer, evaluation: held } = resolution.value.records;
  const set = { name: "evaluation", records: held, template: verbalizer, isAdapters: true };
  return {
    report,
    lines: predictionLines(records, tuned),
    warnings: [
      ...warnings,
      // What was said of the records when the run was made is theirs; the model is read anew.
      ...resolution.warnings.filter(({ code }) => /^(model|tokenizer)\//.test(code)),
      ...(cut.length === 0 ? [] : [truncated(cut, cut.length, set)]),
    ],
  };
}
