import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@tunesmith/diagnostics";
import { afterEach, beforeEach, expect, it } from "vitest";
import { applyManifests, compareRuns, evaluateManifests, evaluateRun } from "../index.js";
import { Project, records, type Changes } from "../testing/project.js";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const place = () => ({ cwd: project.folder, stateDir: project.stateDir, env: process.env });

/** A run of one epoch. */
async function apply({ prompt_tuning, top }: Changes = {}): Promise<string> {
  project.writeManifest({ prompt_tuning: { num_epochs: 1, ...prompt_tuning }, ...(top ? { top } : {}) });
  return (await applyManifests(["experiment.json"], place())).runs[0]!.run_id;
}

const sentences = (warnings: readonly Diagnostic[]): string[] =>
  warnings.map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`);

/** What is told where the latest run is judged on a file. */
async function told(data: string): Promise<string[]> {
  return sentences((await evaluateRun("tiny", { ...place(), data, compare: false })).warnings);
}

const all =
  "data/overlap train.jsonl:1 16 evaluation records are also training records; evaluation record 1 is training record 1.";

it("tells of records that the run was tuned on, for as long as its files hold them", async () => {
  await apply();
  const [overlap, ...others] = await told("train.jsonl");
  // A fifth was held back for validation.
  expect(overlap).toMatch(/^data\/overlap train\.jsonl:\d+ 16 evaluation records are also training records/);
  expect(others).toEqual([]);
  expect(await told("test.jsonl")).toEqual([]);
  const near = records(1, 20).replaceAll("record", "RECORD ");
  project.write("near.jsonl", near);
  expect((await told("near.jsonl")).map((one) => one.split(" ")[0])).toEqual(["data/overlap-folded"]);
  // Another file of this name is not what the run was tuned on.
  project.write("train.jsonl", records(301, 20));
  expect(await told("train.jsonl")).toEqual([]);
  rmSync(join(project.folder, "train.jsonl"));
  expect(await told("near.jsonl")).toEqual([]);
});

it("tells of the records that a share left for training, by the template that is asked with", async () => {
  await apply({ top: { validation: undefined, evaluation: { share: 0.2 } } });
  expect((await told("train.jsonl"))[0]).toMatch(/^data\/overlap train\.jsonl:\d+ 16 evaluation records/);
  const template = { ...place(), data: "train.jsonl", compare: false, template: "Or: {{input}}" };
  expect((await evaluateRun("tiny", template)).warnings.map(({ code }) => code)).toEqual(["data/overlap"]);
});

it("tells nothing that the manifest silences", async () => {
  await apply({ top: { silence: ["data/overlap"] } });
  expect(await told("train.jsonl")).toEqual([]);
});

it("tells the same where runs are compared and where a manifest asks for runs, once", async () => {
  const first = await apply({ top: { validation: undefined } });
  const second = await apply({ top: { validation: undefined }, prompt_tuning: { num_epochs: 2 } });
  const compared: Diagnostic[] = [];
  const onWarning = (warning: Diagnostic) => compared.push(warning);
  await compareRuns([first, second], { ...place(), data: "train.jsonl", onWarning });
  const overlap = all.replace("16", "20");
  expect(sentences(compared)).toEqual([overlap]);
  const evaluation = {
    apiVersion: "tune/v1",
    kind: "Evaluation",
    name: "both",
    subjects: [first, second].map((run_id) => ({ type: "run", run_id })),
    data_references: [{ type: "container", location: { path: "train.jsonl" } }],
  };
  project.write("evaluation.json", JSON.stringify(evaluation));
  // Computed, and found as it was stored.
  for (const expected of ["new", "unchanged"]) {
    const warnings: Diagnostic[] = [];
    const actions: string[] = [];
    await evaluateManifests(["evaluation.json"], {
      ...place(),
      onEvent: (event) => {
        if (event.type === "warning") warnings.push(event.diagnostic);
        if (event.type === "evaluation-finished") actions.push(event.action);
      },
    });
    expect([actions, sentences(warnings)]).toEqual([[expected], [overlap]]);
  }
});

it("tells what the tokenizer does to the records, wherever they are judged", async () => {
  const free = { task_id: "generation", labels: undefined };
  const top = { validation: undefined, evaluation: undefined };
  const first = await apply({ prompt_tuning: free, top });
  const second = await apply({ prompt_tuning: { ...free, num_epochs: 2 }, top });
  project.write("free.jsonl", '{"input":"a","output":"b "}\n{"input":"c","output":"d"}\n');
  const padded = [expect.stringMatching(/^data\/answer-space free\.jsonl:1/)];
  expect(await told("free.jsonl")).toEqual(padded);
  const compared: Diagnostic[] = [];
  const onWarning = (warning: Diagnostic) => compared.push(warning);
  await compareRuns([first, second], { ...place(), data: "free.jsonl", onWarning });
  expect(sentences(compared)).toEqual(padded);
});
