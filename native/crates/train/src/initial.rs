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
    let encode = |text: &str| {
        let ids = tokenizer.encode_target(text)?;
        match ids.iter().find(|&&id| id as usize >= config.vocab) {
            Some(&id) => Err(TrainError::Step(StepError::UnknownToken { id, vocab: config.vocab })),
            None => Ok(ids),
        }
    };
    let nothing = |what| TrainError::NothingToBeginWith { what };
    match spec.init.method {
        InitMethod::Random => {
            Ok(init::random(config.hidden, model.embedding_rms(), virtual_tokens, spec.seed))
        }
        InitMethod::Text => {
            let ids = encode(spec.init.text.as_deref().unwrap_or_default())?;
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
