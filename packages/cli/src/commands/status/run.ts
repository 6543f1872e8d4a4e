import type { RunStanding } from "@tunesmith/contracts";
import { bar, bytes, count, duration, facts, loss, palette, type Screen } from "@tunesmith/report";
import { runStatus, type RunStanding as Standing } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import type { RunArgs } from "../../options/run-argument.js";
import { stateText } from "../../output/state-text.js";
import { shownTime } from "../../output/times.js";

/** Where a run stands, how fast it goes, and what to type next. */
export async function run(args: RunArgs, context: Context): Promise<Outcome> {
  const standing = await runStatus(args.run, context);
  return { value: valueOf(standing), lines: (screen) => standingLines(standing, screen) };
}

function standingLines(standing: Standing, screen: Screen): string[] {
  const style = palette(screen);
  const { status, stepsTotal, isHeld, isCutOff, holder } = standing;
  const state = stateText(status.state, screen, isCutOff);
  const lines = [
    `${style.strong(status.experiment)}  ${style.quiet(`run ${status.run_id.slice(0, 12)}`)}  ${state}`,
  ];
  if (stepsTotal > 0) lines.push("", progressLine(standing, screen), ...paceLines(standing, screen));
  const held =
    isHeld === false || !holder ? null : `process ${holder.pid} on ${holder.host}: ${holder.command}`;
  lines.push(
    "",
    ...facts(
      [
        ...times(standing),
        ["attempts", String(status.attempts)],
        ["memory", standing.memory && allocatedText(standing.memory)],
        ["weights", standing.memory && `${bytes(standing.memory.mapped_bytes)}, mapped`],
        ["held by", held],
        ["message", status.message],
        ["folder", standing.paths.run],
      ],
      screen,
    ).map((line) => `  ${line}`),
    "",
    `Next: ${style.strong(`npx ${standing.next}`)}`,
  );
  return lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
}

/** Every state that the run has reached, with its time. */
function times({ status }: Standing): [string, string][] {
  const reached: [string, string | null][] = [
    ["queued", status.queued_at],
    ["running", status.running_at],
    ["storing", status.storing_at],
    [status.state === "completed" ? "completed" : "ended", status.completed_at],
  ];
  return reached.flatMap(([name, at]) => (at === null ? [] : [[name, `${shownTime(at)} UTC`]]));
}

/** What is allocated; the mapped weights do not count. */
function allocatedText({ predicted_bytes, peak_bytes }: NonNullable<Standing["memory"]>): string {
  return peak_bytes === null ? `${bytes(predicted_bytes)} predicted` : `${bytes(peak_bytes)} at most`;
}

function progressLine({ step, stepsTotal }: Standing, screen: Screen): string {
  const facts = `${Math.floor((100 * step) / stepsTotal)} %  step ${count(step)} of ${count(stepsTotal)}`;
  return `  ${bar(step / stepsTotal, Math.max(10, Math.min(40, screen.columns - facts.length - 6)), screen)}  ${facts}`;
}

/** Losses and pace, on as many lines as they need. */
function paceLines(standing: Standing, screen: Screen): string[] {
  const { rowsPerSecond, secondsLeft, validationLoss } = standing;
  const parts = [
    standing.loss === null ? "" : `loss ${loss(standing.loss)}`,
    validationLoss === null ? "" : `validation ${loss(validationLoss)}`,
    rowsPerSecond === null ? "" : `${count(Math.round(rowsPerSecond))} rows/s`,
    secondsLeft === null ? "" : `${duration(secondsLeft)} left`,
  ];
  const lines: string[] = [];
  for (const part of parts.filter((text) => text !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 2 + part.length <= screen.columns)
      lines[lines.length - 1] = `${last}  ${part}`;
    else lines.push(`  ${part}`);
  }
  return lines;
}

/** As the schema `RunStanding` has it. */
function valueOf({ status, isHeld, isCutOff, holder, ...standing }: Standing): RunStanding {
  const { run_id, experiment, state, attempts, queued_at, running_at, storing_at, completed_at, message } =
    status;
  return {
    run_id,
    experiment,
    state,
    is_cut_off: isCutOff,
    held_by: isHeld === false ? null : holder,
    attempts,
    step: standing.step,
    steps_total: standing.stepsTotal,
    loss: standing.loss,
    validation_loss: standing.validationLoss,
    rows_per_second: standing.rowsPerSecond,
    seconds_left: standing.secondsLeft,
    queued_at,
    running_at,
    storing_at,
    completed_at,
    message,
    ...(standing.memory === null ? {} : { memory: standing.memory }),
    paths: standing.paths,
    next: standing.next,
  };
}
