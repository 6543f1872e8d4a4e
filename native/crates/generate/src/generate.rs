//! Text behind given prompts.

use std::sync::atomic::AtomicBool;

use tunesmith_kernels::Cpu;
use tunesmith_spec::{GenerateResult, GenerateSpec};

use crate::greedy::generate_texts;
use crate::resident::Resident;
use crate::{GenerateError, Progress};

/// Generates greedily behind each of `spec.prompts`, taken verbatim.
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
    for (index, text) in spec.prompts.iter().enumerate() {
        sources.push((index, resident.tokenizer.encode_source(text)?.ids));
    }
    resident.check_tokens(&sources, &[]).map_err(|error| of_one_prompt(error, sources.len()))?;
    let outputs = generate_texts(&resident, &prompt, &sources, &spec.generation, progress)?;
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
