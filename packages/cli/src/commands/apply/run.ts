import type { ApplyResult } from "@tunesmith/contracts";
import { renderText, type Diagnostic } from "@tunesmith/diagnostics";
import { palette, summaryLines, table, type Screen } from "@tunesmith/report";
import { ApplyError, applyManifests, type ApplyEvent, type FinishedEvent } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { commandLine } from "../../command-line.js";
import { manifestInput } from "../../manifest-input.js";
import type { ManifestArgs } from "../../manifest-options.js";
import { Progress } from "../../progress.js";
import { canRedraw } from "../../screen.js";

/** Applies with progress on stderr; Ctrl-C leaves a checkpoint. */
export async function run(args: ManifestArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
  const progress = new Progress(context.stderr, context.errorScreen, canRedraw(context.stderr, context.env));
  const finished: FinishedEvent[] = [];
  const warnings: Diagnostic[] = [];
  const onEvent = (event: ApplyEvent): void => {
    progress.show(event);
    if (event.type === "finished") finished.push(event);
    if (event.type === "warning") warnings.push(event.diagnostic);
    if (event.type === "warning")
      context.stderr.write(renderText([event.diagnostic], { color: context.errorScreen.color }));
  };
  context.interruption.listen(() =>
    progress.note("Stopping: saving a checkpoint (interrupt again to stop at once)"),
  );
  try {
    const result = await applyManifests(paths, {
      ...options,
      signal: context.interruption.signal,
      onEvent,
      command: commandLine(context.argv),
    });
    return outcome(result, finished);
  } catch (error) {
    if (!(error instanceof ApplyError)) throw error;
    return { ...outcome(error.result, finished), diagnostics: error.diagnostics, exitCode: error.exitCode };
  } finally {
    progress.clear();
  }
}

function outcome(result: ApplyResult, finished: readonly FinishedEvent[]): Outcome {
  return {
    value: result,
    lines: (screen) =>
      finished.flatMap((event, index) => [...(index > 0 ? [""] : []), ...finishedLines(event, screen)]),
  };
}

/** The summary of a run that was trained; one line for one that was finished before. */
function finishedLines({ applied, described }: FinishedEvent, screen: Screen): string[] {
  const { adapter, report, record } = applied.paths;
  if (described) return summaryLines(described.view, { adapter, report, record }, screen, described.seconds);
  const style = palette(screen);
  const run = style.quiet(`(run ${applied.run_id.slice(0, 12)})`);
  return [
    `${style.strong(applied.experiment)}: unchanged ${run}`,
    ...table([[`  ${style.quiet("report")}`, report]], ["left", "left"]),
  ];
}
