/** A run that did not reach its end, or has not yet. */
export interface UnfinishedRun {
  run: string;
  experiment: string;
  /** Its state, or `cut off` where it has no end and nobody who works on it. */
  state: string;
  /** Steps that its last checkpoint holds. */
  step: number;
  /** Why it failed. */
  reason: string | null;
  /** The command to type next. */
  next: string;
}

/** What became of it. */
export function howItStands({ run, experiment, state, step, reason }: UnfinishedRun): string {
  const name = `Run ${run} of \`${experiment}\``;
  const kept = step > 0 ? ` A checkpoint of step ${step} is saved.` : "";
  if (state === "cut off") return `${name} was cut off: the process that had it is gone.${kept}`;
  if (state === "canceled") return `${name} was interrupted.${kept}`;
  if (state === "failed") return `${name} failed${reason === null ? "." : `: ${reason}`}`;
  return `${name} is not finished: it is ${state}.`;
}

/** What to do about it. */
export function howToGoOn({ run, state, next }: UnfinishedRun): string {
  if (state === "failed" && !next.startsWith("tune logs"))
    return `Mend the cause and go on with \`${next}\`; \`tune logs ${run}\` says what happened.`;
  if (state === "cut off" || state === "canceled") return `Go on with \`${next}\`.`;
  return `See \`${next}\`.`;
}
