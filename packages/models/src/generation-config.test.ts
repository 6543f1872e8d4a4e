import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readGenerationConfig } from "./generation-config.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tunesmith-generation-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));

async function read() {
  const result = await readGenerationConfig(folder);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

test("the end tokens are generation_config.json's, config.json's only where it names none", async () => {
  write("config.json", { eos_token_id: 1 });
  expect(await read()).toEqual({ endTokens: [1], notDone: [] });
  write("generation_config.json", { eos_token_id: [5, 7] });
  expect((await read()).endTokens).toEqual([5, 7]);
  write("generation_config.json", { eos_token_id: null });
  expect((await read()).endTokens).toEqual([1]);
  write("config.json", { eos_token_id: -1 });
  expect((await read()).endTokens).toEqual([]);
});

// What transformers 5.23 generates otherwise with the key than without it, or refuses to generate.
test.each([
  [{ repetition_penalty: 3 }, ["repetition_penalty"]],
  [{ min_new_tokens: 5, max_new_tokens: 3 }, ["max_new_tokens", "min_new_tokens"]],
  [{ num_beams: 3, length_penalty: 2 }, ["num_beams", "length_penalty"]],
  [
    { do_sample: true, temperature: 0.6, top_p: 0.9, top_k: 50 },
    ["do_sample", "temperature", "top_k", "top_p"],
  ],
  [
    { suppress_tokens: [5], begin_suppress_tokens: [6], bad_words_ids: [[7]] },
    ["bad_words_ids", "suppress_tokens", "begin_suppress_tokens"],
  ],
  [{ stop_strings: ["\n"], forced_eos_token_id: 1 }, ["stop_strings", "forced_eos_token_id"]],
  [{ guidance_scale: 3, encoder_repetition_penalty: 3 }, ["encoder_repetition_penalty", "guidance_scale"]],
])("%j changes what transformers generates", async (settings, names) => {
  write("config.json", {});
  write("generation_config.json", { eos_token_id: 1, ...settings });
  expect((await read()).notDone.map(({ parameter }) => parameter)).toEqual(names);
});

// The same ids come out with the key as without it.
test.each([
  { temperature: 9, top_k: 1, top_p: 0.5, min_p: 0.1, typical_p: 0.2, epsilon_cutoff: 0.1 },
  { length_penalty: 2, early_stopping: true, num_beam_groups: 2, diversity_penalty: 0.5 },
  { do_sample: false, num_beams: 1, repetition_penalty: 1, suppress_tokens: [], min_length: 0 },
  {
    renormalize_logits: true,
    use_cache: false,
    bos_token_id: 4,
    pad_token_id: 4,
    transformers_version: "4.44",
  },
  { max_length: null, forced_bos_token_id: null, guidance_scale: null, unknown: 1 },
])("%j changes nothing there", async (settings) => {
  write("config.json", {});
  write("generation_config.json", { eos_token_id: 1, ...settings });
  expect((await read()).notDone).toEqual([]);
});

test("without generation_config.json, transformers takes the keys from config.json", async () => {
  write("config.json", { eos_token_id: 1, do_sample: true, temperature: 5 });
  expect((await read()).notDone).toEqual([
    { parameter: "do_sample", value: true },
    { parameter: "temperature", value: 5 },
  ]);
  write("generation_config.json", { eos_token_id: 1 });
  expect((await read()).notDone).toEqual([]);
});

test("a file that is no JSON is named", async () => {
  write("config.json", {});
  writeFileSync(join(folder, "generation_config.json"), "{");
  expect(await readGenerationConfig(folder)).toMatchObject({
    ok: false,
    diagnostics: [{ code: "model/invalid-config", file: join(folder, "generation_config.json") }],
  });
});
