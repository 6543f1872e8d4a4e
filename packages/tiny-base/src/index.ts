import { fileURLToPath } from "node:url";

/**
 * The folder of the model: `config.json`, `tokenizer.json`, `tokenizer_config.json`, `model.safetensors` (bf16) and its
 * model card, as Hugging Face libraries write them. An absolute path, fit for `base_model.model_id`.
 */
export const modelPath: string = fileURLToPath(new URL("../model", import.meta.url));
