import type { ResolvedExperiment, RunState, RunStatus } from "@tunesmith/contracts";
import { diagnostic, TuneError, type UnfinishedRun } from "@tunesmith/diagnostics";
import type { RunFolder } from "@tunesmith/store";
import { shownPath } from "../shared/options.js";

/** States that a run does not leave by itself. */
const ends: readonly RunState[] = ["completed", "failed", "canceled"];

/** Whether a run has no end, and nobody who works on it: its process was killed, or the machine went off. */
export function isCutOff(state: RunState, isHeld: boolean | null): boolean {
  return isHeld === false && !ends.includes(state);
}

/** Whether a run was cut off; only of one without an end is it asked who has it. */
export async function wasCutOff(run: RunFolder, { state }: RunStatus): Promise<boolean> {
  return !ends.includes(state) && isCutOff(state, (await run.lockState()).isHeld);
}

/** What is to be said of a run that is not completed. */
export async function unfinishedRun(
  run: RunFolder,
  status: RunStatus | null,
  cwd: string,
): Promise<UnfinishedRun> {
  const { isHeld } = await run.lockState();
  const id = run.runId.slice(0, 12);
  const { experiment = id, state = "queued", step = 0, message = null } = status ?? {};
  const resolved = await run.resolved().catch(() => null);
  return {
    run: id,
    experiment,
    state: isCutOff(state, isHeld) ? "cut off" : state,
    step,
    reason: message,
    next: nextCommand(run, { state, error: status?.error ?? null }, isHeld, resolved, cwd),
  };
}

/** The refusal of a run that is not completed by what needs one that is. */
export async function notFinished(run: RunFolder, status: RunStatus | null, cwd: string): Promise<TuneError> {
  return new TuneError(diagnostic("run/not-finished", await unfinishedRun(run, status, cwd)));
}

/** What to type next. */
export function nextCommand(
  run: RunFolder,
  { state, error }: Pick<RunStatus, "state" | "error">,
  isHeld: boolean | null,
  resolved: ResolvedExperiment | null,
  cwd: string,
): string {
  const id = run.runId.slice(0, 12);
  if (state === "completed") return `tune summary ${id}`;
  if (isHeld !== false && state !== "failed" && state !== "canceled") return `tune logs ${id} --follow`;
  if (error !== null && error.code.startsWith("internal/")) return `tune logs ${id}`;
  return applyCommand(resolved, cwd);
}

/** What applies a run's manifest again, with what was set on the command line. */
function applyCommand(resolved: ResolvedExperiment | null, cwd: string): string {
  if (!resolved) return "tune apply";
  const { paths, overrides } = resolved;
  const file = paths.manifest === null ? "-" : shownPath(paths.manifest, cwd);
  const set = overrides.map(({ path, value }) => ` --set ${quoted(`${path}=${value}`)}`);
  return `tune apply -f ${quoted(file)}${set.join("")}`;
}

/** An argument as a shell takes it. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}
