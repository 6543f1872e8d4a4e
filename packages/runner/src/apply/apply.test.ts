import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  validateAdapterMetadata,
  validateApplyResult,
  validateEvaluationReport,
  validateRunRecord,
  validateRunStatus,
  type AppliedRun,
  type MetricLine,
  type RunRecord,
} from "@tunesmith/contracts";
import type { TuneError } from "@tunesmith/diagnostics";
import { openStore } from "@tunesmith/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadEngine } from "../shared/engine.js";
import {
  ApplyError,
  applyManifests,
  describeRun,
  listRuns,
  planManifests,
  type ApplyEvent,
} from "../index.js";
import { Project } from "../testing/project.js";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

async function apply(
  options: Parameters<typeof applyManifests>[1] = {},
  paths = ["experiment.json"],
): Promise<AppliedRun> {
  const { runs } = await applyManifests(paths, {
    cwd: project.folder,
    stateDir: project.stateDir,
    ...options,
  });
  return runs[0]!;
}

/** Everything of a run that must not depend on how it was computed. */
function results({ paths }: AppliedRun): Map<string, string> {
  const files = project.files(join(project.folder, paths.run));
  for (const name of files.keys()) {
    if (!/^(adapter|adapter-best|evaluation)\/|^report\.html$/.test(name)) files.delete(name);
  }
  return files;
}

/** Without what the description and the tags are shown in. */
function numbersOf(files: Map<string, string>): Map<string, string> {
  const shown = ["report.html", "adapter/README.md", "adapter/SHA256SUMS"];
  return new Map([...files].filter(([name]) => !shown.includes(name)));
}

/** Without what a clock says: times, and seconds. */
function timeless(text: string): string {
  return text
    .replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"time"')
    .replaceAll(/"(seconds|timestamp)": ?[^,}\s]+/g, '"$1":0');
}

describe("a new run", () => {
  it("leaves a finished record, a PEFT folder, an evaluation and metrics, each as its schema says", async () => {
    const events: ApplyEvent[] = [];
    const applied = await apply({ onEvent: (event) => events.push(event) });
    expect(validateApplyResult({ runs: [applied] })).toMatchObject({ ok: true });
    expect(applied).toMatchObject({ experiment: "tiny", action: "new", state: "completed", steps: 120 });
    const read = (name: string): string =>
      readFileSync(join(project.folder, applied.paths.run, name), "utf8");
    expect(validateRunRecord(JSON.parse(read("record.json")))).toMatchObject({ ok: true });
    expect(validateRunStatus(JSON.parse(read("status.json")))).toMatchObject({
      ok: true,
      value: { state: "completed" },
    });
    expect(validateEvaluationReport(JSON.parse(read("evaluation/evaluation.json")))).toMatchObject({
      ok: true,
    });
    expect(validateAdapterMetadata(JSON.parse(read("adapter/tunesmith.json")))).toMatchObject({ ok: true });
    expect(read("manifest.yaml")).toBe(readFileSync(join(project.folder, "experiment.json"), "utf8"));
    const lines = read("metrics.ndjson")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as MetricLine);
    expect(lines.filter(({ type }) => type === "step").map(({ step }) => step)).toEqual(
      Array.from({ length: 120 }, (_, i) => i + 1),
    );
    expect(lines.filter(({ type }) => type === "validation").map(({ epoch }) => epoch)).toEqual(
      Array.from({ length: 30 }, (_, i) => i + 1),
    );
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["planned", "step", "validation", "checkpoint", "evaluating", "finished"]),
    );
    expect(applied.evaluation).toMatchObject({ n: 12, baselines: { plain: {} } });
    expect(applied.memory!.peak_bytes).toBeGreaterThan(0);
  });

  it("stores digests that its files have", async () => {
    const applied = await apply();
    const store = openStore(project.stateDir, await loadEngine());
    const record = (await store.run(applied.run_id).record()) as RunRecord;
    const files = await store.run(applied.run_id).folder("adapter");
    expect([...files!.keys()].toSorted()).toEqual([
      "README.md",
      "adapter_config.json",
      "adapter_model.safetensors",
      "tunesmith.json",
    ]);
    const artifact = record.entity.artifacts.find(({ path }) => path === "adapter/adapter_model.safetensors");
    expect(artifact!.sha256).toBe(applied.adapter_sha256);
    expect(record.entity.artifacts.map(({ path }) => path)).toEqual(
      record.entity.artifacts.map(({ path }) => path).toSorted(),
    );
  });

  it("copies its results where results_reference points", async () => {
    project.writeManifest({
      top: { results_reference: { type: "container", location: { path: "out/results" } } },
    });
    const applied = await apply();
    const copied = project.files(join(project.folder, "out/results"));
    expect([...copied.keys()]).toEqual(
      expect.arrayContaining([
        "adapter/adapter_model.safetensors",
        "evaluation/evaluation.json",
        "record.json",
        "report.html",
      ]),
    );
    expect(copied.get("report.html")).toBe(results(applied).get("report.html"));
  });
});

describe("a finished run (D9)", () => {
  it("is unchanged when applied again, and nothing is written", async () => {
    const first = await apply();
    const before = project.touched();
    const events: ApplyEvent[] = [];
    const again = await apply({ onEvent: (event) => events.push(event) });
    expect(again).toEqual({ ...first, action: "unchanged" });
    expect(project.touched()).toEqual(before);
    expect(events.map(({ type }) => type)).toEqual(["planned", "finished"]);
  });

  it("is the same run under another description, tags, threads, instruction set and memory limit", async () => {
    const first = await apply();
    project.writeManifest({
      top: { description: "other", tags: ["x"], runtime: { threads: 3, memory_limit_mb: 512 } },
    });
    expect(await apply()).toMatchObject({ action: "unchanged", run_id: first.run_id });
    const scalar = await apply({
      stateDir: join(project.folder, "elsewhere"),
      env: { ...process.env, TUNE_ISA: "scalar", TUNE_THREADS: "2" },
    });
    expect(numbersOf(results(scalar))).toEqual(numbersOf(results(first)));
  });

  it("is another run with another seed, told as changed; --set is recorded", async () => {
    const first = await apply();
    const changed = await apply({ set: ["runtime.seed=5"] });
    expect(changed).toMatchObject({ action: "changed", state: "completed" });
    expect(changed.run_id).not.toBe(first.run_id);
    const record = JSON.parse(readFileSync(join(project.folder, changed.paths.record), "utf8")) as RunRecord;
    expect(record.entity.overrides).toEqual([{ path: "runtime.seed", value: "5" }]);
  });

  it("is done again when its adapter was damaged", async () => {
    const first = await apply();
    writeFileSync(join(project.folder, first.paths.adapter, "adapter_model.safetensors"), "no");
    const again = await apply();
    expect(again.action).not.toBe("unchanged");
    expect(again.adapter_sha256).toBe(first.adapter_sha256);
  });
});

describe("an interrupted run", () => {
  it.each([1, 37, 119])("goes on after step %i to the same bytes as an uninterrupted one", async (stopAt) => {
    const whole = await apply({ stateDir: join(project.folder, "whole") });
    const abort = new AbortController();
    const onEvent = (event: ApplyEvent): void => {
      if (event.type === "step" && event.step >= stopAt) abort.abort();
    };
    const failure: unknown = await apply({ signal: abort.signal, onEvent, command: "tune apply -f x" }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ApplyError);
    expect(failure).toMatchObject({ exitCode: 130, result: { runs: [{ state: "canceled" }] } });
    expect((failure as ApplyError).diagnostics[0]).toMatchObject({
      code: "run/canceled",
      help: expect.stringContaining("tune apply -f x") as string,
    });
    const resumed = await apply();
    expect(resumed).toMatchObject({ action: "resumed", state: "completed", steps: 120 });
    expect(results(resumed)).toEqual(results(whole));
    expect(timeless(readFileSync(join(project.folder, resumed.paths.record), "utf8"))).toBe(
      timeless(readFileSync(join(project.folder, whole.paths.record), "utf8")),
    );
    const steps = readFileSync(join(project.folder, resumed.paths.run, "metrics.ndjson"), "utf8").match(
      /"type":"step"/g,
    );
    expect(steps).toHaveLength(120);
    expect([...project.files(project.stateDir).keys()].filter((name) => name.includes("tmp."))).toEqual([]);
  });

  it("begins nothing when it is stopped before", async () => {
    const signal = AbortSignal.abort();
    await expect(apply({ signal })).rejects.toMatchObject({ exitCode: 130, result: { runs: [] } });
    expect([...project.files().keys()].filter((name) => name.startsWith("state"))).toEqual([]);
  });

  it("stops before the next experiment", async () => {
    project.writeManifest({ top: { name: "second" } }, "second.json");
    const abort = new AbortController();
    const failure = (await applyManifests(["experiment.json", "second.json"], {
      cwd: project.folder,
      stateDir: project.stateDir,
      signal: abort.signal,
      onEvent: ({ type }) => type === "step" && abort.abort(),
    }).catch((error: unknown) => error)) as ApplyError;
    expect(failure.result.runs.map(({ experiment }) => experiment)).toEqual(["tiny"]);
  });

  it("stops during the evaluation too, and goes on to the same bytes", async () => {
    const whole = await apply({ stateDir: join(project.folder, "whole") });
    const abort = new AbortController();
    const onEvent = (event: ApplyEvent): void => {
      if (event.type === "step" && event.step === 120) abort.abort();
    };
    await expect(apply({ signal: abort.signal, onEvent })).rejects.toMatchObject({ exitCode: 130 });
    expect(results(await apply())).toEqual(results(whole));
  });
});

describe("one run, two processes (C7)", () => {
  it("is refused with the holder's name while somebody has it", async () => {
    const { runs } = (
      await planManifests(["experiment.json"], { cwd: project.folder, stateDir: project.stateDir })
    ).plan;
    const store = openStore(project.stateDir, await loadEngine());
    const held = await store.lock(runs[0]!.run_id, "tune apply -f elsewhere");
    await expect(apply()).rejects.toMatchObject({
      exitCode: 75,
      message: expect.stringContaining("tune apply -f elsewhere") as string,
    });
    await held.release();
    expect(await apply()).toMatchObject({ state: "completed" });
  });
});

it("says nothing of what it would do to a run that another process has", async () => {
  const abort = new AbortController();
  const stop = (event: ApplyEvent): void => {
    if (event.type === "step") abort.abort();
  };
  await expect(apply({ signal: abort.signal, onEvent: stop })).rejects.toMatchObject({ exitCode: 130 });
  const [entry] = await listRuns({ cwd: project.folder, stateDir: project.stateDir });
  const held = await openStore(project.stateDir, await loadEngine()).lock(entry!.status.run_id, "other");
  const events: ApplyEvent[] = [];
  const blocked = apply({ onEvent: (event) => events.push(event) });
  await expect(blocked).rejects.toMatchObject({ exitCode: 75, result: { runs: [{ state: "canceled" }] } });
  expect(events).toEqual([]);
  await held.release();
});

describe("a failing run", () => {
  it("that could not begin left nothing, and nothing is told of it", async () => {
    project.writeManifest({ prompt_tuning: { max_input_tokens: 3 } });
    const failure: unknown = await apply().catch((error: unknown) => error);
    expect(failure).toMatchObject({ exitCode: 3, result: { runs: [] } });
    expect([...project.files().keys()].filter((name) => name.startsWith("state/runs"))).toEqual([]);
  });

  it("is recorded as failed, is told, and does not keep the others from running", async () => {
    const results = { type: "container", location: { path: "train.jsonl" } };
    project.writeManifest({ top: { results_reference: results } }, "a.json");
    project.writeManifest({ top: { name: "second" } }, "b.json");
    const place = { cwd: project.folder, stateDir: project.stateDir };
    const failure = await applyManifests(["a.json", "b.json"], place).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApplyError);
    expect(failure).toMatchObject({ exitCode: 74, diagnostics: [{ code: "store/io" }] });
    const { runs } = (failure as ApplyError).result;
    expect(runs.map(({ experiment, state }) => [experiment, state])).toEqual([
      ["tiny", "failed"],
      ["second", "completed"],
    ]);
    const [, entry] = await listRuns(place);
    expect(entry!.status).toMatchObject({ state: "failed", error: { code: "store/io" } });
  });

  it("throws all problems of all manifests before anything is begun", async () => {
    project.writeManifest({ prompt_tuning: { labels: ["no", "maybe"] } }, "a.json");
    project.writeManifest(
      {
        top: {
          name: "second",
          training_data_references: [{ type: "container", location: { path: "none.jsonl" } }],
        },
      },
      "b.json",
    );
    const failure = (await applyManifests(["a.json", "b.json"], {
      cwd: project.folder,
      stateDir: project.stateDir,
    }).catch((error: unknown) => error)) as TuneError;
    expect(failure.exitCode).toBe(3);
    expect(failure.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["data/label-not-listed", "data/missing-file"]),
    );
    expect(await listRuns({ cwd: project.folder, stateDir: project.stateDir })).toEqual([]);
  });
});

describe("plan", () => {
  it("writes nothing and predicts what the run then allocates", async () => {
    const { plan } = await planManifests(["experiment.json"], {
      cwd: project.folder,
      stateDir: project.stateDir,
    });
    expect(plan.runs[0]).toMatchObject({
      experiment: "tiny",
      action: "new",
      samples: 16,
      optimizer_steps: 120,
    });
    expect([...project.files().keys()].filter((name) => name.startsWith("state"))).toEqual([]);
    const applied = await apply();
    expect(applied.run_id).toBe(plan.runs[0]!.run_id);
    const ratio = applied.memory!.peak_bytes / plan.runs[0]!.predicted_bytes;
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.15);
  });
});

it("is listed beside the others even when its record is damaged", async () => {
  const applied = await apply();
  writeFileSync(join(project.folder, applied.paths.record), "{}");
  const place = { cwd: project.folder, stateDir: project.stateDir };
  expect(await listRuns(place)).toMatchObject([{ record: null, status: { state: "completed" } }]);
  await expect(describeRun("tiny", place)).rejects.toMatchObject({ exitCode: 74 });
  expect(await apply()).toMatchObject({ state: "completed", adapter_sha256: applied.adapter_sha256 });
});

it("is described and listed afterwards", async () => {
  const applied = await apply();
  const place = { cwd: project.folder, stateDir: project.stateDir };
  expect((await listRuns(place)).map(({ status }) => status.run_id)).toEqual([applied.run_id]);
  const described = await describeRun("tiny", place);
  expect(described.applied).toEqual({ ...applied, action: "unchanged" });
  expect(described.view.curve.steps).toHaveLength(120);
  await expect(describeRun("tyni", place)).rejects.toMatchObject({ exitCode: 64 });
});
