import {
  validateApplyResult,
  validateDiagnosticList,
  validateExperiment,
  validateInitResult,
  validateListing,
  validateManifestDiff,
  validatePlan,
  validateRunRecord,
  validateRunStanding,
  type Validation,
} from "@tunesmith/contracts";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { Terminal } from "./testing/terminal.js";

const terminal = new Terminal();

const other = `
apiVersion: tune/v1
kind: Model
name: tiny-model
model_id: ./base
---
apiVersion: tune/v1
kind: DataAsset
name: numbers
tags: [team=numbers]
data_references: [{ type: container, location: { path: train.jsonl } }]
---
apiVersion: tune/v1
kind: Evaluation
name: compared
subjects: [{ type: experiment, name: tiny }, { type: base_model, name: untuned }]
base_model: { model_id: ./base }
data_references: [{ type: container, location: { path: test.jsonl } }]
`;

/** What each command line prints for a program, by schema. */
const outputs: [args: string[], validate: (value: unknown) => Validation<unknown>][] = [
  [["init", "mine"], validateInitResult],
  [["validate"], validateDiagnosticList],
  [["plan"], validatePlan],
  [["diff"], validateManifestDiff],
  [["apply"], validateApplyResult],
  [["get"], validateListing],
  [["get", "experiments"], validateListing],
  [["get", "models"], validateListing],
  [["get", "data", "-l", "team=numbers"], validateListing],
  [["get", "evaluations"], validateListing],
  [["describe"], validateRunRecord],
  [["describe", "experiment", "tiny"], validateExperiment],
  [["status"], validateRunStanding],
];

describe("what a program reads", () => {
  it("is as the schemas say, the same in JSON and YAML", async () => {
    terminal.project.write("other.yaml", other);
    await terminal.apply();
    for (const [args, validate] of outputs) {
      const json = await terminal.tune([...args, "-o", "json"]);
      const again = args[0] === "init" ? ["init", "mine-too", "--name", "mine"] : args;
      const yaml = await terminal.tune([...again, "-o", "yaml"]);
      expect([json.exitCode, yaml.exitCode], args.join(" ")).toEqual([0, 0]);
      expect(validate(JSON.parse(json.stdout)), args.join(" ")).toMatchObject({ ok: true });
      expect(validate(parseYaml(yaml.stdout)), args.join(" ")).toMatchObject({ ok: true });
    }
  });

  it("is a list of problems where there is nothing else to say", async () => {
    terminal.project.writeManifest({ prompt_tuning: { num_epocs: 3 } });
    for (const verb of ["plan", "diff", "apply", "validate"]) {
      const { exitCode, stdout } = await terminal.tune([verb, "-o", "json"]);
      expect(exitCode, verb).toBe(3);
      expect(validateDiagnosticList(JSON.parse(stdout)), verb).toMatchObject({
        ok: true,
        value: { diagnostics: [{ code: "manifest/unknown-key", file: "experiment.json" }] },
      });
      const lines = await terminal.tune([verb, "-o", "ndjson"]);
      expect(JSON.parse(lines.stdout)).toMatchObject({ code: "manifest/unknown-key" });
    }
    const { exitCode, stdout } = await terminal.tune(["status", "nothing", "-o", "yaml"]);
    expect(exitCode).toBe(64);
    expect(parseYaml(stdout)).toMatchObject({ diagnostics: [{ code: "run/not-found" }] });
  });
});

describe("a list", () => {
  it("is selected by labels and names, and sorted by fields", async () => {
    terminal.project.writeManifest({ top: { name: "second", tags: ["good", "team=b"] } }, "b.json");
    await terminal.tune(["apply", "-f", "experiment.json", "-f", "b.json"]);
    const names = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await terminal.tune(["get", ...args, "-o", "ndjson"]);
      return stdout
        .split("\n")
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { experiment: string }).experiment);
    };
    expect((await names()).toSorted()).toEqual(["second", "tiny"]);
    expect(await names("--sort-by", "experiment")).toEqual(["second", "tiny"]);
    expect(await names("--sort-by=-experiment")).toEqual(["tiny", "second"]);
    expect(await names("-l", "good")).toEqual(["second"]);
    expect(await names("-l", "team=b,state=completed")).toEqual(["second"]);
    expect(await names("-l", "experiment!=second")).toEqual(["tiny"]);
    expect(await names("tiny")).toEqual(["tiny"]);
    expect(await names("runs", "second")).toEqual(["second"]);
    expect(await terminal.tune(["get", "--sort-by", "speed"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("final_loss") as string,
    });
  });
});

it("--silence leaves a warning out, and refuses what is none", async () => {
  terminal.project.write(
    "test.jsonl",
    '{"input":"record 2","output":"yes"}\n{"input":"record 999","output":"no"}\n',
  );
  const warned = await terminal.tune(["validate"]);
  expect([warned.exitCode, warned.stderr.includes("data/overlap")]).toEqual([0, true]);
  const silenced = await terminal.tune(["validate", "--silence", "data/overlap"]);
  expect([silenced.exitCode, silenced.stderr.includes("data/overlap")]).toEqual([0, false]);
  expect((await terminal.tune(["validate", "--silence", "manifest/unknown-key"])).exitCode).not.toBe(0);
});
