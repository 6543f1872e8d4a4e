import { evaluationLines, facts, palette, summaryLines, type Screen } from "@tunesmith/report";
import type { EvaluationEvent, FinishedEvent } from "@tunesmith/runner";

/** A run or an evaluation that is done, now or before. */
export type Finished = FinishedEvent | Extract<EvaluationEvent, { type: "evaluation-finished" }>;

/** What came of it: all of it where it was made now, one line where it was there before. */
export function resultLines(event: Finished, screen: Screen): string[] {
  return event.type === "finished" ? runLines(event, screen) : tableLines(event, screen);
}

function runLines({ applied, described }: FinishedEvent, screen: Screen): string[] {
  const { adapter, report, record } = applied.paths;
  if (described) return summaryLines(described.view, { adapter, report, record }, screen, described.seconds);
  return unchangedLines(applied.experiment, `run ${applied.run_id.slice(0, 12)}`, report, screen);
}

function tableLines({ action, result }: Exclude<Finished, FinishedEvent>, screen: Screen): string[] {
  const { name, evaluation_id, paths } = result;
  if (action === "new")
    return [...evaluationLines(result, screen), "", ...facts([["report", paths.report]], screen)];
  return unchangedLines(name, `evaluation ${evaluation_id.slice(0, 12)}`, paths.report, screen);
}

function unchangedLines(name: string, id: string, report: string, screen: Screen): string[] {
  const style = palette(screen);
  return [
    `${style.strong(name)}: unchanged ${style.quiet(`(${id})`)}`,
    ...facts([["report", report]], screen).map((line) => `  ${line}`),
  ];
}
