import { counted, listed, row } from "../row.js";

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
  "tokenizer/unseen-text": row<{
    /** As generated, with their ids. */
    tokens: readonly string[];
    /** Whether the last of them ended the text. */
    isEnded: boolean;
  }>({
    exit: "invalid",
    severity: "warning",
    message: ({ tokens, isEnded }) =>
      isEnded && tokens.length === 1
        ? `The text is empty: it ended at once, with ${namedTokens(tokens)}.`
        : `The text is empty: what was generated shows as nothing, ${counted(tokens.length, "token")}: ${namedTokens(tokens)}.`,
    help: ({ isEnded }) =>
      isEnded
        ? "`--min-new-tokens` keeps the end away for as many tokens; `-o json` gives all ids."
        : "Special tokens are no part of a text; `-o json` gives all ids.",
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
  "tokenizer/refused-token": row<{ file: string; tokenizer: string; key: string }>({
    exit: "invalid",
    message: ({ file, tokenizer, key }) =>
      `\`${file}\`: \`${key}\` gives something that transformers adds to ${tokenizer} as no token.`,
    help: () =>
      "A token is a text, or an object with `content` (outside `added_tokens_decoder` also with `__type: AddedToken`). Correct the file, or save the tokenizer again with `save_pretrained`.",
  }),
  "tokenizer/at-random": row<{ dropout: string }>({
    exit: "invalid",
    message: ({ dropout }) =>
      `tokenizer.json leaves out merges at random (\`dropout: ${dropout}\`): a text has other tokens each time it is read, and no run could be repeated.`,
    help: () =>
      'Write `"dropout": 0` in its `model`: dropout is for pretraining, and texts are read without it afterwards.',
  }),
  "tokenizer/other-class": row<{ class: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ class: name }) =>
      `The tokenizer class \`${name}\` has code of its own in transformers, which may read texts otherwise than tokenizer.json says; here tokenizer.json counts.`,
    help: () =>
      "Where the model was trained on what tokenizer.json says, name the class `PreTrainedTokenizerFast`, which goes by it everywhere. Otherwise save the tokenizer again with `save_pretrained` of that class.",
  }),
  "tokenizer/unknown-end-token": row<{ token: string; used: string; has_row: boolean }>({
    exit: "invalid",
    severity: "warning",
    message: ({ token, used, has_row }) =>
      has_row
        ? `tokenizer.json does not know the end token \`${token}\`; it becomes a new token, as in transformers, with a row of the embedding that may never have been trained.`
        : `tokenizer.json does not know the end token \`${token}\`, and the model has no row for it; \`${used}\` ends targets instead.`,
    help: () => "Name the end token that the model was trained with.",
  }),
  "tokenizer/closes-sources": row<{ tokens: readonly string[] }>({
    exit: "invalid",
    severity: "warning",
    message: ({ tokens }) =>
      `The tokenizer puts ${listed(tokens.map((token) => `\`${token}\``))} behind every source: the model reads an end before it answers.`,
    help: () => "Take it out of `post_processor` in tokenizer.json, unless the model was trained so.",
  }),
  "tokenizer/no-end-of-sequence": row({
    exit: "invalid",
    message: () => "The base model names no end-of-sequence token.",
    help: () => "Add `eos_token_id` to config.json or generation_config.json.",
  }),
};

/** Tokens named in one sentence. */
const MOST_TOKENS = 8;

function namedTokens(tokens: readonly string[]): string {
  const named = [...tokens].slice(0, MOST_TOKENS);
  const more = tokens.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
