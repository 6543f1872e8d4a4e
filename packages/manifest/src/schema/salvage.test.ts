import { expect, test } from "vitest";
import { experiment, Folder } from "../testing/folder.js";

const folder = new Folder();

async function salvaged(text: string) {
  folder.write("a.yaml", text);
  const loading = await folder.load();
  expect(loading.experiments).toEqual([]);
  expect(loading.diagnostics.length).toBeGreaterThan(0);
  return loading.salvaged;
}

test("faulty optional values are cut away, the rest stays and is valid", async () => {
  const [saved = expect.fail()] = await salvaged(
    experiment("a", {
      tuning:
        "  num_epoch: 3\n  batch_size: many\n  labels: [a, b]\n  verbalizer: '{{output}}'\n  optimizer: { type: adam }\n",
      top: "tags: [a, 1, b]\n",
    }),
  );
  expect(saved.value).toEqual({
    apiVersion: "tune/v1",
    kind: "Experiment",
    name: "a",
    prompt_tuning: {
      base_model: { model_id: "../base-model" },
      task_id: "generation",
      labels: ["a", "b"],
    },
    training_data_references: [{ type: "container", location: { path: "data/train.jsonl" } }],
    tags: ["a", "b"],
  });
  expect(saved.cutAway).toEqual([
    "/prompt_tuning/batch_size",
    "/prompt_tuning/num_epoch",
    "/prompt_tuning/optimizer",
    "/prompt_tuning/verbalizer",
    "/tags/1",
  ]);
});

test("kind, version and name are no reason to give up", async () => {
  const text = experiment("A name").replace("tune/v1", "tune/v9").replace("Experiment", "Experimint");
  const [saved = expect.fail()] = await salvaged(text);
  expect(saved.value).toMatchObject({ apiVersion: "tune/v1", kind: "Experiment", name: "unnamed" });
});

test("a task of another name is no reason to give up either", async () => {
  const [saved = expect.fail()] = await salvaged(
    experiment("a").replace("task_id: generation", "task_id: poetry"),
  );
  expect(saved.value.prompt_tuning.task_id).toBe("generation");
  expect(saved.cutAway).toEqual(["/prompt_tuning/task_id"]);
});

test("an item of a list goes with its place, the others stay", async () => {
  const data =
    "{ type: container, location: { path: a } }\n  - { type: s3 }\n  - { type: container, location: { path: b } }";
  const [saved = expect.fail()] = await salvaged(experiment("a", { data }));
  expect(saved.value.training_data_references).toEqual([
    { type: "container", location: { path: "a" } },
    { type: "container", location: { path: "b" } },
  ]);
});

test.each([
  ["without data", experiment("a").replace(/training_data[\s\S]*/, "")],
  ["whose only data reference is faulty", experiment("a", { data: "{ type: s3 }" })],
  ["without a base model", experiment("a").replace(/^ *base_model: .*\n/m, "")],
  ["that is a list", "- a\n"],
])("nothing is left of an experiment %s", async (_, text) => {
  expect(await salvaged(text)).toEqual([]);
});
