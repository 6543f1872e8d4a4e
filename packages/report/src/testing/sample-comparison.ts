import type { RunComparison } from "@tunesmith/contracts";

/** As many runs as asked for: learning rates that differ, the second better than the first. */
export function sampleComparison(amount = 3): RunComparison {
  const all = Array.from({ length: amount }, (_, run) => run);
  return {
    runs: all.map((run) => ({
      run_id: id(run),
      experiment: `reviews-${run}`,
      state: "completed",
      adapter_sha256: id(run),
    })),
    parameters: [
      { path: "prompt_tuning.learning_rate", values: all.map((run) => 0.1 / (run + 1)) },
      {
        path: "prompt_tuning.init_text",
        values: all.map((run) => (run === 0 ? null : "a\u001b[2Jb".repeat(20))),
      },
    ],
    metrics: [
      {
        metric: "accuracy",
        values: all.map((run) => (run === 1 ? 0.95 : 0.9)),
        intervals: all.map(() => [0.85, 0.97]),
      },
      {
        metric: "final_loss",
        values: all.map((run) => (run === 0 ? null : 0.1 * run)),
        intervals: all.map(() => null),
      },
    ],
    evaluation_data: "ee".repeat(32),
    tests: all.slice(1).map((run) => ({
      run_id: id(run),
      against: id(0),
      n: 200,
      wins: 14,
      losses: 4,
      gain: 0.05,
      p_value: 0.031,
    })),
  };
}

function id(run: number): string {
  return String(run).padStart(2, "0").repeat(32);
}
