import type { RunAction } from "@tunesmith/contracts";
import { differences } from "./differences.js";
import type { KnownRun, Planned } from "./known-run.js";

/** What applying an experiment does, and why, in a sentence. */
export interface Decision {
  action: RunAction;
  reason: string;
}

/** Differences told in a reason; the others are counted. */
const TOLD = 3;

/** @param known the runs on disk, oldest first. */
export function decide({ run_id, identity }: Planned, known: readonly KnownRun[]): Decision {
  const same = known.find((run) => run.run_id === run_id);
  if (same?.finished) {
    return { action: "unchanged", reason: "The same experiment is finished already." };
  }
  if (same && same.checkpoint_step !== null) {
    return {
      action: "resumed",
      reason: `${interrupted(same)}; it goes on from step ${same.checkpoint_step}.`,
    };
  }
  const again = same
    ? ` ${interrupted(same)}${same.state === "completed" ? "" : " before its first checkpoint"}.`
    : "";
  const earlier = known.findLast(
    (run) => run.experiment === identity.name && run.run_id !== run_id && run.finished,
  );
  if (earlier) {
    const changes = earlier.identity === null ? [] : differences(earlier.identity, identity);
    return { action: "changed", reason: `${sentence(changes)}${again}` };
  }
  return { action: "new", reason: again === "" ? `There is no run of ${identity.name} yet.` : again.trim() };
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

function sentence(changes: readonly string[]): string {
  const told = changes.slice(0, TOLD);
  const rest = changes.length - told.length;
  const all = rest > 0 ? [...told, `${rest} more`] : told;
  const text = all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : (all[0] ?? "");
  return text === ""
    ? "The last finished run of this name has another id."
    : `${text[0]?.toUpperCase()}${text.slice(1)} since the last finished run.`;
}
