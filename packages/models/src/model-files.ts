import { readdir } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { foreignFiles } from "./foreign-files.js";
import { readJsonObject, unreadable } from "./io.js";

/** The files of a model folder that decide a result, as absolute paths. */
export interface ModelFiles {
  /** Configuration and weights. */
  model: string[];
  tokenizer: string[];
  /** Beside the tokenizer, and read only where tokenizer_config.json does not say all of its tokens. */
  besideTokenizer: string[];
}

const SINGLE = "model.safetensors";
const INDEX = "model.safetensors.index.json";
const PICKLES = /\.(bin|pt|pth|pkl|ckpt)$/;
/** Tokenizers in other formats, of which transformers makes a tokenizer.json. */
const OTHER_TOKENIZERS = [
  "tokenizer.model",
  "spiece.model",
  "sentencepiece.bpe.model",
  "vocab.json",
  "merges.txt",
  "vocab.txt",
];

/** Finds the files of a Hugging Face folder: safetensors weights, single or sharded, and a fast tokenizer. */
export async function findModelFiles(folder: string, model: string): Promise<Result<ModelFiles>> {
  let names: Set<string>;
  let weights: string[] | Diagnostic;
  try {
    names = new Set(await readdir(folder));
    weights = await findWeights(folder, model, names);
  } catch (error) {
    return { ok: false, diagnostics: [unreadable(folder, error)] };
  }
  const diagnostics = Array.isArray(weights) ? [] : [weights];
  if (!names.has("tokenizer.json")) {
    const files = OTHER_TOKENIZERS.filter((name) => names.has(name));
    diagnostics.push(
      files.length === 0
        ? diagnostic("model/missing-file", { file: "tokenizer.json", path: model })
        : diagnostic("tokenizer/other-format", { path: model, files }),
    );
  }
  const there = (candidates: readonly string[]): string[] =>
    candidates.filter((name) => names.has(name)).map((name) => path.join(folder, name));
  const files: ModelFiles = {
    model: there(["config.json", "generation_config.json", ...(Array.isArray(weights) ? weights : [])]),
    tokenizer: there(["tokenizer.json", "tokenizer_config.json"]),
    besideTokenizer: (await saysAllTokens(folder, names))
      ? []
      : there(["special_tokens_map.json", "added_tokens.json"]),
  };
  diagnostics.push(...(await foreignFiles(Object.values(files).flat())));
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: files, warnings: [] };
}

/** Whether tokenizer_config.json says the tokens that are added: transformers then reads no other file for them. */
async function saysAllTokens(folder: string, names: ReadonlySet<string>): Promise<boolean> {
  if (!names.has("tokenizer_config.json")) return false;
  // One that cannot be read is refused by whoever reads it.
  const config = await readJsonObject(path.join(folder, "tokenizer_config.json")).catch(() => null);
  return config instanceof Map && config.has("added_tokens_decoder");
}

async function findWeights(
  folder: string,
  model: string,
  names: ReadonlySet<string>,
): Promise<string[] | Diagnostic> {
  if (names.has(SINGLE)) {
    return [SINGLE];
  }
  if (names.has(INDEX)) {
    return findShards(folder, model, names);
  }
  const pickle = [...names].sort().find((name) => PICKLES.test(name) && !name.startsWith("training_args"));
  return pickle === undefined
    ? diagnostic("model/missing-file", { file: SINGLE, path: model })
    : diagnostic("model/pickle-only", { path: model, file: pickle });
}

async function findShards(
  folder: string,
  model: string,
  names: ReadonlySet<string>,
): Promise<string[] | Diagnostic> {
  const file = path.join(folder, INDEX);
  const index = await readJsonObject(file);
  if (!(index instanceof Map)) {
    return index;
  }
  const map: unknown = index.get("weight_map");
  const shards: string[] = [];
  for (const shard of new Set<unknown>(typeof map === "object" && map !== null ? Object.values(map) : [])) {
    if (typeof shard !== "string" || path.basename(shard) !== shard || !shard.endsWith(".safetensors")) {
      const problem = `it names ${JSON.stringify(shard)} as a weight file`;
      return diagnostic("model/invalid-config", { name: INDEX, problem }, { file });
    }
    if (!names.has(shard)) {
      return diagnostic("model/missing-file", { file: shard, path: model });
    }
    shards.push(shard);
  }
  return shards.length === 0
    ? diagnostic("model/invalid-config", { name: INDEX, problem: "it names no weight files" }, { file })
    : [INDEX, ...shards];
}
