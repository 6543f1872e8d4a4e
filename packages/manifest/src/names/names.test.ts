import { expect, test } from "vitest";
import { dataAsset, evaluation, experiment, Folder, model } from "../testing/folder.js";

const folder = new Folder();
const named = experiment("a", {
  base: "{ name: tiny }",
  data: "{ type: data_asset, location: { name: reviews } }",
});

test("all four kinds are loaded, each into its list", async () => {
  folder.write("a.yaml", `${named}---\n${model("tiny")}---\n${dataAsset("reviews")}`);
  folder.write("b.yaml", evaluation("both", "{ type: experiment, name: a }"));
  const loading = await folder.load();
  expect(loading.diagnostics).toEqual([]);
  expect(loading.experiments.map(({ kind, value }) => [kind, value.name])).toEqual([["Experiment", "a"]]);
  expect(loading.models.map(({ kind, value }) => [kind, value.name])).toEqual([["Model", "tiny"]]);
  expect(loading.dataAssets.map(({ kind, value }) => [kind, value.name])).toEqual([["DataAsset", "reviews"]]);
  expect(loading.evaluations.map(({ kind, value }) => [kind, value.name])).toEqual([["Evaluation", "both"]]);
});

test("a name is found in the command's manifests, and in the folder of the one that refers to it", async () => {
  folder.write("exp/a.yaml", named);
  folder.write("exp/model.yaml", model("tiny"));
  folder.write("exp/other.yaml", "apiVersion: apps/v1\nkind: Deployment\n");
  folder.write("shared/data.yaml", dataAsset("reviews"));
  const loading = await folder.load(["exp/a.yaml", "shared/data.yaml"]);
  expect(loading.diagnostics).toEqual([]);
  expect(loading.models).toEqual([]);
  const [from = expect.fail()] = loading.experiments;
  expect(loading.names.find("Model", "tiny", from)).toMatchObject({
    displayFile: "exp/model.yaml",
    modelIdAsWritten: "../base-model",
  });
  expect(loading.names.find("DataAsset", "reviews", from)).toMatchObject({
    displayFile: "shared/data.yaml",
  });
});

test("an unknown name is an error at the name, with the nearest or all that are known", async () => {
  folder.write("a.yaml", `${named}---\n${model("tinny")}---\n${dataAsset("b")}---\n${dataAsset("a")}`);
  const { diagnostics } = await folder.load();
  expect(diagnostics.map(({ code, line, column, help }) => [code, line, column, help])).toEqual([
    ["manifest/unknown-name", 5, 23, "Did you mean `tinny`?"],
    ["manifest/unknown-name", 8, 43, "Known: a, b."],
  ]);
  folder.write("a.yaml", experiment("a", { base: "{ name: tiny }" }));
  expect((await folder.load()).diagnostics.map(({ help }) => help)).toEqual([
    "Write a manifest of `kind: Model` with this name beside this one, or name its file with -f.",
  ]);
});

test("a faulty document that is referred to speaks for itself, wherever it is", async () => {
  folder.write("exp/a.yaml", experiment("a", { base: "{ name: tiny }" }));
  folder.write("exp/model.yaml", model("tiny", "revison: main\n"));
  folder.write("exp/unrelated.yaml", model("other", "revison: main\n"));
  const loading = await folder.load(["exp/a.yaml"]);
  expect(loading.diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual([
    ["manifest/unknown-key", "exp/model.yaml", 5],
  ]);
  const [from = expect.fail()] = loading.experiments;
  expect(loading.names.find("Model", "tiny", from)).toMatchObject({ code: "manifest/named-invalid" });
});

test("names are unique within a kind, over all files; kinds do not disturb each other", async () => {
  folder.write("a.yaml", `${model("x")}---\n${dataAsset("x")}---\n${experiment("x")}`);
  folder.write("b.yaml", `${experiment("y")}---\n${model("x")}`);
  const { diagnostics, models } = await folder.load();
  expect(diagnostics.map(({ code, file, line, message }) => [code, file, line, message])).toEqual([
    ["manifest/duplicate-name", "b.yaml", 12, "Another Model is named `x` as well: a.yaml:3."],
  ]);
  expect(models).toHaveLength(1);
});

test("a kind that was forgotten is told by the keys", async () => {
  folder.write("a.yaml", evaluation("e", "{ type: run, run_id: abcdef }").replace("kind: Evaluation\n", ""));
  folder.write("b.yaml", model("m").replace("kind: Model\n", ""));
  const { diagnostics } = await folder.load();
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["manifest/missing-key", "An Evaluation needs the key `kind`."],
    ["manifest/missing-key", "A Model needs the key `kind`."],
  ]);
});
