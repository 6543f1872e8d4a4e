import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunRecord } from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { curveFrom, modelCard, reportPage, runView } from "@tunesmith/report";
import type { Resolution } from "@tunesmith/resolver";
import { names, type LockedRun } from "@tunesmith/store";
import { adapterFiles } from "../shared/adapter-folder.js";
import type { ApplyEvent } from "./events.js";
import { artifactsOf, runRecord, sortedArtifacts } from "./record.js";
import { evaluateResolution, evaluationFiles } from "../evaluation/run-evaluation.js";
import { timestamp, type StatusWriter } from "../runs/status.js";
import type { Trained } from "./training.js";

/** Where results go, and who watches. */
export interface StoreContext {
  run: LockedRun;
  status: StatusWriter;
  version: string;
  cwd: string;
  signal: AbortSignal | undefined;
  onEvent: (event: ApplyEvent) => void;
}

/**
 * Evaluates the trained prompt and stores everything that the run leaves. The record comes last: a run without
 * it is not finished, and applying it again does from the last checkpoint on what is missing.
 */
export async function storeResults(
  resolution: Resolution,
  trained: Extract<Trained, { status: "completed" }>,
  context: StoreContext,
): Promise<void> {
  const { run, status, version, cwd, signal, onEvent } = context;
  const { experiment: resolved } = resolution;
  const of = { experiment: resolved.identity.name, runId: resolved.run_id };
  const { result, last, best } = trained;
  const base = { model: resolved.inspection!.model, tokenFiles: resolution.base.tokenFiles };
  // The evaluation reads the adapter from its folder, so that what is judged is what is stored.
  await run.commitDirectory(
    names.adapter,
    adapterFiles({ resolved, ...base, weights: last, card: null, evaluation: null }),
  );
  const evaluation = await evaluateResolution(resolution, run.file(names.adapter), {
    cwd,
    signal,
    onProgress: (done, total) => onEvent({ type: "evaluating", ...of, done, total }),
  });
  await status.storing(result.steps);
  onEvent({ type: "state", ...of, state: "storing" });

  const report = evaluation?.report ?? null;
  const metrics = await run.metrics();
  const completedAt = timestamp();
  const facts = {
    resolved,
    status: status.current,
    completedAt,
    result,
    metrics,
    hasBest: best !== null,
    evaluation: report,
    toolkit: { version },
  };
  const weights = adapterFiles({ resolved, ...base, weights: last, card: null, evaluation: report });
  const view = runView(
    runRecord({ ...facts, artifacts: artifactsOf(names.adapter, weights) }),
    report,
    curveFrom(metrics),
  );
  const adapter = adapterFiles({
    resolved,
    ...base,
    weights: last,
    card: modelCard(view),
    evaluation: report,
  });
  const page = reportPage(view);
  const artifacts = [
    ...artifactsOf(names.adapter, adapter),
    ...artifactsOf("", new Map([[names.report, Buffer.from(page)]])),
  ];
  if (evaluation) {
    const files = evaluationFiles(evaluation);
    await run.commitDirectory(names.evaluation, files);
    artifacts.push(...artifactsOf(names.evaluation, files));
  }
  if (best) {
    const files = adapterFiles({ resolved, ...base, weights: best, card: null, evaluation: null });
    await run.commitDirectory(names.bestAdapter, files);
    artifacts.push(...artifactsOf(names.bestAdapter, files));
  }
  await run.commitDirectory(names.adapter, adapter);
  await run.writeReport(page);
  const record = runRecord({ ...facts, artifacts: sortedArtifacts(artifacts) });
  if (resolved.paths.results !== null) await copyResults(run, record, resolved.paths.results);
  await run.writeRecord(record);
  await status.completed(completedAt);
}

/** `results_reference`: a copy of what the run leaves, for those who do not look into the state folder. */
async function copyResults(run: LockedRun, record: RunRecord, folder: string): Promise<void> {
  const { evaluation, results_reference } = record.entity;
  const copied = [
    names.adapter,
    names.report,
    ...(evaluation === null ? [] : [names.evaluation]),
    ...(results_reference.location.best_assets_path === null ? [] : [names.bestAdapter]),
  ];
  try {
    await mkdir(folder, { recursive: true });
    for (const name of copied) await cp(run.file(name), join(folder, name), { recursive: true, force: true });
    await writeFile(join(folder, names.record), `${JSON.stringify(record, null, 2)}\n`);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new TuneError(diagnostic("store/io", { path: folder, problem }), { cause: error });
  }
}
