//! A few query rows with the blocks of keys they read.

use std::ops::Range;
use tunesmith_plan::{Segment, panels};

/// Consecutive keys that consecutive queries of a tile read.
#[derive(Clone, Debug)]
pub(crate) struct TilePanel {
    /// Places of the keys in the store of keys and values.
    pub keys: Range<usize>,
    /// Position of the first key.
    pub depth: usize,
    /// Queries of the tile.
    pub queries: Range<usize>,
}

/// Queries that are computed together.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Place of each query row in the buffer of queries.
    pub(crate) sources: Vec<usize>,
    /// Place of the first query's result; the others follow it.
    pub(crate) start: usize,
    /// How many keys each query sees.
    pub(crate) visible: Vec<usize>,
    /// Position of each query.
    pub(crate) positions: Vec<usize>,
    pub(crate) panels: Vec<TilePanel>,
    /// Most keys of a panelled row, visible or not.
    pub(crate) width: usize,
}

/// A query by itself.
#[derive(Clone, Debug)]
pub struct TileQuery {
    /// Place in the buffer of queries.
    pub source: usize,
    /// Place of its result.
    pub result: usize,
    /// Its position.
    pub position: usize,
    /// Places of the keys that it sees, in the order of their positions from 0.
    pub keys: Vec<usize>,
}

impl Tile {
    /// The tile of the queries at `rows` (ascending, depth-first). `slot` gives the place of a row's key and
    /// value; the rows of a segment lie behind each other there. Query i comes from place `sources[i]` and
    /// its result goes to place `start + i`.
    pub fn new(
        segments: &[Segment],
        segment_of: &impl Fn(usize) -> usize,
        slot: &impl Fn(usize) -> usize,
        rows: &[usize],
        sources: Vec<usize>,
        start: usize,
    ) -> Tile {
        let own = |row: usize| &segments[segment_of(row)];
        let panels: Vec<TilePanel> = panels(segments, segment_of, rows)
            .into_iter()
            .map(|panel| {
                let first = slot(panel.keys.start);
                let keys = first..first + panel.keys.len();
                TilePanel { keys, depth: panel.depth, queries: panel.queries }
            })
            .collect();
        let width = panels.iter().map(|panel| panel.depth + panel.keys.len()).max().unwrap_or(0);
        Tile {
            sources,
            start,
            visible: rows.iter().map(|&row| own(row).visible(row)).collect(),
            positions: rows.iter().map(|&row| own(row).depth + row - own(row).rows.start).collect(),
            panels,
            width,
        }
    }

    /// What a query reads and writes, for devices that go query by query.
    pub fn query(&self, index: usize) -> TileQuery {
        let panels = self.panels.iter().filter(|panel| panel.queries.contains(&index));
        let keys = panels.flat_map(|panel| panel.keys.clone()).take(self.visible[index]).collect();
        TileQuery {
            source: self.sources[index],
            result: self.start + index,
            position: self.positions[index],
            keys,
        }
    }

    /// Number of query rows.
    pub fn rows(&self) -> usize {
        self.sources.len()
    }
}
