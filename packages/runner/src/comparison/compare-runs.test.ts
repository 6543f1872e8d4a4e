import { validateRunComparison, type ApplyResult } from "@tunesmith/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { applyManifests, compareRuns, evaluateRun } from "../index.js";
import { Project, records } from "../testing/project.js";

let project: Project;
let runs: ApplyResult["runs"];
beforeAll(async () => {
  project = new Project({ prompt_tuning: { num_epochs: 4 } });
  project.writeManifest({ top: { name: "second" }, prompt_tuning: { num_epochs: 10 } }, "second.json");
  project.writeManifest({ top: { name: "unjudged", evaluation: undefined } }, "third.json");
  const files = ["experiment.json", "second.json", "third.json"];
  ({ runs } = await applyManifests(files, place()));
  project.write("heldout.jsonl", records(301, 40));
});
afterAll(() => project.remove());

const place = () => ({ cwd: project.folder, stateDir: project.stateDir });
const compare = async (references: string[], options: Parameters<typeof compareRuns>[1] = {}) => {
  const comparison = await compareRuns(references, { ...place(), ...options });
  expect(validateRunComparison(comparison)).toMatchObject({ ok: true });
  return comparison;
};

it("tells what differs, the scores side by side, and a test record by record", async () => {
  const before = project.touched();
  const comparison = await compare(["tiny", runs[1]!.run_id.slice(0, 8)]);
  expect(project.touched()).toEqual(before);
  expect(comparison.runs.map(({ experiment, state }) => [experiment, state])).toEqual([
    ["tiny", "completed"],
    ["second", "completed"],
  ]);
  expect(comparison.runs.map(({ adapter_sha256 }) => adapter_sha256)).toEqual([
    runs[0]!.adapter_sha256,
    runs[1]!.adapter_sha256,
  ]);
  expect(comparison.parameters).toEqual([{ path: "prompt_tuning.num_epochs", values: [4, 10] }]);
  const row = (name: string) => comparison.metrics.find(({ metric }) => metric === name)!;
  expect(row("accuracy").values).toEqual(
    runs.slice(0, 2).map(({ evaluation }) => evaluation!.tuned!.accuracy),
  );
  expect(row("accuracy").intervals[0]).toEqual(runs[0]!.evaluation!.intervals.tuned["accuracy"]);
  expect(row("final_loss").values).toEqual(runs.slice(0, 2).map(({ final_loss }) => final_loss));
  expect(comparison.evaluation_data).toMatch(/^[0-9a-f]{64}$/);
  const [test] = comparison.tests;
  expect(test).toMatchObject({ run_id: runs[1]!.run_id, against: runs[0]!.run_id, n: 12 });
  const [one, other] = row("accuracy").values;
  expect(test!.gain).toBeCloseTo(other! - one!, 12);
  expect((test!.wins - test!.losses) / 12).toBe(test!.gain);
});

it("has no test where the runs were not judged on the same records", async () => {
  const comparison = await compare(["tiny", "unjudged"]);
  expect(comparison).toMatchObject({ evaluation_data: null, tests: [] });
  expect(comparison.parameters.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["evaluation data", "prompt_tuning.num_epochs"]),
  );
  expect(comparison.metrics.find(({ metric }) => metric === "accuracy")!.values[1]).toBeNull();
});

it("judges all of them on other records, each as evaluating it alone does", async () => {
  const progress: number[] = [];
  const comparison = await compare(["tiny", "second", "unjudged"], {
    data: "heldout.jsonl",
    onProgress: (done) => progress.push(done),
  });
  expect(progress.at(-1)).toBe(120);
  expect(comparison.tests.map(({ n }) => n)).toEqual([40, 40]);
  for (const [index, name] of ["tiny", "second", "unjudged"].entries()) {
    const options = { ...place(), env: process.env, data: "heldout.jsonl", compare: false };
    const { summary } = (await evaluateRun(name, options)).report;
    for (const metric of ["accuracy", "f1"] as const) {
      const row = comparison.metrics.find((one) => one.metric === metric)!;
      expect(row.values[index]).toBe(summary.base[metric]);
    }
  }
});

it("stops at the signal, and wants two different runs that are there", async () => {
  const data = { data: "heldout.jsonl", signal: AbortSignal.abort() };
  await expect(compare(["tiny", "second"], data)).rejects.toMatchObject({ exitCode: 130 });
  await expect(compare(["tiny"])).rejects.toMatchObject({ exitCode: 64 });
  await expect(compare(["tiny", runs[0]!.run_id])).rejects.toMatchObject({ exitCode: 64 });
  await expect(compare(["tiny", "gone"])).rejects.toMatchObject({ diagnostics: [{ code: "run/not-found" }] });
});
