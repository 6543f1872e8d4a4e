import { row } from "../row.js";

/** Weight files. */
const again = () => "Take the file from its original repository again and compare its size or digest.";

export const weightsCodes = {
  "weights/truncated": row<{ file: string; expected?: number | undefined; got?: number | undefined }>({
    exit: "invalid",
    message: ({ file, expected, got }) =>
      `The weight file ${file} is cut off${expected === undefined || got === undefined ? "" : `: ${got} of ${expected} bytes`}.`,
    help: again,
  }),
  "weights/invalid-header": row<{ file: string; problem: string }>({
    exit: "invalid",
    message: ({ file, problem }) => `The safetensors header of ${file} is not valid: ${problem}.`,
    help: again,
  }),
  "weights/unsupported-dtype": row<{ tensor: string; dtype: string }>({
    exit: "invalid",
    message: ({ tensor, dtype }) => `The tensor ${tensor} has the number format ${dtype}.`,
    help: () => "Weights are read as F32, F16 or BF16; convert the model.",
  }),
  "weights/non-finite": row<{ tensor: string; index?: number | undefined }>({
    exit: "invalid",
    message: ({ tensor, index }) =>
      `The tensor ${tensor} holds a value that is not finite${index === undefined ? "" : ` (element ${index})`}.`,
    help: again,
  }),
  "weights/missing-tensor": row<{ tensor: string }>({
    exit: "invalid",
    message: ({ tensor }) => `The weights have no tensor ${tensor}.`,
    help: ({ tensor }) =>
      tensor === "lm_head.weight"
        ? 'If the head is the embedding table, write `"tie_word_embeddings": true` into config.json; else take the weights from the model\'s original repository again.'
        : "Check that config.json and the weights belong to the same model and that every shard is there.",
  }),
  "weights/tensor-twice": row<{ tensor: string; other: string }>({
    exit: "invalid",
    message: ({ tensor, other }) => `The weights hold ${tensor} and ${other}, which are the same tensor.`,
    help: again,
  }),
  "weights/shape-mismatch": row<{ tensor: string; expected: string; got: string }>({
    exit: "invalid",
    message: ({ tensor, expected, got }) =>
      `The tensor ${tensor} has shape ${got}; config.json asks for ${expected}.`,
    help: () => "Check that config.json and the weights belong to the same model.",
  }),
  "weights/unreadable": row<{ file: string; problem: string }>({
    exit: "io",
    message: ({ file, problem }) => `The weight file ${file} cannot be read: ${problem}.`,
    help: () => "Check that it is a file and that you may read it.",
  }),
};
