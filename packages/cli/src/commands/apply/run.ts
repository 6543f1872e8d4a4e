import type { ApplyResult } from "@tunesmith/contracts";
import { renderText, type Diagnostic } from "@tunesmith/diagnostics";
import {
  ApplyError,
  applyManifests,
  applySavedPlan,
  type ApplyEvent,
  type ApplyOptions,
} from "@tunesmith/runner";
import { commandLine } from "../../command-line.js";
import type { Context, Outcome } from "../../context.js";
import { manifestInput } from "../../options/manifest-input.js";
import { Progress } from "../../output/progress.js";
import { canRedraw } from "../../output/screen.js";
import type { ApplyArgs } from "./args.js";
import { confirm } from "./confirm.js";
import { resultLines, type Finished } from "./result-lines.js";
import { savedPlanOf } from "./saved-plan.js";

/** Applies with progress on stderr; Ctrl-C leaves a checkpoint. */
export async function run(args: ApplyArgs, context: Context): Promise<Outcome> {
  const { stderr, errorScreen, env, interruption } = context;
  const plan = await savedPlanOf(args, context);
  if (plan === undefined) await confirm(args, context);
  const progress = new Progress(stderr, errorScreen, canRedraw(stderr, env));
  const finished: Finished[] = [];
  const onEvent = (event: ApplyEvent): void => {
    progress.show(event);
    if (event.type === "finished" || event.type === "evaluation-finished") finished.push(event);
    if (event.type === "warning") say(event.diagnostic);
  };
  const say = (warning: Diagnostic): void => {
    stderr.write(renderText([warning], { color: errorScreen.color }));
  };
  interruption.listen(() => progress.note("Stopping: saving a checkpoint (interrupt again to stop at once)"));
  const { paths, options } = manifestInput(args, context);
  const how: ApplyOptions = {
    ...options,
    targets: args.target,
    signal: interruption.signal,
    onEvent,
    command: commandLine(context.argv),
  };
  try {
    const result = await (plan === undefined ? applyManifests(paths, how) : applySavedPlan(plan, how));
    return outcome(result, finished);
  } catch (error) {
    if (!(error instanceof ApplyError)) throw error;
    return { ...outcome(error.result, finished), diagnostics: error.diagnostics, exitCode: error.exitCode };
  } finally {
    progress.clear();
  }
}

function outcome(result: ApplyResult, finished: readonly Finished[]): Outcome {
  return {
    value: result,
    values: [...result.runs, ...(result.evaluations ?? [])],
    lines: (screen) =>
      finished.flatMap((event, index) => [...(index > 0 ? [""] : []), ...resultLines(event, screen)]),
  };
}
