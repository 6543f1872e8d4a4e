import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * The changes of weights in `tools/parity/folders.py`, in a golden's model.safetensors; sharded models stay as they are.
 *
 * @typedef {{ dtype: string, shape: number[], bytes: Buffer }} Tensor
 * @param {string} file
 * @param {"other head" | "equal head" | "buffers" | "another layer" | "prefix" | "no prefix"} kind
 */
export function changeWeights(file, kind) {
  if (existsSync(file)) write(file, changed(read(file), kind));
}

/** @returns {Map<string, Tensor>} */
function read(file) {
  const content = readFileSync(file);
  const start = 8 + Number(content.readBigUInt64LE());
  const { __metadata__: _, ...header } = JSON.parse(content.subarray(8, start).toString());
  return new Map(
    Object.entries(header).map(
      ([
        name,
        {
          dtype,
          shape,
          data_offsets: [from, to],
        },
      ]) => [name, { dtype, shape, bytes: content.subarray(start + from, start + to) }],
    ),
  );
}

/** @param {Map<string, Tensor>} tensors */
function write(file, tensors) {
  const header = { __metadata__: { format: "pt" } };
  let end = 0;
  for (const [name, { dtype, shape, bytes }] of tensors)
    header[name] = { dtype, shape, data_offsets: [end, (end += bytes.length)] };
  const json = JSON.stringify(header);
  const text = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  writeFileSync(file, Buffer.concat([length, text, ...[...tensors.values()].map(({ bytes }) => bytes)]));
}

function changed(tensors, kind) {
  const isLlama = tensors.has("model.embed_tokens.weight");
  const embedding = tensors.get(isLlama ? "model.embed_tokens.weight" : "word_embeddings.weight");
  switch (kind) {
    case "other head":
      return tensors.set("lm_head.weight", { ...embedding, bytes: flipped(embedding) });
    case "equal head":
      return tensors.set("lm_head.weight", embedding);
    case "buffers":
      return tensors
        .set("model.layers.0.self_attn.rotary_emb.inv_freq", {
          dtype: "F32",
          shape: [5],
          bytes: Buffer.alloc(20, 7),
        })
        .set("unused", { dtype: "I64", shape: [3], bytes: Buffer.alloc(24, 1) });
    case "another layer":
      return new Map([...tensors, ...named(tensors, (name) => name.replace(/(layers|h)\.0\./, "$1.7."))]);
    case "prefix":
      return isLlama ? tensors : named(tensors, (name) => `transformer.${name}`);
    default:
      return isLlama ? named(tensors, (name) => name.replace(/^model\./, "")) : tensors;
  }
}

function named(tensors, rename) {
  return new Map([...tensors].map(([name, tensor]) => [rename(name), tensor]));
}

/** The rows of a matrix in reverse order. */
function flipped({ shape: [rows], bytes }) {
  const width = bytes.length / rows;
  return Buffer.concat(
    Array.from({ length: rows }, (_, row) => bytes.subarray((rows - 1 - row) * width).subarray(0, width)),
  );
}
