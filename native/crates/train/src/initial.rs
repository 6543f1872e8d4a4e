//! The first values of the prompt that a spec asks for.

use std::path::Path;

use tunesmith_methods::init::{self, Embeddings, FREQUENT_TOKENS};
use tunesmith_methods::{SoftPrompt, read_adapter};
use tunesmith_models::{Model, StepError};
use tunesmith_spec::{InitMethod, TrainSpec};
use tunesmith_text::Tokenizer;

use crate::TrainError;

/// The prompt before the first step.
///
/// # Errors
/// [`TrainError::Adapter`], [`TrainError::AdapterLength`], [`TrainError::NothingToBeginWith`] and
/// [`TrainError::Text`]; [`TrainError::Step`] when a token has no embedding.
pub fn initial_prompt(
    spec: &TrainSpec,
    model: &Model,
    tokenizer: &Tokenizer,
) -> Result<SoftPrompt, TrainError> {
    let config = model.config();
    let lookup = |ids: &[u32], rows: &mut [f32]| {
        model.embed(ids, rows).expect("ids within the vocabulary");
    };
    let embeddings = Embeddings { hidden: config.hidden, lookup: &lookup };
    let virtual_tokens = spec.num_virtual_tokens as usize;
    let frequent = || tokenizer.ordinary_ids(config.vocab, FREQUENT_TOKENS);
    let within = |ids: Vec<u32>| match ids.iter().find(|&&id| id as usize >= config.vocab) {
        Some(&id) => Err(TrainError::Step(StepError::UnknownToken { id, vocab: config.vocab })),
        None => Ok(ids),
    };
    let encode = |text: &str| within(tokenizer.encode_target(text)?);
    let nothing = |what| TrainError::NothingToBeginWith { what };
    match spec.init.method {
        InitMethod::Random => {
            Ok(init::random(config.hidden, model.embedding_rms(), virtual_tokens, spec.seed))
        }
        InitMethod::Text => {
            let text = spec.init.text.as_deref().unwrap_or_default();
            let ids = match spec.init.special_tokens {
                Some(true) => within(tokenizer.encode_source(text)?.ids)?,
                _ => encode(text)?,
            };
            init::text(&embeddings, virtual_tokens, &ids).ok_or(nothing("init_text"))
        }
        InitMethod::SampleVocab => init::sample_vocab(&embeddings, virtual_tokens, &frequent()?, spec.seed)
            .ok_or(nothing("the vocabulary")),
        InitMethod::ClassLabels => {
            let labels = spec.labels.as_deref().filter(|labels| !labels.is_empty());
            let labels = labels.ok_or(nothing("the list of labels"))?;
            let labels: Vec<Vec<u32>> = labels.iter().map(|label| encode(label)).collect::<Result<_, _>>()?;
            init::class_labels(&embeddings, virtual_tokens, &labels, &frequent()?, spec.seed)
                .ok_or(nothing("a label"))
        }
        InitMethod::Adapter => {
            let folder = spec.init.adapter_path.as_deref().ok_or(nothing("init_adapter"))?;
            let prompt = read_adapter(Path::new(folder), config.hidden)?;
            if prompt.virtual_tokens != virtual_tokens {
                return Err(TrainError::AdapterLength {
                    expected: virtual_tokens,
                    found: prompt.virtual_tokens,
                });
            }
            Ok(prompt)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_text_with_special_tokens_begins_as_it_does_in_peft() {
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden");
        let cases = std::fs::read(golden.join("tokenizer-files.json")).unwrap();
        let cases: Value = serde_json::from_slice(&cases).unwrap();
        let folder = golden.join(cases["base"].as_str().unwrap());
        let (model, tokenizer) = (Model::open(&folder).unwrap(), Tokenizer::open(&folder).unwrap());
        for case in cases["init_text"].as_array().unwrap() {
            let ids: Vec<u32> = serde_json::from_value(case["ids"].clone()).unwrap();
            let mut rows = vec![0.0; ids.len() * model.config().hidden];
            model.embed(&ids, &mut rows).unwrap();
            let with = |special_tokens: Value| {
                let init =
                    json!({ "method": "text", "text": case["text"], "special_tokens": special_tokens });
                let prompt = begin(&init, ids.len(), &model, &tokenizer);
                prompt.values.iter().map(|value| value.to_bits()).collect::<Vec<_>>()
            };
            let of_peft: Vec<u32> = rows.iter().map(|value| value.to_bits()).collect();
            assert_eq!(with(json!(true)), of_peft, "{} virtual tokens", ids.len());
            assert_ne!(with(json!(false)), of_peft);
            assert_eq!(with(json!(false)), with(Value::Null));
        }
    }

    fn begin(init: &Value, virtual_tokens: usize, model: &Model, tokenizer: &Tokenizer) -> SoftPrompt {
        let spec = json!({
            "model_path": "", "seed": 1, "num_virtual_tokens": virtual_tokens, "init": init,
            "runtime": { "threads": 1, "isa": "scalar", "compute_dtype": "float32", "memory_limit_bytes": null },
            "samples": [], "validation_samples": [], "labels": null, "num_epochs": 1, "batch_size": 1,
            "accumulate_steps": 1, "learning_rate": 0.1, "max_grad_norm": 0,
            "optimizer": { "type": "sgd", "momentum": 0, "weight_decay": 0 },
            "lr_scheduler": { "type": "constant", "warmup_steps": null, "warmup_ratio": null },
            "loss_on": "target", "loss_normalization": "token", "shuffle": false, "max_input_tokens": 9,
            "max_output_tokens": 9, "on_too_long": "error", "checkpoint_every_steps": 1, "resume_from": null,
        });
        initial_prompt(&serde_json::from_value(spec).unwrap(), model, tokenizer).unwrap()
    }
}
