/** Another tool's name for one of our keys. */
export interface Peer {
  /** Our key, with its section where the key alone does not say which. */
  ours: string;
  /** Who calls it so. */
  whose: readonly string[];
}

const CAIKIT = "caikit-nlp";
const TRAINER = "transformers";
const PEFT = "PEFT";
const OPENAI = "OpenAI";
const WATSONX = "watsonx";
const OTHERS = "others";

/** Our key ← what other tools call it. A manifest has one spelling, but the message should know the others. */
const TABLE: readonly (readonly [ours: string, whose: string, names: readonly string[]])[] = [
  // Method and initialisation
  ["tuning_type", PEFT, ["peft_type"]],
  ["tuning_type", OPENAI, ["method"]],
  ["task_id", PEFT, ["task_type", "task"]],
  ["num_virtual_tokens", PEFT, ["prompt_length", "num_soft_tokens"]],
  [
    "num_virtual_tokens",
    OTHERS,
    [
      "soft_prompt_length",
      "n_tokens",
      "virtual_tokens",
      "num_prompt_tokens",
      "prompt_tokens",
      "n_prompt_tokens",
    ],
  ],
  ["init_method", CAIKIT, ["prompt_tuning_init_method"]],
  ["init_method", PEFT, ["prompt_tuning_init"]],
  ["init_text", CAIKIT, ["prompt_tuning_init_text"]],
  ["init_text", PEFT, ["prompt_tuning_init_text"]],
  ["init_text", OTHERS, ["initial_prompt", "prompt_init_text"]],
  ["init_adapter", CAIKIT, ["prompt_tuning_init_source_model"]],
  ["init_adapter", PEFT, ["prompt_tuning_init_state_dict_path"]],
  // Length of training
  ["num_epochs", TRAINER, ["num_train_epochs"]],
  ["num_epochs", OPENAI, ["n_epochs"]],
  ["num_epochs", OTHERS, ["epochs", "max_epochs", "nb_epochs"]],
  ["batch_size", TRAINER, ["per_device_train_batch_size", "per_gpu_train_batch_size"]],
  ["batch_size", OTHERS, ["train_batch_size", "micro_batch_size", "minibatch_size", "bs"]],
  ["accumulate_steps", TRAINER, ["gradient_accumulation_steps"]],
  ["accumulate_steps", OTHERS, ["grad_accumulation_steps", "accumulate_grad_batches", "grad_accum"]],
  // Optimiser
  ["learning_rate", CAIKIT, ["lr"]],
  ["learning_rate", OPENAI, ["learning_rate_multiplier"]],
  ["learning_rate", OTHERS, ["max_lr", "step_size"]],
  ["lr_scheduler", TRAINER, ["lr_scheduler_type", "lr_scheduler_kwargs"]],
  ["lr_scheduler", OTHERS, ["scheduler", "schedule", "learning_rate_schedule", "lr_schedule"]],
  ["warmup_steps", OTHERS, ["num_warmup_steps", "warm_up_steps"]],
  ["warmup_ratio", OTHERS, ["warmup_proportion", "warmup_fraction"]],
  ["optimizer", TRAINER, ["optim", "optim_args"]],
  ["optimizer", OTHERS, ["optimiser", "optimizer_type"]],
  ["betas", TRAINER, ["adam_beta1", "adam_beta2"]],
  ["eps", TRAINER, ["adam_epsilon"]],
  ["weight_decay", OTHERS, ["wd", "l2_regularization"]],
  ["max_grad_norm", OTHERS, ["gradient_clip_val", "clip_grad_norm", "grad_clip", "gradient_clipping"]],
  // Text
  ["max_input_tokens", CAIKIT, ["max_source_length"]],
  ["max_input_tokens", TRAINER, ["max_seq_length", "max_length", "model_max_length"]],
  ["max_output_tokens", CAIKIT, ["max_target_length"]],
  ["max_new_tokens", OPENAI, ["max_tokens", "max_completion_tokens"]],
  ["verbalizer", OTHERS, ["template", "prompt_template", "input_template"]],
  ["labels", OTHERS, ["classes", "class_names", "label_names", "categories"]],
  ["loss_on", OPENAI, ["prompt_loss_weight"]],
  ["loss_on", TRAINER, ["train_on_inputs", "completion_only_loss"]],
  // Model and data
  ["base_model", PEFT, ["base_model_name_or_path", "model_name_or_path"]],
  ["base_model", OPENAI, ["model"]],
  ["base_model", WATSONX, ["foundation_model"]],
  ["model_id", TRAINER, ["pretrained_model_name_or_path", "model_name"]],
  ["training_data_references", OPENAI, ["training_file"]],
  ["training_data_references", CAIKIT, ["train_stream"]],
  [
    "training_data_references",
    OTHERS,
    ["train_file", "train_dataset", "training_data", "train_data", "dataset", "data"],
  ],
  ["validation", OPENAI, ["validation_file"]],
  ["validation", OTHERS, ["validation_data", "val_data", "validation_split", "dev_data"]],
  ["evaluation", TRAINER, ["eval_dataset"]],
  ["evaluation", OTHERS, ["eval", "test_file", "test_data", "test_data_references"]],
  ["metrics", TRAINER, ["compute_metrics", "eval_metrics"]],
  ["results_reference", TRAINER, ["output_dir"]],
  ["name", OPENAI, ["suffix"]],
  // Machine
  ["torch_dtype", CAIKIT, ["trained_torch_dtype"]],
  ["torch_dtype", TRAINER, ["dtype", "fp16", "bf16"]],
  ["seed", TRAINER, ["data_seed", "random_seed"]],
  ["threads", OTHERS, ["num_threads", "n_threads", "num_workers"]],
  ["device", TRAINER, ["device_map", "no_cuda", "use_cpu"]],
];

export const PEERS: ReadonlyMap<string, Peer> = peersOf();

function peersOf(): Map<string, Peer> {
  const peers = new Map<string, Peer>();
  for (const [ours, whose, names] of TABLE) {
    for (const name of names) {
      const known = peers.get(name);
      peers.set(name, { ours, whose: [...(known?.whose ?? []), whose] });
    }
  }
  return peers;
}
