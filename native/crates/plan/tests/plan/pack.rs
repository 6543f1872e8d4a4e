//! What packing promises, against a naive reading of the samples.

use crate::random::{Random, step};
use std::collections::{BTreeMap, BTreeSet};
use tunesmith_plan::{Packed, RowInput, Sample, Target, pack, row_counts};

fn sample(ids: &[u32], targets: &[(usize, f64, u32)]) -> Sample {
    let targets = targets.iter().map(|&(position, weight, id)| Target { position, weight, id }).collect();
    Sample { root: 0, ids: ids.to_vec(), targets }
}

/// (prompt, tokens) on the path to a row, read off the segment table.
fn path(packed: &Packed, row: usize) -> (usize, Vec<u32>) {
    let mut rows = Vec::new();
    let mut at = packed.segment_of()[row];
    let mut end = row + 1;
    loop {
        let segment = &packed.segments()[at];
        rows.splice(0..0, segment.rows.start..end);
        match segment.parent {
            None => break,
            Some(parent) => (at, end) = (parent, packed.segments()[parent].rows.end),
        }
    }
    assert_eq!(rows.len(), packed.depths()[row] + 1, "depth counts the rows before a row");
    let mut root = usize::MAX;
    let mut ids = Vec::new();
    for (position, row) in rows.into_iter().enumerate() {
        match packed.inputs()[row] {
            RowInput::Virtual { root: prompt, index } => {
                assert_eq!(index, position);
                root = prompt;
            }
            RowInput::Token(id) => ids.push(id),
        }
    }
    (root, ids)
}

#[test]
fn samples_share_the_rows_of_their_common_prefix() {
    let packed = pack(&[2], &[sample(&[5, 7, 9], &[(2, 1.0, 9)]), sample(&[5, 8, 9, 1], &[(3, 1.0, 1)])]);
    let ids: Vec<_> = packed.inputs()[2..].to_vec();
    let tokens = [5, 7, 8, 9].map(RowInput::Token);
    assert_eq!(ids, tokens, "the tokens behind the last target take no row");
    assert_eq!(packed.depths(), [0, 1, 2, 3, 3, 4]);
    assert_eq!(packed.last_descendant(), [5, 5, 5, 3, 5, 5]);
    assert_eq!(packed.target_rows(), [3, 5]);
    assert_eq!(packed.sample_at(4), Some(1));
    assert_eq!(packed.sample_at(2), Some(0));
    assert_eq!(row_counts(&packed).rows, 6);
}

#[test]
fn one_row_carries_the_targets_of_equal_sources() {
    let source = [4, 4];
    let samples = [
        sample(&source, &[(2, 0.5, 3)]),
        sample(&source, &[(2, 0.25, 1)]),
        sample(&source, &[(2, 0.125, 3)]),
    ];
    let packed = pack(&[1], &samples);
    let merged: Vec<_> = packed.targets_of(0).iter().map(|target| (target.id, target.weight)).collect();
    assert_eq!(merged, [(1, 0.25), (3, 0.625)]);
    assert_eq!(
        (packed.sample_targets(0), packed.sample_targets(1), packed.sample_targets(2)),
        (&[1][..], &[0][..], &[1][..])
    );
}

#[test]
fn the_last_virtual_token_predicts_the_first_text_token() {
    let packed = pack(&[3], &[sample(&[6, 2], &[(0, 1.0, 6), (1, 1.0, 2)])]);
    assert_eq!(packed.target_rows(), [2, 3]);
}

#[test]
fn a_base_model_without_a_prompt_packs_too() {
    let packed = pack(&[0], &[sample(&[6, 2], &[(1, 1.0, 2)]), sample(&[7, 2], &[(1, 1.0, 2)])]);
    assert_eq!((packed.rows(), packed.virtual_rows(), packed.segments().len()), (2, 0, 2));
    assert_eq!(packed.depths(), [0, 0]);
}

#[test]
fn rows_are_the_distinct_prefixes_in_depth_first_order() {
    for seed in 0..300 {
        println!("seed {seed}");
        let (roots, samples) = step(&mut Random::new(seed));
        let packed = pack(&roots, &samples);
        let mut prefixes = BTreeSet::new();
        let mut targets: BTreeMap<_, Vec<f64>> = BTreeMap::new();
        for sample in &samples {
            let used = sample.targets.iter().map(|target| target.position).max().unwrap();
            prefixes.extend((1..=used).map(|length| (sample.root, sample.ids[..length].to_vec())));
            for target in &sample.targets {
                let key = (sample.root, sample.ids[..target.position].to_vec(), target.id);
                targets.entry(key).or_default().push(target.weight);
            }
        }
        let paths: Vec<_> = (0..packed.rows()).map(|row| path(&packed, row)).collect();
        assert!(
            paths[packed.virtual_rows()..].iter().eq(prefixes.iter()),
            "text rows are the sorted prefixes"
        );
        for (row, (root, ids)) in paths.iter().enumerate() {
            let below = |other: &(usize, Vec<u32>)| other.0 == *root && other.1.starts_with(ids);
            let last = paths.iter().rposition(|other| below(other) && !ids.is_empty());
            assert!(ids.is_empty() || last == Some(packed.last_descendant()[row]));
        }
        let mut merged = BTreeMap::new();
        for (index, &row) in packed.target_rows().iter().enumerate() {
            for target in packed.targets_of(index) {
                let (root, ids) = paths[row].clone();
                merged.insert((root, ids, target.id), target.weight);
            }
        }
        assert!(merged.keys().eq(targets.keys()), "each distinct target once");
        for (sum, mut weights) in merged.values().zip(targets.into_values()) {
            weights.sort_by(f64::total_cmp);
            assert_eq!(*sum, weights.into_iter().sum::<f64>());
        }
    }
}

#[test]
fn the_order_of_samples_and_targets_changes_nothing() {
    for seed in 0..200 {
        println!("seed {seed}");
        let mut random = Random::new(seed);
        let (roots, samples) = step(&mut random);
        let mut shuffled = samples.clone();
        shuffled.iter_mut().for_each(|sample| random.shuffle(&mut sample.targets));
        random.shuffle(&mut shuffled);
        let (one, other) = (pack(&roots, &samples), pack(&roots, &shuffled));
        assert_eq!(one.inputs(), other.inputs());
        assert_eq!(one.segments(), other.segments());
        assert_eq!(one.target_rows(), other.target_rows());
        assert_eq!(one.targets(), other.targets(), "weights are summed in sorted order");
    }
}

#[test]
#[should_panic(expected = "no row before position 0")]
fn position_0_needs_a_prompt() {
    pack(&[0], &[sample(&[1], &[(0, 1.0, 1)])]);
}
