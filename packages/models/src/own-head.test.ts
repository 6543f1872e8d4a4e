import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { HeadTensors } from "./config.js";
import type { ModelFiles } from "./model-files.js";
import { ownHead } from "./own-head.js";
import { weightFacts } from "./weight-facts.js";

const root = mkdtempSync(path.join(tmpdir(), "tunesmith-head-"));
afterAll(() => rmSync(root, { recursive: true }));

type Stored = [dtype: string, shape: number[], bytes: Buffer];

/** A safetensors file. */
function file(tensors: Record<string, Stored>): ModelFiles {
  let offset = 0;
  const entries = Object.entries(tensors).map(([name, [dtype, shape, bytes]]) => {
    const data_offsets = [offset, (offset += bytes.length)];
    return [name, { dtype, shape, data_offsets }];
  });
  const header = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const target = path.join(root, "model.safetensors");
  writeFileSync(target, Buffer.concat([length, header, ...Object.values(tensors).map(([, , data]) => data)]));
  return { model: [target], tokenizer: [], besideTokenizer: [] };
}

const singles = (...values: number[]): Stored => [
  "F32",
  [values.length, 1],
  Buffer.from(new Float32Array(values).buffer),
];
const halves = (dtype: string, ...bits: number[]): Stored => [
  dtype,
  [bits.length, 1],
  Buffer.from(new Uint16Array(bits).buffer),
];
const head = "lm_head.weight";
const llama: HeadTensors = { head, embeddings: "model.embed_tokens.weight", prefixes: ["model."] };
const bloom: HeadTensors = {
  head,
  embeddings: "transformer.word_embeddings.weight",
  prefixes: ["transformer."],
};
const EMBEDDINGS = "model.embed_tokens.weight";

test.each<[string, Stored, Stored, boolean]>([
  ["the same", singles(1, -2), singles(1, -2), false],
  ["another number", singles(1, -2), singles(1, -3), true],
  ["more rows", singles(1, -2), singles(1, -2, 0), true],
  // One, minus two, the smallest number and infinity, in all formats.
  ["half precision", singles(1, -2, 2 ** -24, Infinity), halves("F16", 0x3c00, 0xc000, 1, 0x7c00), false],
  ["brain floats", singles(1, -2), halves("BF16", 0x3f80, 0xc000), false],
  ["two short formats", halves("F16", 0x3c00), halves("BF16", 0x3f80), false],
  ["two short formats, another number", halves("F16", 0x3c00), halves("BF16", 0x3f81), true],
  ["a format that is not read", singles(1), ["I8", [1, 1], Buffer.from([1])], true],
])("a head beside the embeddings is looked at by its numbers: %s", async (_, embeddings, head, isOwn) => {
  const files = file({ [EMBEDDINGS]: embeddings, "lm_head.weight": head });
  const expected = isOwn ? { head: "lm_head.weight", embeddings: EMBEDDINGS } : null;
  expect(await ownHead(files, llama)).toEqual(expected);
});

test("names with and without the prefix are the same; of one table there is no doubt", async () => {
  const files = file({ "word_embeddings.weight": singles(1), "lm_head.weight": singles(2) });
  expect(await ownHead(files, bloom)).toEqual({
    head: "lm_head.weight",
    embeddings: "word_embeddings.weight",
  });
  expect(await ownHead(file({ "lm_head.weight": singles(2) }), bloom)).toBeNull();
});

test("tensors that no layer uses count for nothing", async () => {
  const files = file({
    [EMBEDDINGS]: halves("BF16", 1, 2, 3),
    "layers.0.mlp.up_proj.weight": halves("BF16", 1),
    "model.layers.1.mlp.up_proj.weight": singles(1, 2, 3, 4, 5),
    "model.layers.0.self_attn.rotary_emb.inv_freq": singles(1, 2, 3, 4, 5, 6, 7),
  });
  const counted = async (facts: Parameters<typeof weightFacts>[1]) => {
    const found = await weightFacts(files, facts);
    return found.ok ? [found.value.parameters, found.value.dtypes] : [];
  };
  expect(await counted(new Set([EMBEDDINGS, "layers.0.mlp.up_proj.weight"]))).toEqual([4, ["BF16"]]);
  expect(await counted(null)).toEqual([16, ["F32", "BF16"]]);
});
