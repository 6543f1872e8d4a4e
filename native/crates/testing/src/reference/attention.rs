//! A query under a head, over the keys that it sees.

use super::maths::{dot, softmax};
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

    /// Softmax over the keys that the query sees.
    pub fn probabilities(&self, query: &[f64]) -> Vec<f64> {
        let slope = self.shape.slopes.as_ref().map_or(0.0, |slopes| f64::from(slopes[self.head]));
        let score = |(position, &place): (usize, &usize)| {
            dot(query, self.key(place)) * scale(self.shape)
                + slope * (position as f64 - self.query.position as f64)
        };
        softmax(self.query.keys.iter().enumerate().map(score).collect())
    }
}

pub fn scale(shape: &AttentionShape) -> f64 {
    1.0 / (shape.head_size as f64).sqrt()
}
