//! Classification by likelihood.

use tunesmith_methods::SoftPrompt;
use tunesmith_models::{Workspace, predicted_score_bytes};
use tunesmith_plan::{Packed, Sample, Target, pack};
use tunesmith_spec::Prediction;

use crate::resident::Resident;
use crate::{GenerateError, Progress};

/// Text rows of one pass, about: their number changes no bit of a score, for a row's bits do not depend
/// on its neighbours.
const ROWS_PER_PASS: usize = 4096;

/// A record's index, and the ids of its source.
type Source = (usize, Vec<u32>);

/// A label and its tokens with the end of sequence.
pub(crate) struct Label {
    text: String,
    ids: Vec<u32>,
}

impl Label {
    /// Tokenizes labels as targets are in training.
    pub fn all(resident: &Resident<'_>, labels: &[String]) -> Result<Vec<Self>, GenerateError> {
        let eos = resident.target_eos()?;
        let label = |text: &String| {
            let mut ids = resident.tokenizer.encode_target(text)?;
            ids.push(eos);
            Ok(Self { text: text.clone(), ids })
        };
        labels.iter().map(label).collect()
    }
}

/// The most likely label behind each source: score = Σ log probability of the label's tokens and of the
/// end of sequence, without normalisation by length. Of equal scores the earlier label wins.
///
/// Each pass scores many records as one trie: they share the prompt's rows, the labels of a record its
/// source.
pub(crate) fn score_labels(
    resident: &Resident<'_>,
    prompt: &SoftPrompt,
    sources: &[Source],
    labels: &[Label],
    progress: Progress<'_>,
) -> Result<Vec<Prediction>, GenerateError> {
    check(resident, prompt, sources, labels)?;
    let mut workspace = Workspace::default();
    let mut predictions = Vec::with_capacity(sources.len());
    for records in passes(resident, prompt.virtual_tokens, sources, labels) {
        resident.check_canceled()?;
        let packed = rows_of_pass(prompt.virtual_tokens, records, labels);
        let scores = resident.model.score(
            resident.cpu,
            &packed,
            &[&prompt.values],
            &mut workspace,
            resident.cancel,
        )?;
        for record in 0..records.len() {
            let score = |label: usize| -> f64 {
                let targets = packed.sample_targets(record * labels.len() + label);
                targets.iter().map(|&target| f64::from(scores[target])).sum()
            };
            predictions.push(most_likely(labels, (0..labels.len()).map(score).collect()));
            progress(predictions.len() as u64, sources.len() as u64);
        }
    }
    Ok(predictions)
}

/// Splits the records into passes of about [`ROWS_PER_PASS`] rows, or fewer, as far as single records can
/// keep to the memory limit.
fn passes<'a>(
    resident: &Resident<'_>,
    virtual_tokens: usize,
    sources: &'a [Source],
    labels: &[Label],
) -> Vec<&'a [Source]> {
    let limit = resident.memory_limit_bytes.unwrap_or(u64::MAX);
    let fits = |pass: &&[Source]| {
        let packed = rows_of_pass(virtual_tokens, pass, labels);
        predicted_score_bytes(resident.model.config(), &packed, resident.cpu.pool.threads()) <= limit
    };
    let label_rows: usize = labels.iter().map(|label| label.ids.len() - 1).sum();
    let mut rows = ROWS_PER_PASS;
    loop {
        let passes = split(sources, label_rows, rows);
        if rows <= 1 || passes.iter().all(fits) {
            return passes;
        }
        rows /= 2;
    }
}

/// Splits the records into passes of at most `limit` rows, one record each at least.
fn split(sources: &[Source], label_rows: usize, limit: usize) -> Vec<&[Source]> {
    let mut passes = Vec::new();
    let (mut start, mut rows) = (0, 0);
    for (place, (_, source)) in sources.iter().enumerate() {
        let own = source.len() + label_rows;
        if place > start && rows + own > limit {
            passes.push(&sources[start..place]);
            (start, rows) = (place, 0);
        }
        rows += own;
    }
    if start < sources.len() {
        passes.push(&sources[start..]);
    }
    passes
}

/// The rows of one pass: every record with every label behind it.
fn rows_of_pass(virtual_tokens: usize, pass: &[Source], labels: &[Label]) -> Packed {
    let samples: Vec<Sample> =
        pass.iter().flat_map(|(_, source)| labels.iter().map(|label| labelled(source, &label.ids))).collect();
    pack(&[virtual_tokens], &samples)
}

/// A source with one label behind it, the label's tokens and the end of sequence as targets.
fn labelled(source: &[u32], label: &[u32]) -> Sample {
    let ids = [source, label].concat();
    let targets = (source.len()..ids.len())
        .map(|position| Target { position, weight: 1.0, id: ids[position] })
        .collect();
    Sample { root: 0, ids, targets }
}

/// The prediction of one record from its labels' scores.
fn most_likely(labels: &[Label], scores: Vec<f64>) -> Prediction {
    let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut winners = (0..labels.len()).filter(|&label| scores[label] == best);
    let predicted = winners.next().map(|label| labels[label].text.clone());
    let tied = winners.next().is_some();
    let scores = labels.iter().zip(scores).map(|(label, score)| (label.text.clone(), score)).collect();
    Prediction { predicted, scores: Some(scores), tied }
}

fn check(
    resident: &Resident<'_>,
    prompt: &SoftPrompt,
    sources: &[Source],
    labels: &[Label],
) -> Result<(), GenerateError> {
    let longest = labels.iter().map(|label| label.ids.len()).max().unwrap_or(0);
    for (index, source) in sources {
        if source.is_empty() && prompt.virtual_tokens == 0 {
            return Err(GenerateError::EmptySource { index: *index });
        }
        let positions = prompt.virtual_tokens + source.len() + longest.saturating_sub(1);
        resident.check_positions(*index, positions)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels() -> Vec<Label> {
        ["good", "bad", "fair"].iter().map(|text| Label { text: (*text).to_owned(), ids: vec![1] }).collect()
    }

    #[test]
    fn of_equal_scores_the_earlier_label_wins_and_the_tie_is_told() {
        let prediction = most_likely(&labels(), vec![-3.0, -1.0, -1.0]);
        assert_eq!(prediction.predicted.as_deref(), Some("bad"));
        assert!(prediction.tied);
        let prediction = most_likely(&labels(), vec![-3.0, -1.5, -1.0]);
        assert_eq!(prediction.predicted.as_deref(), Some("fair"));
        assert!(!prediction.tied);
        assert_eq!(prediction.scores.unwrap()["bad"], -1.5);
    }

    #[test]
    fn passes_hold_every_record_once_and_one_at_least() {
        let sources: Vec<_> = (0..10).map(|index| (index, vec![0; 1500])).collect();
        let lengths: Vec<usize> = split(&sources, 2, 4096).iter().map(|pass| pass.len()).collect();
        assert_eq!(lengths, [2, 2, 2, 2, 2]);
        let long = [(0, vec![0; 9000]), (1, vec![0; 9000])];
        assert_eq!(split(&long, 2, 4096).len(), 2);
        assert!(split(&[], 2, 4096).is_empty());
    }
}
