import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  AdapterMetadata,
  ApplyResult,
  EvaluationReport,
  EvaluationTable,
  Plan,
  RunRecord,
} from "@tunesmith/contracts";

import { expect, it } from "vitest";
import { engineInfo } from "../../runner/src/shared/engine.js";
import { parse, Terminal } from "./testing/terminal.js";

const terminal = new Terminal();

const set = ["--set", "runtime.torch_dtype=bfloat16"];

const read = (path: string): string => readFileSync(join(terminal.project.folder, path), "utf8");

async function applied(...args: string[]): Promise<ApplyResult["runs"][number]> {
  const { exitCode, stdout } = await terminal.tune(["apply", "-o", "json", ...args]);
  expect(exitCode).toBe(0);
  return parse<ApplyResult>(stdout).runs[0]!;
}

/** Who multiplies bfloat16 under the fastest instruction set of this processor. */
async function arithmetic(): Promise<"avx512_bf16" | "converted"> {
  const { isa, bfloat16_isas } = await engineInfo();
  return bfloat16_isas.includes(isa) ? "avx512_bf16" : "converted";
}

it("a plan says what is computed in what and why, and what applying it would change", async () => {
  const { stdout } = await terminal.tune(["plan"]);
  expect(stdout).toContain("Computed in float32: `auto` is the same on every machine");
  const asked = await terminal.tune(["plan", ...set]);
  expect(asked.stdout).toContain("Computed in bfloat16: `torch_dtype` asks for it; ");
  terminal.project.writeManifest(
    { top: { name: "other", runtime: { torch_dtype: "bfloat16" } } },
    "other.json",
  );
  const both = await terminal.tune(["plan"]);
  expect(both.stdout).toContain("\ntiny in float32: ");
  expect(both.stdout).toContain("\nother in bfloat16: ");
  await applied("-f", "experiment.json");
  const changed = await terminal.tune(["plan", "-f", "experiment.json", ...set]);
  expect(changed.stdout).toMatch(/runtime\.torch_dtype +"float32" +→ +"bfloat16"/);
  expect(changed.stdout).not.toContain("arithmetic");
});

it("a run in bfloat16 is another run that says so wherever it is told, and learns", async () => {
  const float32 = await applied();
  const run = await applied(...set);
  expect(run.run_id).not.toBe(float32.run_id);
  expect(run.adapter_sha256).not.toBe(float32.adapter_sha256);
  const precision = { compute_dtype: "bfloat16", bfloat16_arithmetic: await arithmetic() };
  const { entity } = parse<RunRecord>(read(run.paths.record));
  expect(entity).toMatchObject(precision);
  expect(entity.training!.final_loss).toBeLessThan(0.5 * entity.status.metrics[0]!.ml_metrics.loss);
  expect(parse<AdapterMetadata>(read(join(run.paths.adapter, "tunesmith.json")))).toMatchObject(precision);
  expect(parse<RunRecord>(read(float32.paths.record)).entity).not.toHaveProperty("bfloat16_arithmetic");
  expect((await terminal.tune(["describe", run.run_id])).stdout).toContain("bfloat16, ");
  expect(await applied(...set)).toMatchObject({ run_id: run.run_id, action: "unchanged" });
});

it("a prompt is judged and used in the number format that it was tuned in", async () => {
  const run = await applied(...set);
  const stored = parse<EvaluationReport>(read(join(run.paths.run, "evaluation/evaluation.json")));
  const again = await terminal.tune(["evaluate", "--run", run.run_id, "-o", "json"]);
  expect(parse(again.stdout)).toEqual(stored);
  // Where another arithmetic computes it, it is still this run.
  const elsewhere = await terminal.tune(["evaluate", "--run", run.run_id, "-o", "json"], {
    env: { TUNE_ISA: "scalar" },
  });
  expect(parse<EvaluationReport>(elsewhere.stdout).run_id).toBe(run.run_id);
});

it("an Evaluation follows each subject, unless it says a format itself", async () => {
  const subjects = [await applied(), await applied(...set)].map(({ run_id }) => ({ type: "run", run_id }));
  const evaluate = async (runtime: object = {}) => {
    const document = {
      apiVersion: "tune/v1",
      kind: "Evaluation",
      name: "formats",
      subjects,
      data_references: [{ type: "container", location: { path: "test.jsonl" } }],
      runtime,
    };
    terminal.project.write("evaluation.json", JSON.stringify(document));
    const { stdout, exitCode } = await terminal.tune(["evaluate", "-f", "evaluation.json", "-o", "json"]);
    expect(exitCode).toBe(0);
    const { evaluation_id, paths } = parse<EvaluationTable>(stdout).evaluations[0]!;
    const { entity } = parse<{ entity: { subjects: { compute_dtype?: string }[] } }>(
      read(join(paths.evaluation, "record.json")),
    );
    return { id: evaluation_id, formats: entity.subjects.map(({ compute_dtype }) => compute_dtype) };
  };
  const followed = await evaluate();
  // Float32 is left out: what was evaluated before there was another keeps its id.
  expect(followed.formats).toEqual([undefined, "bfloat16"]);
  expect(await evaluate({ torch_dtype: "auto" })).toEqual(followed);
  expect((await evaluate({ torch_dtype: "float32" })).formats).toEqual([undefined, undefined]);
  const both = await evaluate({ torch_dtype: "bfloat16" });
  expect(both.formats).toEqual(["bfloat16", "bfloat16"]);
  expect(both.id).not.toBe(followed.id);
});

it("a number format that is none is answered with those there are", async () => {
  const { exitCode, stderr } = await terminal.tune(["plan", "--set", "runtime.torch_dtype=bf16"]);
  expect(exitCode).toBe(3);
  expect(stderr).toContain("bfloat16");
});

it("a plan is JSON by its schema in either format", async () => {
  for (const args of [[], set]) {
    const { stdout } = await terminal.tune(["plan", "-o", "json", ...args]);
    expect(parse<Plan>(stdout).runs[0]!.compute_dtype).toBe(args === set ? "bfloat16" : "float32");
  }
});
