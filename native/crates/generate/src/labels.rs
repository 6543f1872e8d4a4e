//! Classification: each record's best label.

use tunesmith_methods::SoftPrompt;
use tunesmith_models::{StepError, Workspace};
use tunesmith_spec::{LabelScoring, Prediction};

use crate::resident::Resident;
use crate::{GenerateError, LabelScorer, LabelSet, Progress};

/// A record's index, and the ids of its source.
type Source = (usize, Vec<u32>);

/// Labels and their tokens.
pub(crate) struct Labels {
    texts: Vec<String>,
    set: LabelSet,
}

impl Labels {
    /// Tokenizes labels as targets are in training: the end of sequence follows each.
    pub fn new(
        resident: &Resident<'_>,
        texts: &[String],
        scoring: LabelScoring,
    ) -> Result<Self, GenerateError> {
        let eos = resident.target_eos()?;
        let tokens = |text: &String| {
            let mut ids = resident.tokenizer.encode_target(text)?;
            ids.push(eos);
            Ok::<_, GenerateError>(ids)
        };
        let sequences = texts.iter().map(tokens).collect::<Result<_, _>>()?;
        Ok(Self { texts: texts.to_vec(), set: LabelSet::new(sequences, scoring) })
    }

    /// Each label's tokens.
    pub fn sequences(&self) -> &[Vec<u32>] {
        self.set.sequences()
    }

    fn scorer<'a>(&'a self, resident: &'a Resident<'_>, prompt: &'a SoftPrompt) -> LabelScorer<'a> {
        LabelScorer {
            model: &resident.model,
            cpu: resident.cpu,
            prompt: &prompt.values,
            labels: &self.set,
            memory_limit_bytes: resident.memory_limit_bytes,
        }
    }

    /// Refuses records that cannot be scored.
    pub fn check(
        &self,
        resident: &Resident<'_>,
        prompt: &SoftPrompt,
        sources: &[Source],
    ) -> Result<(), GenerateError> {
        for (index, source) in sources {
            if source.is_empty() && prompt.virtual_tokens == 0 {
                return Err(GenerateError::EmptySource { index: *index });
            }
            let positions = prompt.virtual_tokens + source.len() + self.set.longest();
            resident.check_positions(*index, positions)?;
        }
        Ok(())
    }

    /// Refuses a memory limit that the records cannot keep to.
    pub fn check_budget(
        &self,
        resident: &Resident<'_>,
        prompt: &SoftPrompt,
        sources: &[Source],
    ) -> Result<(), StepError> {
        self.scorer(resident, prompt).predicted_bytes(&ids_of(sources)).map(|_| ())
    }

    /// The best label behind each source; of equal scores the earlier label wins.
    pub fn predict(
        &self,
        resident: &Resident<'_>,
        prompt: &SoftPrompt,
        sources: &[Source],
        workspace: &mut Workspace,
        progress: Progress<'_>,
    ) -> Result<Vec<Prediction>, StepError> {
        let mut of_records = |done: usize| progress(done as u64, sources.len() as u64);
        let scorer = self.scorer(resident, prompt);
        let scores = scorer.scores(&ids_of(sources), workspace, resident.cancel, &mut of_records)?;
        Ok(scores.into_iter().map(|scores| most_likely(&self.texts, scores)).collect())
    }
}

fn ids_of(sources: &[Source]) -> Vec<&[u32]> {
    sources.iter().map(|(_, ids)| &ids[..]).collect()
}

/// The prediction of one record from its labels' scores.
fn most_likely(labels: &[String], scores: Vec<f64>) -> Prediction {
    let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut winners = (0..labels.len()).filter(|&label| scores[label] == best);
    let predicted = winners.next().map(|label| labels[label].clone());
    let tied = winners.next().is_some();
    let scores = labels.iter().zip(scores).map(|(label, score)| (label.clone(), score)).collect();
    Prediction { predicted, scores: Some(scores), tied }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels() -> Vec<String> {
        ["good", "bad", "fair"].map(str::to_owned).to_vec()
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
}
