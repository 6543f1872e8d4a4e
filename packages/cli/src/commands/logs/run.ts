import { exitCodes, type Diagnostic } from "@tunesmith/diagnostics";
import { stripVTControlCharacters } from "node:util";
import { loss, palette, type Screen } from "@tunesmith/report";
import { readLog, unfinishedWarning, type LogLine } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { numberOption } from "../../options/number-option.js";
import { stateText } from "../../output/state-text.js";
import { shownTime } from "../../output/times.js";
import type { LogsArgs } from "./args.js";

/** What happened to a run, line by line as it comes; Ctrl-C ends the reading. */
export function run({ run: reference, follow = false, tail }: LogsArgs, context: Context): Promise<Outcome> {
  const { cwd, env, stateDir, interruption } = context;
  const { signal } = interruption;
  const last =
    tail === undefined ? Infinity : numberOption("--tail", tail, { integer: true, min: 0, max: 1e9 });
  const read = (goesOn: boolean): AsyncIterable<LogLine> =>
    readLog(reference, { cwd, env, stateDir, signal, follow: goesOn });
  interruption.listen(() => undefined);
  const diagnostics: Diagnostic[] = [];
  const lines = async function* (): AsyncGenerator<LogLine> {
    yield* fromEnd(read, follow, last);
    const warning = await unfinishedWarning(reference, context);
    if (warning && !signal.aborted) diagnostics.push(warning);
  };
  return Promise.resolve({
    stream: { items: lines(), line: logLine },
    diagnostics,
    get exitCode() {
      return signal.aborted ? exitCodes.interrupted : exitCodes.ok;
    },
  });
}

/** The last lines there are, then those that still come. */
async function* fromEnd(
  read: (follow: boolean) => AsyncIterable<LogLine>,
  follow: boolean,
  last: number,
): AsyncGenerator<LogLine> {
  let skip = 0;
  if (last !== Infinity) {
    const lines: LogLine[] = [];
    for await (const line of read(false)) lines.push(line);
    skip = Math.max(0, lines.length - last);
  }
  for await (const line of read(follow)) if (skip-- <= 0) yield line;
}

/** Cells of date and time; on a narrow screen the time alone. */
const dateAndTime = 19;
const timeAlone = 8;
const narrow = 72;

function logLine(line: LogLine, screen: Screen): string {
  const gutter = screen.columns < narrow ? timeAlone : dateAndTime;
  const when = "at" in line ? shownTime(line.at).slice(-gutter) : elapsed(line).padStart(gutter);
  const [first = "", ...more] = what(line, screen);
  let text = first;
  // Figures that do not fit are left out; what happened is always said.
  for (const part of more) {
    if ("at" in line || gutter + 4 + width(text) + width(part) <= screen.columns) text += `, ${part}`;
  }
  return `${palette(screen).quiet(when)}  ${text}`;
}

function elapsed(line: LogLine): string {
  return "seconds" in line ? `+${line.seconds.toFixed(2)} s` : "";
}

function width(text: string): number {
  return stripVTControlCharacters(text).length;
}

/** The line's facts, the most telling first. */
function what(line: LogLine, screen: Screen): string[] {
  const style = palette(screen);
  switch (line.type) {
    case "state":
      return [
        stateText(line.state, screen) + (line.step > 0 ? ` at step ${line.step}` : ""),
        ...(line.attempt > 1 ? [`attempt ${line.attempt}`] : []),
        ...(line.message ? [line.message] : []),
      ];
    case "checkpoint":
      return [`checkpoint at step ${line.step}`];
    case "warning":
      return [`${style.validation("warning")} ${style.quiet(line.code)} ${line.message}`];
    case "validation":
      return [`validation loss ${style.validation(loss(line.loss))}`, `epoch ${line.epoch}`];
    default: {
      const { step, epoch, learning_rate } = line;
      const rate = `learning rate ${learning_rate.toPrecision(3)}`;
      return [`step ${step}`, `loss ${style.training(loss(line.loss))}`, `epoch ${epoch}`, rate];
    }
  }
}
