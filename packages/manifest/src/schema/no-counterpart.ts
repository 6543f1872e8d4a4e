/** Keys of other tools that have no place in a manifest, and why. */
const REASONS: readonly (readonly [reason: string, keys: readonly string[]])[] = [
  ["Runs are local: leave it out.", ["project_id", "space_id", "connection", "connection_id", "asset_id"]],
  ["Local files need no identification: leave it out.", ["id", "href"]],
  [
    "The tokenizer of the base model is used: leave it out.",
    ["tokenizer_name_or_path", "tokenizer", "tokenizer_kwargs"],
  ],
  [
    "Checkpoints are written by themselves: leave it out.",
    ["save_steps", "save_strategy", "save_total_limit", "resume_from_checkpoint"],
  ],
  [
    "The validation loss is measured after every epoch, for records given by `validation`.",
    ["eval_strategy", "evaluation_strategy", "eval_steps", "per_device_eval_batch_size"],
  ],
  [
    "Progress goes to stderr and metrics into the run's folder: leave it out.",
    ["silence_progress_bars", "verbose", "logging_steps", "logging_dir", "report_to", "disable_tqdm"],
  ],
  ["Code from models is never run: leave it out.", ["trust_remote_code", "auto_map"]],
  [
    "The base model is read as it is, in its own precision: leave it out.",
    ["load_in_8bit", "load_in_4bit", "quantization_config", "bnb_config"],
  ],
  [
    "These are of low-rank adapters; here a prompt is tuned.",
    ["lora_alpha", "lora_dropout", "target_modules", "r"],
  ],
  ["Text is never padded: leave it out.", ["padding", "padding_side", "pad_to_max_length"]],
  [
    "Records are put in the order of `seed` and epoch by `shuffle`.",
    ["dataloader_shuffle", "group_by_length"],
  ],
];

/** Why a key of another tool is not needed; undefined for any other. */
export function withoutCounterpart(key: string): string | undefined {
  return REASONS.find(([, keys]) => keys.includes(key))?.[0];
}
