import { readdir } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { readJsonObject, unreadable } from "./io.js";

/** The files of a model folder that decide a result, as absolute paths. */
export interface ModelFiles {
  /** Configuration and weights. */
  model: string[];
  tokenizer: string[];
}

const SINGLE = "model.safetensors";
const INDEX = "model.safetensors.index.json";
const PICKLES = /\.(bin|pt|pth|pkl|ckpt)$/;

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
    diagnostics.push(diagnostic("model/missing-file", { file: "tokenizer.json", path: model }));
  }
  if (diagnostics.length > 0 || !Array.isArray(weights)) {
    return { ok: false, diagnostics };
  }
  const there = (candidates: string[]): string[] =>
    candidates.filter((name) => names.has(name)).map((name) => path.join(folder, name));
  return {
    ok: true,
    value: {
      model: [
        ...there(["config.json", "generation_config.json"]),
        ...weights.map((name) => path.join(folder, name)),
      ],
      tokenizer: there(["tokenizer.json", "tokenizer_config.json"]),
    },
    warnings: [],
  };
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
      const problem = `${INDEX} names ${JSON.stringify(shard)} as a weight file`;
      return diagnostic("model/invalid-config", { problem }, { file });
    }
    if (!names.has(shard)) {
      return diagnostic("model/missing-file", { file: shard, path: model });
    }
    shards.push(shard);
  }
  return shards.length === 0
    ? diagnostic("model/invalid-config", { problem: `${INDEX} names no weight files` }, { file })
    : [INDEX, ...shards];
}
