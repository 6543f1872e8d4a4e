import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { duration } from "@tunesmith/report";
import { planManifests } from "@tunesmith/runner";
import { createInterface } from "node:readline/promises";
import type { Context } from "../../context.js";
import { manifestInput } from "../../options/manifest-input.js";
import { canAsk } from "../../output/screen.js";
import { planLines } from "../plan/plan-lines.js";
import type { ApplyArgs } from "./args.js";

/** Runs that take longer than this in all, in seconds, are asked about. */
const long = 600;

/** Asks before long runs, where a person sits and has not said yes. Throws `run/interrupted` at any other answer. */
export async function confirm(args: ApplyArgs, context: Context): Promise<void> {
  const { stdin, stdout, stderr, env, errorScreen } = context;
  if (args.yes || !canAsk(stdin, stdout, env) || args.file?.includes("-")) return;
  const { paths, options } = manifestInput(args, context);
  const { plan } = await planManifests(paths, { ...options, targets: args.target });
  const todo = plan.runs.filter(({ action }) => action !== "unchanged");
  const seconds = todo.reduce((sum, run) => sum + (run.predicted_seconds ?? 0), 0);
  if (seconds <= long) return;
  stderr.write(`${planLines(plan, errorScreen).join("\n")}\n\n`);
  const terminal = createInterface({ input: stdin, output: stderr as unknown as NodeJS.WritableStream });
  const ended = new AbortController();
  terminal.on("close", () => ended.abort()).on("SIGINT", () => terminal.close());
  const question = `Train now, about ${duration(seconds)}? [y/N] `;
  const answer = await terminal.question(question, { signal: ended.signal }).catch(() => "");
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new TuneError(diagnostic("run/interrupted", {}));
}
