// Models, tokenizers, adapters and records that cannot be used: a stable code and a sentence, never a crash.
import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inspect } from "../index.js";
import {
  adapter,
  adapterBytes,
  base,
  copyOfBase,
  evaluateSpec,
  failure,
  generateSpec,
  run,
  runtime,
  samples,
  temporaryFolder,
  trainSpec,
} from "./fixture.js";

type Change = (folder: string) => void;

interface Json {
  added_tokens: object[];
}

/** Rewrites a JSON file of the model. */
function edit(file: string, change: (json: Json) => void): Change {
  return (folder) => {
    const path = join(folder, file);
    const json: Json = JSON.parse(readFileSync(path, "utf8"));
    change(json);
    writeFileSync(path, JSON.stringify(json));
  };
}

const set = (fields: object) => (json: object) => {
  Object.assign(json, fields);
};
const weights = (folder: string) => join(folder, "model.safetensors");

const damages: [string, string, Change, RegExp][] = [
  [
    "another architecture",
    "model/unsupported-architecture",
    edit("config.json", set({ model_type: "mixtral", architectures: ["MixtralForCausalLM"] })),
    /MixtralForCausalLM.*it has experts.*MistralForCausalLM.*LlamaForCausalLM/,
  ],
  [
    "a rotary scaling",
    "model/unsupported-rope-scaling",
    edit("config.json", set({ rope_scaling: { rope_type: "mrope", factor: 4 } })),
    /mrope/,
  ],
  [
    "a config.json that is no JSON",
    "model/invalid-config",
    (folder) => writeFileSync(join(folder, "config.json"), "{"),
    /config\.json/,
  ],
  ["no config.json", "model/missing-file", (folder) => rmSync(join(folder, "config.json")), /config\.json/],
  ["no weights", "model/missing-file", (folder) => rmSync(weights(folder)), /model\.safetensors/],
  [
    "a pickle only",
    "model/pickle-only",
    (folder) => {
      rmSync(weights(folder));
      writeFileSync(join(folder, "pytorch_model.bin"), "");
    },
    /pickle/,
  ],
  [
    "cut weights",
    "weights/truncated",
    (folder) => truncateSync(weights(folder), 200_000),
    /model\.safetensors/,
  ],
  [
    "a Git LFS pointer instead of weights",
    "file/lfs-pointer",
    (folder) => writeFileSync(weights(folder), "version https://git-lfs.github.com/spec/v1\n"),
    /model\.safetensors is a Git LFS pointer/,
  ],
  [
    "an HTML page instead of a tokenizer",
    "file/html-page",
    (folder) => writeFileSync(join(folder, "tokenizer.json"), "<!DOCTYPE html>"),
    /tokenizer\.json is an HTML page/,
  ],
  [
    "an empty generation_config.json",
    "file/empty",
    (folder) => writeFileSync(join(folder, "generation_config.json"), ""),
    /generation_config\.json is empty/,
  ],
  ["a lying shape", "weights/shape-mismatch", edit("config.json", set({ intermediate_size: 92 })), /shape/],
  [
    "a weight that is not a number",
    "weights/non-finite",
    (folder) => {
      const bytes = readFileSync(weights(folder));
      bytes.writeFloatLE(Number.NaN, bytes.length - 4);
      writeFileSync(weights(folder), bytes);
    },
    /not finite/,
  ],
  [
    "no tokenizer",
    "model/missing-file",
    (folder) => rmSync(join(folder, "tokenizer.json")),
    /tokenizer\.json/,
  ],
  [
    "a damaged tokenizer",
    "tokenizer/invalid",
    (folder) => truncateSync(join(folder, "tokenizer.json"), 1000),
    /tokenizer\.json/,
  ],
  [
    "a tokenizer whose template names a token that is not there",
    "tokenizer/panicked",
    edit(
      "tokenizer.json",
      set({
        post_processor: {
          type: "TemplateProcessing",
          single: [{ SpecialToken: { id: "[NOWHERE]", type_id: 0 } }, { Sequence: { id: "A", type_id: 0 } }],
          pair: [{ Sequence: { id: "A", type_id: 0 } }, { Sequence: { id: "B", type_id: 1 } }],
          special_tokens: {},
        },
      }),
    ),
    /panicked/,
  ],
  [
    "no end of sequence",
    "tokenizer/no-end-of-sequence",
    (folder) => {
      edit("tokenizer_config.json", set({ eos_token: null }))(folder);
      edit("config.json", set({ eos_token_id: null }))(folder);
      edit("generation_config.json", set({ eos_token_id: null }))(folder);
    },
    /end-of-sequence/,
  ],
  [
    "a tokenizer of another model",
    "model/tokenizer-mismatch",
    edit("tokenizer_config.json", set({ eos_token: "<beyond>" })),
    /vocabulary/,
  ],
];

test.each(damages)("%s: %s", async (what, code, damage, sentence) => {
  const model_path = copyOfBase();
  damage(model_path);
  if (what === "a tokenizer of another model") addTokenBeyondTheTable(model_path);
  const error = await failure(trainSpec({ model_path }));
  expect(error).toMatchObject({ code });
  expect(error.message).toMatch(sentence);
});

// What only a pass over the weights or tokens meets, an inspection does not find.
const found = damages.filter(
  ([, code]) => !["weights/non-finite", "model/tokenizer-mismatch"].includes(code),
);

test.each(found)("an inspection finds it too: %s", async (_, code, damage) => {
  const model_path = copyOfBase();
  damage(model_path);
  const inspected = JSON.parse(await inspect(JSON.stringify(trainSpec({ model_path })), false));
  expect(inspected).toMatchObject({ status: "failed", error: { code } });
});

function addTokenBeyondTheTable(folder: string): void {
  edit("tokenizer.json", (json) => {
    json.added_tokens.push({
      id: 400,
      content: "<beyond>",
      special: true,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
    });
  })(folder);
}

test("over-long records are named by their number, which counts from 1", async () => {
  const error = await failure(trainSpec({ max_input_tokens: 40 }));
  const index = samples.findIndex(({ source }) => source.length > 150);
  expect(error).toMatchObject({ code: "data/too-long", details: { which: "max_input_tokens", limit: 40 } });
  expect(error.details.record).toBe(index);
  expect(error.message).toMatch(new RegExp(`\\(numbers? ${index + 1}[,)]`));
  expect(await failure(trainSpec({ max_output_tokens: 2 }))).toMatchObject({
    code: "data/too-long",
    details: { which: "max_output_tokens", record: 0 },
  });
  expect(await failure(evaluateSpec({ max_input_tokens: 40 }))).toMatchObject({ code: "data/too-long" });
});

test("when every record is dropped there is nothing to learn", async () => {
  expect(await failure(trainSpec({ max_output_tokens: 1, on_too_long: "drop" }))).toMatchObject({
    code: "data/all-dropped",
    details: { records: samples.length },
  });
});

test("records beyond the model's positions are refused, and listed by the inspection", async () => {
  const spec = trainSpec({ num_virtual_tokens: 500 });
  const error = await failure(spec);
  expect(error).toMatchObject({ code: "data/context-overflow", details: { limit: 512 } });
  const { context_overflow } = JSON.parse(await inspect(JSON.stringify(spec), false));
  expect(context_overflow[0].index).toBe(error.details.record);
  expect(context_overflow[0].positions).toBe(error.details.positions);
  const prompts = ["word ".repeat(600)];
  expect(await failure(generateSpec({ prompts }))).toMatchObject({
    code: "data/context-overflow",
    message: expect.stringMatching(/^record 1 needs \d+ positions, the model has 512$/),
    details: { record: 0 },
  });
});

test("nothing predicts the first token of an empty text without a prompt", async () => {
  const model_path = copyOfBase();
  edit("tokenizer.json", set({ post_processor: null }))(model_path);
  const error = await failure(generateSpec({ model_path, adapter_path: null, prompts: ["a", ""] }));
  expect(error).toMatchObject({ code: "data/empty-source", details: { record: 1 } });
});

test("a number that is not finite stops the run before its update", async () => {
  const spec = trainSpec({
    learning_rate: 1000,
    max_grad_norm: 0,
    optimizer: { type: "sgd", momentum: 0, weight_decay: 10 },
    num_epochs: 100,
  });
  const error = await failure({
    ...spec,
    lr_scheduler: { type: "constant", warmup_steps: null, warmup_ratio: null },
  });
  expect(error.code).toBe("run/non-finite");
  expect(error.details.step).toBeGreaterThan(1);
  expect(error.details.what).toBeTruthy();
});

test("a memory limit that is too low is refused before anything is allocated", async () => {
  const spec = trainSpec({ runtime: runtime({ memory_limit_bytes: 1000 }) });
  const error = await failure(spec);
  expect(error).toMatchObject({ code: "run/over-budget", details: { limit: 1000 } });
  expect(JSON.parse(await inspect(JSON.stringify(spec), false))).toMatchObject({
    error: { code: "run/over-budget" },
  });
});

test.each([
  ["training", {}],
  ["validation", { samples: [samples[0]], num_virtual_tokens: 1 }],
])(
  "of the memory that %s needs, exactly so much is enough and a byte less is refused",
  async (_, changes) => {
    const limited = (memory_limit_bytes: number) =>
      trainSpec({ ...changes, num_epochs: 1, runtime: runtime({ memory_limit_bytes }) });
    const { needed } = (await failure(limited(1))).details;
    const { outcome } = await run(limited(needed));
    expect(outcome).toMatchObject({ status: "completed", result: { memory: { predicted_bytes: needed } } });
    expect(outcome.result.memory.peak_bytes).toBeLessThanOrEqual(needed);
    expect(await failure(limited(needed - 1))).toMatchObject({
      code: "run/over-budget",
      details: { needed, limit: needed - 1 },
    });
    expect(JSON.parse(await inspect(JSON.stringify(limited(needed - 1)), false))).toMatchObject({
      error: { code: "run/over-budget", details: { needed } },
    });
  },
);

test("an instruction set that is not there is refused", async () => {
  // No processor has it as a string; the schema's names are read before.
  await expect(async () => failure(trainSpec({ runtime: runtime({ isa: "sse" }) }))).rejects.toMatchObject({
    code: "internal/invalid-spec",
  });
});

const at = (adapter_path: string) => failure(generateSpec({ adapter_path }));

test("adapters that do not fit are refused", async () => {
  expect(await at("/nowhere")).toMatchObject({ code: "adapter/not-found" });
  const folder = temporaryFolder();
  const config = JSON.parse(readFileSync(join(adapter, "adapter_config.json"), "utf8"));
  const write = (fields: object) =>
    writeFileSync(join(folder, "adapter_config.json"), JSON.stringify({ ...config, ...fields }));
  for (const [field, got] of [
    ["peft_type", "LORA"],
    ["task_type", "SEQ_2_SEQ_LM"],
    ["num_transformer_submodules", 2],
  ] as const) {
    write({ [field]: got });
    const details = { field, got };
    expect(await at(folder)).toMatchObject({ code: "adapter/unsupported-type", details });
  }
  write({});
  writeFileSync(join(folder, "adapter_model.bin"), "");
  expect(await at(folder)).toMatchObject({ code: "adapter/pickle-only" });
  writeFileSync(join(folder, "adapter_model.safetensors"), adapterBytes);
  for (const [field, declared] of [
    ["num_virtual_tokens", 5],
    ["token_dim", 64],
  ] as const) {
    write({ [field]: declared });
    const details = { field, declared, held: config[field] };
    expect(await at(folder)).toMatchObject({ code: "adapter/contradiction", details });
    const train = trainSpec({ init: { method: "adapter", adapter_path: folder } });
    const inspected = JSON.parse(await inspect(JSON.stringify(train), false));
    expect(inspected).toMatchObject({ status: "failed", error: { code: "adapter/contradiction" } });
  }
  write({});
  writeFileSync(join(folder, "adapter_model.safetensors"), readFileSync(join(base, "model.safetensors")));
  expect(await at(folder)).toMatchObject({ code: "adapter/invalid" });
});

test("tokens without an embedding are told with the records and labels that hold them", async () => {
  const model_path = copyOfBase();
  addTokenBeyondTheTable(model_path);
  const sources = ["A", "B <beyond>", "C", "D <beyond><beyond>"];
  const variants = ["one", "two"].map((name) => ({ name, adapter_path: null, sources }));
  const spec = evaluateSpec({ model_path, variants, labels: ["good", "<beyond>"] });
  expect(await failure(spec)).toMatchObject({
    code: "model/tokenizer-mismatch",
    message:
      "the base model has 277 embeddings, none of them for `<beyond>` (id 277, records 2, 4) or `<beyond>` (id 277, label 2)",
    details: { record: 1, id: 277, rows: 277 },
  });
  expect(await failure(generateSpec({ model_path, prompts: ["A <beyond>"] }))).toMatchObject({
    code: "model/tokenizer-mismatch",
    message: "the base model has 277 embeddings, none of them for `<beyond>` (id 277)",
  });
});

test("labels that the tokenizer does not tell apart are found", async () => {
  const spec = trainSpec({ labels: [" good", " bad", " good"] });
  expect(JSON.parse(await inspect(JSON.stringify(spec), false)).label_collisions).toEqual([
    { first: " good", second: " good" },
  ]);
});
