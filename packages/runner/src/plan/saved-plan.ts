import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import {
  validateSavedPlan,
  type ApplyResult,
  type PlanBasis,
  type ResolvedExperiment,
  type SavedPlan,
} from "@tunesmith/contracts";
import { diagnostic, systemReason, TuneError } from "@tunesmith/diagnostics";
import { planBasis, staleness, withoutSeconds, type KnownRun } from "@tunesmith/planner";
import { readKnownRuns } from "@tunesmith/resolver";
import { applyPrepared } from "../apply/apply.js";
import type { ApplyOptions } from "../apply/options.js";
import { engineInfo } from "../shared/engine.js";
import { manifestDigests, ownFiles, relativeTo } from "./manifest-files.js";
import { shownPath, surroundings } from "../shared/options.js";
import type { PlanResult } from "./plan.js";
import { prepare, type Prepared } from "../shared/prepare.js";

/**
 * Writes a plan into a file that `applySavedPlan` carries out later. Nothing in it depends on the clock or the
 * machine's speed. Throws TuneError: `plan/not-a-file` when a manifest came from standard input, `store/io`.
 * @param file relative to the working directory.
 */
export async function savePlan(file: string, { plan, basis }: PlanResult): Promise<SavedPlan> {
  const { prepared, experiments, known, options } = basis;
  const target = resolve(surroundings(options).cwd, file);
  const files = ownFiles(prepared.loading).map((one) => {
    if (one === null) throw new TuneError(diagnostic("plan/not-a-file", {}));
    return one;
  });
  const saved: SavedPlan = {
    apiVersion: "tune/v1",
    kind: "SavedPlan",
    manifests: files.map((one) => relativeTo(target, one)).toSorted(),
    overrides: (options.set ?? []).map(overrideOf),
    targets: [...(options.targets ?? [])],
    runs: withoutSeconds(plan),
    rests_on: await basisOf(prepared, experiments, known, target),
  };
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, `${JSON.stringify(saved, null, 2)}\n`);
  } catch (error) {
    throw new TuneError(diagnostic("store/io", { path: file, problem: reason(error) }), { cause: error });
  }
  return saved;
}

/**
 * Carries out a saved plan as `applyManifests` would its manifests. Throws TuneError `plan/stale`, which lists
 * every difference, when anything that the plan rests on has changed; then nothing was begun.
 */
export async function applySavedPlan(file: string, options: ApplyOptions = {}): Promise<ApplyResult> {
  const { cwd } = surroundings(options);
  const path = resolve(cwd, file);
  const saved = await readPlan(path, file);
  const refused = (changes: readonly string[]): TuneError =>
    new TuneError(diagnostic("plan/stale", { path: file, changes }));
  const folder = dirname(path);
  const manifests = saved.manifests.map((one) => resolve(folder, one));
  const missing = await missingFiles(manifests);
  if (missing.length > 0) throw refused(missing.map((one) => `\`${shownPath(one, cwd)}\` is gone`));
  const planned = {
    ...options,
    set: saved.overrides.map(({ path: key, value }) => `${key}=${value}`),
    targets: saved.targets,
  };
  const prepared = await prepare(manifests, planned, { write: true });
  const experiments = prepared.resolutions.map(({ experiment }) => experiment);
  const known = await readKnownRuns(prepared.store, experiments);
  const changes = staleness(saved, {
    rests_on: await basisOf(prepared, experiments, known, path),
    runs: experiments.map(({ identity, run_id }) => ({ experiment: identity.name, run_id })),
  });
  if (changes.length > 0) throw refused(changes);
  return applyPrepared(prepared, planned);
}

/** Whether a file is a saved plan rather than a manifest; false for one that is not there. */
export async function isSavedPlan(file: string, cwd: string = process.cwd()): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(resolve(cwd, file), "utf8"));
    return typeof value === "object" && value !== null && "kind" in value && value.kind === "SavedPlan";
  } catch {
    return false;
  }
}

/** The saved plan in a file, for showing it. Throws TuneError `plan/invalid`. */
export async function readSavedPlan(file: string, cwd: string = process.cwd()): Promise<SavedPlan> {
  return readPlan(resolve(cwd, file), file);
}

async function readPlan(path: string, shown: string): Promise<SavedPlan> {
  let problem: string;
  try {
    const checked = validateSavedPlan(JSON.parse(await readFile(path, "utf8")));
    if (checked.ok) return checked.value;
    problem = checked.problems.map(({ pointer, message }) => `${pointer || "/"} ${message}`).join("; ");
  } catch (error) {
    problem = reason(error);
  }
  throw new TuneError(diagnostic("plan/invalid", { path: shown, problem }));
}

async function basisOf(
  prepared: Prepared,
  experiments: readonly ResolvedExperiment[],
  known: readonly KnownRun[],
  file: string,
): Promise<PlanBasis> {
  const { numerics_version, version } = await engineInfo();
  const manifests = await manifestDigests(prepared.loading, file);
  return planBasis(experiments, known, { numerics_version, engine_version: version, manifests });
}

async function missingFiles(files: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    files.map((file) =>
      readFile(file).then(
        () => [],
        () => [file],
      ),
    ),
  );
  return found.flat();
}

function overrideOf(argument: string): SavedPlan["overrides"][number] {
  const end = argument.indexOf("=");
  return { path: argument.slice(0, end), value: argument.slice(end + 1) };
}

function reason(error: unknown): string {
  return error instanceof Error ? systemReason(error) : String(error);
}
