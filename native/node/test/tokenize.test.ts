// Records token by token: the ids of transformers' tokenizer, the text that each stands for, and what is cut.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tokenize } from "../index.js";
import { copyOfBase, records, tokenizeSpec } from "./fixture.js";

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
