import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { validateSavedPlan, type SavedPlan } from "@tunesmith/contracts";
import type { TuneError } from "@tunesmith/diagnostics";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  applyManifests,
  applySavedPlan,
  diffManifests,
  isSavedPlan,
  planManifests,
  readSavedPlan,
  savePlan,
} from "../index.js";
import { Project, records } from "../testing/project.js";

let project: Project;
beforeEach(() => {
  project = new Project({ prompt_tuning: { num_epochs: 2 } });
});
afterEach(() => project.remove());

const place = () => ({ cwd: project.folder, stateDir: project.stateDir });
const file = (name: string): string => join(project.folder, name);

/** Plans the experiment into plans/p.json. */
async function plan(options: Parameters<typeof planManifests>[1] = {}, paths = ["experiment.json"]) {
  mkdirSync(file("plans"), { recursive: true });
  return savePlan("plans/p.json", await planManifests(paths, { ...place(), ...options }));
}

/** Why the saved plan is refused. */
async function refusal(): Promise<string> {
  const before = project.files();
  const error = (await applySavedPlan("plans/p.json", place()).then(
    () => expect.fail("it was applied"),
    (reason: unknown) => reason,
  )) as TuneError;
  expect(error).toMatchObject({ exitCode: 3, diagnostics: [{ code: "plan/stale" }] });
  expect(project.files()).toEqual(before);
  return error.message;
}

describe("a saved plan", () => {
  it("says all that it rests on, relative to its file, the same every time", async () => {
    const saved = await plan({ set: ["runtime.seed=7", "tags=[a=b]"] });
    const text = readFileSync(file("plans/p.json"), "utf8");
    expect(validateSavedPlan(JSON.parse(text))).toMatchObject({ ok: true });
    expect(await readSavedPlan("plans/p.json", project.folder)).toEqual(saved);
    expect(saved).toMatchObject({
      manifests: ["../experiment.json"],
      overrides: [
        { path: "runtime.seed", value: "7" },
        { path: "tags", value: "[a=b]" },
      ],
      targets: [],
      runs: [{ experiment: "tiny", action: "new", changes: [], predicted_seconds: null }],
      rests_on: { runs: [{ name: "tiny", last_run_id: null }] },
    });
    await plan({ set: ["runtime.seed=7", "tags=[a=b]"] });
    expect(readFileSync(file("plans/p.json"), "utf8")).toBe(text);
    expect(text).not.toContain(project.folder);
  });

  it("is carried out with what was set and chosen when it was made", async () => {
    project.writeManifest({ top: { name: "second" }, prompt_tuning: { num_epochs: 2 } }, "second.json");
    const saved = await plan({ set: ["runtime.seed=7"], targets: ["second"] }, ["."]);
    const { runs } = await applySavedPlan("plans/p.json", place());
    expect(runs.map(({ experiment, run_id }) => [experiment, run_id])).toEqual([
      ["second", saved.runs[0]!.run_id],
    ]);
    const again = await applyManifests(["second.json"], { ...place(), set: ["runtime.seed=7"] });
    expect(again.runs[0]!.action).toBe("unchanged");
  });

  it("moves with its folder", async () => {
    await plan();
    mkdirSync(file("elsewhere"));
    for (const name of ["base", "train.jsonl", "test.jsonl", "experiment.json", "plans"])
      cpSync(file(name), file(join("elsewhere", name)), { recursive: true });
    const { runs } = await applySavedPlan("elsewhere/plans/p.json", place());
    expect(runs[0]!.state).toBe("completed");
  });

  it("is told from a manifest", async () => {
    await plan();
    expect(await isSavedPlan("plans/p.json", project.folder)).toBe(true);
    expect(await isSavedPlan("experiment.json", project.folder)).toBe(false);
    expect(await isSavedPlan("no-such.json", project.folder)).toBe(false);
    await expect(applySavedPlan("experiment.json", place())).rejects.toMatchObject({
      exitCode: 3,
      diagnostics: [{ code: "plan/invalid" }],
    });
  });

  it("cannot be made of standard input", async () => {
    const stdin = Readable.from([readFileSync(file("experiment.json"))]);
    await expect(plan({ stdin }, ["-"])).rejects.toMatchObject({
      exitCode: 64,
      diagnostics: [{ code: "plan/not-a-file" }],
    });
  });

  it("goes on where an apply of it was interrupted", async () => {
    await plan({ set: ["prompt_tuning.num_epochs=60"] });
    const abort = new AbortController();
    const onEvent = ({ type }: { type: string }): void => void (type === "step" && abort.abort());
    await expect(
      applySavedPlan("plans/p.json", { ...place(), signal: abort.signal, onEvent }),
    ).rejects.toMatchObject({ exitCode: 130 });
    expect(await applySavedPlan("plans/p.json", place())).toMatchObject({
      runs: [{ action: "resumed", state: "completed" }],
    });
  });
});

describe("a saved plan is refused", () => {
  it.each<[what: string, change: (project: Project) => void, told: RegExp]>([
    [
      "another byte in the manifest",
      (one) =>
        writeFileSync(
          join(one.folder, "experiment.json"),
          `${readFileSync(join(one.folder, "experiment.json"), "utf8")}\n`,
        ),
      /`\.\.\/experiment\.json` is different/,
    ],
    [
      "other training records",
      (one) => one.write("train.jsonl", records(1, 21)),
      /the training data of `tiny` is different/,
    ],
    [
      "other held-out records",
      (one) => one.write("test.jsonl", records(1, 5)),
      /the evaluation data of `tiny` is different/,
    ],
    [
      "another base model",
      (one) => {
        const config = join(one.folder, "base/config.json");
        writeFileSync(
          config,
          readFileSync(config, "utf8").replace('"rms_norm_eps": 1e-05', '"rms_norm_eps": 2e-05'),
        );
      },
      /the base model of `tiny` is different/,
    ],
    [
      "a manifest that is gone",
      (one) => renameSync(join(one.folder, "experiment.json"), join(one.folder, "other.json")),
      /`experiment\.json` is gone/,
    ],
  ])("after %s", async (_what, change, told) => {
    await plan();
    change(project);
    expect(await refusal()).toMatch(told);
  });

  it("after another run of the experiment, and lists each thing that changed", async () => {
    await plan({ set: ["runtime.seed=7"] });
    const { runs } = await applyManifests(["experiment.json"], place());
    project.write("train.jsonl", records(1, 21));
    project.write("test.jsonl", records(101, 13));
    const message = await refusal();
    expect(message).toMatch(/the training data of `tiny` is different; the evaluation data of `tiny`/);
    expect(message).toContain(`is run ${runs[0]!.run_id.slice(0, 12)}, and was no run`);
  });

  it("by another version of the engine or of its arithmetic", async () => {
    const saved = await plan();
    const rests_on = { ...saved.rests_on, engine_version: "0.0.1", numerics_version: 4_000_000 };
    writeFileSync(file("plans/p.json"), JSON.stringify({ ...saved, rests_on } satisfies SavedPlan));
    const message = await refusal();
    expect(message).toMatch(
      /the engine is .*, and was 0\.0\.1; the numerics version is \d+, and was 4000000/,
    );
  });

  it("when a variable of the environment leads elsewhere", async () => {
    project.write("other.jsonl", records(51, 12));
    const text = readFileSync(file("experiment.json"), "utf8").replace('"test.jsonl"', '"${env:HELD}.jsonl"');
    writeFileSync(file("experiment.json"), text);
    await plan({ env: { ...process.env, HELD: "test" } });
    const other = applySavedPlan("plans/p.json", { ...place(), env: { ...process.env, HELD: "other" } });
    await expect(other).rejects.toMatchObject({
      message: expect.stringContaining("the evaluation data of `tiny` is different") as string,
    });
    expect(existsSync(join(project.stateDir, "runs"))).toBe(false);
  });
});

describe("diff", () => {
  it("tells every parameter and input that is not as in the last completed run", async () => {
    const diff = async (set: string[] = []) =>
      (await diffManifests(["experiment.json"], { ...place(), set })).experiments[0]!;
    expect(await diff()).toMatchObject({ last_run_id: null, changes: [] });
    const { runs } = await applyManifests(["experiment.json"], place());
    const last = { experiment: "tiny", last_run_id: runs[0]!.run_id };
    expect(await diff()).toEqual({ ...last, run_id: runs[0]!.run_id, changes: [] });
    expect(await diff(["description=other"])).toMatchObject({ ...last, changes: [] });
    const before = (await diff(["runtime.seed=5"])).run_id;
    project.write("train.jsonl", records(1, 21));
    const after = await diff([
      "prompt_tuning.learning_rate=0.05",
      "prompt_tuning.labels=[yes, no]",
      "runtime.seed=5",
    ]);
    expect(after.run_id).not.toBe(before);
    expect(after.changes).toEqual([
      { path: "training data", old: expect.any(String) as string, new: expect.any(String) as string },
      { path: "prompt_tuning.learning_rate", old: 0.1, new: 0.05 },
      { path: "prompt_tuning.labels", old: ["no", "yes"], new: ["yes", "no"] },
      { path: "runtime.seed", old: 73, new: 5 },
    ]);
    const { plan: planned } = await planManifests(["experiment.json"], {
      ...place(),
      set: ["runtime.seed=5"],
    });
    expect(planned.runs[0]).toMatchObject({
      action: "changed",
      changes: [{ path: "training data" }, { path: "runtime.seed", old: 73, new: 5 }],
    });
  });
});
