//! Which rows a pass computes, with their tiles of attention.

use crate::ModelConfig;
use tunesmith_ops::Tile;
use tunesmith_plan::{Chunk, Packed, Segment};

/// A forward pass: n consecutive rows through all blocks; of the last block only keys and values are
/// computed for rows whose output nobody reads.
pub(crate) struct ForwardPass {
    /// First row, to name rows in errors.
    pub first_row: usize,
    /// Slot of the first row's keys and values; the others follow.
    pub base: usize,
    /// Position of each row.
    pub positions: Vec<usize>,
    /// All rows.
    pub tiles: Vec<Tile>,
    /// Rows whose output is read, counted within the pass.
    pub outputs: Vec<usize>,
    /// Their positions.
    pub output_positions: Vec<usize>,
    /// Those rows.
    pub output_tiles: Vec<Tile>,
}

impl ForwardPass {
    /// A pass over `rows` (ascending), attention over `tile_rows` queries at a time. `slot` places keys and values;
    /// `is_output` tells whose output is read.
    pub fn new(
        tile_rows: usize,
        segments: &[Segment],
        segment_of: impl Fn(usize) -> usize,
        slot: impl Fn(usize) -> usize,
        rows: std::ops::Range<usize>,
        is_output: impl Fn(usize) -> bool,
    ) -> ForwardPass {
        let position = |row: usize| {
            let segment = &segments[segment_of(row)];
            segment.depth + row - segment.rows.start
        };
        let first_row = rows.start;
        let all: Vec<usize> = rows.clone().collect();
        let outputs: Vec<usize> = all.iter().copied().filter(|&row| is_output(row)).collect();
        let tiles = |rows: &[usize]| -> Vec<Tile> {
            let pieces = rows.chunks(tile_rows).enumerate();
            let tile = |(i, rows): (usize, &[usize])| {
                let start = i * tile_rows;
                let sources = (start..start + rows.len()).collect();
                Tile::new(segments, &segment_of, &slot, rows, sources, start)
            };
            pieces.map(tile).collect()
        };
        ForwardPass {
            first_row,
            base: if rows.is_empty() { 0 } else { slot(first_row) },
            positions: all.iter().map(|&row| position(row)).collect(),
            tiles: tiles(&all),
            output_positions: outputs.iter().map(|&row| position(row)).collect(),
            output_tiles: tiles(&outputs),
            outputs: outputs.iter().map(|row| row - first_row).collect(),
        }
    }

    /// The pass over a chunk; its targets' output is read.
    pub fn over(tile_rows: usize, packed: &Packed, chunk: &Chunk) -> ForwardPass {
        let targets = packed.target_rows();
        ForwardPass::new(
            tile_rows,
            packed.segments(),
            |row| packed.segment_of()[row],
            |row| chunk.slot(row),
            chunk.rows.clone(),
            |row| targets.binary_search(&row).is_ok(),
        )
    }

    /// n.
    pub fn rows(&self) -> usize {
        self.positions.len()
    }

    /// m, the rows of a block whose output is read.
    pub fn output_rows(&self, layer: usize, config: &ModelConfig) -> usize {
        if layer + 1 == config.layers { self.outputs.len() } else { self.rows() }
    }
}

/// The slots of a chunk: every held row has one, every held target row one more among the targets.
pub(crate) struct Slots {
    /// Held target rows, ascending.
    pub targets: Vec<usize>,
    /// How many of them are open.
    pub open_targets: usize,
}

impl Slots {
    pub fn new(packed: &Packed, chunk: &Chunk) -> Slots {
        let is_target = |row: &usize| packed.target_rows().binary_search(row).is_ok();
        let mut targets: Vec<usize> = chunk.open.iter().copied().filter(is_target).collect();
        let open_targets = targets.len();
        targets.extend(chunk.rows.clone().filter(is_target));
        Slots { targets, open_targets }
    }

    /// The target slot of a held row, if it is a target.
    pub fn target(&self, row: usize) -> Option<usize> {
        self.targets.binary_search(&row).ok()
    }
}

/// A backward pass: rows that close, leaf by leaf.
pub(crate) struct BackwardPass {
    /// The rows.
    pub rows: Vec<usize>,
    /// Slot of each.
    pub slots: Vec<usize>,
    /// Position of each.
    pub positions: Vec<usize>,
    /// All of them.
    pub tiles: Vec<Tile>,
    /// Those that are targets, counted within `rows`.
    pub targets: Vec<usize>,
    /// Target slot of each target.
    pub target_slots: Vec<usize>,
    /// Position of each target.
    pub target_positions: Vec<usize>,
    /// The targets.
    pub target_tiles: Vec<Tile>,
}

impl BackwardPass {
    /// The pass over `rows`, whose leaves are ranges of it; slots are those of `chunk`.
    pub fn new(
        tile_rows: usize,
        packed: &Packed,
        chunk: &Chunk,
        slots: &Slots,
        rows: &[usize],
        leaves: &[std::ops::Range<usize>],
    ) -> BackwardPass {
        let tiles = |keep: &dyn Fn(usize) -> bool, source: &dyn Fn(usize) -> usize| -> Vec<Tile> {
            let mut tiles = Vec::new();
            let mut start = 0;
            for leaf in leaves {
                let kept: Vec<usize> = rows[leaf.clone()].iter().copied().filter(|&row| keep(row)).collect();
                for rows in kept.chunks(tile_rows) {
                    let sources = rows.iter().map(|&row| source(row)).collect();
                    let segment_of = |row: usize| packed.segment_of()[row];
                    let slot = |row: usize| chunk.slot(row);
                    tiles.push(Tile::new(packed.segments(), &segment_of, &slot, rows, sources, start));
                    start += rows.len();
                }
            }
            tiles
        };
        let target_slot = |row: usize| slots.target(row).unwrap_or(usize::MAX);
        let is_target = |row: usize| slots.target(row).is_some();
        let targets: Vec<usize> = (0..rows.len()).filter(|&i| is_target(rows[i])).collect();
        BackwardPass {
            rows: rows.to_vec(),
            slots: rows.iter().map(|&row| chunk.slot(row)).collect(),
            positions: rows.iter().map(|&row| packed.depths()[row]).collect(),
            tiles: tiles(&|_| true, &|row| chunk.slot(row)),
            target_slots: targets.iter().map(|&i| target_slot(rows[i])).collect(),
            target_positions: targets.iter().map(|&i| packed.depths()[rows[i]]).collect(),
            target_tiles: tiles(&is_target, &target_slot),
            targets,
        }
    }
}
