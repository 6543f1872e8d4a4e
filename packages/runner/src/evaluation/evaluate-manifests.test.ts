import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  validateEvaluationTable,
  type ApplyResult,
  type EvaluationResult,
  type EvaluationTable,
  type PredictionLine,
} from "@tunesmith/contracts";
import { openStore } from "@tunesmith/store";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadEngine } from "../shared/engine.js";
import {
  applyManifests,
  evaluateManifests,
  evaluateRun,
  validateManifests,
  type ApplyEvent,
  type EvaluationEvent,
} from "../index.js";
import { peftAdapter, Project, records } from "../testing/project.js";

// Two runs of one experiment, and one of another: trained once, for evaluations only read them.
let project: Project;
let runs: ApplyResult["runs"];
beforeAll(async () => {
  project = new Project({ prompt_tuning: { num_epochs: 4 } });
  project.writeManifest({ top: { name: "second" }, prompt_tuning: { num_epochs: 8 } }, "second.json");
  runs = [];
  for (const [file, seed] of [
    ["experiment.json", 1],
    ["experiment.json", 2],
    ["second.json", 1],
  ] as const)
    runs.push(...(await applyManifests([file], { ...place(), set: [`runtime.seed=${seed}`] })).runs);
  project.write("heldout.jsonl", records(301, 40));
});
afterAll(() => project.remove());
afterEach(() => writeFileSync(join(project.folder, "heldout.jsonl"), records(301, 40)));

const place = () => ({ cwd: project.folder, stateDir: project.stateDir });

const container = (path: string) => ({ type: "container", location: { path } });
/** Writes an evaluation; `changes` replaces what is there, undefined leaves a key out. */
function write(subjects: object[], changes: object = {}, name = "evaluation.json"): void {
  const document = {
    apiVersion: "tune/v1",
    kind: "Evaluation",
    name: "compared",
    subjects,
    data_references: [container("heldout.jsonl")],
    ...changes,
  };
  writeFileSync(join(project.folder, name), JSON.stringify(document, null, 2));
}

async function evaluate(options: Parameters<typeof evaluateManifests>[1] = {}): Promise<EvaluationResult> {
  const table = await evaluateManifests(["evaluation.json"], { ...place(), ...options });
  expect(validateEvaluationTable(table)).toMatchObject({ ok: true });
  return table.evaluations[0]!;
}

const base = { base_model: { model_id: "./base" } };
const first = { type: "experiment", name: "tiny" };

describe("several models in one table", () => {
  it("holds experiments, runs, adapters, the base model and baselines against the first", async () => {
    write(
      [
        first,
        { type: "run", run_id: runs[0]!.run_id.slice(0, 12) },
        { type: "adapter", name: "by-path", location: { path: runs[2]!.paths.adapter } },
        { type: "base_model", name: "base" },
      ],
      { ...base, baselines: [{ name: "plain", verbalizer: "{{input}}" }] },
    );
    const result = await evaluate();
    expect(result.n).toBe(40);
    expect(result.metrics).toEqual(["accuracy", "f1"]);
    expect(result.subjects.map(({ name, type, run_id }) => [name, type, run_id])).toEqual([
      ["tiny", "experiment", runs[1]!.run_id],
      [`tiny-${runs[0]!.run_id.slice(0, 12)}`, "run", runs[0]!.run_id],
      ["by-path", "adapter", runs[2]!.run_id],
      ["base", "base_model", null],
      ["plain", "baseline", null],
    ]);
    expect(result.subjects.map(({ adapter_sha256 }) => adapter_sha256)).toEqual([
      runs[1]!.adapter_sha256,
      runs[0]!.adapter_sha256,
      runs[2]!.adapter_sha256,
      null,
      null,
    ]);
    expect(result.subjects[0]!.against_first).toBeNull();
    for (const { scores, intervals, against_first } of result.subjects.slice(1)) {
      const accuracy = result.subjects[0]!.scores.accuracy!;
      expect(against_first!.gain).toBeCloseTo(scores.accuracy! - accuracy, 12);
      expect(intervals["accuracy"]![0]).toBeLessThanOrEqual(scores.accuracy!);
      expect(intervals["accuracy"]![1]).toBeGreaterThanOrEqual(scores.accuracy!);
    }
  });

  it("scores a run as evaluating that run alone does, whoever is judged beside it", async () => {
    write(
      [
        { type: "base_model", name: "base" },
        { type: "run", run_id: runs[2]!.run_id },
      ],
      base,
    );
    const { subjects } = await evaluate();
    const alone = await evaluateRun(runs[2]!.run_id, {
      ...place(),
      cwd: project.folder,
      env: process.env,
      data: "heldout.jsonl",
      compare: true,
    });
    expect(subjects.map(({ scores }) => scores)).toEqual([
      alone.report.summary.base,
      alone.report.summary.tuned,
    ]);
    const { wins, losses } = alone.report.comparisons[0]!;
    expect(subjects[1]!.against_first!.p_value).toBe(alone.report.comparisons[0]!.mcnemar_p);
    expect(subjects[1]!.against_first!.gain).toBeCloseTo((wins - losses) / 40, 12);
  });

  it("takes a prompt that PEFT wrote, asked with the evaluation's own template and labels", async () => {
    cpSync(peftAdapter, join(project.folder, "theirs"), { recursive: true });
    const theirs = { type: "adapter", name: "theirs", location: { path: "theirs" } };
    write([theirs, { type: "base_model", name: "base" }], {
      ...base,
      verbalizer: "Text: {{input}}",
      labels: ["no", "yes"],
      metrics: ["f1"],
    });
    const warnings: string[] = [];
    const result = await evaluate({
      onEvent: (event) => event.type === "warning" && warnings.push(event.diagnostic.code),
    });
    expect(warnings).toEqual(["adapter/unverified"]);
    expect(result.subjects[0]).toMatchObject({ name: "theirs", run_id: null });
    expect(result.subjects[1]!.against_first!.gain).toBeCloseTo(
      result.subjects[1]!.scores.f1! - result.subjects[0]!.scores.f1!,
      12,
    );
    // The first two alone have neither.
    write([theirs], base);
    await expect(evaluate()).rejects.toMatchObject({
      exitCode: 3,
      diagnostics: [{ code: "evaluation/no-template", line: expect.any(Number) as number }],
    });
  });
});

describe("what an evaluation leaves", () => {
  it("is a folder with table, predictions, manifest and a record, whole by its checksums", async () => {
    write([first, { type: "base_model", name: "base" }], { ...base, name: "left", tags: ["team=a"] });
    const result = await evaluate();
    const store = openStore(project.stateDir, await loadEngine());
    const files = await store.evaluation(result.evaluation_id).files();
    expect([...files!.keys()]).toEqual(
      expect.arrayContaining(["base.ndjson", "manifest.yaml", "record.json", "table.json", "tiny.ndjson"]),
    );
    const table = JSON.parse(files!.get("table.json")!.toString()) as EvaluationTable;
    const { paths } = table.evaluations[0]!;
    expect(table).toEqual({ evaluations: [{ ...result, paths }] });
    expect(paths).toMatchObject({ evaluation: ".", table: "table.json" });
    const lines = files!.get("tiny.ndjson")!.toString().trimEnd().split("\n");
    expect(lines).toHaveLength(40);
    const right = lines
      .map((line) => JSON.parse(line) as PredictionLine)
      .filter(({ expected, predicted }) => expected === predicted);
    expect(right.length / 40).toBe(result.subjects[0]!.scores.accuracy);
    expect(JSON.parse(files!.get("record.json")!.toString())).toMatchObject({
      kind: "EvaluationRecord",
      metadata: { id: result.evaluation_id, name: "left", tags: ["team=a"] },
      entity: { subjects: [{ name: "tiny", adapter_sha256: runs[1]!.adapter_sha256 }, { name: "base" }] },
    });
    expect(files!.get("manifest.yaml")!.toString()).toBe(
      readFileSync(join(project.folder, "evaluation.json"), "utf8"),
    );
    expect(readFileSync(join(project.folder, result.paths.table))).toEqual(files!.get("table.json"));
  });

  it("is found again: nothing is evaluated and nothing written, until something that counts changes", async () => {
    write([first], { name: "again" });
    const once = await evaluate();
    const before = project.touched();
    const events: string[] = [];
    const onEvent = (event: EvaluationEvent | { type: "warning" }): void => void events.push(event.type);
    expect(await evaluate({ onEvent })).toEqual(once);
    write([first], { name: "again", description: "in other words", tags: ["x"], runtime: { threads: 2 } });
    expect(await evaluate({ onEvent })).toEqual(once);
    expect(project.touched()).toEqual(before);
    expect(events).toEqual(["evaluation-finished", "evaluation-finished"]);
    project.write("heldout.jsonl", records(301, 39));
    expect((await evaluate()).evaluation_id).not.toBe(once.evaluation_id);
    write([first], { name: "again", metrics: ["f1"] });
    expect((await evaluate()).evaluation_id).not.toBe(once.evaluation_id);
  });

  it("is made again, to the same bytes, where it was damaged", async () => {
    write([first], { name: "damaged" });
    const once = await evaluate();
    const file = join(project.folder, once.paths.evaluation, "tiny.ndjson");
    const whole = readFileSync(file);
    writeFileSync(file, "no");
    expect(await evaluate()).toEqual(once);
    expect(readFileSync(file)).toEqual(whole);
  });

  it("is nothing when it was stopped, and a stopped one leaves the way free", async () => {
    write([first], { name: "stopped" });
    const abort = new AbortController();
    const onEvent = (event: EvaluationEvent | { type: "warning" }): void => {
      if (event.type === "evaluation-started") abort.abort();
    };
    await expect(evaluate({ signal: abort.signal, onEvent })).rejects.toMatchObject({ exitCode: 130 });
    const progress: number[] = [];
    const result = await evaluate({
      onEvent: (event) => event.type === "evaluation-progress" && progress.push(event.done),
    });
    expect(result.n).toBe(40);
    expect(progress.at(-1)).toBe(40);
  });

  it("is refused with the holder's name while another process makes it", async () => {
    write([first], { name: "held" });
    const { evaluation_id } = await evaluate();
    writeFileSync(join(project.stateDir, "evaluations", evaluation_id, "table.json"), "");
    const store = openStore(project.stateDir, await loadEngine());
    const held = await store.lockEvaluation(evaluation_id, "tune evaluate -f elsewhere");
    await expect(evaluate()).rejects.toMatchObject({
      exitCode: 75,
      message: expect.stringContaining("tune evaluate -f elsewhere") as string,
    });
    held.release();
  });
});

/** What the base model answers a record with, and what the evaluation keeps of it. */
const generated = async (stops: string[], expected = "nothing") => {
  project.write("heldout.jsonl", `${JSON.stringify({ input: "record 301", output: expected })}\n`);
  const generation = { max_new_tokens: 12, stop_sequences: stops };
  write([{ type: "base_model", name: "base" }], { ...base, verbalizer: "{{input}}", generation });
  const { evaluation_id, subjects } = await evaluate();
  const read = (name: string) =>
    readFileSync(join(project.stateDir, "evaluations", evaluation_id, name), "utf8");
  return {
    exactMatch: subjects[0]!.scores.exact_match,
    answer: (JSON.parse(read("base.ndjson")) as PredictionLine).predicted!,
    identity: (JSON.parse(read("record.json")) as { entity: { subjects: object[] } }).entity.subjects[0]!,
  };
};

describe("generated answers", () => {
  it("are compared without the stop sequence that ended them", async () => {
    const free = await generated([]);
    expect(free.identity).not.toHaveProperty("answers_without");
    // The first visible character that has not occurred before it.
    const stop = free.answer
      .split("")
      .find((one, at, all) => at > 0 && one.trim() && all.indexOf(one) === at)!;
    const right = free.answer.slice(0, free.answer.indexOf(stop));
    const stopped = await generated([stop], right);
    expect(stopped).toMatchObject({ exactMatch: 1, answer: right, identity: { answers_without: [stop] } });
    expect(await generated([stop], right + stop)).toMatchObject({ exactMatch: 1, answer: right + stop });
    expect((await generated(["\n\n"], right)).identity).not.toHaveProperty("answers_without");
  });
});

describe("an evaluation that cannot be made", () => {
  it("names a record with a token that the base model has no embedding of", async () => {
    const tokenizer = join(project.folder, "base/tokenizer.json");
    const whole = readFileSync(tokenizer, "utf8");
    const beyond = { id: 277, content: "[PAD]", special: true, normalized: false };
    const flags = { single_word: false, lstrip: false, rstrip: false };
    const { added_tokens, ...rest } = JSON.parse(whole) as { added_tokens: object[] };
    writeFileSync(
      tokenizer,
      JSON.stringify({ ...rest, added_tokens: [...added_tokens, { ...beyond, ...flags }] }),
    );
    try {
      write([{ type: "base_model", name: "base" }], { ...base, verbalizer: "{{input}}" });
      project.write("heldout.jsonl", `${records(301, 2)}{"input": "a [PAD]", "output": "yes"}\n`);
      await expect(evaluate()).rejects.toMatchObject({
        exitCode: 3,
        diagnostics: [
          {
            code: "model/tokenizer-mismatch",
            message: expect.stringContaining("`[PAD]` (id 277, record 3)") as string,
            file: "heldout.jsonl",
            line: 3,
          },
        ],
      });
    } finally {
      writeFileSync(tokenizer, whole);
    }
  });

  it("names every problem of its subjects at its place", async () => {
    write([
      { type: "run", run_id: "000000" },
      { type: "adapter", name: "gone", location: { path: "no-such" } },
    ]);
    await expect(evaluate()).rejects.toMatchObject({
      diagnostics: [
        { code: "run/not-found", file: "evaluation.json", line: 8 },
        { code: "adapter/not-found", file: "evaluation.json", line: 14 },
      ],
    });
    write([{ type: "experiment", name: "secnd" }]);
    await expect(evaluate()).rejects.toMatchObject({
      diagnostics: [{ code: "evaluation/no-run", line: 8, help: "Did you mean `second`?" }],
    });
  });

  it("scores no labels where there are none, which validate says as well", async () => {
    const free = { prompt_tuning: { task_id: "generation", labels: undefined, num_epochs: 1 } };
    project.writeManifest({ ...free, top: { name: "free" } }, "free.json");
    const [run] = (await applyManifests(["free.json"], place())).runs;
    const unlabelled = [
      { type: "run", run_id: run!.run_id },
      { type: "adapter", name: "theirs", location: { path: peftAdapter } },
      { type: "experiment", name: "free" },
      { type: "base_model", name: "base" },
    ];
    for (const subject of unlabelled) {
      write([subject], { ...base, verbalizer: "{{input}}", label_scoring: "restricted" });
      const { diagnostics } = await validateManifests(["evaluation.json"], place());
      expect(diagnostics).toMatchObject([
        {
          code: "manifest/labels-missing",
          file: "evaluation.json",
          line: expect.any(Number) as number,
          column: expect.any(Number) as number,
          pointer: "/label_scoring",
        },
      ]);
      await expect(evaluate()).rejects.toMatchObject({ exitCode: 3, diagnostics });
    }
    write([{ type: "run", run_id: runs[0]!.run_id }, first], { label_scoring: "restricted" });
    expect((await validateManifests(["evaluation.json"], place())).diagnostics).toEqual([]);
    expect((await evaluate()).metrics).toEqual(["accuracy", "f1"]);
  });

  it("names answers outside the labels, with the line of the record", async () => {
    write([first]);
    project.write("heldout.jsonl", `${records(301, 2)}{"input": "x", "output": "maybe"}\n`);
    await expect(evaluate()).rejects.toMatchObject({
      diagnostics: [{ code: "data/label-not-listed", file: "heldout.jsonl", line: 3 }],
    });
  });
});

describe("apply", () => {
  it("trains first and evaluates then, and says before training that a run would be missing", async () => {
    const stateDir = join(project.folder, "other-state");
    write([{ type: "experiment", name: "second" }, first]);
    const events: string[] = [];
    const onEvent = ({ type }: ApplyEvent): void => void events.push(type);
    const apply = (files: string[]) => applyManifests(files, { cwd: project.folder, stateDir, onEvent });
    await expect(apply(["evaluation.json", "second.json"])).rejects.toMatchObject({
      diagnostics: [{ code: "evaluation/no-run" }],
    });
    expect(events).toEqual([]);
    const all = ["evaluation.json", "second.json", "experiment.json"];
    const result = await apply(all);
    expect(result.runs.map(({ experiment }) => experiment)).toEqual(["second", "tiny"]);
    expect(result.evaluations!.map(({ subjects }) => subjects.map(({ name }) => name))).toEqual([
      ["second", "tiny"],
    ]);
    expect(events.indexOf("evaluation-started")).toBeGreaterThan(events.lastIndexOf("step"));
    expect(await apply(all)).toEqual({
      runs: result.runs.map((run) => ({ ...run, action: "unchanged" })),
      evaluations: result.evaluations,
    });
  });

  it("leaves out the table of an experiment that failed, rather than show an older run of it", async () => {
    write([first, { type: "base_model", name: "base" }], base);
    const results = { type: "container", location: { path: "train.jsonl" } };
    project.writeManifest(
      { top: { results_reference: results }, prompt_tuning: { num_epochs: 3 } },
      "fails.json",
    );
    await expect(applyManifests(["evaluation.json", "fails.json"], place())).rejects.toMatchObject({
      exitCode: 74,
      diagnostics: [{ code: "store/io" }, { code: "evaluation/skipped" }],
      result: { runs: [{ state: "failed" }], evaluations: [] },
    });
  });

  it("applies only what is named, and knows the names", async () => {
    write([first]);
    const files = ["evaluation.json", "second.json", "experiment.json"];
    const onlyRun = await applyManifests(files, { ...place(), set: ["runtime.seed=1"], targets: ["second"] });
    expect(onlyRun).toMatchObject({ runs: [{ experiment: "second", action: "unchanged" }] });
    expect(onlyRun.evaluations).toBeUndefined();
    const onlyTable = await applyManifests(files, { ...place(), targets: ["compared"] });
    expect(onlyTable).toMatchObject({ runs: [], evaluations: [{ name: "compared" }] });
    await expect(applyManifests(files, { ...place(), targets: ["secnd"] })).rejects.toMatchObject({
      exitCode: 64,
      diagnostics: [{ code: "usage/unknown-target", help: "Did you mean `second`?" }],
    });
  });
});
