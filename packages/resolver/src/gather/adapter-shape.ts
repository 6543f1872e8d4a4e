import path from "node:path";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { tensorsOf } from "@tunesmith/models";
import { readObject } from "./read-object.js";

/** A finished prompt, as its folder describes it. */
export interface AdapterShape {
  virtualTokens: number;
  width: number;
}

/** Fields of adapter_config.json with the values that a prompt for a causal language model may have. */
const supported: Readonly<Record<string, readonly unknown[]>> = {
  peft_type: ["PROMPT_TUNING", "P_TUNING"],
  task_type: ["CAUSAL_LM"],
  num_transformer_submodules: [null, 1],
  modules_to_save: [null],
};

/**
 * The prompt of a PEFT folder, by its configuration and the header of its tensors; or what keeps it from being one,
 * as the engine sees it: another method or task, a file that the configuration contradicts.
 * @param shown the folder as messages name it.
 */
export async function readAdapterShape(folder: string, shown = folder): Promise<AdapterShape | Diagnostic> {
  const invalid = (problem: string): Diagnostic => diagnostic("adapter/invalid", { path: shown, problem });
  const config = await readObject(path.join(folder, "adapter_config.json"));
  if (config === null) return invalid("adapter_config.json is missing or no JSON object");
  const value = (field: string): unknown => config.get(field) ?? null;
  for (const [field, allowed] of Object.entries(supported))
    if (!allowed.includes(value(field)) && !isEmptyList(value(field)))
      return diagnostic("adapter/unsupported-type", { path: shown, field, got: value(field) });
  const file = path.join(folder, "adapter_model.safetensors");
  const shape = await tensorsOf(file).then(
    (tensors) => tensors.find(({ name }) => name === "prompt_embeddings")?.shape,
    () => null,
  );
  if (shape === null) return invalid("adapter_model.safetensors is no safetensors file");
  if (shape === undefined) return invalid("adapter_model.safetensors has no tensor `prompt_embeddings`");
  const [virtualTokens, width] = shape;
  if (virtualTokens === undefined || width === undefined || shape.length !== 2)
    return invalid(`the prompt has the shape [${shape.join(", ")}], expected [virtual tokens, width]`);
  const declared = value("num_virtual_tokens");
  if (!isSize(declared)) return invalid(`\`num_virtual_tokens\` is ${JSON.stringify(declared)}`);
  const pairs = [
    ["num_virtual_tokens", declared, virtualTokens],
    ["token_dim", value("token_dim") ?? width, width],
  ] as const;
  for (const [field, announced, held] of pairs)
    if (announced !== held)
      return diagnostic("adapter/contradiction", { path: shown, field, declared: announced, held });
  return { virtualTokens, width };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
