import { loadRecords, parseTemplate, render } from "@tunesmith/data";
import { loadManifests } from "@tunesmith/manifest";
import { findBaseModel } from "@tunesmith/models";
import { TuneError } from "@tunesmith/diagnostics";
import { describeModel } from "@tunesmith/native";
import { checkExperiment } from "@tunesmith/resolver";
import { applySavedPlan, isSavedPlan } from "@tunesmith/runner";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { folders } from "./folders.mjs";
import { jsonMutant, mutant } from "./mutate.mjs";
import { tables } from "./tables.mjs";
import { templateParts } from "./templates.mjs";

/**
 * A parser under test.
 *
 * @typedef {object} Target
 * @property {string} name
 * @property {number} [share] how often it is chosen; 1 by default
 * @property {(pick: (n: number) => number) => Buffer} input makes an input
 * @property {(input: Buffer) => Promise<object[]>} run gives the diagnostics of an input
 */

const root = path.resolve(import.meta.dirname, "../..");
const tests = path.join(root, "schemas/tests");

/** Every parser of the declared side. `close` removes what they wrote. */
export function targets() {
  const folder = mkdtempSync(path.join(tmpdir(), "tunesmith-fuzz-"));
  return {
    targets: [
      ...manifests(folder),
      ...data(folder),
      tables(folder),
      template(),
      templateParts(),
      baseModel(path.join(folder, "model")),
      folders(folder),
      adapter(folder, path.join(folder, "adapter")),
      savedPlan(path.join(folder, "plans")),
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function read(...parts) {
  return readFileSync(path.join(root, ...parts));
}

function filesOf(...parts) {
  const folder = path.join(...parts);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name)));
}

const smallest = `apiVersion: tune/v1
kind: Experiment
name: a
prompt_tuning: { base_model: { model_id: ../m }, task_id: generation, verbalizer: "{{input}}" }
training_data_references: [{ type: container, location: { path: x.jsonl } }]
runtime: { threads: 2 }
`;

/** The loader with changes in its files, in `--set`, in globs, and in text and values of `${env:…}`. */
function manifests(cwd) {
  const kinds = ["experiment", "data-asset", "evaluation", "model"];
  const corpus = [
    ...kinds.flatMap((kind) => ["pass", "fail"].flatMap((outcome) => filesOf(tests, kind, outcome))),
    ...filesOf(tests, "bad-input/manifests"),
  ];
  const load = async (text, options = {}) => {
    const { diagnostics } = await loadManifests(["-"], {
      cwd,
      environment: {},
      stdin: async () => Buffer.from(text),
      ...options,
    });
    return diagnostics;
  };
  const sets = words([
    "prompt_tuning.num_epochs=5",
    "prompt_tuning.optimizer={type: sgd, momentum: 0.9}",
    "training_data_references.0.location.path=data/b.jsonl",
    "tags.0=[a, b]",
    'name="x"',
    "runtime.seed=9007199254740993",
    "a.b.c.d=3",
  ]);
  const globs = words([
    "*.yaml",
    "**/*.yml",
    "{a,b}/[c-e]?.json",
    "exp/{x,{y,z}}/*",
    "[!a]*.yaml",
    "./a/../b*",
  ]);
  const variables = words([
    "${env:A}/x",
    "${env:A}${env:B}",
    "$ {env:A}",
    "../${env:A",
    "${env:a b}",
    "3",
    "true",
  ]);
  mkdirSync(path.join(cwd, "exp/x"), { recursive: true });
  writeFileSync(path.join(cwd, "exp/x/a.yaml"), smallest);
  return [
    { name: "manifest", share: 6, input: (pick) => mutant(corpus, pick), run: (input) => load(input) },
    {
      name: "set",
      input: (pick) => mutant(sets, pick),
      run: (input) => load(smallest, { set: [text(input)] }),
    },
    {
      name: "glob",
      share: 2,
      input: (pick) => mutant(globs, pick).subarray(0, 200),
      run: async (input) => {
        const pattern = text(input).replaceAll("/", "").replaceAll("..", "");
        return (await loadManifests([`exp/${pattern}`], { cwd, environment: {} })).diagnostics;
      },
    },
    {
      name: "environment",
      input: (pick) => mutant(variables, pick),
      run: (input) => {
        const written = JSON.stringify(text(input));
        const manifest = smallest.replace("x.jsonl", written).replace("threads: 2", `threads: ${written}`);
        return load(manifest, { environment: { A: text(input), B: "\u0000[", X: "*a" } });
      },
    },
  ];
}

/** Readers of records; the file is written, for they read by handle. */
function data(folder) {
  const bad = readdirSync(path.join(tests, "bad-input/data")).sort();
  const corpusOf = (ending, more) => [
    ...bad.filter((name) => name.endsWith(ending)).map((name) => read("schemas/tests/bad-input/data", name)),
    ...words(more),
  ];
  const corpora = {
    jsonl: corpusOf(".jsonl", ['{"input":"a","output":"x"}\n{"text":"b","labels":["x","y"]}\n']),
    json: corpusOf(".json", ['[{"input":"a","output":"x"},{"input":"b","output":1.50}]']),
    csv: corpusOf(".csv", ['input,output\n"a ""b"" c",x\n\n"d\ne",y\n']),
  };
  return Object.entries(corpora).map(([format, corpus]) => {
    const name = `records.${format}`;
    return {
      name: format,
      share: 3,
      input: (pick) => mutant(corpus, pick),
      run: async (input) => {
        writeFileSync(path.join(folder, name), input);
        const reference = { type: "container", location: { path: name } };
        const result = await loadRecords(reference, { baseDir: folder, cwd: folder });
        return result.ok ? result.warnings : result.diagnostics;
      },
    };
  });
}

/** Templates, and what they make of a record. */
function template() {
  const corpus = words([
    "{{input}}",
    "Review: {{input}}\nTitle: {{title}} {{input}}",
    "{ {input} }",
    "{{{input}}}",
  ]);
  const fields = new Map([
    ["input", "{{title}}"],
    ["title", "$& $1 \\ {{input}}"],
  ]);
  return {
    name: "template",
    share: 4,
    input: (pick) => mutant(corpus, pick),
    run: async (input) => {
      const parsed = parseTemplate(text(input));
      if (!parsed.ok) return parsed.diagnostics;
      const rendered = render(parsed.value, fields);
      if ("text" in rendered && rendered.text.length > 100 * (input.length + 20))
        throw new Error("a rendered template grows beyond its parts");
      return [];
    },
  };
}

/** config.json and the list of weight files of a Hugging Face folder. */
function baseModel(folder) {
  mkdirSync(folder, { recursive: true });
  const configs = [
    read("examples/base-model/config.json"),
    Buffer.from('{"architectures":["BloomForCausalLM"],"n_embed":64,"n_layer":2,"n_head":8,"vocab_size":99}'),
  ];
  const index = '{"metadata":{"total_size":8},"weight_map":{"a":"model-00001-of-00002.safetensors"}}';
  for (const name of ["tokenizer.json", "model-00001-of-00002.safetensors"])
    writeFileSync(path.join(folder, name), "{}");
  return {
    name: "model",
    input: (pick) => (pick(2) === 0 ? jsonMutant(configs, pick) : jsonMutant([Buffer.from(index)], pick)),
    run: async (input) => {
      const isIndex = input.includes("weight_map");
      writeFileSync(path.join(folder, "config.json"), isIndex ? configs[0] : input);
      writeFileSync(path.join(folder, "model.safetensors.index.json"), isIndex ? input : index);
      const found = await findBaseModel("./model", {
        manifestDir: path.dirname(folder),
        environment: {},
        describe,
      });
      return found.ok ? found.warnings : found.diagnostics;
    },
  };
}

/** The engine's reading of config.json. */
async function describe(config) {
  return describeModel(config);
}

/** adapter_config.json and tunesmith.json of the folder of an initial prompt. */
function adapter(cwd, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "adapter_model.safetensors"), "");
  writeFileSync(path.join(cwd, "one.jsonl"), '{"input":"a","output":"x"}\n{"input":"b","output":"y"}\n');
  const base = path.join(root, "examples/base-model");
  const manifest = smallest
    .replace("model_id: ../m", `model_id: ${JSON.stringify(base)}`)
    .replace("x.jsonl", "one.jsonl")
    .replace("verbalizer:", "init_method: adapter, init_adapter: { path: adapter }, verbalizer:");
  const configs = words([
    '{"peft_type":"PROMPT_TUNING","num_virtual_tokens":100,"token_dim":128,"task_type":"CAUSAL_LM"}',
  ]);
  const loading = loadManifests(["-"], { cwd, environment: {}, stdin: async () => Buffer.from(manifest) });
  const store = { find: async () => Promise.reject(new Error("no run is asked for")) };
  const metadata = words(['{"apiVersion":"tune/v1","kind":"AdapterMetadata","digests":{"base_model":"x"}}']);
  return {
    name: "adapter",
    input: (pick) => jsonMutant(pick(2) === 0 ? configs : metadata, pick),
    run: async (input) => {
      const isMetadata = input.includes("AdapterMetadata");
      writeFileSync(path.join(folder, "adapter_config.json"), isMetadata ? configs[0] : input);
      writeFileSync(path.join(folder, "tunesmith.json"), isMetadata ? input : "{}");
      const { experiments, names } = await loading;
      return checkExperiment(experiments[0], { cwd, store, names, describe });
    },
  };
}

/** Saved plans; one that is read is never carried out, for its manifests are gone and the signal says stop. */
function savedPlan(cwd) {
  mkdirSync(cwd, { recursive: true });
  writeFileSync(path.join(cwd, "package.json"), "{}");
  const corpus = filesOf(tests, "saved-plan/pass").map((file) =>
    Buffer.from(JSON.stringify(parse(String(file)))),
  );
  return {
    name: "saved-plan",
    input: (pick) => jsonMutant(corpus, pick),
    run: async (input) => {
      writeFileSync(path.join(cwd, "plan.json"), input);
      try {
        if (!(await isSavedPlan("plan.json", cwd))) return [];
        await applySavedPlan("plan.json", { cwd, env: {}, signal: AbortSignal.abort() });
      } catch (error) {
        if (error instanceof TuneError) return error.diagnostics;
        throw error;
      }
      throw new Error("a plan that rests on nothing was carried out");
    },
  };
}

function words(list) {
  return list.map((word) => Buffer.from(word));
}

/** As an argument arrives: decoded, whatever the bytes. */
function text(input) {
  return input.toString("utf8");
}
