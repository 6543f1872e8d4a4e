import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeModel } from "@tunesmith/native";
import { isPath } from "./base-model.js";
import { hubCacheFolder } from "./hub-cache.js";
import { resolveBaseModel } from "./index.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "tunesmith-models-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const llama = {
  architectures: ["LlamaForCausalLM"],
  hidden_size: 192,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  vocab_size: 2048,
  max_position_embeddings: 512,
};

/** A model folder; `null` leaves a file out. */
function folder(name: string, files: Record<string, string | object | null> = {}): string {
  const all = { "config.json": llama, "tokenizer.json": "{}", "model.safetensors": "weights", ...files };
  const target = path.join(root, name);
  mkdirSync(target, { recursive: true });
  for (const [file, content] of Object.entries(all)) {
    if (content !== null) {
      writeFileSync(path.join(target, file), typeof content === "string" ? content : JSON.stringify(content));
    }
  }
  return target;
}

const describe = async (config: string): Promise<string> => describeModel(config);

const resolve = (model: string, environment: NodeJS.ProcessEnv = {}, revision?: string) =>
  resolveBaseModel(model, {
    manifestDir: path.join(root, "experiments"),
    environment,
    revision,
    describe,
  });

async function found(model: string, environment: NodeJS.ProcessEnv = {}, revision?: string) {
  const result = await resolve(model, environment, revision);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.diagnostics));
  }
  return result.value;
}

async function problems(model: string, environment: NodeJS.ProcessEnv = {}) {
  const result = await resolve(model, environment);
  return result.ok ? [] : result.diagnostics.map(({ code, message, help }) => `${code}: ${message} ${help}`);
}

test("a path is relative to the manifest; its facts are read", async () => {
  folder("base");
  expect(await found("../base")).toMatchObject({
    path: path.join(root, "base"),
    display: "../base",
    facts: { family: "llama", hidden: 192, layers: 4, heads: 4, vocab: 2048, maxPositions: 512 },
  });
  expect([isPath("./a"), isPath("../a"), isPath("/a"), isPath("a/b"), isPath(".hidden")]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("BLOOM's names for its numbers", async () => {
  const config = { architectures: ["BloomForCausalLM"], n_embed: 64, n_layer: 2, n_head: 8, vocab_size: 100 };
  folder("bloom", { "config.json": config });
  expect((await found("../bloom")).facts).toEqual({
    family: "bloom",
    hidden: 64,
    layers: 2,
    heads: 8,
    vocab: 100,
    maxPositions: null,
    tied: true,
    contested: [],
    tensors: {
      head: "lm_head.weight",
      embeddings: "transformer.word_embeddings.weight",
      prefixes: ["transformer."],
    },
  });
});

test("digests do not depend on where the folder lies or when it was written, but on every file that counts", async () => {
  folder("a");
  const before = (await found("../a")).digests;
  const copy = folder("elsewhere/b", { "README.md": "card" });
  utimesSync(path.join(copy, "model.safetensors"), 1, 1);
  expect((await found("../elsewhere/b")).digests).toEqual(before);
  for (const [file, content, changed] of [
    ["model.safetensors", "weightt", "base_model"],
    ["config.json", { ...llama, rms_norm_eps: 1 }, "base_model"],
    ["generation_config.json", { eos_token_id: 2 }, "base_model"],
    ["tokenizer.json", "{ }", "tokenizer"],
    ["tokenizer_config.json", {}, "tokenizer"],
  ] as const) {
    folder("changed", { [file]: content });
    const after = (await found("../changed")).digests;
    expect(after.base_model !== before.base_model, file).toBe(changed === "base_model");
    expect(after.tokenizer !== before.tokenizer, file).toBe(changed === "tokenizer");
    rmSync(path.join(root, "changed"), { recursive: true });
  }
});

/** model.safetensors.index.json that names these files. */
const index = (names: unknown[]) => ({
  weight_map: Object.fromEntries(names.map((name, place) => [`tensor ${place}`, name])),
});

test("sharded weights: every shard counts and must be there", async () => {
  const shards = { "model.safetensors": null, "one.safetensors": "1", "two.safetensors": "2" };
  const names = ["one.safetensors", "two.safetensors", "one.safetensors"];
  folder("sharded", { ...shards, "model.safetensors.index.json": index(names) });
  const before = (await found("../sharded")).digests.base_model;
  folder("sharded", { ...shards, "two.safetensors": "3", "model.safetensors.index.json": index(names) });
  expect((await found("../sharded")).digests.base_model).not.toBe(before);
  for (const [list, message] of [
    [["three.safetensors"], "model/missing-file: The base model in `../bad` has no three.safetensors."],
    [
      ["../a.safetensors"],
      'model.safetensors.index.json of the base model is not valid: it names "../a.safetensors"',
    ],
    [["a.bin"], 'it names "a.bin" as a weight file'],
    [[7], "it names 7 as a weight file"],
    [[], "it names no weight files"],
  ] as const) {
    folder("bad", { ...shards, "model.safetensors.index.json": index([...list]) });
    expect(await problems("../bad")).toEqual([expect.stringContaining(message)]);
  }
});

test("what is missing is named, all of it at once", async () => {
  folder("empty", { "model.safetensors": null, "tokenizer.json": null });
  expect(await problems("../empty")).toEqual([
    expect.stringContaining("model/missing-file: The base model in `../empty` has no model.safetensors."),
    expect.stringContaining("model/missing-file: The base model in `../empty` has no tokenizer.json."),
  ]);
  folder("no-config", { "config.json": null });
  expect(await problems("../no-config")).toEqual([expect.stringContaining("has no config.json")]);
  expect(await problems("../nowhere")).toEqual([expect.stringContaining("model/not-found")]);
  writeFileSync(path.join(root, "file"), "");
  expect(await problems("../file")).toEqual([expect.stringContaining("model/not-found")]);
});

const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n";

test.each([
  ["config.json", "<!DOCTYPE html>", "file/html-page: config.json is an HTML page"],
  ["config.json", "", "file/empty: config.json is empty"],
  ["generation_config.json", pointer, "file/lfs-pointer: generation_config.json is a Git LFS pointer"],
  ["model.safetensors", pointer, "Run `git lfs pull` in its repository"],
  ["model.safetensors", "", "file/empty: model.safetensors is empty"],
  ["tokenizer.json", pointer, "file/lfs-pointer: tokenizer.json is a Git LFS pointer"],
  ["tokenizer_config.json", "<html>", "file/html-page: tokenizer_config.json is an HTML page"],
])("what lies where %s should be is told: %j", async (file, content, expected) => {
  const target = folder("foreign", { [file]: content });
  expect(await problems("../foreign")).toEqual([expect.stringContaining(expected)]);
  const result = await resolve("../foreign");
  expect(result.ok ? [] : result.diagnostics).toMatchObject([{ file: path.join(target, file) }]);
});

test("a clone without its large files is one problem", async () => {
  const shards = { "model.safetensors": null, "one.safetensors": pointer, "two.safetensors": pointer };
  folder("clone", { ...shards, "model.safetensors.index.json": index(Object.keys(shards).slice(1)) });
  expect(await problems("../clone")).toEqual([
    expect.stringContaining("one.safetensors and 1 file beside it are Git LFS pointers"),
  ]);
  folder("index", { "model.safetensors": null, "model.safetensors.index.json": pointer });
  expect(await problems("../index")).toEqual([
    expect.stringContaining("file/lfs-pointer: model.safetensors.index.json is"),
  ]);
});

test.each([
  [["tokenizer.model"], "tokenizer.model, but no tokenizer.json"],
  [["vocab.json", "merges.txt"], "vocab.json and merges.txt, but no tokenizer.json"],
  [["vocab.txt"], "vocab.txt, but no tokenizer.json"],
])("of a tokenizer in another format it is said how to make tokenizer.json: %j", async (files, expected) => {
  folder("other", { "tokenizer.json": null, ...Object.fromEntries(files.map((file) => [file, "x"])) });
  const [problem, ...more] = await problems("../other");
  expect(more).toEqual([]);
  expect(problem).toContain(`tokenizer/other-format: The base model in \`../other\` has ${expected}`);
  expect(problem).toContain('`AutoTokenizer.from_pretrained("DIR").save_pretrained("DIR")`');
});

test.each(["pytorch_model.bin", "model.pt", "model.pkl", "model.ckpt"])(
  "U7: a pickle is refused: %s",
  async (file) => {
    folder("pickle", { "model.safetensors": null, [file]: "pickle" });
    const [problem] = await problems("../pickle");
    expect(problem).toContain(`model/pickle-only: \`../pickle\` holds its weights as ${file}`);
    expect(problem).toContain("safe_serialization=True");
  },
);

test("U7: a model with code of its own is refused", async () => {
  for (const key of ["auto_map", "trust_remote_code"]) {
    folder("remote", {
      "config.json": { ...llama, [key]: key === "auto_map" ? { AutoModel: "x.Y" } : true },
    });
    expect(await problems("../remote")).toEqual([
      expect.stringContaining(`model/remote-code: The base model brings code of its own (\`${key}\`)`),
    ]);
  }
  folder("remote", { "config.json": { ...llama, trust_remote_code: false } });
  expect(await problems("../remote")).toEqual([]);
});

test("an architecture without an engine is refused with its reason, the nearest, and the list of those that have one", async () => {
  folder("experts", { "config.json": { ...llama, architectures: ["MixtralForCausalLM"] } });
  expect(await problems("../experts")).toEqual([
    expect.stringMatching(
      /^model\/unsupported-architecture: The architecture MixtralForCausalLM is not supported: it has experts\. The nearest that is supported is MistralForCausalLM\. Supported: LlamaForCausalLM, MistralForCausalLM, .+ and SeedOssForCausalLM\.$/,
    ),
  ]);
  folder("proto", { "config.json": { ...llama, architectures: ["__proto__"] } });
  expect(await problems("../proto")).toEqual([
    expect.stringContaining("architecture __proto__ is not supported"),
  ]);
});

test.each<[string, string | object]>([
  ["it is not JSON", "{"],
  ["it holds -Infinity, which is no number of JSON", '{"time_step_limit": [0, -Infinity]}'],
  ["it holds NaN, which is no number of JSON", '{"rope_theta": NaN}'],
  ["it is no JSON object", "[]"],
  ["neither `model_type` nor `architectures` says what it is", {}],
  [
    "`hidden_size` is missing; it should be a whole number from 1 to 16777216",
    { ...llama, hidden_size: undefined },
  ],
  ["`vocab_size` is -3; it should be a whole number from 1 to 16777216", { ...llama, vocab_size: -3 }],
  [
    '`num_attention_heads` is "4"; it should be a whole number from 1 to 16777216',
    { ...llama, num_attention_heads: "4" },
  ],
])("config.json: %s", async (problem, config) => {
  folder("config", { "config.json": config });
  expect(await problems("../config")).toEqual([
    expect.stringContaining(`model/invalid-config: config.json of the base model is not valid: ${problem}.`),
  ]);
});

test("a hub name is looked up in the local cache, by branch or commit", async () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const repository = path.join(root, "hub/models--org--tiny.model");
  const blobs = folder("hub/models--org--tiny.model/blobs");
  const snapshot = path.join(repository, "snapshots", commit);
  mkdirSync(snapshot, { recursive: true });
  for (const file of ["config.json", "tokenizer.json", "model.safetensors"]) {
    symlinkSync(path.join(blobs, file), path.join(snapshot, file));
  }
  mkdirSync(path.join(repository, "refs"));
  writeFileSync(path.join(repository, "refs/main"), commit);
  const environment = { HF_HUB_CACHE: path.join(root, "hub") };
  expect(await found("org/tiny.model", environment)).toMatchObject({
    path: snapshot,
    display: "org/tiny.model",
  });
  expect((await found("org/tiny.model", environment, commit)).path).toBe(snapshot);
  expect((await found("org/tiny.model", { HF_HOME: root })).path).toBe(snapshot);
  const missing = await resolve("org/tiny.model", environment, "v2");
  expect(missing.ok ? [] : missing.diagnostics).toMatchObject([
    { code: "model/hub-unavailable", help: expect.stringContaining("`hf download org/tiny.model`") },
  ]);
  expect(await problems("org/other", environment)).toEqual([
    expect.stringContaining("model/hub-unavailable"),
  ]);
  // The digest is that of the content, wherever it lies.
  expect((await found("org/tiny.model", environment)).digests).toEqual(
    (await found("../hub/models--org--tiny.model/blobs")).digests,
  );
});

test("U8: a hub name cannot leave the cache", async () => {
  for (const name of ["..", "a/../b", "a/b/c", "a/..", "-x/y", "a\\b", ""]) {
    expect(await problems(name, { HF_HUB_CACHE: root }), name).toEqual([
      expect.stringContaining("model/not-found"),
    ]);
  }
  const escaping = await resolve("org/model", { HF_HUB_CACHE: root }, "../../../secret");
  expect(escaping.ok).toBe(false);
});

test("the cache folder follows the variables of huggingface_hub", () => {
  expect(hubCacheFolder({ HF_HUB_CACHE: "/a", HF_HOME: "/b" })).toBe("/a");
  expect(hubCacheFolder({ HF_HOME: "/b", XDG_CACHE_HOME: "/c" })).toBe("/b/hub");
  expect(hubCacheFolder({ XDG_CACHE_HOME: "/c" })).toBe("/c/huggingface/hub");
  expect(hubCacheFolder({})).toMatch(/\/\.cache\/huggingface\/hub$/);
});

test("an adapter is told, beside a base model and in the place of one", async () => {
  const lora = { peft_type: "LORA", base_model_name_or_path: "meta-llama/Llama-2-7b" };
  folder("tuned", { "adapter_config.json": lora });
  expect(await problems("../tuned")).toEqual([
    expect.stringMatching(
      /^model\/adapter-within: The base model in `\.\.\/tuned` has an adapter \(LORA\) beside it, .* on `meta-llama\/Llama-2-7b`\. .*merge_and_unload/,
    ),
  ]);
  const alone = { "config.json": null, "tokenizer.json": null, "model.safetensors": null };
  folder("adapter", { ...alone, "adapter_config.json": lora });
  expect(await problems("../adapter")).toEqual([
    expect.stringMatching(
      /`\.\.\/adapter` is an adapter \(LORA\) for `meta-llama\/Llama-2-7b`, not a base model\./,
    ),
  ]);
  folder("prompt", { ...alone, "adapter_config.json": { peft_type: "PROMPT_TUNING" } });
  expect(await problems("../prompt")).toEqual([
    expect.stringMatching(
      /is an adapter \(PROMPT_TUNING\), not a base model\. Name its base model, .*init_adapter/,
    ),
  ]);
  folder("pointer", { "adapter_config.json": "version https://git-lfs.github.com/spec/v1\n" });
  expect(await problems("../pointer")).toEqual([expect.stringContaining("adapter (PEFT) beside it")]);
});

test("a bare name that no hub cache has and a folder beside the manifest has is answered with the folder", async () => {
  folder("experiments/base");
  const cache = { HF_HUB_CACHE: path.join(root, "hub") };
  expect(await problems("base", cache)).toEqual([
    expect.stringMatching(
      /^model\/hub-unavailable: `base` is not in the local hub cache\. .*write `\.\/base` for it\./,
    ),
  ]);
  folder("experiments/my base");
  folder("experiments/a/b/c");
  for (const [name, written] of [
    ["my base", "./my base"],
    ["a/b/c", "./a/b/c"],
    [".", "./"],
    ["..", "../"],
  ] as const)
    expect(await problems(name, cache), name).toEqual([
      `model/not-found: There is no base model \`${name}\`. There is a folder of this name: write \`${written}\` for it. A name without \`./\` is one of the hub.`,
    ]);
  expect(await problems("other", cache)).toEqual([
    expect.stringContaining("Fetch it with `hf download other`"),
  ]);
  expect(await problems("~/base", cache)).toEqual([expect.stringContaining("`~` is the shell's")]);
  expect(await problems("file:///base", cache)).toEqual([expect.stringContaining("without `file://`")]);
});
