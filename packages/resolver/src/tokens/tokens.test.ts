import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { evaluateSpec, trainSpec } from "../index.js";
import { manifest, MoodPlace, reference } from "../testing/mood.js";

let place: MoodPlace;
beforeEach(() => {
  place = new MoodPlace();
});
afterEach(() => place.remove());

/** No labels: answers are generated. */
const free = (tuning: object = {}, top: object = {}) =>
  manifest({ task_id: "generation", labels: undefined, ...tuning }, top);

const file = (name: string) => path.join(place.root, "base", name);

function edit(name: string, change: (content: Record<string, never>) => object): void {
  let content = {} as Record<string, never>;
  try {
    content = JSON.parse(readFileSync(file(name), "utf8")) as typeof content;
  } catch {
    // A new file.
  }
  writeFileSync(file(name), JSON.stringify(change(content)));
}

const put = (name: string, values: object) => edit(name, (content) => ({ ...content, ...values }));

/** The problems of resolving, `code file:line`. */
async function told(value: object): Promise<string[]> {
  const result = await place.resolve(value);
  const all = result.ok ? result.warnings : result.diagnostics;
  return all.map(({ code, file: where, line }) => `${code} ${path.basename(where ?? "")}:${line ?? ""}`);
}

const id = async (value: object = manifest()) => (await place.resolved(value)).experiment.run_id;

test("a token that only tokenizer_config.json knows changes the id of runs whose texts hold it", async () => {
  const before = { known: await id(), added: "" };
  place.records("train.jsonl", [
    ["<topic>warm", "good"],
    ["cold", "bad"],
  ]);
  before.added = await id();
  put("tokenizer_config.json", { additional_special_tokens: ["<topic>"] });
  const digests = (await place.resolved()).experiment.identity.digests;
  expect(digests.token_files).toMatch(/^[0-9a-f]{64}$/);
  place.records("train.jsonl", [
    ["warm", "good"],
    ["cold", "bad"],
    ["kind", "good"],
    ["rude", "bad"],
  ]);
  expect((await place.resolved()).experiment.identity.digests).not.toHaveProperty("token_files");
});

test("special_tokens_map.json and added_tokens.json that say nothing new leave the id", async () => {
  const before = await id();
  put("special_tokens_map.json", { eos_token: "</s>", bos_token: { content: "<s>", lstrip: false } });
  put("added_tokens.json", { "</s>": 1, "[PAD]": 277 });
  expect(await id()).toBe(before);
});

test("an end token that only special_tokens_map.json names ends targets", async () => {
  put("tokenizer_config.json", { eos_token: null });
  for (const name of ["config.json", "generation_config.json"]) put(name, { eos_token_id: null });
  expect(await told(manifest())).toContain("tokenizer/no-end-of-sequence :");
  put("special_tokens_map.json", { eos_token: { content: "</s>", lstrip: false } });
  expect((await place.resolved()).experiment.identity.digests).toHaveProperty("token_files");
});

test("an end token that the vocabulary lacks is told, with its file", async () => {
  put("special_tokens_map.json", { eos_token: "<end>" });
  expect(await told(manifest())).toEqual(["tokenizer/unknown-end-token special_tokens_map.json:"]);
  for (const name of ["config.json", "generation_config.json"]) put(name, { eos_token_id: null });
  const result = await place.resolve(manifest());
  expect(result.ok ? [] : result.diagnostics[0]!.message).toBe(
    "The end token `<end>` of special_tokens_map.json is in no vocabulary and has no embedding, and config.json names none.",
  );
});

test("tokens that transformers refuses are refused, with both files", async () => {
  put("tokenizer_config.json", { additional_special_tokens: [{ content: "<topic>" }] });
  const result = await place.resolve(manifest());
  expect(result.ok ? [] : result.diagnostics).toMatchObject([{ code: "tokenizer/refused-token" }]);
  const { message } = (result as { diagnostics: { message: string }[] }).diagnostics[0]!;
  expect(message).toContain(file("tokenizer_config.json"));
  expect(message).toContain(file("tokenizer.json"));
});

test("a begin token that a template or records write a second time is told, at its place", async () => {
  expect(await told(manifest({ verbalizer: "<s>{{input}} is" }))).toEqual([
    "data/begin-token-twice experiment.json:17",
  ]);
  place.records("train.jsonl", [
    ["warm", "good"],
    ["<s>cold", "bad"],
    [" <s> rude", "bad"],
  ]);
  expect(await told(manifest({ verbalizer: "{{input}} is" }))).toEqual([
    "data/begin-token-twice train.jsonl:2",
  ]);
});

test("a tokenizer that closes every source is told", async () => {
  edit("tokenizer.json", (content) => {
    const { post_processor: closing } = content as unknown as {
      post_processor: { single: object[]; special_tokens: object };
    };
    closing.single.push({ SpecialToken: { id: "</s>", type_id: 0 } });
    Object.assign(closing.special_tokens, { "</s>": { id: "</s>", ids: [1], tokens: ["</s>"] } });
    return content;
  });
  expect(await told(manifest())).toEqual(["tokenizer/closes-sources tokenizer.json:"]);
});

test("a template or records that end with the end token are told, at their place", async () => {
  expect(await told(manifest({ verbalizer: "{{input}} is</s>\n" }))).toEqual(
    expect.arrayContaining(["data/source-ends experiment.json:17"]),
  );
  place.records("train.jsonl", [
    ["warm", "good"],
    ["cold</s>", "bad"],
    ["rude </s> ", "bad"],
  ]);
  expect(await told(manifest({ verbalizer: "{{input}}" }))).toEqual(["data/source-ends train.jsonl:2"]);
  expect(await told(manifest({ verbalizer: "{{input}} is" }))).toEqual([]);
});

test("a tokenizer that leaves out merges at random is refused", async () => {
  edit("tokenizer.json", (content) => {
    Object.assign(content["model"]!, { dropout: 0.1 });
    return content;
  });
  const result = await place.resolve(manifest());
  expect(result.ok ? [] : result.diagnostics.map(({ code, help }) => `${code} ${help}`)).toEqual([
    expect.stringMatching(/^tokenizer\/at-random .*"dropout": 0/),
  ]);
});

/** What is told of a tokenizer class, and whether it makes the run another one. */
async function toldOfClass(name: string): Promise<string[]> {
  put("tokenizer_config.json", { tokenizer_class: name });
  const { digests } = (await place.resolved()).experiment.identity;
  return [...(await told(manifest())), ...("token_files" in digests ? ["another id"] : [])];
}

test("a class with code of its own is told; of one that is known, runs whose texts can tell have another id", async () => {
  expect(await toldOfClass("RobertaTokenizerFast")).toEqual(["tokenizer/other-class tokenizer_config.json:"]);
  expect(await toldOfClass("OwnTokenizer")).toEqual([]);
  // These texts are split alike.
  expect(await toldOfClass("CodeGenTokenizer")).toEqual([]);
  // It puts no begin token before texts.
  expect(await toldOfClass("GPTNeoXTokenizerFast")).toEqual(["another id"]);
});

/** What is told of free answers that generation cannot write, or that are nothing. */
async function toldOfReach(generation: object): Promise<string[]> {
  const evaluation = { data_references: reference("test.jsonl"), generation };
  const found = await told(free({}, { validation: undefined, evaluation }));
  return found.filter((one) => /answer-(cut|blank)/.test(one));
}

test("answers behind whose beginning generation ends are told, and blank ones", async () => {
  const answers = ["good </s> end", "bad</s>", "fair\nEND", "  ", "kind"];
  const pairs = answers.map((answer, index): [string, string] => [`text ${index}`, answer]);
  place.records("train.jsonl", pairs);
  place.records(
    "test.jsonl",
    pairs.map(([input, answer]) => [`other ${input}`, answer]),
  );
  const always = [
    "data/answer-blank train.jsonl:4",
    "data/answer-cut train.jsonl:1",
    "data/answer-blank test.jsonl:4",
    "data/answer-cut test.jsonl:1",
  ];
  expect(await toldOfReach({ stop_sequences: ["END", "</s>"] })).toEqual([
    ...always,
    "data/answer-cut test.jsonl:1",
  ]);
  expect(await toldOfReach({ stop_sequences: ["END", "xyz"] })).toEqual(always);
  expect(await toldOfReach({ stop_sequences: ["\n"] })).toEqual([...always, "data/answer-cut test.jsonl:3"]);
  expect(await toldOfReach({ stop_sequences: ["oo"] })).toEqual([...always, "data/answer-cut test.jsonl:1"]);
  expect(await toldOfReach({ stop_sequences: ["\n"], min_new_tokens: 5 })).toEqual(always);
});

test("free answers are told of, trained without a second end, and compared without what stands at their ends", async () => {
  const answers = ["good</s>", "bad </s>\n", "<pad>fine<pad>", " fair\n", "good"];
  const pairs = answers.map((answer, index): [string, string] => [`text ${index}`, answer]);
  place.records("train.jsonl", pairs);
  place.records(
    "test.jsonl",
    pairs.map(([input, answer]) => [`other ${input}`, answer]),
  );
  const value = free({}, { validation: undefined });
  expect(await told(value)).toEqual([
    "data/answer-space train.jsonl:2",
    "data/answer-special train.jsonl:1",
    "data/answer-space test.jsonl:2",
    "data/answer-special test.jsonl:1",
  ]);
  const resolution = await place.resolved(value);
  const targets = trainSpec(resolution).samples.map(({ target }) => target);
  expect(targets).toEqual(["good", "bad ", "<pad>fine<pad>", " fair\n", "good"]);
  const expected = resolution.records.evaluation.map(({ output }) => output);
  expect(expected).toEqual(["good", "bad", "fine", " fair\n", "good"]);
});

test("a run whose answers end doubly is the run of the same answers without it", async () => {
  const labelled: [string, string][] = [
    ["warm", "good"],
    ["cold", "bad"],
  ];
  const value = free({}, { evaluation: undefined });
  place.records("train.jsonl", labelled);
  const single = await id(value);
  place.records(
    "train.jsonl",
    labelled.map(([input, output]) => [input, `${output}</s>`]),
  );
  expect(await id(value)).toBe(single);
  place.records(
    "train.jsonl",
    labelled.map(([input, output]) => [input, `${output}\n`]),
  );
  expect(await id(value)).not.toBe(single);
});

test("labels that end with the end token are scored without it, and told of", async () => {
  const [good, bad] = ["good</s>", "bad</s>"];
  place.records("train.jsonl", [
    ["warm", good],
    ["cold", bad],
  ]);
  place.records("test.jsonl", [["nice", good]]);
  const value = manifest({ labels: [good, bad] }, { validation: undefined });
  expect(await told(value)).toEqual(["data/label-special experiment.json:13"]);
  const resolution = await place.resolved(value);
  expect(resolution.experiment.identity.prompt_tuning.labels).toEqual(["good", "bad"]);
  expect(resolution.records.evaluation[0]!.output).toBe("good");
  expect(await told(manifest({ labels: ["good\n", "bad"] }, { evaluation: undefined }))).toContain(
    "data/label-not-listed train.jsonl:1",
  );
});

test("special tokens within answers are shown by generated texts", async () => {
  put("tokenizer_config.json", { extra_special_tokens: ["<yes>"] });
  const pairs: [string, string][] = [
    ["warm", "<yes>"],
    ["cold", "<yes></s>"],
    ["rude", "a<pad>b"],
  ];
  place.records("train.jsonl", pairs);
  place.records(
    "test.jsonl",
    pairs.map(([input, answer]) => [`other ${input}`, answer]),
  );
  const resolution = await place.resolved(free({}, { validation: undefined }));
  expect(resolution.records.evaluation.map(({ output }) => output)).toEqual(["<yes>", "<yes>", "a<pad>b"]);
  expect(evaluateSpec(resolution, { adapterPath: "" })!.answer_tokens).toEqual(["<pad>", "<yes>"]);
  place.records("test.jsonl", [["nice", "good"]]);
  const plain = await place.resolved(free({}, { validation: undefined }));
  expect(evaluateSpec(plain, { adapterPath: "" })).not.toHaveProperty("answer_tokens");
  expect(plain.experiment.identity.evaluation).not.toHaveProperty("answer_tokens");
});

test("init_special_tokens is another run only where it is true", async () => {
  const text = { init_method: "text", init_text: "the and in" };
  const before = await id(manifest(text));
  expect(await id(manifest({ ...text, init_special_tokens: false }))).toBe(before);
  const resolution = await place.resolved(manifest({ ...text, init_special_tokens: true }));
  expect(resolution.experiment.run_id).not.toBe(before);
  expect(trainSpec(resolution).init).toMatchObject({ text: "the and in", special_tokens: true });
  expect(trainSpec(await place.resolved(manifest(text))).init).not.toHaveProperty("special_tokens");
});
