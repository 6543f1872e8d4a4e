//! From samples to packed rows: sort, share prefixes, merge targets.

use crate::mutants::{Mutant, is_planted};
use crate::{Attention, MergedTarget, Packed, RowInput, Sample, Segment};

const NONE: usize = usize::MAX;

/// Packs the samples of one optimiser step behind prompts of `root_lengths` virtual tokens.
///
/// The result depends on the multiset of samples only, apart from [`Packed::sample_at`] and
/// [`Packed::sample_targets`], which speak of the samples in the order given. A prompt of length 0 is no
/// prompt: the text stands at position 0.
///
/// # Panics
/// When a sample names a prompt that is not there, when a target lies behind the sample's tokens, or when
/// position 0 is predicted behind a prompt of length 0: there is no row to predict it from.
pub fn pack(root_lengths: &[usize], samples: &[Sample]) -> Packed {
    let lengths = used_lengths(root_lengths, samples);
    let order = depth_first_order(samples, &lengths);
    let mut trie = Trie::new(root_lengths);
    let mut ends = vec![Vec::new(); samples.len()];
    for &index in &order {
        let sample = &samples[index];
        ends[index] = trie.insert(index, sample.root, &sample.ids[..lengths[index]]);
    }
    let (target_rows, target_starts, targets, sample_starts, sample_targets) = merge_targets(samples, &ends);
    let (segments, segment_of) = segments(root_lengths, &trie);
    let last_descendant = last_descendants(&trie);
    Packed {
        root_lengths: root_lengths.to_vec(),
        virtual_rows: trie.virtual_rows,
        inputs: trie.inputs,
        depths: trie.depths,
        segments,
        segment_of,
        last_descendant,
        first_sample: trie.first_sample,
        target_rows,
        target_starts,
        targets,
        sample_starts,
        sample_targets,
    }
}

/// Tokens of each sample that need a row: those before its last target.
fn used_lengths(root_lengths: &[usize], samples: &[Sample]) -> Vec<usize> {
    samples
        .iter()
        .map(|sample| {
            assert!(
                sample.root < root_lengths.len(),
                "sample behind prompt {}, which is not there",
                sample.root
            );
            let used = sample.targets.iter().map(|target| target.position).max().unwrap_or(0);
            assert!(used <= sample.ids.len(), "target at {used} behind {} tokens", sample.ids.len());
            let first = sample.targets.iter().map(|target| target.position).min();
            let predicts_first = first == Some(0) && root_lengths[sample.root] == 0;
            assert!(!predicts_first, "no row before position 0 without a prompt");
            used
        })
        .collect()
}

/// Lexicographic order is depth-first order with children by token id.
fn depth_first_order(samples: &[Sample], lengths: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..samples.len()).collect();
    order.sort_by(|&a, &b| {
        let key = |i: usize| (samples[i].root, &samples[i].ids[..lengths[i]]);
        key(a).cmp(&key(b)).then(a.cmp(&b))
    });
    order
}

struct Trie {
    virtual_rows: usize,
    root_starts: Vec<usize>,
    root_lengths: Vec<usize>,
    inputs: Vec<RowInput>,
    depths: Vec<usize>,
    parents: Vec<usize>,
    children: Vec<usize>,
    first_sample: Vec<usize>,
    path_root: usize,
    path_ids: Vec<u32>,
    path_rows: Vec<usize>,
}

impl Trie {
    fn new(root_lengths: &[usize]) -> Trie {
        let mut trie = Trie {
            virtual_rows: root_lengths.iter().sum(),
            root_starts: Vec::new(),
            root_lengths: root_lengths.to_vec(),
            inputs: Vec::new(),
            depths: Vec::new(),
            parents: Vec::new(),
            children: Vec::new(),
            first_sample: Vec::new(),
            path_root: NONE,
            path_ids: Vec::new(),
            path_rows: Vec::new(),
        };
        for (root, &length) in root_lengths.iter().enumerate() {
            trie.root_starts.push(trie.inputs.len());
            let mut parent = NONE;
            for index in 0..length {
                parent = trie.push(RowInput::Virtual { root, index }, index, parent);
            }
        }
        trie
    }

    fn push(&mut self, input: RowInput, depth: usize, parent: usize) -> usize {
        let row = self.inputs.len();
        self.inputs.push(input);
        self.depths.push(depth);
        self.parents.push(parent);
        self.children.push(0);
        self.first_sample.push(NONE);
        if parent != NONE {
            self.children[parent] += 1;
        }
        row
    }

    /// Adds a path and returns the row that predicts each position 0..=ids.len() (NONE where there is none).
    /// Paths must come in depth-first order.
    fn insert(&mut self, sample: usize, root: usize, ids: &[u32]) -> Vec<usize> {
        if self.path_root != root {
            self.path_root = root;
            self.path_ids.clear();
            self.path_rows.clear();
        }
        let shared = self.path_ids.iter().zip(ids).take_while(|(a, b)| a == b).count();
        self.path_ids.truncate(shared);
        self.path_rows.truncate(shared);
        let (start, length) = (self.root_starts[root], self.root_lengths[root]);
        let prompt_end = if length == 0 { NONE } else { start + length - 1 };
        for &id in &ids[shared..] {
            let parent = self.path_rows.last().copied().unwrap_or(prompt_end);
            let row = self.push(RowInput::Token(id), length + self.path_rows.len(), parent);
            self.path_ids.push(id);
            self.path_rows.push(row);
        }
        for row in (start..start + length).chain(self.path_rows.iter().copied()) {
            // NONE is the largest index, so that the smallest wins.
            self.first_sample[row] = self.first_sample[row].min(sample);
        }
        std::iter::once(prompt_end).chain(self.path_rows.iter().copied()).collect()
    }
}

type Csr = (Vec<usize>, Vec<usize>, Vec<MergedTarget>, Vec<usize>, Vec<usize>);

/// Merges equal (row, token) pairs; weights are summed in ascending order, so that the sum does not depend
/// on the order of the samples.
fn merge_targets(samples: &[Sample], ends: &[Vec<usize>]) -> Csr {
    struct Entry {
        row: usize,
        id: u32,
        weight: f64,
        place: usize,
    }
    let mut sample_starts = vec![0];
    let mut entries = Vec::new();
    for (sample, rows) in samples.iter().zip(ends) {
        for target in &sample.targets {
            let place = entries.len();
            entries.push(Entry { row: rows[target.position], id: target.id, weight: target.weight, place });
        }
        sample_starts.push(entries.len());
    }
    let mut sample_targets = vec![0; entries.len()];
    entries.sort_by(|a, b| {
        let same = if is_planted(Mutant::UnsortedWeights) {
            a.place.cmp(&b.place)
        } else {
            a.weight.total_cmp(&b.weight)
        };
        (a.row, a.id).cmp(&(b.row, b.id)).then(same)
    });
    let (mut rows, mut starts, mut targets) = (Vec::new(), Vec::new(), Vec::<MergedTarget>::new());
    let mut previous = None;
    for entry in &entries {
        if rows.last() != Some(&entry.row) {
            rows.push(entry.row);
            starts.push(targets.len());
        }
        if previous == Some((entry.row, entry.id)) {
            if let Some(merged) = targets.last_mut() {
                let sum = merged.weight + entry.weight;
                merged.weight = if is_planted(Mutant::WrongMergedWeight) { entry.weight } else { sum };
            }
        } else {
            targets.push(MergedTarget { id: entry.id, weight: entry.weight });
        }
        previous = Some((entry.row, entry.id));
        sample_targets[entry.place] = targets.len() - 1;
    }
    starts.push(targets.len());
    (rows, starts, targets, sample_starts, sample_targets)
}

/// Cuts the trie into maximal unbranched runs; a prompt is a segment of its own.
fn segments(root_lengths: &[usize], trie: &Trie) -> (Vec<Segment>, Vec<usize>) {
    let mut segments: Vec<Segment> = Vec::new();
    let mut segment_of = vec![NONE; trie.inputs.len()];
    for row in 0..trie.inputs.len() {
        let parent = trie.parents[row];
        let continues = parent != NONE
            && (row < trie.virtual_rows || parent >= trie.virtual_rows && trie.children[parent] == 1);
        if continues {
            segment_of[row] = segment_of[parent];
            segments[segment_of[row]].rows.end = row + 1;
        } else {
            let parent = (parent != NONE).then(|| segment_of[parent]);
            segment_of[row] = segments.len();
            let depth = trie.depths[row];
            segments.push(Segment { rows: row..row + 1, parent, depth, attention: Attention::Causal });
        }
    }
    debug_assert!(root_lengths.iter().filter(|&&length| length > 0).count() <= segments.len());
    (segments, segment_of)
}

fn last_descendants(trie: &Trie) -> Vec<usize> {
    let mut last: Vec<usize> = (0..trie.inputs.len()).collect();
    for row in (0..last.len()).rev() {
        let parent = trie.parents[row];
        if parent != NONE {
            last[parent] = last[parent].max(last[row]);
        }
    }
    last
}
