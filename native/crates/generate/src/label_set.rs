//! Labels as token sequences: which of their tokens count, and what they add up to.

use std::collections::BTreeMap;

use tunesmith_kernels::{Isa, log_sum_exp};
use tunesmith_models::Scored;
use tunesmith_plan::{Sample, Target};
use tunesmith_spec::LabelScoring;

/// Labels to choose among, as a trie of their tokens.
pub struct LabelSet {
    sequences: Vec<Vec<u32>>,
    scoring: LabelScoring,
    /// Per label, which of its tokens count, ascending.
    counted: Vec<Vec<usize>>,
    /// Where labels part, none under `likelihood`.
    partings: Vec<Parting>,
    /// Per label, the partings at its counted tokens.
    passed: Vec<Vec<usize>>,
}

/// A node of the trie that labels leave by different tokens.
struct Parting {
    /// For each of these tokens, ascending: a label that goes on with it, and which of its counted tokens it is.
    ways: Vec<(usize, usize)>,
}

impl LabelSet {
    /// `sequences`: each label's tokens, the end of sequence as the last one. Equal labels score equal.
    pub fn new(sequences: Vec<Vec<u32>>, scoring: LabelScoring) -> LabelSet {
        match scoring {
            LabelScoring::Likelihood => {
                let counted = sequences.iter().map(|ids| (0..ids.len()).collect()).collect();
                let passed = vec![Vec::new(); sequences.len()];
                LabelSet { sequences, scoring, counted, partings: Vec::new(), passed }
            }
            LabelScoring::Restricted => LabelSet::restricted(sequences),
        }
    }

    fn restricted(sequences: Vec<Vec<u32>>) -> LabelSet {
        // Per node, named by the tokens before it: the tokens that follow, each with the first label that takes it.
        let mut nodes: BTreeMap<&[u32], BTreeMap<u32, usize>> = BTreeMap::new();
        for (label, ids) in sequences.iter().enumerate() {
            for (place, &id) in ids.iter().enumerate() {
                nodes.entry(&ids[..place]).or_default().entry(id).or_insert(label);
            }
        }
        nodes.retain(|_, following| following.len() > 1);
        let places: BTreeMap<&[u32], usize> = nodes.keys().copied().zip(0..).collect();
        let (mut counted, mut passed) = (Vec::new(), Vec::new());
        for ids in &sequences {
            let at = |place: usize| places.get(&ids[..place]).map(|&parting| (place, parting));
            let (tokens, partings): (Vec<usize>, Vec<usize>) = (0..ids.len()).filter_map(at).unzip();
            counted.push(tokens);
            passed.push(partings);
        }
        let parting = |(before, following): (&&[u32], &BTreeMap<u32, usize>)| {
            let way = |&label: &usize| (label, counted[label].partition_point(|&place| place < before.len()));
            Parting { ways: following.values().map(way).collect() }
        };
        let partings = nodes.iter().map(parting).collect();
        LabelSet { sequences, scoring: LabelScoring::Restricted, counted, partings, passed }
    }

    /// Each label's tokens.
    pub fn sequences(&self) -> &[Vec<u32>] {
        &self.sequences
    }

    /// How many labels there are.
    pub fn len(&self) -> usize {
        self.sequences.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.sequences.is_empty()
    }

    /// What the engine is asked for.
    pub(crate) fn scored(&self) -> Scored {
        match self.scoring {
            LabelScoring::Likelihood => Scored::LogProbability,
            LabelScoring::Restricted => Scored::Logit,
        }
    }

    /// Whether no token counts: the labels do not differ.
    pub(crate) fn is_forced(&self) -> bool {
        self.counted.iter().all(Vec::is_empty)
    }

    /// Rows that the longest path takes behind a source.
    pub(crate) fn longest(&self) -> usize {
        self.counted.iter().filter_map(|counted| counted.last().copied()).max().unwrap_or(0)
    }

    /// Rows that all labels take behind a source, those they share counted for each.
    pub(crate) fn rows(&self) -> usize {
        self.counted.iter().filter_map(|counted| counted.last()).sum()
    }

    /// A source with each label behind it; the targets are the tokens that count, in their order.
    pub(crate) fn samples<'a>(&'a self, source: &'a [u32]) -> impl Iterator<Item = Sample> + 'a {
        self.sequences.iter().zip(&self.counted).map(move |(label, counted)| {
            let kept = counted.last().copied().unwrap_or(0);
            let target = move |&place: &usize| Target {
                position: source.len() + place,
                weight: 1.0,
                id: label[place],
            };
            Sample {
                root: 0,
                ids: [source, &label[..kept]].concat(),
                targets: counted.iter().map(target).collect(),
            }
        })
    }

    /// The score of each label. `of(label, i)` is the engine's score of the label's i-th counted token.
    pub(crate) fn scores(&self, isa: Isa, of: impl Fn(usize, usize) -> f32) -> Vec<f64> {
        let total = |parting: &Parting| {
            let logits: Vec<f32> = parting.ways.iter().map(|&(label, i)| of(label, i)).collect();
            log_sum_exp(isa, &logits)
        };
        let totals: Vec<f64> = self.partings.iter().map(total).collect();
        let score = |label: usize| {
            (0..self.counted[label].len()).fold(0.0, |sum, i| {
                let among = self.passed[label].get(i).map_or(0.0, |&parting| totals[parting]);
                sum + (f64::from(of(label, i)) - among)
            })
        };
        (0..self.len()).map(score).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const END: u32 = 1;

    fn restricted(labels: &[&[u32]]) -> LabelSet {
        let sequences = labels.iter().map(|ids| [*ids, &[END]].concat()).collect();
        LabelSet::new(sequences, LabelScoring::Restricted)
    }

    /// The trie walked label by label: the definition, without shared work.
    fn naive(labels: &[&[u32]], logit: impl Fn(&[u32], u32) -> f64) -> Vec<f64> {
        let sequences: Vec<Vec<u32>> = labels.iter().map(|ids| [*ids, &[END]].concat()).collect();
        let score = |ids: &Vec<u32>| {
            let token = |place: usize| {
                let before = &ids[..place];
                let rivals =
                    sequences.iter().filter(|other| other.len() > place && other.starts_with(before));
                let mut following: Vec<u32> = rivals.map(|other| other[place]).collect();
                following.sort_unstable();
                following.dedup();
                let total: f64 = following.iter().map(|&id| logit(before, id).exp()).sum();
                logit(before, ids[place]) - total.ln()
            };
            (0..ids.len()).map(token).sum()
        };
        sequences.iter().map(score).collect()
    }

    /// A made-up logit of a token behind others.
    fn logit(before: &[u32], id: u32) -> f64 {
        let mixed = before.iter().fold(id, |mixed, &id| mixed.wrapping_mul(31).wrapping_add(id));
        f64::from(mixed % 17) / 4.0 - 2.0
    }

    fn scores(labels: &[&[u32]]) -> Vec<f64> {
        let set = restricted(labels);
        set.scores(Isa::best(), |label, i| {
            let place = set.counted[label][i];
            logit(&set.sequences[label][..place], set.sequences[label][place]) as f32
        })
    }

    #[test]
    fn scores_are_those_of_the_walked_trie() {
        let sets: [&[&[u32]]; 6] = [
            &[&[5], &[6]],
            &[&[5, 7, 8], &[5, 7, 9], &[5, 6]],
            &[&[5], &[5, 6], &[5, 6, 7, 8]],
            &[&[9, 9], &[9, 9], &[4]],
            &[&[], &[3], &[3, 3]],
            &[&[8, 2, 4], &[3, 2, 4], &[8, 2, 5], &[8], &[6, 6, 6]],
        ];
        for labels in sets {
            let found = scores(labels);
            for (found, expected) in found.iter().zip(naive(labels, logit)) {
                assert!((found - expected).abs() < 1e-6, "{labels:?}: {found} for {expected}");
            }
            let distinct: std::collections::BTreeMap<&[u32], f64> =
                labels.iter().copied().zip(found).collect();
            let total: f64 = distinct.values().map(|score| score.exp()).sum();
            assert!((total - 1.0).abs() < 1e-6, "{labels:?}: probabilities sum to {total}");
        }
    }

    #[test]
    fn tokens_that_leave_no_choice_take_no_row() {
        let one_token = restricted(&[&[5], &[6]]);
        assert_eq!((one_token.longest(), one_token.rows()), (0, 0));
        let samples: Vec<Sample> = one_token.samples(&[7, 8]).collect();
        assert_eq!(samples[0].ids, [7, 8]);
        assert_eq!(samples[1].targets, [Target { position: 2, weight: 1.0, id: 6 }]);
        // The shared first token is forced: the choice is behind it.
        let shared = restricted(&[&[5, 6], &[5, 7, 8, 9]]);
        assert_eq!((shared.longest(), shared.rows()), (1, 2));
        assert!(restricted(&[&[5, 6], &[5, 6]]).is_forced());
        assert_eq!(scores(&[&[5, 6], &[5, 6]]), [0.0, 0.0]);
    }

    #[test]
    fn of_equal_labels_every_score_is_the_same() {
        let found = scores(&[&[5, 6], &[4], &[5, 6]]);
        assert_eq!(found[0], found[2]);
    }

    #[test]
    fn likelihood_counts_every_token_among_all_of_the_vocabulary() {
        let set = LabelSet::new(vec![vec![5, END], vec![6, 7, END]], LabelScoring::Likelihood);
        assert_eq!((set.longest(), set.rows()), (2, 3));
        assert_eq!(set.scores(Isa::best(), |label, i| -((label + i) as f32)), [-1.0, -6.0]);
        assert_eq!(set.samples(&[9]).map(|sample| sample.targets.len()).collect::<Vec<_>>(), [2, 3]);
    }
}
