//! What the chunk schedule and the panels promise.

use crate::random::{Random, step};
use tunesmith_plan::{LEAF, Packed, Schedule, pack, panels};

fn ancestors(packed: &Packed, row: usize) -> Vec<usize> {
    let last = packed.last_descendant();
    (0..=row).filter(|&other| last[other] >= row && same_root(packed, other, row)).collect()
}

fn same_root(packed: &Packed, a: usize, b: usize) -> bool {
    let root = |row: usize| {
        let mut at = packed.segment_of()[row];
        while let Some(parent) = packed.segments()[at].parent {
            at = parent;
        }
        at
    };
    root(a) == root(b)
}

#[test]
fn each_row_goes_forward_and_backward_once_and_after_all_its_descendants() {
    for seed in 0..200 {
        println!("seed {seed}");
        let mut random = Random::new(seed);
        let (roots, samples) = step(&mut random);
        let packed = pack(&roots, &samples);
        let schedule = Schedule::new(&packed, 1 + random.below(400));
        let mut forward = schedule.prompts.rows.clone().collect::<Vec<_>>();
        let mut closed = vec![false; packed.rows()];
        for chunk in &schedule.chunks {
            assert_eq!((chunk.rows.start - packed.virtual_rows()) % LEAF, 0, "chunks are whole leaves");
            forward.extend(chunk.rows.clone());
            for (slot, row) in chunk.open.iter().copied().chain(chunk.rows.clone()).enumerate() {
                assert_eq!(chunk.slot(row), slot);
            }
            for &row in &chunk.closing {
                assert!(!std::mem::replace(&mut closed[row], true), "row {row} closes once");
                assert!(packed.last_descendant()[row] < chunk.rows.end);
                assert!(chunk.slot(row) < chunk.held(), "its activations are held");
            }
            let last = packed.last_descendant();
            let below = last.iter().map(|&last| last < chunk.rows.end);
            let first = packed.virtual_rows();
            assert!(below.skip(first).eq(closed[first..].iter().copied()), "closed once all below is closed");
            for leaf in &chunk.leaves {
                let rows = &chunk.closing[leaf.clone()];
                assert!(rows.is_sorted());
                let leaf_of = |row: usize| (last[row] - packed.virtual_rows()) / LEAF;
                assert!(rows.iter().all(|&row| leaf_of(row) == leaf_of(rows[0])));
            }
        }
        assert!(forward.into_iter().eq(0..packed.rows()));
        assert!(closed[packed.virtual_rows()..].iter().all(|&closed| closed));
    }
}

#[test]
fn leaves_do_not_depend_on_the_chunk_size() {
    for seed in 0..200 {
        println!("seed {seed}");
        let mut random = Random::new(seed);
        let (roots, samples) = step(&mut random);
        let packed = pack(&roots, &samples);
        let leaves = |chunk_rows: usize| -> Vec<Vec<usize>> {
            let chunks = Schedule::new(&packed, chunk_rows).chunks;
            chunks.iter().flat_map(|c| c.leaves.iter().map(|leaf| c.closing[leaf.clone()].to_vec())).collect()
        };
        let whole = leaves(usize::MAX);
        for chunk_rows in [1, 64, 128, 200, 1024] {
            assert_eq!(leaves(chunk_rows), whole);
        }
    }
}

#[test]
fn panels_give_each_query_its_ancestors_in_position_order() {
    for seed in 0..200 {
        println!("seed {seed}");
        let mut random = Random::new(seed);
        let (roots, samples) = step(&mut random);
        let packed = pack(&roots, &samples);
        let text = packed.virtual_rows()..packed.rows();
        let rows: Vec<usize> = text.filter(|_| random.below(3) > 0).collect();
        let panels = panels(packed.segments(), |row| packed.segment_of()[row], &rows);
        for (query, &row) in rows.iter().enumerate() {
            let segment = &packed.segments()[packed.segment_of()[row]];
            let mut seen = Vec::new();
            for panel in panels.iter().filter(|panel| panel.queries.contains(&query)) {
                assert_eq!(panel.depth, seen.len().min(panel.depth));
                assert_eq!(packed.depths()[panel.keys.start], panel.depth);
                seen.extend(panel.keys.clone());
            }
            assert_eq!(seen[..segment.visible(row)], ancestors(&packed, row));
        }
        let mut segments: Vec<_> = panels.iter().map(|panel| panel.segment).collect();
        segments.sort_unstable();
        segments.dedup();
        assert_eq!(segments.len(), panels.len(), "each segment's keys are read once");
    }
}

#[test]
fn chunks_are_as_equal_as_whole_leaves_allow() {
    let ids: Vec<u32> = (0..2772).collect();
    let targets = vec![tunesmith_plan::Target { position: 2772, weight: 1.0, id: 0 }];
    let packed = pack(&[100], &[tunesmith_plan::Sample { root: 0, ids, targets }]);
    let schedule = Schedule::new(&packed, 1024);
    let sizes: Vec<_> = schedule.chunks.iter().map(|chunk| chunk.rows.len()).collect();
    assert_eq!(sizes, [896, 960, 916]);
    assert_eq!(schedule.chunks[2].open.len(), 100 + 896 + 960, "one long sample closes at its end");
}
