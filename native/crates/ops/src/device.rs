//! The seam between what is computed and how: a closed set of operations.

use crate::{
    AttentionShape, Frequencies, Head, Linear, Memory, Mlp, Norm, Projection, Tile, View, ViewMut, Wanted,
    Weights,
};
use tunesmith_plan::{MergedTarget, RowInput};
use tunesmith_tensor::Matrix;

type MatrixOf<D> = <<D as Device>::Weights as Weights>::Matrix;
type VectorOf<D> = <<D as Device>::Weights as Weights>::Vector;
type RotaryOf<D> = <<D as Device>::Weights as Weights>::Rotary;

/// Which columns of rows are read: `width` values from column `first` on, of rows `stride` values apart.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    /// Values from one row to the next.
    pub stride: usize,
    /// The first column.
    pub first: usize,
    /// Number of columns.
    pub width: usize,
}

impl Columns {
    /// All columns of rows of so many values.
    pub fn all(width: usize) -> Columns {
        Columns { stride: width, first: 0, width }
    }
}

/// Whether a result replaces what is there or is added to it.
pub use tunesmith_kernels::Beta;

/// A device: how each operation is done, forward and backward, on rows of values in its own memory.
///
/// Buffers are row-major and belong to the caller. `d` marks the gradient of the loss with respect to the named
/// value. No result may depend on the number of threads or on which rows are computed together. Shape letters: m
/// or n rows, C hidden, H query heads, KV key heads, D head size, F feed-forward, U pre-activations, V vocabulary.
pub trait Device: Memory + Sync {
    /// What it makes of frozen weights.
    type Weights: Weights;

    /// Threads that compute.
    fn threads(&self) -> usize;

    /// Memory for so many values, whatever they are.
    fn allocate(&self, values: usize) -> Self::Block;

    /// Bytes that so many threads take besides the buffers given to them.
    fn fixed_bytes(threads: usize) -> usize;

    /// A stored matrix for products.
    fn matrix(&self, stored: &Matrix) -> MatrixOf<Self>;

    /// A stored vector.
    fn vector(&self, stored: &[f32]) -> VectorOf<Self>;

    /// Tables for the first `positions` positions.
    fn rotary_tables(&self, frequencies: &Frequencies, positions: usize) -> RotaryOf<Self>;

    /// Positions of tables.
    fn rotary_positions(tables: &RotaryOf<Self>) -> usize;

    /// Query rows of a tile of attention with so many query heads per key head.
    fn tile_rows(group: usize) -> usize;

    /// Values of the working memory of attention over `rows` queries with at most `keys` keys each.
    fn attention_scratch(
        shape: &AttentionShape,
        rows: usize,
        keys: usize,
        threads: usize,
        backward: bool,
    ) -> usize;

    /// Copies values to the host.
    fn download(&self, from: View<'_, Self>, to: &mut [Self::Value]);

    /// Copies values from the host.
    fn upload(&self, from: &[Self::Value], to: ViewMut<'_, Self>);

    /// Sets all values to zero.
    fn zero(&self, out: ViewMut<'_, Self>);

    /// Copies values.
    fn copy(&self, from: View<'_, Self>, to: ViewMut<'_, Self>);

    /// Moves the rows of `width` values at `places` (ascending) to the front.
    fn compact(&self, values: ViewMut<'_, Self>, width: usize, places: &[usize]);

    /// Sets the columns `to` of row i of `out` to the columns `from` of row `rows[i]` of `source`.
    fn gather(
        &self,
        source: View<'_, Self>,
        from: Columns,
        rows: &[usize],
        out: ViewMut<'_, Self>,
        to: Columns,
    );

    /// out[rows[i]] += source[i] for rows of `width` values; the rows differ.
    fn scatter_add(&self, source: View<'_, Self>, width: usize, rows: &[usize], out: ViewMut<'_, Self>);

    /// The first of the rows of `width` values that holds a NaN or an infinity.
    fn first_non_finite_row(&self, values: View<'_, Self>, width: usize) -> Option<usize>;

    /// Sets out [n, C] to rows of `prompts` and of the `table` [V, C], those of the table times `scale`.
    fn embed(
        &self,
        table: &MatrixOf<Self>,
        scale: f64,
        inputs: &[RowInput],
        prompts: &[&[Self::Value]],
        out: ViewMut<'_, Self>,
    );

    /// Adds row `rows[i]` of the `table` [.., C] to row i of out.
    fn add_rows(&self, table: &MatrixOf<Self>, rows: &[usize], out: ViewMut<'_, Self>);

    /// Multiplies all values.
    fn scale(&self, factor: f64, values: ViewMut<'_, Self>);

    /// out += factor · x.
    fn add_scaled(&self, factor: f64, x: View<'_, Self>, out: ViewMut<'_, Self>);

    /// Sets out [m, C] and the statistics that backward needs [m, 2] from x [m, C].
    fn norm(
        &self,
        norm: &Norm<Self::Weights>,
        m: usize,
        x: View<'_, Self>,
        out: ViewMut<'_, Self>,
        statistics: ViewMut<'_, Self>,
    );

    /// Adds to dx [m, C], given dy [m, C]; row i was computed from row `places[i]` of x [.., C], with that row of
    /// statistics [.., 2].
    fn norm_backward(
        &self,
        norm: &Norm<Self::Weights>,
        x: View<'_, Self>,
        statistics: View<'_, Self>,
        places: &[usize],
        dy: View<'_, Self>,
        dx: ViewMut<'_, Self>,
    );

    /// Sets or adds to out [m, N] from x [m, K].
    fn linear(
        &self,
        linear: &Linear<Self::Weights>,
        m: usize,
        x: View<'_, Self>,
        out: ViewMut<'_, Self>,
        beta: Beta,
    );

    /// Sets dx [m, K] from dy [m, N].
    fn linear_backward(
        &self,
        linear: &Linear<Self::Weights>,
        m: usize,
        dy: View<'_, Self>,
        dx: ViewMut<'_, Self>,
    );

    /// Sets queries [m, H·D] and keys_values [m, 2·KV·D], keys first, from x [m, C]. `fused` is working memory.
    fn project(
        &self,
        projection: &Projection<Self::Weights>,
        m: usize,
        x: View<'_, Self>,
        fused: ViewMut<'_, Self>,
        queries: ViewMut<'_, Self>,
        keys_values: ViewMut<'_, Self>,
    );

    /// Sets queries [m, H·D] alone.
    fn project_queries(
        &self,
        projection: &Projection<Self::Weights>,
        m: usize,
        x: View<'_, Self>,
        queries: ViewMut<'_, Self>,
    );

    /// Sets keys_values [m, 2·KV·D] alone.
    fn project_keys_values(
        &self,
        projection: &Projection<Self::Weights>,
        m: usize,
        x: View<'_, Self>,
        keys_values: ViewMut<'_, Self>,
    );

    /// Sets dx [m, C] from all three gradients. `d_fused` is working memory.
    fn project_backward(
        &self,
        projection: &Projection<Self::Weights>,
        m: usize,
        d_queries: View<'_, Self>,
        d_keys_values: View<'_, Self>,
        d_fused: ViewMut<'_, Self>,
        dx: ViewMut<'_, Self>,
    );

    /// Sets dx [m, C] from the queries' gradient alone.
    fn project_queries_backward(
        &self,
        projection: &Projection<Self::Weights>,
        m: usize,
        d_queries: View<'_, Self>,
        dx: ViewMut<'_, Self>,
    );

    /// Sets dx [m, C] from the gradients of keys and values alone.
    fn project_keys_values_backward(
        &self,
        projection: &Projection<Self::Weights>,
        m: usize,
        d_keys_values: View<'_, Self>,
        dx: ViewMut<'_, Self>,
    );

    /// Rotates the first `heads` heads of each row of x (`width` values a row) by its position.
    fn rotate(
        &self,
        tables: &RotaryOf<Self>,
        positions: &[usize],
        heads: usize,
        x: ViewMut<'_, Self>,
        width: usize,
    );

    /// The same for gradients: rotates back.
    fn rotate_backward(
        &self,
        tables: &RotaryOf<Self>,
        positions: &[usize],
        heads: usize,
        dx: ViewMut<'_, Self>,
        width: usize,
    );

    /// Sets out [n, H·D], the softmax(cap(scale·q·kᵀ) + bias)·v of the n query rows of `tiles`, which follow each other.
    /// `queries` [.., H·D] and `keys_values` [.., 2·KV·D] hold a row per place (see [`Tile::new`]).
    fn attention(
        &self,
        shape: &AttentionShape,
        tiles: &[Tile],
        queries: View<'_, Self>,
        keys_values: View<'_, Self>,
        keys: usize,
        scratch: ViewMut<'_, Self>,
        out: ViewMut<'_, Self>,
    );

    /// Adds to d_keys_values, by head [KV, places, 2, D], and sets d_queries [n, H·D] where wanted, given d_out
    /// [n, H·D]. The sum of a key's gradient has the order of the tiles.
    fn attention_backward(
        &self,
        shape: &AttentionShape,
        tiles: &[Tile],
        queries: View<'_, Self>,
        keys_values: View<'_, Self>,
        keys: usize,
        d_out: View<'_, Self>,
        wanted: Wanted,
        scratch: ViewMut<'_, Self>,
        d_queries: ViewMut<'_, Self>,
        d_keys_values: ViewMut<'_, Self>,
    );

    /// Sets the pre-activations [m, U] and the activations [m, F] from x [m, C], and adds the result to out [m, C].
    fn feed_forward(
        &self,
        mlp: &Mlp<Self::Weights>,
        m: usize,
        x: View<'_, Self>,
        pre: ViewMut<'_, Self>,
        activations: ViewMut<'_, Self>,
        out: ViewMut<'_, Self>,
    );

    /// Sets dx [m, C] from d_out [m, C]; row i's pre-activations are row `places[i]` of `pre` [.., U].
    /// `d_activations` [m, F] and `d_pre` [m, U] are working memory.
    fn feed_forward_backward(
        &self,
        mlp: &Mlp<Self::Weights>,
        pre: View<'_, Self>,
        places: &[usize],
        d_out: View<'_, Self>,
        d_activations: ViewMut<'_, Self>,
        d_pre: ViewMut<'_, Self>,
        dx: ViewMut<'_, Self>,
    );

    /// Sets logits [m, V] of rows behind the final norm [m, C].
    fn logits(&self, head: &Head<Self::Weights>, m: usize, hidden: View<'_, Self>, logits: ViewMut<'_, Self>);

    /// Sets losses [m], the weighted negative log-likelihoods of each row's targets, and d_hidden [m, C]. `logits`
    /// [m + spare, V] is working memory (see [`crate::spare_logit_rows`]).
    fn loss(
        &self,
        head: &Head<Self::Weights>,
        targets: &[&[MergedTarget]],
        hidden: View<'_, Self>,
        logits: ViewMut<'_, Self>,
        losses: &mut [f64],
        d_hidden: ViewMut<'_, Self>,
    );

    /// Sets scores, the log-probability of each target of each row, row after row. `logits` [m, V] is working
    /// memory.
    fn scores(
        &self,
        head: &Head<Self::Weights>,
        targets: &[&[MergedTarget]],
        hidden: View<'_, Self>,
        logits: ViewMut<'_, Self>,
        scores: &mut [Self::Value],
    );

    /// Sets wanted, the logit of each target of each row, row after row, with the bits of [`Device::logits`].
    /// `gathered` [g, C] and `made` [m, g] are working memory.
    fn target_logits(
        &self,
        head: &Head<Self::Weights>,
        targets: &[&[MergedTarget]],
        hidden: View<'_, Self>,
        gathered: ViewMut<'_, Self>,
        made: ViewMut<'_, Self>,
        wanted: &mut [Self::Value],
    );
}
