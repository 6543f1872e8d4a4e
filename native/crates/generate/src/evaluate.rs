//! A prediction for every record of a test set, for each of several prompts.

use std::sync::atomic::AtomicBool;

use tunesmith_kernels::Cpu;
use tunesmith_methods::SoftPrompt;
use tunesmith_models::{StepError, Workspace};
use tunesmith_spec::{
    EvaluateResult, EvaluateSpec, EvaluateVariant, LabelScoring, OnTooLong, Prediction, SourceField,
    VariantPredictions,
};
use tunesmith_text::{FittedSource, Limits, TextError, TooLong, fit_source};

use crate::greedy::generate_texts;
use crate::labels::Labels;
use crate::resident::Resident;
use crate::{GenerateError, Progress};

/// Predicts the output of every source of every variant: the label of `spec.labels` with the best score, or
/// generated text. `progress` takes records over all variants.
///
/// # Errors
/// Every variant of [`GenerateError`].
pub fn evaluate(
    spec: &EvaluateSpec,
    cpu: &Cpu,
    cancel: &AtomicBool,
    progress: Progress<'_>,
) -> Result<EvaluateResult, GenerateError> {
    let mut resident = Resident::open(&spec.model_path, cpu, cancel, spec.runtime.memory_limit_bytes)?;
    if let Some(tokens) = &spec.answer_tokens {
        resident.tokenizer = resident.tokenizer.showing(tokens);
    }
    let scoring = spec.label_scoring.unwrap_or(LabelScoring::Likelihood);
    let labels = spec.labels.as_ref().map(|texts| Labels::new(&resident, texts, scoring)).transpose()?;
    // Every variant is looked at before the first one is computed.
    let trials = spec.variants.iter().map(|variant| Trial::new(spec, &resident, variant, labels.as_ref()));
    let trials = trials.collect::<Result<Vec<_>, _>>()?;
    // A record's token is told once, whichever templates it stands in.
    let mut sources: Vec<_> = trials.iter().flat_map(|trial| &trial.fitted.sources).collect();
    sources.sort_by_key(|(index, _)| *index);
    resident.check_tokens(sources, labels.as_ref().map_or(&[], Labels::sequences))?;
    if let Some(labels) = &labels {
        check_budget(&resident, labels, &trials)?;
    }
    let total: usize = spec.variants.iter().map(|variant| variant.sources.len()).sum();
    let mut workspace = Workspace::new();
    let mut done = 0;
    let mut variants = Vec::with_capacity(trials.len());
    for trial in trials {
        let records = trial.variant.sources.len() as u64;
        let mut of_variant = |records: u64, _: u64| progress(done + records, total as u64);
        variants.push(trial.predict(spec, &resident, labels.as_ref(), &mut workspace, &mut of_variant)?);
        done += records;
        progress(done, total as u64);
    }
    Ok(EvaluateResult { variants })
}

/// Refuses a memory limit that not all variants can keep to, with the least that they can.
fn check_budget(resident: &Resident<'_>, labels: &Labels, trials: &[Trial<'_>]) -> Result<(), StepError> {
    let mut least = None;
    for Trial { prompt, fitted, .. } in trials {
        match labels.check_budget(resident, prompt, &fitted.sources) {
            Ok(()) => {}
            Err(StepError::OverBudget { needed, limit }) => least = least.max(Some((needed, limit))),
            Err(error) => return Err(error),
        }
    }
    least.map_or(Ok(()), |(needed, limit)| Err(StepError::OverBudget { needed, limit }))
}

/// A variant that can be computed.
struct Trial<'a> {
    variant: &'a EvaluateVariant,
    prompt: SoftPrompt,
    fitted: Fitted,
}

impl<'a> Trial<'a> {
    fn new(
        spec: &EvaluateSpec,
        resident: &Resident<'_>,
        variant: &'a EvaluateVariant,
        labels: Option<&Labels>,
    ) -> Result<Self, GenerateError> {
        let prompt = resident.prompt(variant.adapter_path.as_deref())?;
        let fitted = fit_sources(spec, resident, variant)?;
        if let Some(labels) = labels {
            labels.check(resident, &prompt, &fitted.sources)?;
        }
        Ok(Self { variant, prompt, fitted })
    }

    fn predict(
        self,
        spec: &EvaluateSpec,
        resident: &Resident<'_>,
        labels: Option<&Labels>,
        workspace: &mut Workspace,
        progress: Progress<'_>,
    ) -> Result<VariantPredictions, GenerateError> {
        let Self { variant, prompt, fitted } = self;
        let made = match labels {
            Some(labels) => labels.predict(resident, &prompt, &fitted.sources, workspace, progress)?,
            None => generate_texts(resident, &prompt, &fitted.sources, &spec.generation, progress)?
                .into_iter()
                .map(|output| Prediction { predicted: Some(output.text), scores: None, tied: false })
                .collect(),
        };
        let dropped = Prediction { predicted: None, scores: None, tied: false };
        let mut predictions = vec![dropped; variant.sources.len()];
        for ((index, _), prediction) in fitted.sources.iter().zip(made) {
            predictions[*index] = prediction;
        }
        Ok(VariantPredictions {
            name: variant.name.clone(),
            predictions,
            dropped: fitted.dropped,
            truncated: fitted.too_long.len() as u64,
            too_long: (!fitted.too_long.is_empty()).then_some(fitted.too_long),
        })
    }
}

/// Sources within their limit, each with its index, and what the limit did to them.
struct Fitted {
    sources: Vec<(usize, Vec<u32>)>,
    dropped: u64,
    /// Those that were cut.
    too_long: Vec<tunesmith_spec::TooLong>,
}

fn fit_sources(
    spec: &EvaluateSpec,
    resident: &Resident<'_>,
    EvaluateVariant { sources, source_fields, .. }: &EvaluateVariant,
) -> Result<Fitted, GenerateError> {
    let mut fitted = Fitted { sources: Vec::with_capacity(sources.len()), dropped: 0, too_long: Vec::new() };
    let mut records = Vec::new();
    let limit = spec.max_input_tokens as usize;
    for (index, source) in sources.iter().enumerate() {
        let fields = fields_at(source_fields.as_deref(), index);
        let FittedSource { ids, tokens, cuts } =
            fit_source(&resident.tokenizer, source, fields, limit, spec.on_too_long)?;
        if ids.len() > limit {
            fitted.dropped += 1;
            records.push(TooLong::source(index, tokens));
            continue;
        }
        if tokens > limit {
            fitted.too_long.push(tunesmith_spec::TooLong {
                index: index as u64,
                tokens: tokens as u64,
                cut_target_tokens: None,
                cuts: Some(cuts),
            });
        }
        fitted.sources.push((index, ids));
    }
    if spec.on_too_long == OnTooLong::Error && !records.is_empty() {
        let limits = Limits { max_input_tokens: limit, max_output_tokens: spec.max_output_tokens as usize };
        return Err(TextError::RecordsTooLong { records, limits }.into());
    }
    Ok(fitted)
}

/// The fields of one of several sources, where they are told.
pub(crate) fn fields_at(fields: Option<&[Vec<SourceField>]>, index: usize) -> Option<&[SourceField]> {
    fields.and_then(|fields| fields.get(index)).map(Vec::as_slice)
}
