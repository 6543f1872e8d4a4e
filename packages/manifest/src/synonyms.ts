/** Names that other tools give to our keys; a manifest has one spelling, but the message should know. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // caikit
    lr: "learning_rate",
    max_source_length: "max_input_tokens",
    max_target_length: "max_output_tokens",
    prompt_tuning_init_method: "init_method",
    prompt_tuning_init_text: "init_text",
    prompt_tuning_init_source_model: "init_adapter",
    // Hugging Face Trainer
    num_train_epochs: "num_epochs",
    per_device_train_batch_size: "batch_size",
    gradient_accumulation_steps: "accumulate_steps",
    lr_scheduler_type: "lr_scheduler",
    optim: "optimizer",
    // common words
    epochs: "num_epochs",
    template: "verbalizer",
    prompt_template: "verbalizer",
    classes: "labels",
    scheduler: "lr_scheduler",
    virtual_tokens: "num_virtual_tokens",
    training_data: "training_data_references",
    dtype: "torch_dtype",
  }),
);
