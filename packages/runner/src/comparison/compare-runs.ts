import type { FieldMapping, RunComparison } from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { differences } from "@tunesmith/planner";
import type { Place } from "../shared/options.js";
import { comparedRun, comparedRuns, type Compared } from "./compared-run.js";
import { freshAnswers } from "./fresh-answers.js";
import { metricRows } from "./metric-rows.js";
import { pairedTests } from "./paired-tests.js";
import { storedAnswers, type Answers } from "./stored-answers.js";

/** How runs are compared. */
export interface CompareOptions extends Place {
  /** A file of records that every run's prompt answers now; by default what the runs stored counts. */
  data?: string | undefined;
  /** Columns of `data`; by default those by which the runs were tuned. */
  fields?: FieldMapping | undefined;
  signal?: AbortSignal | undefined;
  /** Records answered, over all runs. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Runs that failed, were interrupted or cut off; what is to be said of `data` and how the prompts read it. */
  onWarning?: ((warning: Diagnostic) => void) | undefined;
}

/**
 * What is different between runs, and what they score: by their stored evaluations, with tests record by record
 * where these are of the same records; or on `data`. Writes nothing. Throws TuneError.
 * @param references run ids, beginnings of them, or names (the last completed run); at least two.
 */
export async function compareRuns(
  references: readonly string[],
  options: CompareOptions = {},
): Promise<RunComparison> {
  if (references.length < 2)
    throw new TuneError(diagnostic("usage/invalid", { problem: "Comparing takes two runs or more." }));
  const runs = await comparedRuns(references, options, options.onWarning ?? (() => undefined));
  const twice = runs.find(
    ({ run }, index) => runs.findIndex((other) => other.run.runId === run.runId) < index,
  );
  if (twice) {
    const problem = `Run ${twice.run.runId.slice(0, 12)} is named twice.`;
    throw new TuneError(diagnostic("usage/invalid", { problem }));
  }
  if (options.data === undefined && options.fields !== undefined)
    throw new TuneError(
      diagnostic("usage/missing-option", { option: "--data", command: "compare --fields" }),
    );
  const { answers, evaluationData } = await answersOf(runs, options);
  return {
    runs: runs.map(comparedRun),
    parameters: differences(runs.map(({ identity }) => identity)),
    metrics: metricRows(runs, options.data === undefined ? null : answers),
    evaluation_data: evaluationData,
    tests: evaluationData === null ? [] : pairedTests(runs, answers),
  };
}

/** The answers of every run, and the digest of the records where these are the same ones. */
async function answersOf(
  runs: readonly Compared[],
  options: CompareOptions,
): Promise<{ answers: readonly (Answers | null)[]; evaluationData: string | null }> {
  if (options.data !== undefined) return freshAnswers(runs, { ...options, data: options.data });
  const digests = new Set(runs.map(({ identity }) => identity.digests.evaluation_data));
  const [digest] = digests;
  const answers = await Promise.all(runs.map(storedAnswers));
  return { answers, evaluationData: digests.size === 1 ? (digest ?? null) : null };
}
