import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyManifests } from "@tunesmith/runner";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Accuracy on the quickstart's test records of a prompt tuned on one shuffle of its labels. */
async function tunedAccuracy(seed: number): Promise<number> {
  const stateDir = await mkdtemp(join(tmpdir(), "tunesmith-example-"));
  try {
    const { runs } = await applyManifests([join(folder, "shuffled-labels")], {
      stateDir,
      set: [
        `runtime.seed=${seed}`,
        `training_data_references.0.location.path=train-${seed}.jsonl`,
        "evaluation.baselines=[]",
      ],
    });
    return runs[0]?.evaluation?.tuned?.accuracy ?? Number.NaN;
  } finally {
    await rm(stateDir, { recursive: true, force: true });
  }
}

test("labels that say nothing teach nothing: the gain of the quickstart comes from its labels", async () => {
  const accuracies = [];
  for (const seed of [1, 2, 3]) accuracies.push(await tunedAccuracy(seed));
  const mean = accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / accuracies.length;
  expect(mean, `accuracies ${accuracies.join(", ")}`).toBeGreaterThanOrEqual(0.4);
  expect(mean, `accuracies ${accuracies.join(", ")}`).toBeLessThanOrEqual(0.6);
}, 600_000);
