import type { ComparedRun, FieldMapping, RunIdentity, RunRecord, RunStatus } from "@tunesmith/contracts";
import { TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { names, type RunFolder } from "@tunesmith/store";
import { weightsFile } from "../shared/adapter.js";
import { notFinished, wasCutOff } from "../runs/outlook.js";
import { locateFinished, locateRun, unfinishedWarning } from "../runs/runs.js";
import { surroundings, type Place } from "../shared/options.js";

/** A run that is compared. */
export interface Compared {
  run: RunFolder;
  status: RunStatus;
  isCutOff: boolean;
  identity: RunIdentity;
  /** Columns by which it was tuned. */
  fields: readonly FieldMapping[];
  /** Folder of its base model, absolute. */
  baseModel: string;
  /** Null = it is not completed. */
  record: RunRecord | null;
}

/**
 * The runs meant, in the order asked for. A name means the last completed run of it, and where there is none the
 * last one; a run that came to no good end is told.
 */
export async function comparedRuns(
  references: readonly string[],
  place: Place,
  onWarning: (warning: Diagnostic) => void,
): Promise<Compared[]> {
  const runs: Compared[] = [];
  for (const reference of references) {
    const found = await locateFinished(reference, place).catch(unlessUnfinished);
    found?.warnings.forEach(onWarning);
    const warning = found ? null : await unfinishedWarning(reference, place);
    if (warning) onWarning(warning);
    runs.push(await open(found?.run ?? (await locateRun(reference, place)), surroundings(place).cwd));
  }
  return runs;
}

function unlessUnfinished(error: unknown): null {
  if (error instanceof TuneError && error.diagnostics[0]?.code === "run/not-finished") return null;
  throw error;
}

/** A run as a column of the comparison. */
export function comparedRun({ run, status, isCutOff, record }: Compared): ComparedRun {
  const weights = record?.entity.artifacts.find(({ path }) => path === `${names.adapter}/${weightsFile}`);
  return {
    run_id: run.runId,
    experiment: status.experiment,
    state: status.state,
    ...(isCutOff ? { is_cut_off: true } : {}),
    adapter_sha256: weights?.sha256 ?? null,
  };
}

async function open(run: RunFolder, cwd: string): Promise<Compared> {
  const [status, resolved] = await Promise.all([run.status(), run.resolved()]);
  if (!status || !resolved) throw await notFinished(run, status, cwd);
  return {
    run,
    status,
    isCutOff: await wasCutOff(run, status),
    identity: resolved.identity,
    fields: resolved.fields ?? [],
    baseModel: resolved.paths.base_model,
    record: await run.record(),
  };
}
