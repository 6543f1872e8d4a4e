import type { PairedTest } from "@tunesmith/contracts";
import { mcnemarExact, winsAndLosses } from "@tunesmith/metrics";
import type { Compared } from "./compared-run.js";
import type { Answers } from "./stored-answers.js";

/** Each further run against the first on the records that both answered. Runs without answers have no test. */
export function pairedTests(runs: readonly Compared[], answers: readonly (Answers | null)[]): PairedTest[] {
  const [first] = answers;
  if (!first) return [];
  return runs.slice(1).flatMap(({ run }, index) => {
    const other = answers[index + 1];
    return other ? [test(run.runId, other, runs[0]!.run.runId, first)] : [];
  });
}

function test(runId: string, answers: Answers, against: string, first: Answers): PairedTest {
  const kept = first.expected.flatMap((expected, index) => {
    const [before, now] = [first.predicted[index], answers.predicted[index]];
    return before == null || now == null ? [] : [{ expected, before, now }];
  });
  const { wins, losses } = winsAndLosses(
    kept.map(({ expected }) => expected),
    kept.map(({ before }) => before),
    kept.map(({ now }) => now),
  );
  return {
    run_id: runId,
    against,
    n: kept.length,
    wins: wins.length,
    losses: losses.length,
    gain: kept.length === 0 ? 0 : (wins.length - losses.length) / kept.length,
    p_value: mcnemarExact(wins.length, losses.length).pValue,
  };
}
