//! A query under a head, over the keys that it sees.

use super::maths::{cap, dot, softmax};
use tunesmith_ops::{AttentionShape, Tile, TileQuery};

/// Every query of the tiles under every query head.
pub fn queries_of(shape: &AttentionShape, tiles: &[Tile]) -> impl Iterator<Item = (TileQuery, usize)> {
    let queries = tiles.iter().flat_map(|tile| (0..tile.rows()).map(|query| tile.query(query)));
    queries.flat_map(|query| (0..shape.heads).map(move |head| (query.clone(), head)))
}

/// A query under one query head.
pub struct Heads<'a> {
    pub shape: &'a AttentionShape,
    pub head: usize,
    pub query: &'a TileQuery,
    pub keys_values: &'a [f64],
}

impl<'a> Heads<'a> {
    /// The head's part of a row [H·D].
    pub fn own<'b>(&self, rows: &'b [f64], row: usize) -> &'b [f64] {
        let d = self.shape.head_size;
        &rows[row * self.shape.query_width() + self.head * d..][..d]
    }

    pub fn key(&self, place: usize) -> &'a [f64] {
        let d = self.shape.head_size;
        &self.keys_values[place * self.shape.kv_width() + self.head / self.shape.group() * d..][..d]
    }

    pub fn value(&self, place: usize) -> &'a [f64] {
        let d = self.shape.head_size;
        let head = self.shape.kv_heads + self.head / self.shape.group();
        &self.keys_values[place * self.shape.kv_width() + head * d..][..d]
    }

    /// q·k times the scale, softly capped, and its slope by q·k.
    pub fn score(&self, query: &[f64], place: usize) -> (f64, f64) {
        let score = dot(query, self.key(place)) * self.shape.scale;
        let (capped, slope) = cap(self.shape.soft_cap, score);
        (capped, slope * self.shape.scale)
    }

    /// Softmax over the keys that the query sees; 0 for those in front of its window.
    pub fn probabilities(&self, query: &[f64]) -> Vec<f64> {
        let slope = self.shape.slopes.as_ref().map_or(0.0, |slopes| f64::from(slopes[self.head]));
        let first = self.shape.window.map_or(0, |window| self.query.keys.len().saturating_sub(window));
        let score = |(position, &place): (usize, &usize)| match position < first {
            true => f64::NEG_INFINITY,
            false => self.score(query, place).0 + slope * (position as f64 - self.query.position as f64),
        };
        let sink = self.shape.sinks.as_ref().map(|sinks| f64::from(sinks[self.head]));
        let mut all = softmax(self.query.keys.iter().enumerate().map(score).chain(sink).collect());
        all.truncate(self.query.keys.len());
        all
    }
}
