import { afterEach, beforeEach, expect, test } from "vitest";
import { validateDataPreview, validateDataStatistics } from "@tunesmith/contracts";
import { checkData, dataStatistics, previewRecords } from "../index.js";
import { describe, engine, Workplace } from "../testing/workplace.js";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.records("train.jsonl", [
    ["warm and kind and everything else", "good"],
    ["cold", "bad"],
    ["cold", "bad"],
  ]);
  place.records("test.jsonl", [["new", "good"]]);
  place.write(
    "a.yaml",
    `apiVersion: tune/v1
kind: Experiment
name: mood
prompt_tuning:
  base_model: { model_id: ../base }
  task_id: classification
  verbalizer: "{{input}} is"
  labels: [good, bad]
  max_input_tokens: 10
  on_too_long: truncate_left
training_data_references: [{ type: data_asset, location: { name: reviews } }]
evaluation: { data_references: [{ type: container, location: { path: test.jsonl } }] }
---
apiVersion: tune/v1
kind: DataAsset
name: reviews
data_references: [{ type: container, location: { path: train.jsonl } }]
`,
  );
});
afterEach(() => place.remove());

async function owners() {
  const loading = await place.load("a.yaml");
  return {
    experiment: loading.experiments[0]!,
    asset: loading.dataAssets[0]!,
    options: { cwd: place.root, names: loading.names, describe },
  };
}

test("a preview shows text, tokens and what the limits cut", async () => {
  const { experiment, options } = await owners();
  const preview = await previewRecords(experiment, { ...options, engine, count: 2 });
  if (!preview.ok) throw new Error(JSON.stringify(preview.diagnostics));
  expect(validateDataPreview(preview.value)).toMatchObject({ ok: true });
  expect(preview.value.records.map(({ set, line, target }) => [set, line, target])).toEqual([
    ["training", 1, "good"],
    ["training", 2, "bad"],
    ["evaluation", 1, "good"],
  ]);
  const [long, short] = preview.value.records;
  expect(long?.source).toBe("warm and kind and everything else is");
  expect(long?.tokens).toMatchObject({ fate: "cut", kept_source_tokens: 10 });
  // Cut from the left: the beginning-of-sequence token stays, then the end of the text.
  const kept = long?.tokens?.source.filter((token) => token.kept) ?? [];
  expect(kept[0]?.special).toBe(true);
  expect(kept.map(({ text }) => text).join("")).toMatch(/else is$/);
  expect(short?.tokens?.fate).toBe("whole");
});

test("a preview begins where it is asked to, of the set it is asked for, and does without an engine", async () => {
  const { experiment, asset, options } = await owners();
  const one = await previewRecords(experiment, { ...options, set: "training", from: 2, count: 1 });
  expect(one.ok && one.value.records.map(({ line, tokens }) => [line, tokens])).toEqual([[2, null]]);
  const records = await previewRecords(asset, { ...options, engine });
  expect(records.ok && records.value.records.map(({ set, source }) => [set, source])).toEqual([
    ["records", "warm and kind and everything else"],
    ["records", "cold"],
    ["records", "cold"],
  ]);
});

test("a data asset without inputs is shown by its columns", async () => {
  place.write("train.jsonl", '{"title":"a","body":"b"}\n');
  const { asset, options } = await owners();
  const records = await previewRecords(asset, options);
  expect(records.ok && records.value.records[0]?.source).toBe("body: b\ntitle: a");
});

test("a preview shows the end token once, and a character of several tokens too", async () => {
  place.records("train.jsonl", [["😀", "good</s>"]]);
  const { experiment, options } = await owners();
  const preview = await previewRecords(experiment, { ...options, engine, set: "training" });
  const record = preview.ok ? preview.value.records[0]!.tokens : null;
  expect(record?.source.map(({ text }) => text).join("")).toBe("<s>😀 is");
  expect(record?.source.filter(({ start, end }) => start === 0 && end === 1)).toHaveLength(4);
  expect(record?.target.map(({ text }) => text).join("")).toBe("good</s>");
});

test("statistics count answers and repeats, and lengths in tokens when an engine is given", async () => {
  const { experiment, asset, options } = await owners();
  const counted = await dataStatistics(experiment, { ...options, engine });
  if (!counted.ok) throw new Error(JSON.stringify(counted.diagnostics));
  expect(validateDataStatistics(counted.value)).toMatchObject({ ok: true });
  const [training, evaluation] = counted.value.sets;
  expect(training).toMatchObject({
    name: "training",
    files: ["experiments/train.jsonl"],
    records: 3,
    duplicates: 1,
    outputs: [
      { label: "bad", count: 2, listed: true },
      { label: "good", count: 1, listed: true },
    ],
    tokens: { max_input_tokens: 10, over_input: 1, cut: 1, dropped: 0, refused: 0 },
  });
  expect(training?.tokens?.share_over_input).toBeCloseTo(1 / 3);
  expect(training?.tokens?.source.maximum).toBeGreaterThan(10);
  expect(evaluation).toMatchObject({ name: "evaluation", records: 1 });
  const plain = await dataStatistics(asset, options);
  expect(plain.ok && plain.value.sets).toMatchObject([{ name: "records", records: 3, tokens: null }]);
});

test("the digest that statistics tell is the one that a data asset is held against", async () => {
  const { asset, options } = await owners();
  const counted = await dataStatistics(asset, options);
  const digest = counted.ok ? counted.value.sets[0]!.digest : "";
  const held = { ...asset, value: { ...asset.value, digest } };
  expect((await checkData(held, options)).map(({ code }) => code)).toEqual(["data/duplicates"]);
  const other = { ...asset, value: { ...asset.value, digest: "0".repeat(64) } };
  expect((await checkData(other, options)).map(({ code }) => code)).toEqual(["data/digest-mismatch"]);
});

test("line ends and separators of a CSV change no digest; statistics tell the separator, checks the line ends", async () => {
  const rows = ["input,output", "warm,good", "cold,bad", ""];
  const texts = [rows.join("\n"), rows.join("\r\n"), rows.join("\r"), rows.join("\n").replaceAll(",", ";")];
  const digests = new Set<string | undefined>();
  const { asset, options } = await owners();
  const value = structuredClone(asset.value);
  value.data_references = [{ type: "container", location: { path: "train.csv" } }];
  const csv = { ...asset, value };
  for (const text of texts) {
    place.write("train.csv", text);
    const counted = await dataStatistics(csv, options);
    if (!counted.ok) throw new Error(JSON.stringify(counted.diagnostics));
    expect(validateDataStatistics(counted.value)).toMatchObject({ ok: true });
    const [set] = counted.value.sets;
    digests.add(set!.digest);
    const separator = text.includes(";") ? ";" : ",";
    expect(set!.separators).toEqual([{ file: "experiments/train.csv", separator }]);
    expect(await checkData(csv, options)).toEqual([]);
  }
  expect(digests.size).toBe(1);
  place.write("train.csv", "input,output\nwarm,good\r\ncold,bad\r\n");
  const told = await checkData({ ...csv, value: { ...value, digest: [...digests][0]! } }, options);
  expect(told.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    "experiments/train.csv:1 data/mixed-line-ends",
  ]);
});

test("records are checked by the templates and labels of their experiment, without its base model", async () => {
  place.records("test.jsonl", [["new", "goood"]]);
  const { experiment, options } = await owners();
  const found = await checkData(experiment, options);
  expect(found.map(({ severity, file, line, code }) => `${severity} ${file}:${line} ${code}`)).toEqual([
    "error experiments/test.jsonl:1 data/label-not-listed",
    "warning experiments/train.jsonl:3 data/duplicates",
    "warning experiments/a.yaml:4 data/batch-exceeds-data",
  ]);
});

test("a file that is not there and a template that asks for more than records have are told", async () => {
  place.write("test.jsonl", '{"text":"new","output":"good"}\n');
  const { experiment, options } = await owners();
  const value = structuredClone(experiment.value);
  value.prompt_tuning.verbalizer = "{{inptu}}";
  const bad = await previewRecords({ ...experiment, value }, options);
  expect(bad.ok ? [] : bad.diagnostics.map(({ line, code, help }) => [line, code, help])).toEqual([
    [1, "data/missing-field", expect.stringContaining("Did you mean `input`?")],
  ]);
  value.training_data_references = [{ type: "container", location: { path: "gone.jsonl" } }];
  const gone = await dataStatistics({ ...experiment, value }, options);
  expect(gone.ok ? [] : gone.diagnostics.map(({ code }) => code)).toEqual(["data/missing-file"]);
});
