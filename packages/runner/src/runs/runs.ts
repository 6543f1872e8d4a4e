import { join } from "node:path";
import {
  validateEvaluationReport,
  type AppliedRun,
  type EvaluationReport,
  type RunAction,
  type RunRecord,
  type RunStatus,
} from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic, type UnfinishedRun } from "@tunesmith/diagnostics";
import { curveFrom, runView, type Curve, type RunView } from "@tunesmith/report";
import { names, type RunFolder } from "@tunesmith/store";
import { weightsFile } from "../shared/adapter.js";
import { notFinished, unfinishedRun, wasCutOff } from "./outlook.js";
import { shownPath, storeOf, surroundings, type Place } from "../shared/options.js";

/** Where a run's results lie, relative to the working directory. */
export type RunPaths = AppliedRun["paths"];

/** A run as a list shows it. */
export interface RunEntry {
  status: RunStatus;
  /** Null until the run is completed. */
  record: RunRecord | null;
  /** Whether the run has no end, and nobody who works on it. */
  isCutOff: boolean;
  paths: RunPaths;
}

/** A finished run in every form. */
export interface DescribedRun {
  applied: AppliedRun;
  view: RunView;
  evaluation: EvaluationReport | null;
  /** Of training, over all attempts. */
  seconds: number | null;
}

/** Name of the report within `evaluation/`. */
export const evaluationFile = "evaluation.json";

/** Every run, newest first. A folder without a readable status is no run yet. */
export async function listRuns(place: Place = {}): Promise<RunEntry[]> {
  const { cwd } = surroundings(place);
  const entries: RunEntry[] = [];
  for (const { run, status } of (await storeOf(place).list()).toReversed()) {
    if (!status) continue;
    const record = await unlessDamaged(run.record());
    entries.push({ status, record, isCutOff: await wasCutOff(run, status), paths: pathsOf(run, cwd) });
  }
  return entries;
}

/** One damaged record must not hide all the other runs: it is shown when its own run is asked for. */
async function unlessDamaged(record: Promise<RunRecord | null>): Promise<RunRecord | null> {
  try {
    return await record;
  } catch (error) {
    if (error instanceof TuneError && error.diagnostics[0]?.code === "run/corrupt") return null;
    throw error;
  }
}

/** One run by id, beginning of an id, or name; the latest where nothing is said. */
export async function findRun(reference: string | undefined, place: Place = {}): Promise<RunEntry> {
  const run = await locateRun(reference, place);
  const status = await run.status();
  if (!status) throw new TuneError(diagnostic("run/not-found", { run: reference ?? run.runId }));
  return {
    status,
    record: await run.record(),
    isCutOff: await wasCutOff(run, status),
    paths: pathsOf(run, surroundings(place).cwd),
  };
}

/** A finished run with its scores, curve and paths. Throws `run/not-finished` for any other. */
export async function describeRun(
  reference: string | undefined,
  place: Place = {},
): Promise<DescribedRun & { warnings: readonly Diagnostic[] }> {
  const { run, warnings } = await locateFinished(reference, place);
  return { ...(await describeFolder(run, "unchanged", surroundings(place).cwd)), warnings };
}

/** What is to be said of a run that failed, was interrupted or cut off; null of one that goes on or is completed. */
export async function unfinishedWarning(
  reference: string | undefined,
  place: Place = {},
): Promise<Diagnostic | null> {
  const run = await locateRun(reference, place);
  const status = await run.status();
  if (status?.state === "completed") return null;
  const found = await unfinishedRun(run, status, surroundings(place).cwd);
  return isOver(found) ? diagnostic("run/unfinished", found) : null;
}

/** The learning curve of a run, finished or not. */
export async function readCurve(
  reference: string | undefined,
  place: Place = {},
): Promise<{ name: string; runId: string; curve: Curve }> {
  const run = await locateRun(reference, place);
  const status = await run.status();
  return {
    name: status?.experiment ?? run.runId.slice(0, 12),
    runId: run.runId,
    curve: curveFrom(await run.metrics()),
  };
}

/** The folder of a run; without a reference, of the latest. */
export async function locateRun(reference: string | undefined, place: Place): Promise<RunFolder> {
  const store = storeOf(place);
  if (reference !== undefined) return store.find(reference);
  const latest = (await store.list()).findLast(({ status }) => status !== null);
  if (latest) return latest.run;
  throw new TuneError(
    diagnostic("run/none", { stateDir: shownPath(store.stateDir, surroundings(place).cwd) }),
  );
}

/**
 * The folder of a completed run: of the one with this id, or of the last of this name, or of all. A later one that
 * came to no good end is warned of. Throws `run/not-finished` where none is completed.
 */
export async function locateFinished(
  reference: string | undefined,
  place: Place,
): Promise<{ run: RunFolder; warnings: readonly Diagnostic[] }> {
  const latest = await locateRun(reference, place);
  const status = await latest.status();
  if (status?.state === "completed") return { run: latest, warnings: [] };
  const { cwd } = surroundings(place);
  const isName = reference === undefined || status?.experiment === reference;
  const completed = (await storeOf(place).list()).filter(({ status: one }) => one?.state === "completed");
  const older = completed.findLast(({ status: one }) => !reference || one!.experiment === reference);
  if (!isName || !older) throw await notFinished(latest, status, cwd);
  const unfinished = await unfinishedRun(latest, status, cwd);
  const used = older.run.runId.slice(0, 12);
  return {
    run: older.run,
    warnings: isOver(unfinished) ? [diagnostic("run/older", { ...unfinished, used })] : [],
  };
}

/** Whether nobody works on a run that did not reach its end. */
function isOver({ state }: UnfinishedRun): boolean {
  return ["failed", "canceled", "cut off"].includes(state);
}

/** What a finished run's folder says. */
export async function describeFolder(run: RunFolder, action: RunAction, cwd: string): Promise<DescribedRun> {
  const record = await recordOf(run, cwd);
  const evaluation = await readEvaluation(run);
  return {
    applied: appliedRun(run, record, action, cwd),
    view: runView(record, evaluation, curveFrom(await run.metrics())),
    evaluation,
    seconds: record.entity.training?.seconds ?? null,
  };
}

/** The record of a finished run. Throws `run/not-finished` for any other. */
export async function recordOf(run: RunFolder, cwd: string): Promise<RunRecord> {
  const record = await run.record();
  if (record) return record;
  throw await notFinished(run, await run.status(), cwd);
}

/** A finished run as `apply` tells of it. */
export function appliedRun(
  run: RunFolder,
  { metadata, entity }: RunRecord,
  action: RunAction,
  cwd: string,
): AppliedRun {
  const { training, artifacts, evaluation, status } = entity;
  return {
    experiment: metadata.name,
    run_id: run.runId,
    action,
    state: status.state,
    steps: training?.steps ?? 0,
    final_loss: training?.final_loss ?? null,
    paths: pathsOf(run, cwd),
    adapter_sha256: artifacts.find(({ path }) => path === `${names.adapter}/${weightsFile}`)?.sha256 ?? null,
    memory: training?.memory ?? null,
    evaluation,
  };
}

/** Paths of a run, whether anything lies there or not. */
export function pathsOf(run: RunFolder, cwd: string): RunPaths {
  return {
    run: shownPath(run.path, cwd),
    adapter: shownPath(run.file(names.adapter), cwd),
    report: shownPath(run.file(names.report), cwd),
    record: shownPath(run.file(names.record), cwd),
  };
}

async function readEvaluation(run: RunFolder): Promise<EvaluationReport | null> {
  const bytes = (await run.folder(names.evaluation))?.get(evaluationFile);
  if (!bytes) return null;
  const checked = validateEvaluationReport(JSON.parse(bytes.toString("utf8")));
  if (checked.ok) return checked.value;
  const problem = checked.problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
  throw new TuneError(
    diagnostic("run/corrupt", { path: join(run.path, names.evaluation, evaluationFile), problem }),
  );
}
