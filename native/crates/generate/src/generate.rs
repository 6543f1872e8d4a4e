//! Text behind given prompts.

use std::sync::atomic::AtomicBool;

use tunesmith_kernels::Cpu;
use tunesmith_spec::{GenerateResult, GenerateSpec, OnTooLong};
use tunesmith_text::{Limits, TextError, TooLong, fit_source};

use crate::evaluate::fields_at;
use crate::greedy::generate_texts;
use crate::resident::Resident;
use crate::{GenerateError, Progress};

/// Generates greedily behind each of `spec.prompts`, taken verbatim, or within their limit where one is given.
///
/// # Errors
/// Every variant of [`GenerateError`].
pub fn generate(
    spec: &GenerateSpec,
    cpu: &Cpu,
    cancel: &AtomicBool,
    progress: Progress<'_>,
) -> Result<GenerateResult, GenerateError> {
    let resident = Resident::open(&spec.model_path, cpu, cancel, spec.runtime.memory_limit_bytes)?;
    let prompt = resident.prompt(spec.adapter_path.as_deref())?;
    let mut sources = Vec::with_capacity(spec.prompts.len());
    let mut cuts = Vec::with_capacity(spec.prompts.len());
    let limit = spec.max_input_tokens.map_or(usize::MAX, |limit| limit as usize);
    let policy = spec.on_too_long.unwrap_or(OnTooLong::Error);
    for (index, text) in spec.prompts.iter().enumerate() {
        let fields = fields_at(spec.source_fields.as_deref(), index);
        let source = fit_source(&resident.tokenizer, text, fields, limit, policy)?;
        if source.ids.len() > limit {
            let records = vec![TooLong::source(index, source.tokens)];
            let limits = Limits { max_input_tokens: limit, max_output_tokens: usize::MAX };
            return Err(TextError::RecordsTooLong { records, limits }.into());
        }
        sources.push((index, source.ids));
        cuts.push(source.cuts);
    }
    resident.check_tokens(&sources, &[]).map_err(|error| of_one_prompt(error, sources.len()))?;
    let mut outputs = generate_texts(&resident, &prompt, &sources, &spec.generation, progress)?;
    for (output, cuts) in outputs.iter_mut().zip(cuts) {
        output.cuts = (!cuts.is_empty()).then_some(cuts);
    }
    Ok(GenerateResult { outputs })
}

/// The only prompt has no number.
fn of_one_prompt(mut error: GenerateError, prompts: usize) -> GenerateError {
    if let GenerateError::UnknownTokens { records, .. } = &mut error
        && prompts == 1
    {
        records.iter_mut().for_each(|token| token.first.clear());
    }
    error
}
