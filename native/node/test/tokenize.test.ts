// Records token by token: the ids of transformers' tokenizer, the text that each stands for, and what is cut.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tokenize } from "../index.js";
import {
  complete,
  copyOfBase,
  evaluateSpec,
  generateSpec,
  records,
  run,
  tokenizeSpec,
  trainSpec,
} from "./fixture.js";

interface Token {
  id: number;
  text: string;
  start: number;
  end: number;
  special: boolean;
  kept: boolean;
}

const look = async (changes: Record<string, unknown> = {}) =>
  JSON.parse(await tokenize(JSON.stringify(tokenizeSpec(changes))));

const ids = (tokens: Token[]) => tokens.map(({ id }) => id);

test("ids are those of transformers, and each token tells its place in the text", async () => {
  const seen = await look();
  expect(seen.max_positions).toBe(512);
  for (const [index, record] of records.entries()) {
    const { source, target, ...counts } = seen.records[index];
    expect(ids(source)).toEqual(record.source_ids);
    expect(ids(target)).toEqual(record.target_ids);
    expect(target.at(-1)).toMatchObject({ special: true, text: "</s>" });
    expect(counts).toMatchObject({
      index,
      source_tokens: record.source_ids.length,
      target_tokens: record.target_ids.length,
      fate: "whole",
    });
    const characters = Array.from(record.source);
    const [places, texts]: [string[], string[]] = [[], []];
    for (const { text, start, end, special } of source) {
      // A character of several tokens is told by the first.
      if (special || text === "") continue;
      places.push(characters.slice(start, end).join(""));
      texts.push(text);
    }
    expect(places).toEqual(texts);
    expect(texts.join("")).toBe(record.source);
  }
});

test("what is cut is marked, and counted without listing tokens", async () => {
  const cut = await look({ max_input_tokens: 10, on_too_long: "truncate_left" });
  const counted = await look({ max_input_tokens: 10, on_too_long: "truncate_left", detail: "counts" });
  for (const [index, record] of cut.records.entries()) {
    const kept = record.source.filter((token: Token) => token.kept);
    expect(kept.length).toBe(record.kept_source_tokens);
    expect(kept.length).toBeLessThanOrEqual(10);
    expect(counted.records[index]).toEqual({ ...record, source: [], target: [] });
  }
  expect(cut.records.some(({ fate }: { fate: string }) => fate === "cut")).toBe(true);
});

test("weights are not needed; a folder without a tokenizer is a failure", async () => {
  const model_path = copyOfBase();
  rmSync(join(model_path, "model.safetensors"));
  expect((await look({ model_path })).records).toHaveLength(records.length);
  rmSync(join(model_path, "tokenizer.json"));
  expect(await look({ model_path })).toMatchObject({
    status: "failed",
    error: { code: "model/missing-file" },
  });
});

test("fields are cut, what stands around them is kept, and the tokens of fields that are gone are told", async () => {
  const text = records[0]!.source;
  const source = `Review: ${text}\nAnswer:`;
  const source_fields = [{ start: 8, end: 8 + Buffer.byteLength(text) }];
  for (const on_too_long of ["truncate_left", "truncate_right"]) {
    const samples = [{ source, target: " good", source_fields }];
    const [whole] = (await look({ samples })).records;
    const max_input_tokens = whole.source_tokens - 3;
    const [record] = (await look({ samples, max_input_tokens, on_too_long })).records;
    const kept = record.source.filter((token: Token) => token.kept && !token.special);
    const left = kept.map((token: Token) => token.text).join("");
    expect(left).toMatch(/^Review: [^]*\nAnswer:$/);
    expect(text).toContain(left.slice(8, -8));
    expect(record).toMatchObject({ fate: "cut", cut_inside: true, cuts: [{ field: 0 }] });
    expect(record.kept_source_tokens).toBeLessThanOrEqual(max_input_tokens);
  }
  const samples = [{ source, target: " good", source_fields }];
  expect(await look({ samples, max_input_tokens: 4, on_too_long: "truncate_left" })).toMatchObject({
    status: "failed",
    error: { code: "data/template-too-long", details: { limit: 4 } },
  });
});

/** What training on samples gives. */
const trained = async (samples: object[], changes: object) => {
  const { blobs, outcome } = await run(trainSpec({ samples, validation_samples: samples, ...changes }));
  return { blobs, loss: outcome.result.validation_loss, truncated: outcome.result.truncated };
};

/** What one variant answers. */
const judged = async (variant: object, changes: object) =>
  (await complete(evaluateSpec({ variants: [{ name: "base", adapter_path: null, ...variant }], ...changes })))
    .result.variants[0];

/** What is generated. */
const generated = async (changes: Record<string, unknown>) =>
  (await complete(generateSpec(changes))).result.outputs;

test("training, evaluation and generation read what is left of a source", async () => {
  const written = records.map(({ source }: { source: string }) => `Review: ${source}\nAnswer:`);
  const source_fields = records.map(({ source }: { source: string }) => [
    { start: 8, end: 8 + Buffer.byteLength(source) },
  ]);
  const limits = { max_input_tokens: 26, on_too_long: "truncate_right" };
  const long = written.map((source: string, index: number) => ({
    source,
    target: " good",
    source_fields: source_fields[index],
  }));
  const seen = await look({ samples: long, ...limits });
  const left: string[] = seen.records.map(({ source }: { source: Token[] }) =>
    source.flatMap(({ text, kept, special }) => (kept && !special ? [text] : [])).join(""),
  );
  expect(left).not.toEqual(written);
  const short = left.map((source) => ({ source, target: " good" }));
  const cut = seen.records.filter(({ fate }: { fate: string }) => fate === "cut").length;
  const whole = await trained(short, {});
  expect(await trained(long, limits)).toEqual({ ...whole, truncated: cut });
  const { predictions, truncated, too_long } = await judged({ sources: written, source_fields }, limits);
  expect(predictions).toEqual((await judged({ sources: left }, {})).predictions);
  expect([truncated, too_long.length]).toEqual([cut, cut]);
  const texts = await generated({ prompts: left });
  const outputs = await generated({ prompts: written, source_fields, ...limits });
  expect(outputs.map(({ cuts: _cuts, ...output }: { cuts?: object }) => output)).toEqual(texts);
  expect(outputs.filter(({ cuts }: { cuts?: object }) => cuts !== undefined)).toHaveLength(cut);
});
