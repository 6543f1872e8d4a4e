import type { Change, RunAction } from "@tunesmith/contracts";
import { changes } from "./changes.js";
import type { KnownRun, Planned } from "./known-run.js";
import { reasonOf } from "./reason.js";

/** What applying an experiment does, and why. */
export interface Decision {
  action: RunAction;
  /** In a sentence. */
  reason: string;
  /** Against the last finished run of the same name; empty where there is none, or it is this one. */
  changes: Change[];
}

/** There is nothing to do. */
export const unchanged: Decision = {
  action: "unchanged",
  reason: "The same experiment is finished already.",
  changes: [],
};

/** @param known the runs on disk, oldest first. */
export function decide(planned: Planned, known: readonly KnownRun[]): Decision {
  const { run_id, identity } = planned;
  const same = known.find((run) => run.run_id === run_id);
  if (same?.finished) return unchanged;
  const earlier = lastFinished(planned, known);
  const changed = earlier?.identity ? changes(earlier.identity, identity) : [];
  if (same && same.checkpoint_step !== null) {
    const reason = `${interrupted(same)}; it goes on from step ${same.checkpoint_step}.`;
    return { action: "resumed", reason, changes: changed };
  }
  const again = same
    ? `${interrupted(same)}${same.state === "completed" ? "" : " before its first checkpoint"}.`
    : null;
  if (earlier) {
    const reason = [reasonOf(changed), again].filter((part) => part !== null).join(" ");
    return { action: "changed", reason, changes: changed };
  }
  return { action: "new", reason: again ?? `There is no run of ${identity.name} yet.`, changes: [] };
}

/** The last finished run of an experiment's name, this very run or another one. */
export function lastFinished(
  { identity }: Pick<Planned, "identity">,
  known: readonly KnownRun[],
): KnownRun | null {
  return known.findLast((run) => run.experiment === identity.name && run.finished) ?? null;
}

function interrupted({ state }: KnownRun): string {
  switch (state) {
    case "failed":
      return "The last attempt failed";
    case "canceled":
      return "The last attempt was canceled";
    case "completed":
      return "The results of the finished run are damaged";
    default:
      return "The last attempt was interrupted";
  }
}
