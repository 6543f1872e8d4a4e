//! Operations on single rows: norms, linear layers, projections, feed-forward networks, rotation.

use crate::{assert_close, cpu, linear, wide};
use tunesmith_kernels::{Activation, Beta};
use tunesmith_ops::{Frequencies, Growth, Linear, Mlp, Norm, Projection, RotaryTables};
use tunesmith_tensor::Matrix;
use tunesmith_testing::{Random, differences};

const M: usize = 5;

type Reference<'a> = &'a dyn Fn(&[f64]) -> Vec<f64>;

struct Layer {
    op: Linear,
    weight: Vec<f32>,
    bias: Vec<f32>,
    k: usize,
}

impl Layer {
    fn new(random: &mut Random, n: usize, k: usize) -> Layer {
        let (weight, bias) = (random.normal(n * k, 0.3), random.normal(n, 0.3));
        let op = Linear { weight: Matrix::from_f32(n, k, weight.clone()), bias: Some(bias.clone()) };
        Layer { op, weight, bias, k }
    }

    fn reference(&self, x: &[f64]) -> Vec<f64> {
        linear(x, &self.weight, &self.bias, self.k)
    }
}

#[test]
fn norms() {
    let random = &mut Random::new(1);
    for c in [1, 7, 48, 65] {
        let (weight, bias, epsilon) = (random.normal(c, 1.0), random.normal(c, 1.0), 1e-5);
        for layer in [false, true] {
            let norm = if layer {
                Norm::layer(weight.clone(), bias.clone(), epsilon)
            } else {
                Norm::rms(weight.clone(), epsilon)
            };
            let reference = |x: &[f64]| -> Vec<f64> {
                let row = |x: &[f64]| -> Vec<f64> {
                    let mean = if layer { x.iter().sum::<f64>() / c as f64 } else { 0.0 };
                    let variance = x.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / c as f64;
                    let bias = |i: usize| if layer { f64::from(bias[i]) } else { 0.0 };
                    let z = |i: usize| (x[i] - mean) / (variance + epsilon).sqrt();
                    (0..c).map(|i| z(i) * f64::from(weight[i]) + bias(i)).collect()
                };
                x.chunks(c).flat_map(row).collect()
            };
            let x = random.normal(M * c, 2.0);
            let (mut out, mut statistics) = (vec![0.0; M * c], vec![0.0; M * 2]);
            norm.forward(&cpu(), M, &x, &mut out, &mut statistics);
            assert_close(&format!("norm of {c}, layer {layer}"), &out, &reference(&wide(&x)));
            if c == 1 {
                // A single value normalises to its sign: its gradient is zero up to ε.
                continue;
            }
            // Backward adds, and takes its rows from other places.
            let places = [3, 0, 4];
            let cotangent = random.normal(places.len() * c, 1.0);
            let before = random.normal(places.len() * c, 1.0);
            let mut dx = before.clone();
            norm.backward(&cpu(), &x, &statistics, &places, &cotangent, &mut dx);
            let rows: Vec<f32> = places.iter().flat_map(|&place| x[place * c..][..c].to_vec()).collect();
            let mut expected = differences(reference, &rows, &cotangent);
            expected.iter_mut().zip(before).for_each(|(d, before)| *d += f64::from(before));
            assert_close(&format!("gradient of a norm of {c}, layer {layer}"), &dx, &expected);
        }
    }
}

/// Rows that take turns with three weights are rows of three norms.
#[test]
fn norms_of_groups() {
    let random = &mut Random::new(8);
    let (c, groups, rows) = (7, 3, 6);
    let (weight, bias) = (random.normal(groups * c, 1.0), random.normal(groups * c, 1.0));
    let x = random.normal(rows * c, 2.0);
    let dy = random.normal(rows * c, 1.0);
    let all = Norm { groups, ..Norm::layer(weight.clone(), bias.clone(), 1e-5) };
    let apply = |norm: &Norm, x: &[f32], dy: &[f32]| {
        let n = x.len() / c;
        let (mut out, mut statistics, mut dx) = (vec![0.0; n * c], vec![0.0; n * 2], vec![0.0; n * c]);
        norm.forward(&cpu(), n, x, &mut out, &mut statistics);
        norm.backward(&cpu(), x, &statistics, &(0..n).collect::<Vec<_>>(), dy, &mut dx);
        (out, dx)
    };
    let (out, dx) = apply(&all, &x, &dy);
    for row in 0..rows {
        let (own, at) = (row % groups * c..(row % groups + 1) * c, row * c..(row + 1) * c);
        let one = Norm::layer(weight[own.clone()].to_vec(), bias[own].to_vec(), 1e-5);
        let expected = apply(&one, &x[at.clone()], &dy[at.clone()]);
        assert_eq!((&out[at.clone()], &dx[at]), (&expected.0[..], &expected.1[..]));
    }
}

#[test]
fn linear_layers() {
    let random = &mut Random::new(2);
    for (n, k) in [(1, 1), (33, 7), (64, 48), (5, 130)] {
        let layer = Layer::new(random, n, k);
        let x = random.normal(M * k, 1.0);
        let before = random.normal(M * n, 1.0);
        let mut out = before.clone();
        layer.op.forward(&cpu(), M, &x, &mut out, n, Beta::Add);
        let sums =
            layer.reference(&wide(&x)).into_iter().zip(before).map(|(y, before)| y + f64::from(before));
        assert_close("linear", &out, &sums.collect::<Vec<_>>());
        let cotangent = random.normal(M * n, 1.0);
        let mut dx = vec![f32::NAN; M * k];
        layer.op.backward(&cpu(), M, &cotangent, &mut dx, Beta::Overwrite);
        assert_close("gradient of linear", &dx, &differences(|x| layer.reference(x), &x, &cotangent));
    }
}

#[test]
fn projections() {
    let random = &mut Random::new(3);
    let (c, heads, d) = (30, 6, 5);
    let q = heads * d;
    let fused = Layer::new(random, 3 * q, c);
    let separate = [Layer::new(random, q, c), Layer::new(random, 2 * d, c), Layer::new(random, 2 * d, c)];
    let x = random.normal(M * c, 1.0);
    // Both as one function to queries, keys and values behind each other, row by row.
    let from_fused = |x: &[f64]| -> Vec<f64> {
        let all = fused.reference(x);
        let part = |row: &[f64], which: usize| -> Vec<f64> {
            (0..heads).flat_map(|head| row[(head * 3 + which) * d..][..d].to_vec()).collect()
        };
        all.chunks(3 * q).flat_map(|row| [part(row, 0), part(row, 1), part(row, 2)].concat()).collect()
    };
    let from_separate = |x: &[f64]| -> Vec<f64> {
        let each = |x: &[f64]| -> Vec<f64> { separate.iter().flat_map(|layer| layer.reference(x)).collect() };
        x.chunks(c).flat_map(each).collect()
    };
    // Two key heads with three queries each.
    let grouped = Layer::new(random, q + 4 * d, c);
    let from_grouped = |x: &[f64]| -> Vec<f64> {
        let part = |row: &[f64], at: usize, heads: usize| -> Vec<f64> {
            (0..2).flat_map(|head| row[(head * 5 + at) * d..][..heads * d].to_vec()).collect()
        };
        let rows = |row: &[f64]| [part(row, 0, 3), part(row, 3, 1), part(row, 4, 1)].concat();
        grouped.reference(x).chunks(q + 4 * d).flat_map(rows).collect()
    };
    let copy = |layer: &Layer| Linear { weight: layer.op.weight.clone(), bias: layer.op.bias.clone() };
    let projections: [(Projection, usize, Reference<'_>); 3] = [
        (Projection::Interleaved { fused: copy(&fused), kv_heads: heads, group: 1 }, 2 * q, &from_fused),
        (Projection::Interleaved { fused: copy(&grouped), kv_heads: 2, group: 3 }, 4 * d, &from_grouped),
        (
            Projection::Separate {
                query: copy(&separate[0]),
                key: copy(&separate[1]),
                value: copy(&separate[2]),
            },
            4 * d,
            &from_separate,
        ),
    ];
    for (projection, kv, reference) in projections {
        let fused_width = projection.fused_width();
        let (mut queries, mut keys_values) = (vec![f32::NAN; M * q], vec![f32::NAN; M * kv]);
        let mut work = vec![f32::NAN; M * fused_width];
        projection.forward(&cpu(), M, &x, &mut work, &mut queries, &mut keys_values);
        let join = |queries: &[f32], keys_values: &[f32]| -> Vec<f32> {
            queries.chunks(q).zip(keys_values.chunks(kv)).flat_map(|(q, kv)| [q, kv].concat()).collect()
        };
        assert_close("projection", &join(&queries, &keys_values), &reference(&wide(&x)));
        let (mut alone, mut keys_alone) = (vec![f32::NAN; M * q], vec![f32::NAN; M * kv]);
        projection.forward_queries(&cpu(), M, &x, &mut alone);
        projection.forward_keys_values(&cpu(), M, &x, &mut keys_alone);
        assert_eq!((alone, keys_alone), (queries, keys_values), "the same bits, computed apart");

        let (dq, dkv) = (random.normal(M * q, 1.0), random.normal(M * kv, 1.0));
        let expected = |dq: &[f32], dkv: &[f32]| differences(reference, &x, &join(dq, dkv));
        let mut dx = vec![f32::NAN; M * c];
        projection.backward(&cpu(), M, &dq, &dkv, &mut work, &mut dx);
        assert_close("gradient of a projection", &dx, &expected(&dq, &dkv));
        projection.backward_queries(&cpu(), M, &dq, &mut dx);
        assert_close("gradient through queries", &dx, &expected(&dq, &vec![0.0; M * kv]));
        projection.backward_keys_values(&cpu(), M, &dkv, &mut dx);
        assert_close("gradient through keys and values", &dx, &expected(&vec![0.0; M * q], &dkv));
    }
}

#[test]
fn feed_forward_networks() {
    let random = &mut Random::new(4);
    let (c, f) = (19, 37);
    let layers = [Layer::new(random, f, c), Layer::new(random, f, c), Layer::new(random, c, f)];
    let [gate, up, down] = &layers;
    let copy = |layer: &Layer| Linear { weight: layer.op.weight.clone(), bias: layer.op.bias.clone() };
    let activations: [(Activation, fn(f64) -> f64); 6] = [
        (Activation::Silu, |x| x / (1.0 + (-x).exp())),
        (Activation::GeluTanh, |x| {
            0.5 * x * (1.0 + ((2.0 / std::f64::consts::PI).sqrt() * (x + 0.044_715 * x.powi(3))).tanh())
        }),
        // Simpson's rule over the density.
        (Activation::Gelu, |x| {
            let density = |t: f64| (-t * t / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
            let step = x / 400.0;
            let inner: f64 =
                (1..400).map(|i| f64::from(2 + 2 * (i % 2)) * density(f64::from(i) * step)).sum();
            x * (0.5 + step / 3.0 * (density(0.0) + inner + density(x)))
        }),
        (Activation::QuickGelu, |x| x / (1.0 + (-1.702 * x).exp())),
        (Activation::Relu, |x| x.max(0.0)),
        (Activation::ReluSquared, |x| x.max(0.0).powi(2)),
    ];
    for (activation, of) in activations {
        for gated in [false, true] {
            let mlp = Mlp { gate: gated.then(|| copy(gate)), up: copy(up), down: copy(down), activation };
            let reference = |x: &[f64]| {
                let up = up.reference(x);
                let hidden: Vec<f64> = if gated {
                    gate.reference(x).into_iter().zip(up).map(|(gate, up)| of(gate) * up).collect()
                } else {
                    up.into_iter().map(of).collect()
                };
                down.reference(&hidden)
            };
            feed_forward_network(random, &mlp, &reference, [c, f]);
        }
    }
}

fn feed_forward_network(random: &mut Random, mlp: &Mlp, reference: Reference<'_>, [c, f]: [usize; 2]) {
    let u = mlp.up_width();
    let x = random.normal(M * c, 1.5);
    let (mut pre, mut act, mut out) = (vec![0.0; M * u], vec![0.0; M * f], vec![0.0; M * c]);
    mlp.forward(&cpu(), M, &x, &mut pre, &mut act, &mut out);
    assert_close("feed-forward", &out, &reference(&wide(&x)));
    let places = [4, 1, 2];
    let cotangent = random.normal(places.len() * c, 1.0);
    let (mut d_act, mut d_pre, mut dx) = (vec![0.0; 3 * f], vec![0.0; 3 * u], vec![f32::NAN; 3 * c]);
    mlp.backward(&cpu(), &pre, &places, &cotangent, &mut d_act, &mut d_pre, &mut dx);
    let rows: Vec<f32> = places.iter().flat_map(|&place| x[place * c..][..c].to_vec()).collect();
    assert_close("gradient of feed-forward", &dx, &differences(reference, &rows, &cotangent));
}

#[test]
fn rotation() {
    let random = &mut Random::new(5);
    let (heads, d, width, theta) = (3, 10, 40, 10_000.0);
    let positions = [0, 1, 17, 300, 4095];
    let whole = Frequencies::new(theta, d);
    let some = Frequencies { of_pairs: Frequencies::powers(theta, 6), ..whole.clone() };
    let cases = [
        whole.clone(),
        some.clone(),
        Frequencies { interleaved: true, ..whole.clone() },
        Frequencies { interleaved: true, amplitude: 1.3, ..some },
        Frequencies { amplitude: 0.8, growth: Some(Growth { beta: 0.4, every: 100 }), ..whole },
    ];
    for frequencies in cases {
        let rotary = RotaryTables::new(&frequencies, 4096);
        let Frequencies { of_pairs, interleaved, amplitude, growth, .. } = &frequencies;
        let reference = |x: &[f64]| -> Vec<f64> {
            let mut out = x.to_vec();
            for (row, &position) in out.chunks_mut(width).zip(&positions) {
                let growth = growth.map_or(1.0, |Growth { beta, every }| {
                    1.0 + beta * (1.0 + (position / every) as f64).ln()
                });
                for head in row.chunks_mut(d).take(heads) {
                    for (i, frequency) in of_pairs.iter().enumerate() {
                        let power = theta.powf(f64::from((2 * i) as f32 / (2 * of_pairs.len()) as f32));
                        assert_eq!(*frequency, 1.0 / power as f32);
                        let angle = f64::from(position as f32 * frequency);
                        let at = if *interleaved { (2 * i, 2 * i + 1) } else { (i, i + of_pairs.len()) };
                        let (a, b) = (head[at.0] * amplitude * growth, head[at.1] * amplitude * growth);
                        head[at.0] = a * angle.cos() - b * angle.sin();
                        head[at.1] = b * angle.cos() + a * angle.sin();
                    }
                }
            }
            out
        };
        let x = random.normal(positions.len() * width, 1.0);
        let mut out = x.clone();
        rotary.forward(&cpu(), &positions, heads, &mut out, width);
        assert_close("rotation", &out, &reference(&wide(&x)));
        let mut dx = random.normal(x.len(), 1.0);
        let expected = differences(reference, &x, &dx);
        rotary.backward(&cpu(), &positions, heads, &mut dx, width);
        assert_close("gradient of a rotation", &dx, &expected);
    }
}
