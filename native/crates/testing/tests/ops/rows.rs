//! Operations on single rows: norms, linear layers, projections, feed-forward networks, rotation.

use crate::{assert_close, cpu, linear, wide};
use tunesmith_kernels::Beta;
use tunesmith_ops::{Frequencies, Linear, Mlp, Norm, Projection, RotaryTables};
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
                Norm::Layer { weight: weight.clone(), bias: bias.clone(), epsilon }
            } else {
                Norm::Rms { weight: weight.clone(), epsilon }
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
    let copy = |layer: &Layer| Linear { weight: layer.op.weight.clone(), bias: layer.op.bias.clone() };
    let projections: [(Projection, usize, Reference<'_>); 2] = [
        (Projection::Interleaved { fused: copy(&fused), heads }, 2 * q, &from_fused),
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
    let silu = |x: f64| x / (1.0 + (-x).exp());
    let gelu =
        |x: f64| 0.5 * x * (1.0 + ((2.0 / std::f64::consts::PI).sqrt() * (x + 0.044_715 * x.powi(3))).tanh());
    let swiglu = |x: &[f64]| {
        let pairs = gate.reference(x).into_iter().zip(up.reference(x));
        down.reference(&pairs.map(|(gate, up)| silu(gate) * up).collect::<Vec<_>>())
    };
    let tanh = |x: &[f64]| down.reference(&up.reference(x).into_iter().map(gelu).collect::<Vec<_>>());
    let networks: [(Mlp, Reference<'_>); 2] = [
        (Mlp::SwiGlu { gate: copy(gate), up: copy(up), down: copy(down) }, &swiglu),
        (Mlp::GeluTanh { up: copy(up), down: copy(down) }, &tanh),
    ];
    for (mlp, reference) in networks {
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
}

#[test]
fn rotation() {
    let random = &mut Random::new(5);
    let (heads, d, width, theta) = (3, 10, 40, 10_000.0);
    let positions = [0, 1, 17, 300, 4095];
    let rotary = RotaryTables::new(&Frequencies::new(theta, d), 4096);
    let reference = |x: &[f64]| -> Vec<f64> {
        let mut out = x.to_vec();
        for (row, &position) in out.chunks_mut(width).zip(&positions) {
            for head in row.chunks_mut(d).take(heads) {
                for i in 0..d / 2 {
                    let frequency = 1.0 / theta.powf(f64::from((2 * i) as f32 / d as f32)) as f32;
                    let angle = f64::from(position as f32 * frequency);
                    let (a, b) = (head[i], head[i + d / 2]);
                    head[i] = a * angle.cos() - b * angle.sin();
                    head[i + d / 2] = b * angle.cos() + a * angle.sin();
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
