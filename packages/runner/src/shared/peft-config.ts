import type { ModelFacts, ResolvedTuning } from "@tunesmith/contracts";
import { baseName } from "@tunesmith/report";

/** The PEFT release whose files ours equal, byte for byte. */
const peftVersion = "0.21.2";

/**
 * `adapter_config.json` of a prompt-tuning adapter as PEFT writes it (`PeftConfigMixin.save_pretrained`):
 * sorted keys, two spaces, ASCII only, no final line break. Names of base and tokenizer stand as in the manifest.
 */
export function peftConfig(tuning: ResolvedTuning, model: ModelFacts): string {
  const base = baseName(tuning.base_model.model_id);
  const isText = tuning.init_method === "text";
  return pythonJson({
    auto_mapping: null,
    base_model_name_or_path: base,
    inference_mode: true,
    modules_to_save: null,
    num_attention_heads: model.heads,
    num_layers: model.layers,
    num_transformer_submodules: 1,
    num_virtual_tokens: tuning.num_virtual_tokens,
    peft_type: "PROMPT_TUNING",
    peft_version: peftVersion,
    prompt_tuning_init: isText ? "TEXT" : "RANDOM",
    prompt_tuning_init_text: isText ? tuning.init_text : null,
    revision: tuning.base_model.revision,
    task_type: "CAUSAL_LM",
    token_dim: model.hidden,
    tokenizer_kwargs: null,
    tokenizer_name_or_path: isText ? base : null,
  });
}

/** `json.dumps(value, indent=2, sort_keys=True)` of Python, which escapes all but printable ASCII. */
function pythonJson(value: Record<string, string | number | boolean | null>): string {
  const sorted = Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify(sorted, null, 2).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
