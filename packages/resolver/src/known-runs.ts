import type { RunIdentity } from "@tunesmith/contracts";
import type { KnownRun } from "@tunesmith/planner";
import { TuneError } from "@tunesmith/diagnostics";
import type { RunFolder, Store } from "@tunesmith/store";

/**
 * The runs on disk that matter to these experiments, oldest first: those of the same id and the finished ones of
 * the same names.
 */
export async function readKnownRuns(
  store: Pick<Store, "list">,
  experiments: ReadonlyArray<{ run_id: string; identity: { name: string } }>,
): Promise<KnownRun[]> {
  const ids = new Set(experiments.map(({ run_id }) => run_id));
  const names = new Set(experiments.map(({ identity }) => identity.name));
  const known: KnownRun[] = [];
  for (const { run, status } of await store.list()) {
    const same = ids.has(run.runId);
    if (!same && !(status?.state === "completed" && names.has(status.experiment))) {
      continue;
    }
    const finished = await run.isFinished();
    known.push({
      run_id: run.runId,
      experiment: status?.experiment ?? "",
      state: status?.state ?? null,
      finished,
      checkpoint_step: same && !finished ? await lastStep(run) : null,
      identity: same ? null : await identityOf(run),
    });
  }
  return known;
}

async function lastStep(run: RunFolder): Promise<number | null> {
  return (await run.resumePoint()).checkpoint?.step ?? null;
}

/** Null = damaged: only a disk that cannot be read is a failure. */
async function identityOf(run: RunFolder): Promise<RunIdentity | null> {
  try {
    return (await run.resolved())?.identity ?? null;
  } catch (error) {
    if (error instanceof TuneError && error.diagnostics[0]?.code === "run/corrupt") {
      return null;
    }
    throw error;
  }
}
