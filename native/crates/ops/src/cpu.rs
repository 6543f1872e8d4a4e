//! The CPU as a device: its values are f32 in the memory of the host, its operations the functions of this crate.

use crate::attention::{attention, attention_backward};
use crate::head::{head_loss, head_scores, logits, target_logits};
use crate::parallel::{gather_columns, scatter_add_rows};
use crate::rotary::RotaryTables;
use crate::{
    AttentionShape, Beta, Columns, Device, Frequencies, Head, HostWeights, Linear, Mlp, Norm, Projection,
    Scratch, Tile, View, ViewMut, Wanted, first_non_finite_row, host_memory, scratch_floats, tile_rows,
};
use tunesmith_kernels::{Cpu, add, axpy, scale};
use tunesmith_plan::{MergedTarget, RowInput};
use tunesmith_tensor::{F32Buffer, Matrix};

/// Values of a cache line: where working memory is cut.
const LINE: usize = 16;

host_memory!(Cpu, f32, F32Buffer);

impl Device for Cpu {
    type Weights = HostWeights;

    fn threads(&self) -> usize {
        self.pool.threads()
    }

    fn allocate(&self, values: usize) -> F32Buffer {
        F32Buffer::zeroed(values)
    }

    fn fixed_bytes(threads: usize) -> usize {
        Cpu::scratch_bytes(threads)
    }

    fn matrix(&self, stored: &Matrix) -> Matrix {
        stored.clone()
    }

    fn vector(&self, stored: &[f32]) -> Vec<f32> {
        stored.to_vec()
    }

    fn rotary_tables(&self, frequencies: &Frequencies, positions: usize) -> RotaryTables {
        RotaryTables::new(frequencies, positions)
    }

    fn rotary_positions(tables: &RotaryTables) -> usize {
        tables.positions()
    }

    fn tile_rows(group: usize) -> usize {
        tile_rows(group)
    }

    fn attention_scratch(
        shape: &AttentionShape,
        rows: usize,
        keys: usize,
        threads: usize,
        backward: bool,
    ) -> usize {
        by_head_floats(shape, rows) + threads * scratch_floats(shape, keys, backward)
    }

    fn download(&self, from: View<'_, Cpu>, to: &mut [f32]) {
        to.copy_from_slice(from.window());
    }

    fn upload(&self, from: &[f32], to: ViewMut<'_, Cpu>) {
        to.window().copy_from_slice(from);
    }

    fn zero(&self, out: ViewMut<'_, Cpu>) {
        out.window().fill(0.0);
    }

    fn copy(&self, from: View<'_, Cpu>, to: ViewMut<'_, Cpu>) {
        to.window().copy_from_slice(from.window());
    }

    fn compact(&self, values: ViewMut<'_, Cpu>, width: usize, places: &[usize]) {
        let values = values.window();
        for (to, &from) in places.iter().enumerate() {
            if to != from {
                values.copy_within(from * width..(from + 1) * width, to * width);
            }
        }
    }

    fn gather(
        &self,
        source: View<'_, Cpu>,
        from: Columns,
        rows: &[usize],
        out: ViewMut<'_, Cpu>,
        to: Columns,
    ) {
        gather_columns(self, source.window(), from, rows, out.window(), to);
    }

    fn scatter_add(&self, source: View<'_, Cpu>, width: usize, rows: &[usize], out: ViewMut<'_, Cpu>) {
        scatter_add_rows(source.window(), width, rows, out.window());
    }

    fn first_non_finite_row(&self, values: View<'_, Cpu>, width: usize) -> Option<usize> {
        first_non_finite_row(self, values.window(), width)
    }

    fn embed(
        &self,
        table: &Matrix,
        factor: f64,
        inputs: &[RowInput],
        prompts: &[&[f32]],
        out: ViewMut<'_, Cpu>,
    ) {
        let c = table.cols;
        for (input, out) in inputs.iter().zip(out.window().chunks_exact_mut(c)) {
            match *input {
                RowInput::Virtual { root, index } => out.copy_from_slice(&prompts[root][index * c..][..c]),
                RowInput::Token(id) => scaled_row(table, id as usize, factor, out),
            }
        }
    }

    fn add_rows(&self, table: &Matrix, rows: &[usize], out: ViewMut<'_, Cpu>) {
        let c = table.cols;
        let mut row = vec![0.0; c];
        for (&place, out) in rows.iter().zip(out.window().chunks_exact_mut(c)) {
            table.row_f32(place, &mut row);
            add(self.isa, &row, out);
        }
    }

    fn scale(&self, factor: f64, values: ViewMut<'_, Cpu>) {
        scale(self.isa, factor as f32, values.window());
    }

    fn add_scaled(&self, factor: f64, x: View<'_, Cpu>, out: ViewMut<'_, Cpu>) {
        axpy(self.isa, factor as f32, x.window(), out.window());
    }

    fn norm(
        &self,
        norm: &Norm,
        m: usize,
        x: View<'_, Cpu>,
        out: ViewMut<'_, Cpu>,
        statistics: ViewMut<'_, Cpu>,
    ) {
        norm.forward(self, m, x.window(), out.window(), statistics.window());
    }

    fn norm_backward(
        &self,
        norm: &Norm,
        x: View<'_, Cpu>,
        statistics: View<'_, Cpu>,
        places: &[usize],
        dy: View<'_, Cpu>,
        dx: ViewMut<'_, Cpu>,
    ) {
        norm.backward(self, x.window(), statistics.window(), places, dy.window(), dx.window());
    }

    fn linear(&self, linear: &Linear, m: usize, x: View<'_, Cpu>, out: ViewMut<'_, Cpu>, beta: Beta) {
        linear.forward(self, m, x.window(), out.window(), linear.weight.rows, beta);
    }

    fn linear_backward(&self, linear: &Linear, m: usize, dy: View<'_, Cpu>, dx: ViewMut<'_, Cpu>) {
        linear.backward(self, m, dy.window(), dx.window(), Beta::Overwrite);
    }

    fn project(
        &self,
        projection: &Projection,
        m: usize,
        x: View<'_, Cpu>,
        fused: ViewMut<'_, Cpu>,
        queries: ViewMut<'_, Cpu>,
        keys_values: ViewMut<'_, Cpu>,
    ) {
        let (fused, queries, keys_values) = (fused.window(), queries.window(), keys_values.window());
        projection.forward(self, m, x.window(), fused, queries, keys_values);
    }

    fn project_queries(
        &self,
        projection: &Projection,
        m: usize,
        x: View<'_, Cpu>,
        queries: ViewMut<'_, Cpu>,
    ) {
        projection.forward_queries(self, m, x.window(), queries.window());
    }

    fn project_keys_values(
        &self,
        projection: &Projection,
        m: usize,
        x: View<'_, Cpu>,
        keys_values: ViewMut<'_, Cpu>,
    ) {
        projection.forward_keys_values(self, m, x.window(), keys_values.window());
    }

    fn project_backward(
        &self,
        projection: &Projection,
        m: usize,
        d_queries: View<'_, Cpu>,
        d_keys_values: View<'_, Cpu>,
        d_fused: ViewMut<'_, Cpu>,
        dx: ViewMut<'_, Cpu>,
    ) {
        let (d_queries, d_keys_values) = (d_queries.window(), d_keys_values.window());
        projection.backward(self, m, d_queries, d_keys_values, d_fused.window(), dx.window());
    }

    fn project_queries_backward(
        &self,
        projection: &Projection,
        m: usize,
        d_queries: View<'_, Cpu>,
        dx: ViewMut<'_, Cpu>,
    ) {
        projection.backward_queries(self, m, d_queries.window(), dx.window());
    }

    fn project_keys_values_backward(
        &self,
        projection: &Projection,
        m: usize,
        d_keys_values: View<'_, Cpu>,
        dx: ViewMut<'_, Cpu>,
    ) {
        projection.backward_keys_values(self, m, d_keys_values.window(), dx.window());
    }

    fn rotate(
        &self,
        tables: &RotaryTables,
        positions: &[usize],
        heads: usize,
        x: ViewMut<'_, Cpu>,
        width: usize,
    ) {
        tables.forward(self, positions, heads, x.window(), width);
    }

    fn rotate_backward(
        &self,
        tables: &RotaryTables,
        positions: &[usize],
        heads: usize,
        dx: ViewMut<'_, Cpu>,
        width: usize,
    ) {
        tables.backward(self, positions, heads, dx.window(), width);
    }

    fn attention(
        &self,
        shape: &AttentionShape,
        tiles: &[Tile],
        queries: View<'_, Cpu>,
        keys_values: View<'_, Cpu>,
        keys: usize,
        scratch: ViewMut<'_, Cpu>,
        out: ViewMut<'_, Cpu>,
    ) {
        let out = out.window();
        let (by_head, workers) = attention_buffers(self, shape, out.len(), keys, false, scratch);
        attention(self, shape, tiles, queries.window(), keys_values.window(), workers, by_head, out);
    }

    fn attention_backward(
        &self,
        shape: &AttentionShape,
        tiles: &[Tile],
        queries: View<'_, Cpu>,
        keys_values: View<'_, Cpu>,
        keys: usize,
        d_out: View<'_, Cpu>,
        wanted: Wanted,
        scratch: ViewMut<'_, Cpu>,
        d_queries: ViewMut<'_, Cpu>,
        d_keys_values: ViewMut<'_, Cpu>,
    ) {
        let d_queries = d_queries.window();
        let (by_head, workers) = attention_buffers(self, shape, d_queries.len(), keys, true, scratch);
        attention_backward(
            self,
            shape,
            tiles,
            queries.window(),
            keys_values.window(),
            d_out.window(),
            wanted,
            workers,
            by_head,
            d_queries,
            d_keys_values.window(),
        );
    }

    fn feed_forward(
        &self,
        mlp: &Mlp,
        m: usize,
        x: View<'_, Cpu>,
        pre: ViewMut<'_, Cpu>,
        activations: ViewMut<'_, Cpu>,
        out: ViewMut<'_, Cpu>,
    ) {
        mlp.forward(self, m, x.window(), pre.window(), activations.window(), out.window());
    }

    fn feed_forward_backward(
        &self,
        mlp: &Mlp,
        pre: View<'_, Cpu>,
        places: &[usize],
        d_out: View<'_, Cpu>,
        d_activations: ViewMut<'_, Cpu>,
        d_pre: ViewMut<'_, Cpu>,
        dx: ViewMut<'_, Cpu>,
    ) {
        let (d_activations, d_pre) = (d_activations.window(), d_pre.window());
        mlp.backward(self, pre.window(), places, d_out.window(), d_activations, d_pre, dx.window());
    }

    fn logits(&self, head: &Head, m: usize, hidden: View<'_, Cpu>, out: ViewMut<'_, Cpu>) {
        logits(self, head, m, hidden.window(), out.window());
    }

    fn loss(
        &self,
        head: &Head,
        targets: &[&[MergedTarget]],
        hidden: View<'_, Cpu>,
        logits: ViewMut<'_, Cpu>,
        losses: &mut [f64],
        d_hidden: ViewMut<'_, Cpu>,
    ) {
        head_loss(self, head, targets, hidden.window(), logits.window(), losses, d_hidden.window());
    }

    fn scores(
        &self,
        head: &Head,
        targets: &[&[MergedTarget]],
        hidden: View<'_, Cpu>,
        logits: ViewMut<'_, Cpu>,
        scores: &mut [f32],
    ) {
        head_scores(self, head, targets, hidden.window(), logits.window(), scores);
    }

    fn target_logits(
        &self,
        head: &Head,
        targets: &[&[MergedTarget]],
        hidden: View<'_, Cpu>,
        gathered: ViewMut<'_, Cpu>,
        made: ViewMut<'_, Cpu>,
        wanted: &mut [f32],
    ) {
        target_logits(self, head, targets, hidden.window(), gathered.window(), made.window(), wanted);
    }
}

/// Sets out [C] to a row of an embedding table times its factor.
pub fn scaled_row(table: &Matrix, row: usize, factor: f64, out: &mut [f32]) {
    table.row_f32(row, out);
    if factor != 1.0 {
        out.iter_mut().for_each(|value| *value *= factor as f32);
    }
}

/// Floats of the results head by head.
fn by_head_floats(shape: &AttentionShape, rows: usize) -> usize {
    (rows * shape.query_width()).next_multiple_of(LINE)
}

/// Cuts the working memory of attention over `values` values of queries.
fn attention_buffers<'a>(
    cpu: &Cpu,
    shape: &AttentionShape,
    values: usize,
    keys: usize,
    backward: bool,
    scratch: ViewMut<'a, Cpu>,
) -> (&'a mut [f32], Vec<Scratch<'a>>) {
    let (by_head, workers) = scratch.window().split_at_mut(values.next_multiple_of(LINE));
    let each = scratch_floats(shape, keys, backward);
    if each == 0 {
        return (&mut by_head[..values], Vec::new());
    }
    let pieces = workers.chunks_exact_mut(each).take(cpu.pool.threads());
    let workers = pieces.map(|piece| Scratch::new(shape, keys, backward, piece)).collect();
    (&mut by_head[..values], workers)
}
