//! Scores of every label behind every source, many records as one trie.

use std::sync::atomic::AtomicBool;

use tunesmith_kernels::Cpu;
use tunesmith_models::{Model, StepError, StepOptions, Workspace, predicted_score_bytes};
use tunesmith_plan::{Packed, Sample, pack};

use crate::LabelSet;

/// Text rows of one trie at most, before prefixes are shared. A split of up to so many rows is one trie; a larger
/// one is cut, so that packing it takes bounded memory. Where it is cut changes no bit of a score.
const ROWS_PER_TRIE: usize = 1 << 17;

/// What scores labels.
#[derive(Clone, Copy)]
pub struct LabelScorer<'a> {
    /// The base model.
    pub model: &'a Model,
    /// How to compute.
    pub cpu: &'a Cpu,
    /// Virtual tokens [P, C]; P may be 0.
    pub prompt: &'a [f32],
    /// The labels.
    pub labels: &'a LabelSet,
    /// Most bytes to allocate.
    pub memory_limit_bytes: Option<u64>,
}

impl LabelScorer<'_> {
    /// The score of every label [labels] for every source, higher is likelier. Records share the prompt's rows
    /// and what their sources begin with, the labels of a record its source. `progress` takes the records done.
    ///
    /// # Errors
    /// Every variant of [`StepError`].
    pub fn scores(
        &self,
        sources: &[impl AsRef<[u32]>],
        workspace: &mut Workspace,
        cancel: &AtomicBool,
        progress: &mut dyn FnMut(usize),
    ) -> Result<Vec<Vec<f64>>, StepError> {
        if self.labels.is_forced() {
            progress(sources.len());
            return Ok(vec![vec![0.0; self.labels.len()]; sources.len()]);
        }
        let mut scores = Vec::with_capacity(sources.len());
        for sources in self.split(sources) {
            let packed = self.rows(sources);
            let before = scores.len();
            let ends = last_rows(&packed, sources.len(), self.labels.len());
            let mut of_rows =
                |rows: usize, _: usize| progress(before + ends.partition_point(|&end| end < rows));
            let options = StepOptions {
                memory_limit_bytes: self.memory_limit_bytes,
                chunk_rows: None,
                cancel,
                progress: Some(&mut of_rows),
            };
            let scored = self.labels.scored();
            let found = self.model.score(self.cpu, &packed, &[self.prompt], workspace, scored, options)?;
            scores.extend((0..sources.len()).map(|record| {
                let first = record * self.labels.len();
                let of = |label: usize, token: usize| found[packed.sample_targets(first + label)[token]];
                self.labels.scores(self.cpu.isa, of)
            }));
        }
        Ok(scores)
    }

    /// Bytes that [`LabelScorer::scores`] allocates, mapped weights not counted.
    ///
    /// # Errors
    /// [`StepError::OverBudget`] with the smallest limit that all records can keep to.
    pub fn predicted_bytes(&self, sources: &[impl AsRef<[u32]>]) -> Result<u64, StepError> {
        let (threads, limit) = (self.cpu.pool.threads(), self.memory_limit_bytes);
        let mut bytes = 0;
        let mut over = None;
        if self.labels.is_forced() {
            return Ok(bytes);
        }
        for sources in self.split(sources) {
            let (config, packed, scored) = (self.model.config(), self.rows(sources), self.labels.scored());
            match predicted_score_bytes::<Cpu>(config, &packed, scored, threads, limit) {
                Ok(own) => bytes = bytes.max(own),
                Err(StepError::OverBudget { needed, limit }) => {
                    over = over.max(Some((needed, limit)));
                }
                Err(error) => return Err(error),
            }
        }
        over.map_or(Ok(bytes), |(needed, limit)| Err(StepError::OverBudget { needed, limit }))
    }

    /// The rows of records as one trie: every source with every label behind it.
    pub fn rows(&self, sources: &[impl AsRef<[u32]>]) -> Packed {
        let samples: Vec<Sample> =
            sources.iter().flat_map(|source| self.labels.samples(source.as_ref())).collect();
        pack(&[self.prompt.len() / self.model.config().hidden], &samples)
    }

    fn split<'s, S: AsRef<[u32]>>(&self, sources: &'s [S]) -> Vec<&'s [S]> {
        split(sources, self.labels.rows(), ROWS_PER_TRIE)
    }
}

/// Splits records into tries of at most `limit` rows, one record each at least.
fn split<S: AsRef<[u32]>>(sources: &[S], label_rows: usize, limit: usize) -> Vec<&[S]> {
    let mut tries = Vec::new();
    let (mut start, mut rows) = (0, 0);
    for (place, source) in sources.iter().enumerate() {
        let own = source.as_ref().len() + label_rows;
        if place > start && rows + own > limit {
            tries.push(&sources[start..place]);
            (start, rows) = (place, 0);
        }
        rows += own;
    }
    if start < sources.len() {
        tries.push(&sources[start..]);
    }
    tries
}

/// The last target row of each record, ascending; `labels` samples a record.
fn last_rows(packed: &Packed, records: usize, labels: usize) -> Vec<usize> {
    let rows: Vec<usize> = packed
        .target_rows()
        .iter()
        .enumerate()
        .flat_map(|(index, &row)| packed.target_range(index).map(move |_| row))
        .collect();
    let last = |record: usize| -> usize {
        let of_record = (record * labels..(record + 1) * labels).flat_map(|s| packed.sample_targets(s));
        of_record.map(|&target| rows[target]).max().unwrap_or(0)
    };
    let mut ends: Vec<usize> = (0..records).map(last).collect();
    ends.sort_unstable();
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_hold_every_record_once_and_one_at_least() {
        let sources: Vec<Vec<u32>> = vec![vec![0; 1500]; 10];
        let lengths: Vec<usize> = split(&sources, 2, 4096).iter().map(|part| part.len()).collect();
        assert_eq!(lengths, [2, 2, 2, 2, 2]);
        assert_eq!(split(&[vec![0; 9000], vec![0; 9000]], 2, 4096).len(), 2);
        assert!(split::<Vec<u32>>(&[], 2, 4096).is_empty());
    }
}
