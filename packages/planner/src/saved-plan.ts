import type { Plan, PlanBasis, SavedPlan } from "@tunesmith/contracts";
import { inputChanges } from "./changes.js";
import { lastFinished } from "./decide.js";
import type { KnownRun, Planned } from "./known-run.js";

/** What a plan rests on: manifests by content, inputs and last runs of each experiment, the engine. */
export function planBasis(
  experiments: readonly Planned[],
  known: readonly KnownRun[],
  facts: Pick<PlanBasis, "numerics_version" | "engine_version" | "manifests">,
): PlanBasis {
  return {
    numerics_version: facts.numerics_version,
    engine_version: facts.engine_version,
    manifests: facts.manifests,
    runs: experiments.map(({ identity }) => ({
      name: identity.name,
      last_run_id: lastFinished({ identity }, known)?.run_id ?? null,
      digests: identity.digests,
    })),
  };
}

/** The runs of a plan as a file holds them: without what a machine's speed says. */
export function withoutSeconds({ runs }: Plan): Plan["runs"] {
  return runs.map((run) => ({ ...run, predicted_seconds: null }));
}

/** What a plan would be now, as far as it must be the same. */
export interface PlanNow {
  rests_on: PlanBasis;
  runs: readonly { experiment: string; run_id: string }[];
}

/** Everything that a saved plan rests on and that is no longer so, one clause each; empty = it holds. */
export function staleness(saved: Pick<SavedPlan, "rests_on" | "runs">, now: PlanNow): string[] {
  const [before, after] = [saved.rests_on, now.rests_on];
  const found: string[] = [];
  if (before.engine_version !== after.engine_version)
    found.push(`the engine is ${after.engine_version}, and was ${before.engine_version}`);
  if (before.numerics_version !== after.numerics_version)
    found.push(`the numerics version is ${after.numerics_version}, and was ${before.numerics_version}`);
  found.push(...manifestChanges(before.manifests, after.manifests));
  for (const { name, last_run_id, digests } of before.runs) {
    const same = after.runs.find((run) => run.name === name);
    if (same === undefined) {
      found.push(`there is no experiment \`${name}\``);
      continue;
    }
    const changed = inputChanges(digests, same.digests);
    found.push(...changed.map(({ path }) => `the ${path} of \`${name}\` is different`));
    if (same.last_run_id !== last_run_id)
      found.push(
        `the last completed run of \`${name}\` is ${runText(same.last_run_id)}, and was ${runText(last_run_id)}`,
      );
  }
  const isExplained = found.length > 0;
  for (const { experiment, run_id } of isExplained ? [] : saved.runs) {
    // Something the clauses above do not tell, such as a variable of the environment.
    const same = now.runs.find((run) => run.experiment === experiment);
    if (same?.run_id !== run_id) found.push(`\`${experiment}\` is another run`);
  }
  return found;
}

function manifestChanges(before: PlanBasis["manifests"], after: PlanBasis["manifests"]): string[] {
  const now = new Map(after.map(({ path, sha256 }) => [path, sha256]));
  const then = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  return [
    ...before.flatMap(({ path, sha256 }) => {
      if (!now.has(path)) return [`\`${path}\` is no longer read`];
      return now.get(path) === sha256 ? [] : [`\`${path}\` is different`];
    }),
    ...after.flatMap(({ path }) => (then.has(path) ? [] : [`\`${path}\` is read as well`])),
  ];
}

function runText(runId: string | null): string {
  return runId === null ? "no run" : `run ${runId.slice(0, 12)}`;
}
