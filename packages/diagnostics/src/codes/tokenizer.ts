import { listed, row } from "../row.js";

/** Tokenizers. */
export const tokenizerCodes = {
  "tokenizer/invalid": row<{ problem: string }>({
    exit: "invalid",
    message: ({ problem }) => `tokenizer.json is not valid: ${problem}.`,
    help: () => "Take the file from the model's original repository again.",
  }),
  "tokenizer/other-format": row<{ path: string; files: readonly string[] }>({
    exit: "invalid",
    message: ({ path, files }) =>
      `The base model in \`${path}\` has ${listed(files)}, but no tokenizer.json, the only format that is read.`,
    help: ({ files }) =>
      `Make one in Python with transformers: \`AutoTokenizer.from_pretrained("DIR").save_pretrained("DIR")\`${
        files.some((file) => file.endsWith(".model"))
          ? " (it needs `pip install sentencepiece protobuf tiktoken`)"
          : ""
      }, or take tokenizer.json from the model's original repository.`,
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
