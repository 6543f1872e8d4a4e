import path from "node:path";
import { validateModelDescription, type ModelDescription } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { isMissing, readJsonObject, unreadable } from "./io.js";

/** What the engine says of the text of a config.json: JSON of a ModelDescription. */
export type Describe = (config: string) => Promise<string>;

/** The shape of a base model, as its config.json says. */
export interface ConfigFacts {
  /** As `model_type`. */
  family: string;
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
  /** How the files call the head and the table. */
  tensors: HeadTensors;
}

/** What the weights call the head and the embedding table. */
export interface HeadTensors {
  head: string;
  embeddings: string;
  /** What names may begin with, twice or not at all. */
  prefixes: readonly string[];
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

/** Reads config.json of a Hugging Face folder. @param model how the folder is named in messages */
export async function readConfig(
  folder: string,
  model: string,
  describe: Describe,
): Promise<Result<SeenConfig>> {
  const file = path.join(folder, "config.json");
  let read: Awaited<ReturnType<typeof readJsonObject>>;
  try {
    read = await readJsonObject(file);
  } catch (error) {
    read = isMissing(error)
      ? diagnostic("model/missing-file", { file: "config.json", path: model })
      : unreadable(file, error);
  }
  if (!(read instanceof Map)) return { ok: false, diagnostics: [read] };
  const description: unknown = JSON.parse(await describe(JSON.stringify(Object.fromEntries(read))));
  const checked = validateModelDescription(description);
  if (!checked.ok) throw new Error("the engine's description of a model is not as its schema says");
  const seen = see(checked.value, file);
  return "severity" in seen ? { ok: false, diagnostics: [seen] } : { ok: true, value: seen, warnings: [] };
}

function see(description: ModelDescription, file: string): SeenConfig | Diagnostic {
  const { architecture, hidden, layers, heads, vocab, max_positions: maxPositions, problem } = description;
  const invalid = (what: string): Diagnostic =>
    diagnostic("model/invalid-config", { name: "config.json", problem: what }, { file });
  if (architecture === null) return invalid("neither `model_type` nor `architectures` says what it is");
  const shape = { hidden, layers, heads, vocab, maxPositions };
  const unsupported = (config: Diagnostic): SeenConfig => ({ architecture, shape, config, warnings: [] });
  if (problem !== null) {
    const { what, why, nearest, supported } = problem;
    switch (problem.code) {
      case "model/remote-code":
        return unsupported(diagnostic("model/remote-code", { key: what }, { file }));
      case "model/unsupported-architecture": {
        const fields = { architecture: what, why, nearest, supported };
        return unsupported(diagnostic("model/unsupported-architecture", fields, { file }));
      }
      case "model/unsupported-rope-scaling":
        return unsupported(diagnostic("model/unsupported-rope-scaling", { scaling: what }, { file }));
      case "model/unsupported-feature":
        return unsupported(diagnostic("model/unsupported-feature", { feature: what, why }, { file }));
      default:
        return invalid(why === null ? what : `${what}; it should be ${why}`);
    }
  }
  const { family, embeddings, head, prefixes, tied, contested } = description;
  const unused = description.unused_place;
  const warnings =
    unused === null
      ? []
      : [
          diagnostic(
            "model/rope-keys-unused",
            { place: unused, keys: description.unused_keys.map((key) => `\`${key}\``) },
            { file },
          ),
        ];
  return {
    architecture,
    shape,
    config: {
      family: family!,
      hidden: hidden!,
      layers: layers!,
      heads: heads!,
      vocab: vocab!,
      maxPositions,
      tied,
      contested,
      tensors: { head: head!, embeddings: embeddings!, prefixes },
    },
    warnings,
  };
}
