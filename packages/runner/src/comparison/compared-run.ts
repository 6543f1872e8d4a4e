import type { ComparedRun, RunIdentity, RunRecord, RunStatus } from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { names, type RunFolder } from "@tunesmith/store";
import { weightsFile } from "../shared/adapter-folder.js";
import { storeOf, type Place } from "../shared/options.js";

/** A run that is compared. */
export interface Compared {
  run: RunFolder;
  status: RunStatus;
  identity: RunIdentity;
  /** Folder of its base model, absolute. */
  baseModel: string;
  /** Null = it is not completed. */
  record: RunRecord | null;
}

/** The runs meant, in the order asked for. */
export async function comparedRuns(references: readonly string[], place: Place): Promise<Compared[]> {
  const store = storeOf(place);
  const runs: Compared[] = [];
  for (const reference of references) runs.push(await open(await found(reference, store)));
  return runs;
}

/** A run as a column of the comparison. */
export function comparedRun({ run, status, record }: Compared): ComparedRun {
  const weights = record?.entity.artifacts.find(({ path }) => path === `${names.adapter}/${weightsFile}`);
  return {
    run_id: run.runId,
    experiment: status.experiment,
    state: status.state,
    adapter_sha256: weights?.sha256 ?? null,
  };
}

/** A name means the last completed run of it, and where there is none the last one. */
async function found(reference: string, store: ReturnType<typeof storeOf>): Promise<RunFolder> {
  const finished = await store.find(reference, { finished: true }).catch(() => null);
  return finished ?? store.find(reference);
}

async function open(run: RunFolder): Promise<Compared> {
  const [status, resolved] = await Promise.all([run.status(), run.resolved()]);
  if (!status || !resolved)
    throw new TuneError(
      diagnostic("run/not-finished", { run: run.runId.slice(0, 12), state: status?.state ?? "queued" }),
    );
  return {
    run,
    status,
    identity: resolved.identity,
    baseModel: resolved.paths.base_model,
    record: await run.record(),
  };
}
