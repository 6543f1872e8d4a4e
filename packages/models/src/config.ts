import path from "node:path";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { isMissing, readJsonObject, unreadable } from "./io.js";

/** The shape of a base model, as its config.json says. */
export interface ConfigFacts {
  family: "llama" | "bloom";
  /** Width of an embedding. */
  hidden: number;
  layers: number;
  heads: number;
  vocab: number;
  /** Longest sequence; null = no limit (ALiBi). */
  maxPositions: number | null;
}

/** What each family calls its numbers in config.json; the first name that is there counts. */
const families = {
  LlamaForCausalLM: {
    family: "llama",
    hidden: ["hidden_size"],
    layers: ["num_hidden_layers"],
    heads: ["num_attention_heads"],
    maxPositions: ["max_position_embeddings"],
  },
  BloomForCausalLM: {
    family: "bloom",
    hidden: ["hidden_size", "n_embed"],
    layers: ["n_layer", "num_hidden_layers"],
    heads: ["n_head", "num_attention_heads"],
    maxPositions: [],
  },
} as const;

/** The `architectures` that the engine computes. */
export const supportedArchitectures: readonly string[] = Object.keys(families);

/** Reads config.json of a Hugging Face folder; refuses architectures without an engine and models with own code. */
export async function readConfig(folder: string, model: string): Promise<Result<ConfigFacts>> {
  const file = path.join(folder, "config.json");
  let config: Map<string, unknown> | Diagnostic;
  try {
    config = await readJsonObject(file);
  } catch (error) {
    config = isMissing(error)
      ? diagnostic("model/missing-file", { file: "config.json", path: model })
      : unreadable(file, error);
  }
  const facts = config instanceof Map ? factsOf(config, file) : config;
  return "family" in facts ? { ok: true, value: facts, warnings: [] } : { ok: false, diagnostics: [facts] };
}

function factsOf(config: ReadonlyMap<string, unknown>, file: string): ConfigFacts | Diagnostic {
  for (const key of ["auto_map", "trust_remote_code"]) {
    const value = config.get(key);
    if (value !== undefined && value !== null && value !== false) {
      return diagnostic("model/remote-code", { key }, { file });
    }
  }
  const architectures: unknown = config.get("architectures");
  const architecture: unknown = Array.isArray(architectures) ? architectures[0] : undefined;
  if (typeof architecture !== "string") {
    return diagnostic("model/invalid-config", { problem: "`architectures` names none" }, { file });
  }
  if (!isSupported(architecture)) {
    const supported = supportedArchitectures;
    return diagnostic("model/unsupported-architecture", { architecture, supported }, { file });
  }
  const { family, ...names } = families[architecture];
  const problems: string[] = [];
  const integer = (candidates: readonly string[]): number => {
    const value = candidates
      .map((name) => config.get(name))
      .find((found) => found !== undefined && found !== null);
    if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) {
      return value;
    }
    problems.push(`\`${candidates[0]}\` is ${value === undefined ? "missing" : "no positive integer"}`);
    return 0;
  };
  const facts: ConfigFacts = {
    family,
    hidden: integer(names.hidden),
    layers: integer(names.layers),
    heads: integer(names.heads),
    vocab: integer(["vocab_size"]),
    maxPositions: names.maxPositions.length === 0 ? null : integer(names.maxPositions),
  };
  const [problem] = problems;
  return problem === undefined ? facts : diagnostic("model/invalid-config", { problem }, { file });
}

function isSupported(architecture: string): architecture is keyof typeof families {
  return Object.hasOwn(families, architecture);
}
