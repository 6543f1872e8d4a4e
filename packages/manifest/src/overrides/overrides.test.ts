import { expect, test } from "vitest";
import { evaluation, experiment, Folder, model } from "../testing/folder.js";

const folder = new Folder();

/** The only problem: its code, its argument, and the part of the argument that is marked. */
async function problemOf(set: string) {
  folder.write("a.yaml", experiment("a", { tuning: "  optimizer: { type: adamw, betas: [0.9] }\n" }));
  const { diagnostics } = await folder.load(["."], { set: ["prompt_tuning.optimizer.betas=[0, 0.5]", set] });
  expect(diagnostics).toHaveLength(1);
  const [{ code, argument, file, frame = "" } = expect.fail()] = diagnostics;
  expect(file).toBeUndefined();
  const [line = "", mark = ""] = frame.split("\n");
  return [code, argument, line.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)];
}

test.each([
  ["prompt_tuning.num_epochs=many", "manifest/wrong-type", "many"],
  ["prompt_tuning.num_epoch=3", "manifest/unknown-key", "num_epoch"],
  ["prompt_tuning.optimzer.type=sgd", "manifest/unknown-key", "optimzer"],
  ["a.b.c=3", "manifest/unknown-key", "a"],
  ["runtime.theads=3", "manifest/unknown-key", "theads"],
  ["runtime.a.b.c=3", "manifest/unknown-key", "a"],
  ["prompt_tuning.optimizer={type: sgd, colour: red}", "manifest/unknown-key", "colour"],
  ["prompt_tuning.optimizer={type: sgd, momentum: [1]}", "manifest/wrong-type", "[1]"],
  ["prompt_tuning.optimizer={momentum: 1}", "manifest/missing-key", "optimizer"],
  ["prompt_tuning.labels=[a, a]", "manifest/repeated-item", "a"],
  ["prompt_tuning.task_id.x=1", "manifest/set-path", "x"],
  ["training_data_references.9.type=container", "manifest/set-path", "9"],
  ["prompt_tuning.num_epochs", "manifest/set-syntax", "prompt_tuning.num_epochs"],
  ["name=[1", "manifest/set-syntax", "name=[1"],
  ["model_id=x", "manifest/unknown-key", "model_id"],
  ["subjects.0.name=x", "manifest/set-unused", "subjects"],
])("--set %s is %s, marked at `%s` of the argument", async (set, code, marked) => {
  expect(await problemOf(set)).toEqual([code, `--set ${set}`, marked]);
});

test("what an override replaced is no place any more", async () => {
  folder.write("a.yaml", experiment("a", { tuning: "  optimizer: { type: adamw, betas: [2, 3] }\n" }));
  expect(
    await folder.problems(["."], { set: ["prompt_tuning.optimizer={type: adamw, betas: [5, 0]}"] }),
  ).toEqual(["manifest/out-of-range --set prompt_tuning.optimizer={type: adamw, betas: [5, 0]}"]);
});

test("an override reaches the kinds that have its key, and never what is only referred to", async () => {
  folder.write("a.yaml", `${experiment("a", { base: "{ name: tiny }" })}---\n${model("tiny")}`);
  folder.write("b.yaml", evaluation("e", "{ type: experiment, name: a }"));
  const set = ["runtime.threads=3", "prompt_tuning.num_epochs=2", "metrics=[accuracy]", "tags=[x]"];
  const { diagnostics, experiments, evaluations, models } = await folder.load(["."], { set });
  expect(diagnostics).toEqual([]);
  expect(experiments[0]?.value).toMatchObject({ runtime: { threads: 3 }, tags: ["x"] });
  expect(experiments[0]?.overrides.map(({ path }) => path)).toEqual([
    "runtime.threads",
    "prompt_tuning.num_epochs",
    "tags",
  ]);
  expect(evaluations[0]?.value).toMatchObject({
    runtime: { threads: 3 },
    metrics: ["accuracy"],
    tags: ["x"],
  });
  expect(models[0]?.overrides).toEqual([]);
});
