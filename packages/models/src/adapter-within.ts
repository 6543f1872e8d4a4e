import path from "node:path";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { isMissing, readJsonObject, unreadable } from "./io.js";

const CONFIG = "adapter_config.json";

/**
 * Says so where a folder holds a PEFT adapter: transformers takes such a folder for the adapter, loads the base model
 * that this names, and puts the adapter on it (`PreTrainedModel.from_pretrained`).
 * @param isAlone whether there is no base model beside it
 */
export async function adapterWithin(folder: string, model: string, isAlone: boolean): Promise<Diagnostic[]> {
  const file = path.join(folder, CONFIG);
  let config: Awaited<ReturnType<typeof readJsonObject>>;
  try {
    config = await readJsonObject(file);
  } catch (error) {
    return isMissing(error) ? [] : [unreadable(file, error)];
  }
  const text = (key: string): string | undefined => {
    const value = config instanceof Map ? config.get(key) : undefined;
    return typeof value === "string" ? value : undefined;
  };
  const fields = {
    path: model,
    type: text("peft_type") ?? "PEFT",
    base: text("base_model_name_or_path"),
    isAlone,
  };
  return [diagnostic("model/adapter-within", fields, { file })];
}
