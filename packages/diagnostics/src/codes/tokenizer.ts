import { row } from "../row.js";

/** Tokenizers. */
export const tokenizerCodes = {
  "tokenizer/invalid": row<{ problem: string }>({
    exit: "invalid",
    message: ({ problem }) => `tokenizer.json is not valid: ${problem}.`,
    help: () => "Take the file from the model's original repository again.",
  }),
  "tokenizer/panicked": row<{ problem: string }>({
    exit: "invalid",
    message: ({ problem }) => `The tokenizer library gave up on this tokenizer.json: ${problem}.`,
    help: () => "The file is damaged or hostile; take it from the model's original repository again.",
  }),
  "tokenizer/too-large": row<{ bytes: number; limit: number }>({
    exit: "invalid",
    message: ({ bytes, limit }) => `tokenizer.json has ${bytes} bytes; at most ${limit} are read.`,
    help: () => "Take the file from the model's original repository again.",
  }),
  "tokenizer/no-end-of-sequence": row({
    exit: "invalid",
    message: () => "The base model names no end-of-sequence token.",
    help: () => "Add `eos_token_id` to config.json or generation_config.json.",
  }),
};
