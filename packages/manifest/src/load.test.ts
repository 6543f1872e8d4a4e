import { hasErrors, renderText } from "@tunesmith/diagnostics";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadManifests, type LoadOptions } from "./load.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "tunesmith-manifest-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), text);
}

function manifest(name: string, more = ""): string {
  return `apiVersion: tune/v1
kind: Experiment
name: ${name}
prompt_tuning:
  base_model: { model_id: ../base-model }
  task_id: generation
${more}training_data_references:
  - { type: container, location: { path: data/train.jsonl } }
`;
}

async function load(paths: string[], options: Partial<LoadOptions> = {}) {
  return loadManifests(paths, { cwd, environment: {}, ...options });
}

async function names(paths: string[], options: Partial<LoadOptions> = {}): Promise<string[]> {
  const result = await load(paths, options);
  if (hasErrors(result.diagnostics)) throw new Error(renderText(result.diagnostics));
  return result.experiments.map(({ value }) => value.name);
}

async function codes(paths: string[], options: Partial<LoadOptions> = {}): Promise<string[]> {
  const { diagnostics } = await load(paths, options);
  return diagnostics.map(({ code }) => code);
}

test("without paths, the manifests of the current folder are loaded in order of name", async () => {
  write("b.yaml", manifest("b"));
  write("a.yml", manifest("a"));
  write("c.json", JSON.stringify({ apiVersion: "tune/v1", kind: "Experiment", name: "c", ...body }));
  write("inner/d.yaml", manifest("d"));
  expect(await names([])).toEqual(["a", "b", "c"]);
});

const body = {
  prompt_tuning: { base_model: { model_id: "../base-model" }, task_id: "generation" },
  training_data_references: [{ type: "container", location: { path: "train.jsonl" } }],
};

test("data and other programs' files in a folder are left alone", async () => {
  write("a.yaml", manifest("a"));
  write("data.json", '[{"input": "x", "output": "y"}]');
  write("broken-data.json", '[{"input": ');
  write("package.json", '{"name": "x"}');
  write("huge.json", `[${'"x",'.repeat(400_000)}"x"]`);
  write("latin1.json", Buffer.from([0x5b, 0x22, 0xe9, 0x22, 0x5d]));
  write("deployment.yaml", "apiVersion: apps/v1\nkind: Deployment\n");
  write("compose.yaml", "services: { a: { image: b } }\n");
  write("notes.txt", "apiVersion: tune/v1");
  expect(await names(["."])).toEqual(["a"]);
});

test("a broken manifest in a folder is reported, also one without apiVersion", async () => {
  write("a.yaml", manifest("a").replace("apiVersion: tune/v1\n", ""));
  write("b.yaml", "name: 'no end");
  expect(await codes(["."])).toEqual(["manifest/missing-key", "manifest/syntax"]);
});

test("globs take manifests of matching files and folders", async () => {
  write("exp/a.yaml", manifest("a"));
  write("exp/b.yaml", manifest("b"));
  write("exp/deep/c.yaml", manifest("c"));
  write("exp/data.jsonl", "{}");
  write("exp/.hidden.yaml", manifest("hidden"));
  expect(await names(["exp/*.yaml"])).toEqual(["a", "b"]);
  expect(await names(["exp/*"])).toEqual(["a", "b", "c"]);
  expect(await names(["**/*.yaml"])).toEqual(["a", "b", "c"]);
  expect(await names(["exp/[!a].yaml"])).toEqual(["b"]);
  expect(await names(["exp/{deep/c,a}.yaml"])).toEqual(["a", "c"]);
  expect(await codes(["exp/*.yml"])).toEqual(["manifest/none-found"]);
});

test("a file is loaded once, however often it is named", async () => {
  write("a.yaml", manifest("a"));
  expect(await names(["a.yaml", ".", "*.yaml", path.join(cwd, "a.yaml")])).toEqual(["a"]);
});

test("standard input is one more file, relative to the working directory", async () => {
  const result = await load(["-"], { stdin: async () => Buffer.from(manifest("piped")) });
  expect(
    result.experiments.map(({ file, directory, displayFile }) => ({ file, directory, displayFile })),
  ).toEqual([{ file: null, directory: cwd, displayFile: "<stdin>" }]);
});

test("what cannot be found or read is said with its name", async () => {
  write("folder.yaml/x", "");
  symlinkSync("nowhere", path.join(cwd, "dangling.yaml"));
  expect(await codes(["no-such.yaml"])).toEqual(["manifest/not-found"]);
  expect(await codes(["dangling.yaml"])).toEqual(["manifest/not-found"]);
  expect(await codes([])).toEqual(["manifest/unreadable"]);
});

async function helps(path: string): Promise<string[]> {
  return (await load([path])).diagnostics.map(({ help }) => help);
}

test("a path that is not there is answered with one of almost the same name", async () => {
  write("exp/reviews.yaml", manifest("a"));
  expect(await helps("exp/review.yaml")).toEqual(["Did you mean `exp/reviews.yaml`?"]);
  expect(await helps("xp")).toEqual(["Did you mean `exp`?"]);
  expect(await helps("exp/other.yaml")).toEqual([expect.stringContaining("-f")]);
  expect(await helps("nowhere/reviews.yaml")).toEqual([expect.stringContaining("-f")]);
});

test("problems of all files and documents are reported at once, in order of file, line and column", async () => {
  write("a.yaml", `${manifest("a", "  num_epoch: 3\n  batch_size: x\n")}---\n${manifest("b", "  lr: 1\n")}`);
  write("b.yaml", manifest("b", "  shuffle: 1\n"));
  const result = await load(["."]);
  const places = result.diagnostics.map(({ file, line, column, code }) => [file, line, column, code]);
  expect(places).toEqual([
    ["a.yaml", 7, 3, "manifest/unknown-key"],
    ["a.yaml", 8, 15, "manifest/wrong-type"],
    ["a.yaml", 18, 3, "manifest/unknown-key"],
    ["b.yaml", 3, 7, "manifest/duplicate-name"],
    ["b.yaml", 7, 12, "manifest/wrong-type"],
  ]);
});

test("--set changes values by dotted path, reads them as YAML, and is recorded as written", async () => {
  write("a.yaml", manifest("a"));
  const set = [
    "prompt_tuning.num_epochs=5",
    "prompt_tuning.labels=[a, b]",
    "training_data_references.0.location.path=other.jsonl",
    "training_data_references.1.type=container",
    "training_data_references.1.location.path=more.jsonl",
    "tags.0=x=y",
    "runtime.seed=1",
    "runtime.seed=2",
  ];
  const result = await load(["a.yaml"], { set });
  if (hasErrors(result.diagnostics)) throw new Error(renderText(result.diagnostics));
  const [{ value, overrides } = expect.fail()] = result.experiments;
  expect(value.prompt_tuning.num_epochs).toBe(5);
  expect(value.prompt_tuning.labels).toEqual(["a", "b"]);
  expect(value.training_data_references.map(({ location }) => location)).toEqual([
    { path: "other.jsonl" },
    { path: "more.jsonl" },
  ]);
  expect(value.tags).toEqual(["x=y"]);
  expect(value.runtime?.seed).toBe(2);
  expect(overrides.map(({ path, value }) => `${path}=${value}`)).toEqual(set);
});

test("a wrong --set is named as such", async () => {
  write("a.yaml", manifest("a"));
  expect(await codes(["."], { set: ["prompt_tuning.num_epochs"] })).toEqual(["manifest/set-syntax"]);
  expect(await codes(["."], { set: ["a..b=1"] })).toEqual(["manifest/set-syntax"]);
  expect(await codes(["."], { set: ["name=[1"] })).toEqual(["manifest/set-syntax"]);
  expect(await codes(["."], { set: ["name=*alias"] })).toEqual(["manifest/set-syntax"]);
  expect(await codes(["."], { set: ["__proto__.x=1"] })).toEqual(["manifest/set-syntax"]);
  expect(await codes(["."], { set: ["training_data_references.7.type=container"] })).toEqual([
    "manifest/set-path",
  ]);
  expect(await codes(["."], { set: ["name.first=x"] })).toEqual(["manifest/set-path"]);
  const result = await load(["."], { set: ["prompt_tuning.num_epochs=many"] });
  expect(result.diagnostics.map(({ code, file, frame }) => [code, file, frame])).toEqual([
    ["manifest/wrong-type", undefined, "> --set prompt_tuning.num_epochs=many\n" + " ".repeat(33) + "^^^^"],
  ]);
});

test("${env:NAME} is replaced in locations, the runtime and a model path, and nowhere else", async () => {
  const text = manifest("a", '  verbalizer: "${env:DATA} {{input}}"\n')
    .replace("../base-model", '"${env:MODELS}/base"')
    .replace("data/train.jsonl", '"${env:DATA}/train.jsonl"');
  write("a.yaml", `${text}runtime: { threads: "\${env:THREADS}", device: "\${env:DEVICE}" }\n`);
  const environment = { DATA: "/data", MODELS: "./models", THREADS: "3", DEVICE: "cpu" };
  const result = await load(["."], { environment });
  if (hasErrors(result.diagnostics)) throw new Error(renderText(result.diagnostics));
  const [{ value, modelIdAsWritten } = expect.fail()] = result.experiments;
  expect(value.training_data_references[0]?.location).toEqual({ path: "/data/train.jsonl" });
  expect(value.prompt_tuning.base_model.model_id).toBe("./models/base");
  expect(modelIdAsWritten).toBe("${env:MODELS}/base");
  expect(value.prompt_tuning.verbalizer).toBe("${env:DATA} {{input}}");
  expect(value.runtime).toEqual({ threads: 3, device: "cpu" });
});

test("a place of the document is found by pointer, and the nearest parent where there is none", async () => {
  write("sub/a.yaml", manifest("a"));
  const result = await load(["sub"]);
  if (hasErrors(result.diagnostics)) throw new Error(renderText(result.diagnostics));
  const [{ locate, directory, source } = expect.fail()] = result.experiments;
  expect(directory).toBe(path.join(cwd, "sub"));
  expect(source).toBe(manifest("a"));
  const at = (pointer: string, target?: "key" | "value") => {
    const { file, line, column } = locate(pointer, target);
    return `${file}:${line}:${column}`;
  };
  expect(at("/prompt_tuning/base_model/model_id")).toBe("sub/a.yaml:5:27");
  expect(at("/prompt_tuning/base_model/model_id", "key")).toBe("sub/a.yaml:5:17");
  expect(at("/prompt_tuning/optimizer/type")).toBe("sub/a.yaml:4:1");
  expect(at("/training_data_references/0/location")).toBe("sub/a.yaml:8:34");
  expect(at("")).toBe("sub/a.yaml:1:1");
});

test("CRLF and a byte order mark change nothing", async () => {
  write("a.yaml", `\uFEFF${manifest("a", "  num_epoch: 3\n").replaceAll("\n", "\r\n")}`);
  const result = await load(["."]);
  const [one] = result.diagnostics;
  expect([one?.line, one?.column, one?.frame?.includes("\r")]).toEqual([7, 3, false]);
});

test.each([
  ["{{input}}", '"{{input}}"'],
  ["{{input}} Answer:", '"{{input}} Answer:"'],
  ["{{input}}\\nAnswer:", "'{{input}}\\nAnswer:'"],
  ["{{ input }}   # the review", '"{{ input }}"'],
  ['{{"a b"}} it\'s', "'{{\"a b\"}} it''s'"],
])("a template without quotes is one problem that says so: %s", async (text, quoted) => {
  write("a.yaml", manifest("a", `  verbalizer: ${text}\n`));
  const { diagnostics } = await load(["a.yaml"]);
  expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
    "manifest/unquoted-template 7:15",
  ]);
  expect(diagnostics[0]!.help).toContain(`Write ${quoted};`);
});

test("other braces stay what they were", async () => {
  write("a.yaml", manifest("a", `  verbalizer: "{{input}}" x\n`));
  write("b.yaml", manifest("b", "  verbalizer: {input: {a: b}\n"));
  for (const name of ["a.yaml", "b.yaml"]) {
    const { diagnostics } = await load([name]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("manifest/unquoted-template");
  }
});
