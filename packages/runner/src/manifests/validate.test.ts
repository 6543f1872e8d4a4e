import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { validateManifests } from "../index.js";
import { Project, records } from "../testing/project.js";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const place = () => ({ cwd: project.folder, stateDir: project.stateDir });
async function problems(options: Parameters<typeof validateManifests>[1] = {}, paths = ["."]) {
  const { diagnostics } = await validateManifests(paths, { ...place(), ...options });
  return diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

const document = (value: object) => JSON.stringify(value, null, 2);
const container = (path: string) => ({ type: "container", location: { path } });

describe("without looking at weights", () => {
  it("says what is wrong with every document, faulty ones included", async () => {
    project.writeManifest({ top: { epochs: 3 }, prompt_tuning: { labels: ["no", "maybe"] } }, "a.json");
    project.writeManifest(
      { top: { name: "b", training_data_references: [container("none.jsonl")] } },
      "b.json",
    );
    project.write(
      "c.json",
      document({
        apiVersion: "tune/v1",
        kind: "DataAsset",
        name: "asset",
        data_references: [container("gone.jsonl")],
      }),
    );
    project.write(
      "d.json",
      document({ apiVersion: "tune/v1", kind: "Model", name: "model", model_id: "./none" }),
    );
    project.write(
      "e.json",
      document({
        apiVersion: "tune/v1",
        kind: "Evaluation",
        name: "table",
        subjects: [{ type: "experiment", name: "nobody" }],
        data_references: [container("missing.jsonl")],
      }),
    );
    const before = project.files();
    const found = await problems();
    // One of the training records, one of the held-out ones: each counts the records of its set.
    expect(found.filter((one) => one.endsWith("data/label-not-listed"))).toHaveLength(2);
    expect(found.filter((one) => !one.endsWith("data/label-not-listed"))).toEqual([
      "a.json:49 manifest/unknown-key",
      "b.json:26 data/missing-file",
      "c.json:9 data/missing-file",
      "d.json:5 model/not-found",
      "e.json:8 evaluation/no-run",
      "e.json:15 data/missing-file",
      "experiment.json:4 manifest/duplicate-name",
    ]);
    expect(project.files()).toEqual(before);
  });

  it("counts the documents of each kind", async () => {
    expect(await validateManifests(["experiment.json"], place())).toEqual({
      experiments: 1,
      models: 0,
      dataAssets: 0,
      evaluations: 0,
      diagnostics: [],
    });
  });

  it("holds a model against its digest, once, whoever refers to it", async () => {
    const digest = "0".repeat(64);
    project.write(
      "model.json",
      document({ apiVersion: "tune/v1", kind: "Model", name: "house", model_id: "./base", digest }),
    );
    expect(await problems({}, ["model.json"])).toEqual(["model.json:6 model/digest-mismatch"]);
    project.write(
      "evaluation.json",
      document({
        apiVersion: "tune/v1",
        kind: "Evaluation",
        name: "judged",
        subjects: [{ type: "base_model", name: "untuned" }],
        base_model: { name: "house" },
        verbalizer: "{{input}}",
        data_references: [container("test.jsonl")],
      }),
    );
    expect(await problems({}, ["evaluation.json"])).toEqual(["model.json:6 model/digest-mismatch"]);
    expect(await problems({}, ["."])).toEqual(["model.json:6 model/digest-mismatch"]);
  });

  it("leaves out warnings that the manifest or the command silences, and only those", async () => {
    project.write("train.jsonl", records(1, 20) + records(1, 1));
    expect(await problems()).toEqual(["train.jsonl:21 data/duplicates"]);
    expect(await problems({ silence: ["data/duplicates"] })).toEqual([]);
    project.writeManifest({ top: { silence: ["data/duplicates"] } });
    expect(await problems()).toEqual([]);
    project.writeManifest({ top: { silence: ["data/missing-file"] } });
    expect((await problems())[0]).toMatch(/manifest\/cannot-silence$/);
  });
});

describe("with the engine", () => {
  it("finds labels that the tokenizer does not tell apart and records that are too long", async () => {
    project.writeManifest({ prompt_tuning: { max_input_tokens: 3 } });
    expect(await problems()).toEqual([]);
    const deep = await problems({ deep: true });
    expect(deep.length).toBeGreaterThan(0);
    expect(deep.every((one) => one.endsWith("data/too-long"))).toBe(true);
  });

  it("is asked nothing of manifests that are wrong already", async () => {
    project.writeManifest({ prompt_tuning: { max_input_tokens: 3, labels: ["no", "maybe"] } });
    expect(await problems({ deep: true })).toEqual(await problems());
  });
});
