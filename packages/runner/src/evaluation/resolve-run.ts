import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { checkHeldOut, type DataRecord, type Template } from "@tunesmith/data";
import { TuneError, withoutSilenced, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { resolveExperiment, type Resolution } from "@tunesmith/resolver";
import type { RunFolder } from "@tunesmith/store";
import { storeOf, surroundings, type Place } from "../shared/options.js";
import { load, resolveOptions } from "../shared/prepare.js";

/** The manifest that a run stored, with what it refers to as that is now; null where it stored none. Throws TuneError. */
export async function resolveRun(run: RunFolder, place: Place): Promise<Result<Resolution> | null> {
  const [manifest, resolved] = await Promise.all([run.manifest(), run.resolved()]);
  if (manifest === null || resolved === null) return null;
  const stored = {
    ...place,
    cwd: dirname(resolve(resolved.paths.manifest ?? "manifest.yaml")),
    stdin: Readable.from([manifest]),
    set: resolved.overrides.map(({ path, value }) => `${path}=${value}`),
  };
  const { experiments, names } = await load(["-"], stored);
  const { cwd } = surroundings(place);
  return resolveExperiment(
    experiments.find(({ value }) => value.name === resolved.identity.name)!,
    await resolveOptions({ ...stored, cwd }, storeOf(place), { names, write: false }),
  );
}

/**
 * Warns of records that a run was tuned on, where its files are still there and hold what it was tuned on; the manifest may
 * have silenced it.
 */
export async function checkTrainedOn(
  run: RunFolder,
  records: readonly DataRecord[],
  template: Template,
  place: Place,
): Promise<Diagnostic[]> {
  const resolution = await unlessGone(resolveRun(run, place));
  const digest = (await run.resolved())?.identity.digests.training_data;
  if (!resolution?.ok || resolution.value.experiment.identity.digests.training_data !== digest) return [];
  const { loaded, records: own } = resolution.value;
  return withoutSilenced(checkHeldOut(records, own.training, template), loaded.silenced);
}

/** The same of several runs; those that were tuned on the same records and read them alike are asked once. */
export async function checkTrainedOnAny(
  runs: readonly { run: RunFolder; template: Template }[],
  records: readonly DataRecord[],
  place: Place,
): Promise<Diagnostic[]> {
  const distinct = new Map<string, (typeof runs)[number]>();
  for (const one of runs) {
    const digest = (await one.run.resolved())?.identity.digests.training_data;
    const key = JSON.stringify([digest ?? one.run.runId, one.template.source]);
    if (!distinct.has(key)) distinct.set(key, one);
  }
  const warnings: Diagnostic[] = [];
  for (const { run, template } of distinct.values())
    warnings.push(...(await checkTrainedOn(run, records, template, place)));
  return warnings;
}

/** Files that are not what they were say nothing of these records, and are no problem of theirs. */
async function unlessGone<T>(resolving: Promise<T>): Promise<T | null> {
  try {
    return await resolving;
  } catch (error) {
    if (error instanceof TuneError) return null;
    throw error;
  }
}
