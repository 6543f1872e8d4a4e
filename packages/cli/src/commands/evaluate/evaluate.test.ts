import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateEvaluationTable, type EvaluationTable } from "@tunesmith/contracts";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "../../testing/terminal.js";

const terminal = new Terminal();

/** Two runs of the project's experiment and its base model, as an Evaluation manifest. */
async function comparison(): Promise<void> {
  const first = await terminal.apply("--set", "prompt_tuning.num_epochs=1");
  await terminal.apply("--set", "prompt_tuning.num_epochs=2");
  const manifest = {
    apiVersion: "tune/v1",
    kind: "Evaluation",
    name: "both",
    description: "Does a second epoch help?",
    base_model: { model_id: "./base" },
    subjects: [
      { type: "run", run_id: first.run_id },
      { type: "experiment", name: "tiny" },
      { type: "base_model", name: "base" },
    ],
    data_references: [{ type: "container", location: { path: "test.jsonl" } }],
  };
  terminal.project.write("comparison.json", JSON.stringify(manifest));
}

describe("evaluate -f", () => {
  it("makes one table of all subjects, stores it with a page, and finds it again", async () => {
    await comparison();
    const json = await terminal.tune(["evaluate", "-f", "comparison.json", "-o", "json"]);
    expect(json.exitCode).toBe(0);
    const table = parse<EvaluationTable>(json.stdout);
    expect(validateEvaluationTable(table)).toMatchObject({ ok: true });
    const [result] = table.evaluations;
    expect(result!.subjects.map(({ type }) => type)).toEqual(["run", "experiment", "base_model"]);

    const page = readFileSync(join(terminal.project.folder, result!.paths.report), "utf8");
    expect(page).toContain("Does a second epoch help?");
    expect(page).not.toContain(terminal.project.folder);

    const again = await terminal.tune(["evaluate", "-f", "comparison.json"]);
    expect(again.stderr).toContain("both: unchanged");
    for (const part of ["both", "base model", "gain", result!.paths.report, result!.paths.table])
      expect(again.stdout).toContain(part);
    expect((await terminal.tune(["evaluate", "-f", "comparison.json", "-o", "ndjson"])).stdout).toBe(
      JSON.stringify(result),
    );
  });

  it("does not go with what the manifest says itself; --set needs it", async () => {
    for (const other of [["tiny"], ["--data", "test.jsonl"], ["--max-new-tokens", "3"]])
      expect((await terminal.tune(["evaluate", "-f", "comparison.json", ...other])).exitCode).toBe(64);
    expect(await terminal.tune(["evaluate", "tiny", "--set", "name=other"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("--file") as string,
    });
  });

  it("says where there is nothing to evaluate", async () => {
    const { exitCode, stdout } = await terminal.tune(["evaluate", "-f", "experiment.json"]);
    expect([exitCode, stdout]).toEqual([0, "No Evaluation manifest was found there."]);
  });
});

describe("evaluate --model", () => {
  it.each(["no,maybe,", ",no", "no,,maybe", "no", "no, no", " "])("refuses the labels %j", async (labels) => {
    const options = ["--model", "base", "--data", "test.jsonl", "--template", "{{input}}"];
    const { exitCode, stderr } = await terminal.tune(["evaluate", ...options, "--labels", labels]);
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining("usage/invalid-value")]);
  });

  it("says that a file has several kinds of line ends, and reads it", async () => {
    terminal.project.write("mixed.csv", "input,output\nthe ring,no\r\nthe stone,maybe\r\n");
    const options = [
      "--model",
      "base",
      "--data",
      "mixed.csv",
      "--template",
      "{{input}}",
      "--labels",
      "no,maybe",
    ];
    const { exitCode, stderr } = await terminal.tune(["evaluate", ...options]);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining("data/mixed-line-ends mixed.csv:1")]);
  });
});
