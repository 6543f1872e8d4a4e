import path from "node:path";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { families, supportedArchitectures, type Family } from "./families.js";
import { isMissing, readJsonObject, unreadable } from "./io.js";
import { rotaryPositions } from "./rope.js";
import { unsupportedFeature } from "./unsupported-feature.js";

/** The shape of a base model, as its config.json says. */
export interface ConfigFacts {
  family: Family["name"];
  /** Width of an embedding. */
  hidden: number;
  layers: number;
  heads: number;
  vocab: number;
  /** Longest sequence; null = no limit (ALiBi). */
  maxPositions: number | null;
}

/** What config.json says of a model that the engine computes. */
export interface Config extends ConfigFacts {
  /** Whether the head is the embedding table, unless the weights hold a head of their own. */
  tied: boolean;
  /**
   * What is said twice with two values, as it is taken: `layers 4`. What a reader of the other key would compute is
   * another model.
   */
  contested: string[];
}

/** A config.json, whether the engine computes it or not. */
export interface SeenConfig {
  /** As it names it. */
  architecture: string;
  /** What it says, as far as it can be understood. */
  shape: { [K in "hidden" | "layers" | "heads" | "vocab" | "maxPositions"]: number | null };
  /** Why the engine cannot compute the model, or what it has to know. */
  config: Diagnostic | Config;
  warnings: Diagnostic[];
}

type Fields = ReadonlyMap<string, unknown>;

/** Names of sizes in config.json, whatever the family. */
const usual = {
  hidden: ["n_embed", "hidden_size", "n_embd", "d_model"],
  layers: ["num_hidden_layers", "n_layer", "num_layers"],
  heads: ["num_attention_heads", "n_head", "num_heads"],
  vocab: ["vocab_size"],
  maxPositions: ["max_position_embeddings", "n_positions"],
} as const;

/** Default of `max_position_embeddings`. */
const LLAMA_POSITIONS = 2048;

/** Reads config.json of a Hugging Face folder. @param model how the folder is named in messages */
export async function readConfig(folder: string, model: string): Promise<Result<SeenConfig>> {
  const file = path.join(folder, "config.json");
  let fields: Fields | Diagnostic;
  try {
    fields = await readJsonObject(file);
  } catch (error) {
    fields = isMissing(error)
      ? diagnostic("model/missing-file", { file: "config.json", path: model })
      : unreadable(file, error);
  }
  if (!(fields instanceof Map)) {
    return { ok: false, diagnostics: [fields as Diagnostic] };
  }
  const seen = see(fields, file);
  return "severity" in seen ? { ok: false, diagnostics: [seen] } : { ok: true, value: seen, warnings: [] };
}

function see(fields: Fields, file: string): SeenConfig | Diagnostic {
  const { family, architecture } = familyOf(fields);
  const invalid = (problem: string): Diagnostic =>
    diagnostic("model/invalid-config", { name: "config.json", problem }, { file });
  if (architecture === null) {
    return invalid("neither `model_type` nor `architectures` says what it is");
  }
  const size = (names: readonly string[]): number | null => {
    const value = names
      .map((name) => fields.get(name))
      .find((found) => found !== undefined && found !== null);
    return isSize(value) ? value : null;
  };
  const shape = {
    hidden: size(usual.hidden),
    layers: size(usual.layers),
    heads: size(usual.heads),
    vocab: size(usual.vocab),
    maxPositions: family?.name === "bloom" ? null : size(usual.maxPositions),
  };
  const unsupported = (config: Diagnostic): SeenConfig => ({ architecture, shape, config, warnings: [] });
  for (const key of ["auto_map", "trust_remote_code"]) {
    const value = fields.get(key);
    if (value !== undefined && value !== null && value !== false) {
      return unsupported(diagnostic("model/remote-code", { key }, { file }));
    }
  }
  if (family === null) {
    const supported = supportedArchitectures;
    return unsupported(diagnostic("model/unsupported-architecture", { architecture, supported }, { file }));
  }
  const feature = unsupportedFeature(fields, family);
  if (feature !== null) {
    return unsupported(diagnostic("model/unsupported-feature", { feature }, { file }));
  }
  const rotary = family.name === "llama" ? rotaryPositions(fields, file) : null;
  if (rotary?.problem?.code.startsWith("model/unsupported-")) return unsupported(rotary.problem);
  const config = configOf(fields, family);
  if (typeof config === "string") return invalid(config);
  if (rotary?.problem) return rotary.problem;
  if (rotary && rotary.otherTheta !== null) config.contested.push(`rope_theta ${rotary.theta}`);
  const { hidden, layers, heads, vocab, maxPositions } = config;
  return {
    architecture: family.architectures[0],
    shape: { hidden, layers, heads, vocab, maxPositions },
    config,
    warnings: rotary?.warnings ?? [],
  };
}

/** As transformers, by `model_type`; folders of before there was one, by `architectures`. */
function familyOf(fields: Fields): { family: Family | null; architecture: string | null } {
  const names: unknown = fields.get("architectures");
  const first: unknown = Array.isArray(names) ? names[0] : undefined;
  const architecture = typeof first === "string" ? first : null;
  const ofClass = families.find(({ architectures }) => architectures.includes(architecture ?? "")) ?? null;
  const type = fields.get("model_type") ?? null;
  if (type === null) return { family: ofClass, architecture };
  const family = families.find(({ name }) => name === type) ?? null;
  // A class that is supported is not what is wrong with the folder.
  const written = typeof type === "string" ? type : JSON.stringify(type);
  const named = ofClass === null && architecture !== null ? architecture : written;
  return { family, architecture: family?.architectures[0] ?? named };
}

/** What a supported family says, or what is wrong with it. */
function configOf(fields: Fields, family: Family): Config | string {
  const problems: string[] = [];
  const size = (names: readonly string[]): number => {
    const name = names.find((one) => fields.has(one)) ?? names[0]!;
    const value = fields.get(name);
    if (isSize(value)) return value;
    problems.push(`\`${name}\` is ${value === undefined ? "missing" : "no positive integer"}`);
    return 0;
  };
  const tied = fields.has("tie_word_embeddings") ? fields.get("tie_word_embeddings") : family.tied;
  if (typeof tied !== "boolean") problems.push("`tie_word_embeddings` is neither true nor false");
  const isLlama = family.name === "llama";
  const positions = "max_position_embeddings";
  const wide = !isLlama && (fields.get("n_embed") ?? null) !== null ? "n_embed" : "hidden_size";
  const config: Config = {
    family: family.name,
    hidden: size([wide]),
    layers: size(family.layers),
    heads: size(family.heads),
    vocab: size(["vocab_size"]),
    maxPositions: isLlama ? (fields.has(positions) ? size([positions]) : LLAMA_POSITIONS) : null,
    tied: tied === true,
    contested: [],
  };
  for (const key of ["layers", "heads"] as const) {
    const others = family[key].filter((name) => fields.has(name) && fields.get(name) !== config[key]);
    if (others.length > 0) config.contested.push(`${key} ${config[key]}`);
  }
  return problems[0] ?? config;
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
