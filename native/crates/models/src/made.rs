//! What a block makes of its rows on the way, for the next operation or for its backward pass.

use crate::ModelConfig;
use crate::arena::Arena;
use crate::config::Parallel;
use std::ops::Range;
use tunesmith_ops::{Device, View, ViewMut};

/// Rows of so many values each; of none where the model has no use for them.
pub(crate) struct Rows<'a, D: Device> {
    values: ViewMut<'a, D>,
    width: usize,
}

impl<'a, D: Device> Rows<'a, D> {
    pub fn cut(arena: &mut Arena<'a, D>, rows: usize, width: usize) -> Rows<'a, D> {
        Rows { values: arena.take(rows * width), width }
    }

    /// All rows, to read.
    pub fn view(&self) -> View<'_, D> {
        self.values.view()
    }

    /// Some of the rows, to read.
    pub fn view_of(&self, rows: &Range<usize>) -> View<'_, D> {
        self.values.view().part(rows.start * self.width..rows.end * self.width)
    }

    /// All rows.
    pub fn all(&mut self) -> ViewMut<'_, D> {
        self.values.all()
    }

    /// Some of the rows.
    pub fn part(&mut self, rows: &Range<usize>) -> Rows<'_, D> {
        let range = rows.start * self.width..rows.end * self.width;
        Rows { values: self.values.part(range), width: self.width }
    }

    /// Moves the rows at `places` (ascending) to the front.
    pub fn compact(&mut self, device: &D, places: &[usize]) {
        if self.width > 0 {
            device.compact(self.values.all(), self.width, places);
        }
    }
}

/// What is made of every row of a block.
pub(crate) struct OfAll<'a, D: Device> {
    /// Statistics of the norm in front of attention [n, 2].
    pub attention_statistics: Rows<'a, D>,
    /// Keys in front of their norm [n, KV·D], where they have one.
    pub raw_keys: Rows<'a, D>,
    /// Statistics of that norm [n, normed parts, 2].
    pub key_statistics: Rows<'a, D>,
    /// Statistics of the MLP's own norm of the block's input [n, 2], where the branches are parallel.
    pub parallel_statistics: Rows<'a, D>,
}

impl<'a, D: Device> OfAll<'a, D> {
    pub fn cut(config: &ModelConfig, rows: usize, arena: &mut Arena<'a, D>) -> OfAll<'a, D> {
        let [_, parts] = config.normed_parts();
        let parallel = config.parallel == Some(Parallel::OwnNorm);
        let mut cut = |width| Rows::cut(arena, rows, width);
        OfAll {
            attention_statistics: cut(2),
            raw_keys: cut(if parts > 0 { config.key_width() } else { 0 }),
            key_statistics: cut(2 * parts),
            parallel_statistics: cut(if parallel { 2 } else { 0 }),
        }
    }

    /// Some of the rows.
    pub fn part(&mut self, rows: &Range<usize>) -> OfAll<'_, D> {
        OfAll {
            attention_statistics: self.attention_statistics.part(rows),
            raw_keys: self.raw_keys.part(rows),
            key_statistics: self.key_statistics.part(rows),
            parallel_statistics: self.parallel_statistics.part(rows),
        }
    }

    /// Moves the rows at `places` (ascending) to the front.
    pub fn compact(&mut self, device: &D, places: &[usize]) {
        let OfAll { attention_statistics, raw_keys, key_statistics, parallel_statistics } = self;
        for rows in [attention_statistics, raw_keys, key_statistics, parallel_statistics] {
            rows.compact(device, places);
        }
    }
}

/// What is made of the rows of a block whose output is read: all but in the last block.
pub(crate) struct OfOutputs<'a, D: Device> {
    /// Queries, normed and rotated [m, H·D].
    pub queries: Rows<'a, D>,
    /// Queries in front of their norm [m, H·D], where they have one.
    pub raw_queries: Rows<'a, D>,
    /// Statistics of that norm [m, normed parts, 2].
    pub query_statistics: Rows<'a, D>,
    /// Attention's output in front of the norm behind it [m, C], where there is one.
    pub attended: Rows<'a, D>,
    /// Statistics of that norm [m, 2].
    pub attended_statistics: Rows<'a, D>,
    /// Residual stream between attention and MLP [m, C].
    pub middle: Rows<'a, D>,
    /// Statistics of the norm in front of the MLP [m, 2].
    pub mlp_statistics: Rows<'a, D>,
    /// The MLP's pre-activations [m, U].
    pub pre: Rows<'a, D>,
    /// The MLP's output in front of the norm behind it [m, C], where there is one.
    pub fed: Rows<'a, D>,
    /// Statistics of that norm [m, 2].
    pub fed_statistics: Rows<'a, D>,
}

impl<'a, D: Device> OfOutputs<'a, D> {
    pub fn cut(config: &ModelConfig, rows: usize, arena: &mut Arena<'a, D>) -> OfOutputs<'a, D> {
        let [parts, _] = config.normed_parts();
        let after = usize::from(config.norms.after);
        let mut cut = |width| Rows::cut(arena, rows, width);
        OfOutputs {
            queries: cut(config.query_width()),
            raw_queries: cut(if parts > 0 { config.query_width() } else { 0 }),
            query_statistics: cut(2 * parts),
            attended: cut(config.hidden * after),
            attended_statistics: cut(2 * after),
            middle: cut(config.hidden),
            mlp_statistics: cut(2),
            pre: cut(config.up_width()),
            fed: cut(config.hidden * after),
            fed_statistics: cut(2 * after),
        }
    }

    /// Some of the rows.
    pub fn part(&mut self, rows: &Range<usize>) -> OfOutputs<'_, D> {
        OfOutputs {
            queries: self.queries.part(rows),
            raw_queries: self.raw_queries.part(rows),
            query_statistics: self.query_statistics.part(rows),
            attended: self.attended.part(rows),
            attended_statistics: self.attended_statistics.part(rows),
            middle: self.middle.part(rows),
            mlp_statistics: self.mlp_statistics.part(rows),
            pre: self.pre.part(rows),
            fed: self.fed.part(rows),
            fed_statistics: self.fed_statistics.part(rows),
        }
    }

    /// Moves the rows at `places` (ascending) to the front.
    pub fn compact(&mut self, device: &D, places: &[usize]) {
        let OfOutputs { queries, raw_queries, query_statistics, attended, attended_statistics, .. } = self;
        for rows in [queries, raw_queries, query_statistics, attended, attended_statistics] {
            rows.compact(device, places);
        }
        let OfOutputs { middle, mlp_statistics, pre, fed, fed_statistics, .. } = self;
        for rows in [middle, mlp_statistics, pre, fed, fed_statistics] {
            rows.compact(device, places);
        }
    }
}
