//! A training run looked at before it begins.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

use tunesmith_kernels::Cpu;
use tunesmith_spec::{
    ContextOverflow, InitMethod, Inspection, LabelCollision, ModelFacts, ModelFamily, TooLong, TrainSpec,
    UnknownToken,
};
use tunesmith_text::{TextError, UnknownTokens};

use crate::TrainError;
use crate::cost::cost;
use crate::initial::initial_prompt;
use crate::prepare::{Prepared, prepare};
use crate::rate::measured_rate;
use crate::steps::target_tokens;

/// Counts rows and bytes of a run, estimates its time by a rate of `cpu` just measured, and lists the records
/// and labels that it cannot use. Trains nothing and refuses nothing but what cannot be read.
///
/// # Errors
/// [`TrainError::Model`], [`TrainError::Text`], [`TrainError::Step`] when the memory limit is too low, and
/// [`TrainError::Adapter`] or [`TrainError::AdapterLength`] for a prompt to begin with that cannot be used.
pub fn inspect(spec: &TrainSpec, cpu: Option<&Cpu>) -> Result<Inspection, TrainError> {
    let prepared = prepare(spec)?;
    if spec.init.method == InitMethod::Adapter {
        initial_prompt(spec, &prepared.model, &prepared.tokenizer)?;
    }
    let cost = cost(spec, &prepared, &AtomicBool::new(false))?;
    let config = prepared.model.config();
    let samples = &prepared.training.samples;
    let sum = |count: &dyn Fn(usize) -> usize| (0..samples.len()).map(count).sum::<usize>() as u64;
    let index_of = |index: usize| index as u64;
    Ok(Inspection {
        samples: samples.len() as u64,
        rows: cost.rows,
        logit_rows: cost.logit_rows,
        tokens: sum(&|index| samples[index].ids.len()),
        target_tokens: sum(&|index| target_tokens(&samples[index], spec.loss_on)),
        optimizer_steps: prepared.walk.steps(),
        predicted_bytes: cost.predicted_bytes,
        mapped_bytes: Some(prepared.model.mapped_bytes() as u64),
        flops: cost.flops,
        predicted_seconds: cpu.map(|cpu| cost.flops / measured_rate(spec, &prepared, cpu)),
        dropped: prepared.training.dropped as u64,
        truncated: prepared.training.truncated as u64,
        too_long: prepared
            .training
            .too_long
            .iter()
            .map(|long| TooLong {
                index: index_of(long.index),
                tokens: (long.input_tokens + long.output_tokens) as u64,
                cut_target_tokens: (long.cut_target_tokens > 0).then_some(long.cut_target_tokens as u64),
                cuts: (!long.cuts.is_empty()).then(|| long.cuts.clone()),
            })
            .collect(),
        label_collisions: label_collisions(spec, &prepared)?,
        context_overflow: prepared
            .context_overflow(spec.num_virtual_tokens as usize)
            .into_iter()
            .map(|(index, positions)| ContextOverflow { index: index_of(index), positions: positions as u64 })
            .collect(),
        unknown_tokens: unknown_tokens(&prepared)?,
        model: ModelFacts {
            family: family(config.family.name),
            hidden: config.hidden as u64,
            layers: config.layers as u64,
            heads: config.heads as u64,
            vocab: config.vocab as u64,
            max_positions: config.max_positions.map(|positions| positions as u64),
        },
    })
}

/// Tokens of the training samples without an embedding; none when each has one.
fn unknown_tokens(prepared: &Prepared) -> Result<Option<Vec<UnknownToken>>, TextError> {
    let mut tokens = UnknownTokens::new(prepared.model.config().vocab);
    for sample in &prepared.training.samples {
        tokens.look_at(sample.index, &sample.ids);
    }
    Ok(Some(tokens.told(&prepared.tokenizer)?).filter(|told| !told.is_empty()))
}

/// Pairs of labels with the same token ids, the earlier one first.
fn label_collisions(spec: &TrainSpec, prepared: &Prepared) -> Result<Vec<LabelCollision>, TextError> {
    let mut seen: BTreeMap<Vec<u32>, &String> = BTreeMap::new();
    let mut collisions = Vec::new();
    for second in spec.labels.iter().flatten() {
        let ids = prepared.tokenizer.encode_target(second)?;
        match seen.get(&ids) {
            Some(first) => {
                collisions.push(LabelCollision { first: (*first).clone(), second: second.clone() });
            }
            None => drop(seen.insert(ids, second)),
        }
    }
    Ok(collisions)
}

/// A family as the schema names it.
fn family(name: &str) -> ModelFamily {
    serde_json::from_value(serde_json::Value::from(name)).expect("every family is in the schema")
}

#[cfg(test)]
mod tests {
    use super::family;
    use tunesmith_models::Family;

    #[test]
    fn every_family_is_in_the_schema() {
        Family::all()
            .for_each(|one| assert_eq!(serde_json::to_value(family(one.name)).expect("a name"), one.name));
    }
}
