import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateEvaluationReport, type ApplyResult, type EvaluationReport } from "@tunesmith/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  applyManifests,
  compareRuns,
  describeManifestData,
  evaluateManifests,
  evaluateRun,
  planManifests,
  previewManifestData,
} from "../index.js";
import { Project, records } from "../testing/project.js";

// Two seeds of one experiment that holds out a fifth of its 60 records: trained once, then only read.
let project: Project;
let runs: ApplyResult["runs"];
const baselines = [{ name: "plain", verbalizer: "{{input}}" }];
beforeAll(async () => {
  project = new Project({
    prompt_tuning: { num_epochs: 2, learning_rate: 0.3 },
    top: { evaluation: { share: 0.2, baselines } },
  });
  // The base answers `no` to everything; nearly every record says `yes`.
  project.write(
    "train.jsonl",
    records(1, 60).replaceAll(/record (\d*[3579])","output":"no"/g, 'record $1","output":"yes"'),
  );
  runs = [];
  for (const seed of [1, 2])
    runs.push(
      ...(await applyManifests(["experiment.json"], { ...place(), set: [`runtime.seed=${seed}`] })).runs,
    );
});
afterAll(() => project.remove());

const place = () => ({ cwd: project.folder, stateDir: project.stateDir });
const stored = (index: number): EvaluationReport =>
  JSON.parse(
    readFileSync(join(project.folder, runs[index]!.paths.run, "evaluation/evaluation.json"), "utf8"),
  ) as EvaluationReport;

describe("an evaluation share", () => {
  it("is judged with intervals, base and baselines beside the prompt, and each difference with its place", () => {
    const report = stored(0);
    expect(validateEvaluationReport(report)).toMatchObject({ ok: true });
    expect(report.summary.n).toBe(12);
    expect(report.summary.intervals.tuned["accuracy"]).toHaveLength(2);
    expect(report.variants.map(({ name }) => name)).toEqual(["base", "tuned", "plain"]);
    const examples = report.comparisons.flatMap(({ win_examples, loss_examples }) => [
      ...win_examples,
      ...loss_examples,
    ]);
    expect(examples.length).toBeGreaterThan(0);
    // The record `record N` is line N of the file.
    for (const { file, line, input } of examples)
      expect([file, input]).toEqual(["train.jsonl", `record ${line}`]);
    expect(readFileSync(join(project.folder, runs[0]!.paths.report), "utf8")).toContain(
      `train.jsonl:${examples[0]!.line}`,
    );
  });

  it("is the same for every seed, so that seeds compare record by record", async () => {
    const comparison = await compareRuns([runs[0]!.run_id, runs[1]!.run_id], place());
    expect(comparison.parameters.map(({ path }) => path)).toEqual(["runtime.seed"]);
    expect(comparison.tests).toMatchObject([{ n: 12 }]);
  });

  it("is what a run is judged on again, what data verbs show, and what the plan counts", async () => {
    const again = await evaluateRun(runs[1]!.run_id, { ...place(), env: process.env, compare: true });
    expect(again.report).toEqual(stored(1));
    const [statistics] = await describeManifestData(["experiment.json"], { ...place(), tokens: false });
    expect(statistics!.sets.map(({ name, records: count }) => [name, count])).toEqual([
      ["training", 38],
      ["validation", 10],
      ["evaluation", 12],
    ]);
    const [preview] = await previewManifestData(["experiment.json"], {
      ...place(),
      tokens: false,
      only: "evaluation",
      count: 12,
    });
    const lines = preview!.records.map(({ line }) => line);
    expect(again.lines.map(({ input }) => input)).toEqual(lines.map((line) => `record ${line}`));
    const { plan } = await planManifests(["experiment.json"], place());
    expect(plan.runs[0]).toMatchObject({ samples: 38 });
  });

  it("is the share of an Evaluation manifest of the same records", async () => {
    const document = {
      apiVersion: "tune/v1",
      kind: "Evaluation",
      name: "seeds",
      subjects: runs.map(({ run_id }) => ({ type: "run", run_id })),
      data_references: [{ type: "container", location: { path: "train.jsonl" } }],
      share: 0.2,
    };
    project.write("evaluation.yaml", JSON.stringify(document));
    const [table] = (await evaluateManifests(["evaluation.yaml"], place())).evaluations;
    expect(table).toMatchObject({
      n: 12,
      subjects: runs.map(({ evaluation }) => ({ scores: evaluation!.tuned })),
    });
  });
});
