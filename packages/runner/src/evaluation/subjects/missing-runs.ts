import type { Evaluation } from "@tunesmith/contracts";
import { diagnostic, nearest, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest, Loading } from "@tunesmith/manifest";
import type { ListedRun, Store } from "@tunesmith/store";
import { unfinishedRun } from "../../runs/outlook.js";

/**
 * Experiments that evaluations name and that neither this command applies nor any run has completed: said before
 * anything is trained.
 */
export async function missingRuns(
  evaluations: readonly LoadedManifest<Evaluation>[],
  { experiments }: Pick<Loading, "experiments">,
  store: Pick<Store, "list">,
  cwd: string,
): Promise<Diagnostic[]> {
  if (evaluations.length === 0) return [];
  const runs = await store.list();
  const completed = runs.flatMap(({ status }) => (status?.state === "completed" ? [status.experiment] : []));
  const known = [...new Set([...completed, ...experiments.map(({ value }) => value.name)])].toSorted();
  const problems: Diagnostic[] = [];
  for (const loaded of evaluations) {
    for (const [index, subject] of loaded.value.subjects.entries()) {
      if (subject.type !== "experiment" || known.includes(subject.name)) continue;
      const problem = await noRun(subject.name, known, runs, cwd);
      problems.push({ ...problem, ...loaded.locate(`/subjects/${index}/name`) });
    }
  }
  return problems;
}

/** That no run of an experiment is completed; with what became of its latest. */
export async function noRun(
  name: string,
  known: readonly string[],
  runs: readonly ListedRun[],
  cwd: string,
): Promise<Diagnostic> {
  const latest = runs.findLast(({ status }) => status?.experiment === name);
  const of = { name, known, nearest: nearest(name, known) };
  if (latest === undefined) return diagnostic("evaluation/no-run", of);
  const unfinished = await unfinishedRun(latest.run, latest.status, cwd);
  const { message, help } = diagnostic("run/not-finished", unfinished);
  return diagnostic("evaluation/no-run", { ...of, latest: message, advice: help });
}
