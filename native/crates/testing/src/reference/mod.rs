//! The reference device: naive loops in f64, a few lines an operation, written after the papers and transformers.
//! It shares no arithmetic with the kernels.

mod attention;
mod maths;
mod projection;

use attention::{Heads, queries_of};
use maths::{activation, add, add_scaled, dot, log_softmax, logits, slope};
use projection::{add_transposed, apply, each_row, each_row_backward, widths};
use std::sync::Arc;
use tunesmith_ops::{
    AttentionShape, Beta, Columns, Device, Frequencies, Head, Linear, Mlp, Norm, NormKind, Projection, Tile,
    View, ViewMut, Wanted, Weights, host_memory,
};
use tunesmith_plan::{MergedTarget, RowInput};
use tunesmith_tensor::Matrix;

/// The device.
pub struct Reference;

/// Weights in f64.
pub struct Wide;

/// A matrix [N, K], row by row.
#[derive(Clone)]
pub struct WideMatrix {
    cols: usize,
    values: Arc<[f64]>,
}

impl WideMatrix {
    fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.values.chunks_exact(self.cols)
    }

    fn row(&self, row: usize) -> &[f64] {
        &self.values[row * self.cols..][..self.cols]
    }
}

/// The angles of each position.
pub struct WideRotary {
    frequencies: Frequencies,
    angles: Vec<Vec<f64>>,
}

impl Weights for Wide {
    type Matrix = WideMatrix;
    type Vector = Arc<[f64]>;
    type Rotary = WideRotary;
}

host_memory!(Reference, f64, Vec<f64>);

type In<'a> = View<'a, Reference>;
type Out<'a> = ViewMut<'a, Reference>;

impl Device for Reference {
    type Weights = Wide;

    fn threads(&self) -> usize {
        1
    }

    fn allocate(&self, values: usize) -> Vec<f64> {
        // Nobody may rely on zeros.
        vec![f64::NAN; values]
    }

    fn fixed_bytes(_: usize) -> usize {
        0
    }

    fn matrix(&self, stored: &Matrix) -> WideMatrix {
        WideMatrix { cols: stored.cols, values: stored.view().to_f32().into_iter().map(f64::from).collect() }
    }

    fn vector(&self, stored: &[f32]) -> Arc<[f64]> {
        stored.iter().copied().map(f64::from).collect()
    }

    fn rotary_tables(&self, frequencies: &Frequencies, positions: usize) -> WideRotary {
        let angles = (0..positions).map(|position| frequencies.angles(position).collect()).collect();
        WideRotary { frequencies: frequencies.clone(), angles }
    }

    fn rotary_positions(tables: &WideRotary) -> usize {
        tables.angles.len()
    }

    fn tile_rows(_: usize) -> usize {
        3
    }

    fn attention_scratch(_: &AttentionShape, _: usize, _: usize, _: usize, _: bool) -> usize {
        0
    }

    fn download(&self, from: In<'_>, to: &mut [f64]) {
        to.copy_from_slice(from.window());
    }

    fn upload(&self, from: &[f64], to: Out<'_>) {
        to.window().copy_from_slice(from);
    }

    fn zero(&self, out: Out<'_>) {
        out.window().fill(0.0);
    }

    fn copy(&self, from: In<'_>, to: Out<'_>) {
        to.window().copy_from_slice(from.window());
    }

    fn compact(&self, values: Out<'_>, width: usize, places: &[usize]) {
        let values = values.window();
        for (to, from) in places.iter().enumerate() {
            values.copy_within(from * width..(from + 1) * width, to * width);
        }
    }

    fn gather(&self, source: In<'_>, from: Columns, rows: &[usize], out: Out<'_>, to: Columns) {
        let (source, out) = (source.window(), out.window());
        for (i, row) in rows.iter().enumerate() {
            let at = row * from.stride + from.first;
            out[i * to.stride + to.first..][..to.width].copy_from_slice(&source[at..at + from.width]);
        }
    }

    fn scatter_add(&self, source: In<'_>, width: usize, rows: &[usize], out: Out<'_>) {
        let (source, out) = (source.window(), out.window());
        for (i, row) in rows.iter().enumerate() {
            add(&mut out[row * width..][..width], &source[i * width..]);
        }
    }

    fn first_non_finite_row(&self, values: In<'_>, width: usize) -> Option<usize> {
        values.window().iter().position(|value| !value.is_finite()).map(|value| value / width)
    }

    fn embed(&self, table: &WideMatrix, scale: f64, inputs: &[RowInput], prompts: &[&[f64]], out: Out<'_>) {
        let c = table.cols;
        for (out, input) in out.window().chunks_exact_mut(c).zip(inputs) {
            out.fill(0.0);
            match *input {
                RowInput::Virtual { root, index } => add(out, &prompts[root][index * c..][..c]),
                RowInput::Token(id) => add_scaled(out, scale, table.row(id as usize)),
            }
        }
    }

    fn add_rows(&self, table: &WideMatrix, rows: &[usize], out: Out<'_>) {
        out.window().chunks_exact_mut(table.cols).zip(rows).for_each(|(out, row)| add(out, table.row(*row)));
    }

    fn scale(&self, factor: f64, values: Out<'_>) {
        values.window().iter_mut().for_each(|value| *value *= factor);
    }

    fn add_scaled(&self, factor: f64, x: In<'_>, out: Out<'_>) {
        add_scaled(out.window(), factor, x.window());
    }

    fn norm(&self, norm: &Norm<Wide>, m: usize, x: In<'_>, out: Out<'_>, statistics: Out<'_>) {
        let c = norm.weight.len() / norm.groups;
        let rows = x.window().chunks_exact(c).zip(out.window().chunks_exact_mut(c)).take(m);
        for (row, ((x, out), statistics)) in rows.zip(statistics.window().chunks_exact_mut(2)).enumerate() {
            let own = row % norm.groups * c;
            let mean = match norm.kind {
                NormKind::Rms => 0.0,
                NormKind::Layer { .. } => x.iter().sum::<f64>() / c as f64,
            };
            let variance = x.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / c as f64;
            let inverse = 1.0 / (variance + norm.epsilon).sqrt();
            for i in 0..c {
                out[i] = (x[i] - mean) * inverse * norm.weight[own + i];
            }
            if let NormKind::Layer { bias } = &norm.kind {
                add(out, &bias[own..own + c]);
            }
            statistics.copy_from_slice(&[mean, inverse]);
        }
    }

    fn norm_backward(
        &self,
        norm: &Norm<Wide>,
        x: In<'_>,
        statistics: In<'_>,
        places: &[usize],
        dy: In<'_>,
        dx: Out<'_>,
    ) {
        let c = norm.weight.len() / norm.groups;
        let rows = dy.window().chunks_exact(c).zip(dx.window().chunks_exact_mut(c));
        for (row, ((dy, dx), place)) in rows.zip(places).enumerate() {
            let weight = &norm.weight[row % norm.groups * c..][..c];
            let x = &x.window()[place * c..][..c];
            let [mean, inverse] = [0, 1].map(|which| statistics.window()[2 * place + which]);
            let normed: Vec<f64> = x.iter().map(|x| (x - mean) * inverse).collect();
            let d: Vec<f64> = dy.iter().zip(weight).map(|(dy, weight)| dy * weight).collect();
            let along = dot(&d, &normed) / c as f64;
            let level = match norm.kind {
                NormKind::Rms => 0.0,
                NormKind::Layer { .. } => d.iter().sum::<f64>() / c as f64,
            };
            for i in 0..c {
                dx[i] += inverse * (d[i] - level - normed[i] * along);
            }
        }
    }

    fn linear(&self, linear: &Linear<Wide>, m: usize, x: In<'_>, out: Out<'_>, beta: Beta) {
        let n = linear.weight.rows().count();
        for (row, out) in out.window().chunks_exact_mut(n).take(m).enumerate() {
            if beta == Beta::Overwrite {
                out.fill(0.0);
            }
            add(out, &apply(linear, &x.window()[row * linear.weight.cols..][..linear.weight.cols]));
        }
    }

    fn linear_backward(&self, linear: &Linear<Wide>, m: usize, dy: In<'_>, dx: Out<'_>) {
        let n = linear.weight.rows().count();
        let rows = dy.window().chunks_exact(n).zip(dx.window().chunks_exact_mut(linear.weight.cols));
        for (dy, dx) in rows.take(m) {
            dx.fill(0.0);
            add_transposed(&linear.weight, dy, dx);
        }
    }

    fn project(
        &self,
        projection: &Projection<Wide>,
        m: usize,
        x: In<'_>,
        _: Out<'_>,
        queries: Out<'_>,
        keys_values: Out<'_>,
    ) {
        self.project_queries(projection, m, x, queries);
        self.project_keys_values(projection, m, x, keys_values);
    }

    fn project_queries(&self, projection: &Projection<Wide>, m: usize, x: In<'_>, queries: Out<'_>) {
        each_row(projection, m, x, queries, |[q, _, _]| q);
    }

    fn project_keys_values(&self, projection: &Projection<Wide>, m: usize, x: In<'_>, keys_values: Out<'_>) {
        each_row(projection, m, x, keys_values, |[_, k, v]| [k, v].concat());
    }

    fn project_backward(
        &self,
        projection: &Projection<Wide>,
        m: usize,
        d_queries: In<'_>,
        d_keys_values: In<'_>,
        _: Out<'_>,
        mut dx: Out<'_>,
    ) {
        self.project_queries_backward(projection, m, d_queries, dx.all());
        let mut from_keys = vec![0.0; dx.len()];
        self.project_keys_values_backward(projection, m, d_keys_values, ViewMut::of(&mut from_keys));
        add(dx.window(), &from_keys);
    }

    fn project_queries_backward(
        &self,
        projection: &Projection<Wide>,
        m: usize,
        d_queries: In<'_>,
        dx: Out<'_>,
    ) {
        let [q, _, _] = widths(projection);
        each_row_backward(projection, m, q, d_queries, dx, |d| [d.to_vec(), vec![], vec![]]);
    }

    fn project_keys_values_backward(
        &self,
        projection: &Projection<Wide>,
        m: usize,
        d_keys_values: In<'_>,
        dx: Out<'_>,
    ) {
        let [_, k, v] = widths(projection);
        each_row_backward(projection, m, k + v, d_keys_values, dx, |d| {
            [vec![], d[..k].to_vec(), d[k..].to_vec()]
        });
    }

    fn rotate(&self, tables: &WideRotary, positions: &[usize], heads: usize, x: Out<'_>, width: usize) {
        rotate(tables, positions, heads, x, width, 1.0);
    }

    fn rotate_backward(
        &self,
        tables: &WideRotary,
        positions: &[usize],
        heads: usize,
        dx: Out<'_>,
        width: usize,
    ) {
        rotate(tables, positions, heads, dx, width, -1.0);
    }

    fn attention(
        &self,
        shape: &AttentionShape,
        tiles: &[Tile],
        queries: In<'_>,
        keys_values: In<'_>,
        _: usize,
        _: Out<'_>,
        out: Out<'_>,
    ) {
        let d = shape.head_size;
        let out = out.window();
        for (query, head) in queries_of(shape, tiles) {
            let heads = Heads { shape, head, query: &query, keys_values: keys_values.window() };
            let probabilities = heads.probabilities(heads.own(queries.window(), query.source));
            let out = &mut out[query.result * shape.query_width() + head * d..][..d];
            out.fill(0.0);
            for (probability, &place) in probabilities.iter().zip(&query.keys) {
                add_scaled(out, *probability, heads.value(place));
            }
        }
    }

    fn attention_backward(
        &self,
        shape: &AttentionShape,
        tiles: &[Tile],
        queries: In<'_>,
        keys_values: In<'_>,
        _: usize,
        d_out: In<'_>,
        wanted: Wanted,
        _: Out<'_>,
        d_queries: Out<'_>,
        d_keys_values: Out<'_>,
    ) {
        let d = shape.head_size;
        let (d_queries, d_keys_values) = (d_queries.window(), d_keys_values.window());
        let places = d_keys_values.len() / shape.kv_heads / 2 / d;
        for (query, head) in queries_of(shape, tiles) {
            let heads = Heads { shape, head, query: &query, keys_values: keys_values.window() };
            let own = heads.own(queries.window(), query.source);
            let d_out = heads.own(d_out.window(), query.result);
            let probabilities = heads.probabilities(own);
            let d_probabilities: Vec<f64> =
                query.keys.iter().map(|&place| dot(d_out, heads.value(place))).collect();
            let common = dot(&probabilities, &d_probabilities);
            let mut d_query = vec![0.0; d];
            for (i, &place) in query.keys.iter().enumerate() {
                let d_score = probabilities[i] * (d_probabilities[i] - common) * heads.score(own, place).1;
                add_scaled(&mut d_query, d_score, heads.key(place));
                if matches!(wanted, Wanted::KeysBelow(end) if place >= end) {
                    continue;
                }
                let at = (head / shape.group() * places + place) * 2 * d;
                add_scaled(&mut d_keys_values[at..at + d], d_score, own);
                add_scaled(&mut d_keys_values[at + d..at + 2 * d], probabilities[i], d_out);
            }
            if wanted == Wanted::All {
                d_queries[query.result * shape.query_width() + head * d..][..d].copy_from_slice(&d_query);
            }
        }
    }

    fn feed_forward(&self, mlp: &Mlp<Wide>, m: usize, x: In<'_>, pre: Out<'_>, _: Out<'_>, out: Out<'_>) {
        let c = mlp.up.weight.cols;
        let act = activation(mlp.activation);
        let (x, pre, out) = (x.window(), pre.window(), out.window());
        for row in 0..m {
            let x = &x[row * c..][..c];
            let up = apply(&mlp.up, x);
            let (made, activations): (_, Vec<f64>) = match &mlp.gate {
                Some(gate) => {
                    let gate = apply(gate, x);
                    let activations = gate.iter().zip(&up).map(|(gate, up)| act(*gate) * up).collect();
                    ([gate, up].concat(), activations)
                }
                None => (up.clone(), up.into_iter().map(act).collect()),
            };
            pre[row * made.len()..][..made.len()].copy_from_slice(&made);
            add(&mut out[row * c..][..c], &apply(&mlp.down, &activations));
        }
    }

    fn feed_forward_backward(
        &self,
        mlp: &Mlp<Wide>,
        pre: In<'_>,
        places: &[usize],
        d_out: In<'_>,
        _: Out<'_>,
        _: Out<'_>,
        dx: Out<'_>,
    ) {
        let (c, f) = (mlp.up.weight.cols, mlp.down.weight.cols);
        let act = activation(mlp.activation);
        let rows = d_out.window().chunks_exact(c).zip(dx.window().chunks_exact_mut(c));
        for ((d_out, dx), place) in rows.zip(places) {
            let mut d = vec![0.0; f];
            add_transposed(&mlp.down.weight, d_out, &mut d);
            dx.fill(0.0);
            match &mlp.gate {
                Some(gate) => {
                    let (g, u) = pre.window()[place * 2 * f..][..2 * f].split_at(f);
                    let d_gate: Vec<f64> =
                        (0..f).map(|i| d[i] * u[i] * slope(mlp.activation, g[i])).collect();
                    let d_up: Vec<f64> = (0..f).map(|i| d[i] * act(g[i])).collect();
                    add_transposed(&gate.weight, &d_gate, dx);
                    add_transposed(&mlp.up.weight, &d_up, dx);
                }
                None => {
                    let u = &pre.window()[place * f..][..f];
                    let d_up: Vec<f64> = (0..f).map(|i| d[i] * slope(mlp.activation, u[i])).collect();
                    add_transposed(&mlp.up.weight, &d_up, dx);
                }
            }
        }
    }

    fn logits(&self, head: &Head<Wide>, m: usize, hidden: In<'_>, out: Out<'_>) {
        let v = head.weight.rows().count();
        let rows = hidden.window().chunks_exact(head.weight.cols).zip(out.window().chunks_exact_mut(v));
        for (hidden, out) in rows.take(m) {
            out.iter_mut().zip(logits(head, hidden)).for_each(|(out, (logit, _))| *out = logit);
        }
    }

    fn loss(
        &self,
        head: &Head<Wide>,
        targets: &[&[MergedTarget]],
        hidden: In<'_>,
        _: Out<'_>,
        losses: &mut [f64],
        d_hidden: Out<'_>,
    ) {
        let c = head.weight.cols;
        let rows = hidden.window().chunks_exact(c).zip(d_hidden.window().chunks_exact_mut(c));
        for (((hidden, d_hidden), targets), loss) in rows.zip(targets).zip(losses) {
            let logits = logits(head, hidden);
            let probabilities = log_softmax(&logits);
            let mut d_logits = vec![0.0; probabilities.len()];
            *loss = 0.0;
            for target in *targets {
                *loss -= target.weight * probabilities[target.id as usize];
                for (d, log) in d_logits.iter_mut().zip(&probabilities) {
                    *d += target.weight * log.exp();
                }
                d_logits[target.id as usize] -= target.weight;
            }
            d_logits.iter_mut().zip(logits).for_each(|(d, (_, slope))| *d *= slope);
            d_hidden.fill(0.0);
            add_transposed(&head.weight, &d_logits, d_hidden);
        }
    }

    fn scores(
        &self,
        head: &Head<Wide>,
        targets: &[&[MergedTarget]],
        hidden: In<'_>,
        _: Out<'_>,
        scores: &mut [f64],
    ) {
        let rows = hidden.window().chunks_exact(head.weight.cols).zip(targets);
        let all = rows.flat_map(|(hidden, targets)| {
            let probabilities = log_softmax(&logits(head, hidden));
            targets.iter().map(move |target| probabilities[target.id as usize])
        });
        scores.iter_mut().zip(all).for_each(|(score, probability)| *score = probability);
    }

    fn target_logits(
        &self,
        head: &Head<Wide>,
        targets: &[&[MergedTarget]],
        hidden: In<'_>,
        _: Out<'_>,
        _: Out<'_>,
        wanted: &mut [f64],
    ) {
        let rows = hidden.window().chunks_exact(head.weight.cols).zip(targets);
        let all = rows.flat_map(|(hidden, targets)| {
            let logits = logits(head, hidden);
            targets.iter().map(move |target| logits[target.id as usize].0)
        });
        wanted.iter_mut().zip(all).for_each(|(wanted, logit)| *wanted = logit);
    }
}

/// Turns each head's pairs of values by the angles, or back.
fn rotate(tables: &WideRotary, positions: &[usize], heads: usize, x: Out<'_>, width: usize, direction: f64) {
    let WideRotary { frequencies, angles } = tables;
    let pairs = frequencies.of_pairs.len();
    for (row, &position) in x.window().chunks_exact_mut(width).zip(positions) {
        for head in row.chunks_exact_mut(frequencies.head_size).take(heads) {
            for (i, angle) in angles[position].iter().enumerate() {
                let (first, second) =
                    if frequencies.interleaved { (2 * i, 2 * i + 1) } else { (i, i + pairs) };
                let (sin, cos) = (direction * angle).sin_cos();
                let (a, b) = (head[first], head[second]);
                head[first] = (a * cos - b * sin) * frequencies.amplitude_at(position);
                head[second] = (b * cos + a * sin) * frequencies.amplitude_at(position);
            }
        }
    }
}
