import { validatePredictionLine } from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { join } from "node:path";
import { names } from "@tunesmith/store";
import type { Compared } from "./compared-run.js";

/** Right and given answers on the same records; null = the record was left out. */
export interface Answers {
  expected: readonly string[];
  predicted: readonly (string | null)[];
}

const predictions = "tuned.ndjson";

/** What a run answered when it was evaluated; null when it was not, or did not reach its end. */
export async function storedAnswers({ run, record }: Compared): Promise<Answers | null> {
  if (record === null) return null;
  const bytes = (await run.folder(names.evaluation))?.get(predictions);
  if (!bytes) return null;
  const lines = bytes
    .toString("utf8")
    .split("\n")
    .slice(0, -1)
    .map((line, index) => {
      const checked = validatePredictionLine(JSON.parse(line));
      if (checked.ok) return checked.value;
      const path = join(run.file(names.evaluation), predictions);
      throw new TuneError(diagnostic("run/corrupt", { path, problem: `line ${index + 1} is no prediction` }));
    });
  return {
    expected: lines.map(({ expected }) => expected ?? ""),
    predicted: lines.map(({ predicted }) => predicted),
  };
}
