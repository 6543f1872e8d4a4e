import { afterEach, beforeEach, expect, test } from "vitest";
import { checkExperiment } from "./index.js";
import { Workplace } from "./testing/workplace.js";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.records("train.jsonl", [
    ["warm", "good"],
    ["cold", "bad"],
    ["kind", "good"],
  ]);
});
afterEach(() => place.remove());

interface Parts {
  model?: string;
  tuning?: string;
  data?: string;
  more?: string;
}

const experiment = ({
  model = "{ model_id: ../base }",
  tuning = "",
  data = "train.jsonl",
  more = "",
}: Parts) =>
  `apiVersion: tune/v1
kind: Experiment
name: mood
prompt_tuning:
  base_model: ${model}
  task_id: classification
  batch_size: 1
  labels: [good, bad]
${tuning}training_data_references: [{ type: container, location: { path: ${data} } }]
${more}`;

/** `severity file:line code` of what a manifest's references are told, salvaged or not. */
async function check(parts: Parts): Promise<string[]> {
  place.write("a.yaml", experiment(parts));
  const loading = await place.load("a.yaml");
  const found = await Promise.all(
    [...loading.experiments, ...loading.salvaged].map((loaded) =>
      checkExperiment(loaded, place.options(loading)),
    ),
  );
  return found
    .flat()
    .map(
      ({ severity, file, line, code }) => `${severity} ${file?.replace("experiments/", "")}:${line} ${code}`,
    );
}

test("problems of model, prompt, templates, labels and data are told in one run, without the engine", async () => {
  place.records("train.jsonl", [
    ["warm", "good"],
    ["cold", "bda"],
  ]);
  const parts = {
    model: "{ model_id: ../nowhere }",
    tuning: '  verbalizer: "{{text}}"\n  init_method: adapter\n  init_adapter: { path: nowhere }\n',
    more: "evaluation: { data_references: [{ type: container, location: { path: gone.jsonl } }] }\n",
  };
  expect((await check(parts)).sort()).toEqual([
    "error a.yaml:11 adapter/not-found",
    "error a.yaml:13 data/missing-file",
    "error a.yaml:5 model/not-found",
    "error a.yaml:9 data/unknown-placeholder",
    "error train.jsonl:2 data/label-not-listed",
  ]);
});

test("a faulty manifest is searched further; what follows from its faults is not told", async () => {
  place.records("train.jsonl", [
    ["warm", "good"],
    ["cold", "bda"],
    ["cold", "bda"],
  ]);
  // The repeated record is a warning: of a faulty manifest errors alone are told.
  expect(await check({ tuning: "  num_epochs: many\n" })).toEqual([
    "error train.jsonl:2 data/label-not-listed",
  ]);
  expect(await check({ model: "{ model_id: 7 }", tuning: "  num_epochs: many\n" })).not.toContain(
    expect.stringContaining("model/"),
  );
  place.write("train.jsonl", '{"review":"warm","output":"good"}\n{"review":"cold","output":"bad"}\n');
  // The misspelt key may have been the template that fits these records.
  expect(await check({ tuning: '  verbaliser: "{{review}}"\n' })).toEqual([]);
  expect(await check({ tuning: '  verbalizer: "{{input}}"\n  num_epochs: many\n' })).toEqual([
    "error a.yaml:9 data/unknown-placeholder",
  ]);
});

test("warnings can be silenced by the manifest, errors cannot", async () => {
  place.records("train.jsonl", [
    ["warm", "good"],
    ["cold", "bad"],
    ["cold", "bad"],
  ]);
  expect(await check({})).toEqual(["warning train.jsonl:3 data/duplicates"]);
  expect(await check({ more: "silence: [data/duplicates]\n" })).toEqual([]);
});

test("a step that takes more records than there are, and a warm-up beyond the run, are warnings", async () => {
  const three = "  accumulate_steps: 3\n  num_epochs: 4\n  lr_scheduler: { type: linear, warmup_steps: 4 }\n";
  expect(await check({ tuning: three })).toEqual([]);
  const four = "  accumulate_steps: 4\n  num_epochs: 4\n  lr_scheduler: { type: linear, warmup_steps: 5 }\n";
  expect(await check({ tuning: four })).toEqual([
    "warning a.yaml:9 data/batch-exceeds-data",
    "warning a.yaml:11 data/warmup-exceeds-run",
  ]);
});

test("a label that only the evaluation knows, and one class alone", async () => {
  place.records("test.jsonl", [
    ["new", "good"],
    ["other", "odd"],
  ]);
  const more = "evaluation: { data_references: [{ type: container, location: { path: test.jsonl } }] }\n";
  const tuning = "  num_epochs: 2\n";
  place.write("a.yaml", "");
  const text = experiment({ tuning, more }).replace("[good, bad]", "[good, bad, odd]");
  place.write("b.yaml", text);
  const loading = await place.load("b.yaml");
  const found = await checkExperiment(loading.experiments[0]!, place.options(loading));
  expect(found.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    "experiments/test.jsonl:2 data/label-never-trained",
  ]);
  place.records("train.jsonl", [
    ["warm", "good"],
    ["kind", "good"],
  ]);
  expect(await check({})).toEqual(["error train.jsonl:undefined data/one-class"]);
});

test("a class that the share which watches the loss takes whole", async () => {
  const texts = Array.from({ length: 12 }, (_, index) => `text ${index}`);
  const told = new Set<string>();
  // Which record is held back depends on its text: each of them is once the only one of its class.
  for (const odd of texts) {
    place.records("train.jsonl", [
      ...texts.map((text): [string, string] => [text, text === odd ? "odd" : "good"]),
      ["one more", "bad"],
      ["and more", "bad"],
      ["yet more", "bad"],
    ]);
    const tuning = "  num_epochs: 2\n";
    const more = "validation: { share: 0.1 }\n";
    const text = experiment({ tuning, more }).replace("[good, bad]", "[good, bad, odd]");
    place.write("b.yaml", text);
    const loading = await place.load("b.yaml");
    const found = await checkExperiment(loading.experiments[0]!, place.options(loading));
    for (const { code, file, line, message } of found)
      if (code !== "data/imbalance" && code !== "data/batch-exceeds-data")
        told.add(`${code} ${file}:${line} ${message}`.replace(/:\d+ /, ":N "));
  }
  expect([...told]).toEqual([
    "data/label-never-trained experiments/train.jsonl:N The label `odd` is the answer of 1 validation record and of no training record.",
  ]);
});

test("beginning from an experiment of the same manifests that has not been run says what to do", async () => {
  const tuning = "  init_method: adapter\n  init_adapter: { run: first }\n";
  place.write("first.yaml", experiment({}).replace("name: mood", "name: first"));
  place.write("a.yaml", experiment({ tuning }));
  const together = await place.load("first.yaml", "a.yaml");
  const later = together.experiments.find(({ value }) => value.name === "mood")!;
  expect(await checkExperiment(later, place.options(together))).toMatchObject([
    { code: "adapter/run-not-applied", line: 10, help: expect.stringContaining("tune apply --target first") },
  ]);
  expect(await check({ tuning: tuning.replace("first", "other") })).toEqual([
    "error a.yaml:10 adapter/run-not-found",
  ]);
});

test("a column in single braces is one problem, at its place", async () => {
  const records = [
    { input: "x", output: "good", stars: "1" },
    { input: "x", output: "good", stars: "1" },
    { input: "y", output: "bad", stars: "2" },
  ];
  place.write("train.jsonl", records.map((record) => JSON.stringify(record)).join("\n"));
  expect(await check({ tuning: '  verbalizer: "{input} {{input}} {stars}"\n' })).toEqual([]);
  expect(await check({ tuning: '  verbalizer: "{{input}} {stars}"\n' })).toEqual([
    "error a.yaml:9 data/bad-template",
  ]);
});
