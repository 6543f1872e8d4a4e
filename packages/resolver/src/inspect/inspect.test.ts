import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tokenize } from "./ask.js";
import { inspectExperiment } from "../index.js";
import { manifest, MoodPlace } from "../testing/mood.js";
import { engine, promptFile } from "../testing/workplace.js";

let place: MoodPlace;
beforeEach(() => {
  place = new MoodPlace();
});
afterEach(() => place.remove());

test("an inspection counts rows and samples by the engine", async () => {
  const result = await inspectExperiment(await place.resolved(), engine);
  expect(result).toMatchObject({ ok: true, warnings: [] });
  const inspection = result.ok ? result.value.experiment.inspection : null;
  // Two records a step, 3 epochs of 4 records.
  expect(inspection).toMatchObject({ samples: 4, optimizer_steps: 6, dropped: 0, truncated: 0 });
  expect(inspection?.rows).toBeGreaterThan(6 * 4);
  expect(inspection?.predicted_bytes).toBeGreaterThan(0);
});

/** What an inspection says: `severity file:line code message`. */
const inspect = async (tuning: object) => {
  const result = await inspectExperiment(await place.resolved(manifest(tuning)), engine);
  const found = result.ok ? result.warnings : result.diagnostics;
  return found.map(
    ({ severity, file, line, code, message }) => `${severity} ${file}:${line} ${code} ${message}`,
  );
};

test("over-long records are told with their limit, in training and in held-out sets", async () => {
  place.records("train.jsonl", [
    ["warm", "good"],
    ["a long and rambling text about nothing", "bad"],
  ]);
  expect(await inspect({ max_input_tokens: 12 })).toEqual([
    expect.stringMatching(
      /^error experiments\/train\.jsonl:2 data\/too-long 1 record is longer than `max_input_tokens` \(12\); record 2 has \d\d tokens\.$/,
    ),
    expect.stringMatching(/^error experiments\/test\.jsonl:1 data\/too-long/),
  ]);
  expect(await inspect({ max_output_tokens: 2 })).toEqual([
    expect.stringMatching(
      /^error experiments\/train\.jsonl:1 data\/too-long 2 records are longer than `max_output_tokens` \(2\)/,
    ),
    expect.stringMatching(/^error experiments\/val\.jsonl:1 data\/too-long/),
  ]);
  expect(await inspect({ max_input_tokens: 12, on_too_long: "drop" })).toEqual([
    "warning experiments/train.jsonl:undefined data/dropped 1 training record is left out as longer than the token limits.",
    "warning experiments/test.jsonl:undefined data/dropped 2 evaluation (written) records are left out as longer than the token limits.",
  ]);
  expect(await inspect({ max_input_tokens: 17, max_output_tokens: 3, on_too_long: "truncate_left" })).toEqual(
    [
      expect.stringMatching(
        /^warning experiments\/train\.jsonl:1 data\/truncated 2 training records are cut to the token limits: experiments\/train\.jsonl:1 loses 1 token of its answer; experiments\/train\.jsonl:2 loses \d+ tokens of `\{\{input\}\}`, 1 token of its answer\.$/,
      ),
      expect.stringMatching(
        /^warning experiments\/val\.jsonl:1 data\/truncated 1 validation record is cut to the token limits: experiments\/val\.jsonl:1 loses 1 token of its answer\.$/,
      ),
      expect.stringMatching(
        /^warning experiments\/test\.jsonl:1 data\/truncated 2 evaluation \(written\) records are cut .*test\.jsonl:1 loses \d tokens? of `\{\{input\}\}`; experiments\/test\.jsonl:2/,
      ),
    ],
  );
  expect(await inspect({ max_input_tokens: 1, on_too_long: "drop" })).toContainEqual(
    expect.stringContaining("data/all-dropped All 2 records were dropped"),
  );
});

test("records that do not fit the model with its virtual tokens are told", async () => {
  const result = await inspectExperiment(await place.resolved(manifest({ num_virtual_tokens: 510 })), engine);
  expect(result.ok ? [] : result.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
    "data/context-overflow experiments/train.jsonl",
    "data/context-overflow experiments/val.jsonl",
    "data/context-overflow experiments/test.jsonl",
  ]);
  const told = result.ok ? [] : result.diagnostics.map(({ message }) => message);
  for (const [index, set] of ["training", "validation", "evaluation"].entries())
    expect(told[index]).toMatch(new RegExp(`^\\d+ ${set} records? do(es)? not fit the base model`));
});

test("a prompt that leaves no room for any record is one problem, of the prompt", async () => {
  for (const tokens of [512, 600]) {
    const resolution = await place.resolved(manifest({ num_virtual_tokens: tokens }));
    const result = await inspectExperiment(resolution, engine);
    expect(
      result.ok ? [] : result.diagnostics.map(({ code, line, message }) => [code, line, message]),
    ).toEqual([
      [
        "data/prompt-too-long",
        resolution.loaded.locate("/prompt_tuning/num_virtual_tokens").line,
        `\`num_virtual_tokens\` is ${tokens}, and the base model has 512 positions: no record has room behind the prompt.`,
      ],
    ]);
  }
});

test("a model that the engine refuses is a diagnostic, not an exception", async () => {
  const resolution = await place.resolved();
  writeFileSync(path.join(place.root, "base/model.safetensors"), "nonsense");
  const result = await inspectExperiment(resolution, engine);
  expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual([
    expect.stringMatching(/^weights\//),
  ]);
});

/** What an inspection says of two classes. */
const labelled = (first: string, second: string) => {
  place.records("train.jsonl", [
    ["warm", first],
    ["cold", second],
  ]);
  place.records("test.jsonl", [["nice", first]]);
  place.records("val.jsonl", [["fine", first]]);
  return inspect({ labels: [first, second] });
};

test("labels of which one begins with all tokens of another are a warning, the same tokens an error", async () => {
  expect(await labelled("good", "good bad")).toEqual([
    expect.stringMatching(
      /^warning experiments\/experiment\.json:\d+ data\/label-prefix To the tokenizer, the label `good bad` begins with all tokens of `good`/,
    ),
  ]);
  expect(await labelled("good", "bad")).toEqual([]);
});

const beginning = (init_text: string) => inspect({ init_method: "text", init_text, num_virtual_tokens: 4 });

test("an initial text that is cut or repeated is a warning", async () => {
  expect(await beginning("a long text about good and bad")).toEqual([
    expect.stringMatching(
      /data\/init-text-cut `init_text` has \d+ tokens for 4 virtual tokens: its end is cut off\.$/,
    ),
  ]);
  expect(await beginning("a")).toEqual([
    expect.stringMatching(/data\/init-text-repeated `init_text` has 1 token for 4 virtual tokens/),
  ]);
});

test("answers that have less room than they may take are a warning, labels without room an error", async () => {
  const free = {
    task_id: "generation",
    labels: undefined,
    init_method: "random",
    num_virtual_tokens: 400,
    max_output_tokens: 100,
  };
  place.records("test.jsonl", [
    ["nice", "good"],
    ["slow, and then some more of the same, again and again", "bad"],
  ]);
  const [room, ...others] = await inspect(free);
  expect(others).toEqual([]);
  expect(room).toMatch(
    /^warning experiments\/experiment\.json:\d+ data\/generation-room Behind 1 evaluation record .* `max_new_tokens` 100: after record 2 at most \d\d tokens of its 512/,
  );
  // The source alone fits behind 507 virtual tokens; with the tokens of a label it does not.
  const counted = async (tokens: number) => {
    const found = await inspect({ num_virtual_tokens: tokens });
    return found.filter((problem) => problem.includes("test.jsonl")).length;
  };
  place.records("test.jsonl", [["a", "good"]]);
  const least = await leastThat(async (tokens) => (await counted(tokens)) > 0, 480, 512);
  const seen = await tokenize(engine, {
    model_path: path.join(place.root, "base"),
    samples: [{ source: "a is", target: "good" }],
    max_input_tokens: 64,
    max_output_tokens: 64,
    on_too_long: "error",
    detail: "counts",
  });
  // The end of sequence, last of the target, needs no position of its own.
  const { source_tokens, target_tokens } = seen.records[0]!;
  expect(least + source_tokens + target_tokens - 1).toBe(513);
});

/** The least number from `from` up to `to` of which something holds. */
async function leastThat(holds: (n: number) => Promise<boolean>, from: number, to: number): Promise<number> {
  for (let n = from; n <= to; n++) {
    if (await holds(n)) return n;
  }
  throw new Error("none");
}

/** Errors of an inspection whose template adds nothing to the records. */
const refused = async () =>
  (await inspect({ verbalizer: "{{input}}" })).filter((problem) => problem.startsWith("error"));

test("a held-out record of which the tokenizer makes nothing is refused before training", async () => {
  place.records("test.jsonl", [
    ["nice", "good"],
    ["", "bad"],
  ]);
  // The beginning-of-sequence token that this tokenizer adds is something to read.
  expect(await refused()).toEqual([]);
  const file = path.join(place.root, "base/tokenizer.json");
  const tokenizer: object = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...tokenizer, post_processor: null }));
  expect(await refused()).toEqual([
    expect.stringMatching(
      /^error experiments\/test\.jsonl:2 data\/empty-source Record 2 has no tokens to read/,
    ),
  ]);
});

/** Gives the tokenizer tokens that the model has no embedding of: of 277, the first is id 277. */
function addTokens(...contents: string[]): void {
  const file = path.join(place.root, "base/tokenizer.json");
  const tokenizer = JSON.parse(readFileSync(file, "utf8")) as { added_tokens: object[] };
  const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  tokenizer.added_tokens.push(...contents.map((content, index) => ({ id: 277 + index, content, ...flags })));
  writeFileSync(file, JSON.stringify(tokenizer));
}

test("a token without an embedding is told once, wherever it stands", async () => {
  addTokens("[PAD]", "<x>", "<y>");
  expect(await inspect({})).toEqual([]);
  place.records("train.jsonl", [
    ["warm", "good"],
    ...Array.from({ length: 1000 }, (): [string, string] => ["cold [PAD] and [PAD]", "bad"]),
  ]);
  place.records("val.jsonl", [["fine [PAD]", "good"]]);
  place.records("test.jsonl", [
    ["nice", "good"],
    ["slow <x>", "bad"],
  ]);
  expect(await inspect({ max_output_tokens: 32, labels: ["good", "bad", "so <y> so"] })).toEqual(
    expect.arrayContaining([
      "error experiments/train.jsonl:2 model/tokenizer-mismatch The base model has no embedding of the token `[PAD]` (id 277), only of the ids below 277; it stands in 1000 training records, 1 validation record: train.jsonl:2, train.jsonl:3, train.jsonl:4, train.jsonl:5, train.jsonl:6, train.jsonl:7, train.jsonl:8, train.jsonl:9.",
      "error experiments/test.jsonl:2 model/tokenizer-mismatch The base model has no embedding of the token `<x>` (id 278), only of the ids below 277; it stands in 1 evaluation record: test.jsonl:2.",
      expect.stringMatching(
        /^error experiments\/experiment\.json:\d+ model\/tokenizer-mismatch .*`<y>` \(id 279\).* in 1 label: /,
      ),
    ]),
  );
});

/** A token without an embedding, in so many texts at these places. */
const told = (places: string) =>
  expect.stringMatching(new RegExp(`model/tokenizer-mismatch .* in ${places}`));

test("a token without an embedding is told at the template, the answer or the initial text that writes it", async () => {
  addTokens("[PAD]", "<x>");
  expect(await inspect({ verbalizer: "[PAD]{{input}} is" })).toEqual([
    expect.stringMatching(
      /^error experiments\/experiment\.json:\d+ model.* 4 training records, 1 validation record, 2 ev/,
    ),
  ]);
  expect(
    await inspect({ init_method: "text", init_text: "so [PAD] so", num_virtual_tokens: 4 }),
  ).toContainEqual(told("1 initial text: experiment.json:"));
  place.records("train.jsonl", [
    ["warm", "good"],
    ["cold", "b<x>d"],
    ["kind [PAD]", "good"],
  ]);
  const generation = { task_id: "generation", labels: undefined, max_output_tokens: 16 };
  expect(await inspect(generation)).toEqual([
    told("1 training record: train.jsonl:3"),
    told("1 training record: train.jsonl:2"),
  ]);
  // What is cut away is never read.
  expect(
    await inspect({ ...generation, max_output_tokens: 2, on_too_long: "truncate_right" }),
  ).toContainEqual(told("1 training record: train.jsonl:3"));
});

test("an initial prompt with a number that is none is refused before training", async () => {
  const folder = path.join(place.root, "prompt");
  mkdirSync(folder);
  const config = { peft_type: "P_TUNING", task_type: "CAUSAL_LM", num_virtual_tokens: 4 };
  writeFileSync(path.join(folder, "adapter_config.json"), JSON.stringify(config));
  const file = path.join(folder, "adapter_model.safetensors");
  writeFileSync(file, promptFile([4, 48], 0));
  const begin = { init_method: "adapter", init_adapter: { path: "../prompt" } };
  expect(await inspect(begin)).toEqual([]);
  writeFileSync(file, promptFile([4, 48], 0xff));
  expect(await inspect(begin)).toEqual([
    expect.stringMatching(/adapter\/invalid .* non-finite value in row 0, column 0/),
  ]);
});

test("a template that is too long by itself is refused at its place, where its fields would be cut", async () => {
  const result = await place.resolve(manifest({ max_input_tokens: 12, on_too_long: "truncate_left" }));
  expect(result.ok ? [] : result.diagnostics).toMatchObject([
    { code: "data/template-too-long", pointer: "/evaluation/baselines/0/verbalizer" },
  ]);
});

test("a run has another id only where what is left of a source is another", async () => {
  place.records("train.jsonl", [
    ["a long and rambling text about nothing", "good"],
    ["cold", "bad"],
  ]);
  const identity = async (tuning: object) => {
    const value = manifest(tuning, { evaluation: undefined });
    return (await place.resolved(value)).experiment.identity;
  };
  const verbalizers = { alone: "{{input}}", behind: "is {{input}}", before: "{{input}} is" };
  const inside = [];
  for (const [name, verbalizer] of Object.entries(verbalizers)) {
    for (const side of ["left", "right"]) {
      const cut = { verbalizer, on_too_long: `truncate_${side}` };
      if ("source_truncation" in (await identity({ ...cut, max_input_tokens: 12 })))
        inside.push(`${side} ${name}`);
      expect(await identity({ ...cut, max_input_tokens: 99 })).not.toHaveProperty("source_truncation");
    }
  }
  expect(inside).toEqual(["left behind", "right before"]);
});
