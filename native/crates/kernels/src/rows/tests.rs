//! Row kernels against f64 references; backward against central differences in f64; every path's bits.

use tunesmith_tensor::maths;
use tunesmith_tensor::rng::{Purpose, Stream};

use super::*;
use crate::Isa;
use crate::on_every_path;

/// Lengths around the lane count, and one like a model's.
const LENGTHS: [usize; 7] = [1, 2, 15, 16, 17, 96, 1000];

fn random(seed: u64, len: usize) -> Vec<f32> {
    let stream = Stream::new(seed, Purpose(2), 0, 0);
    (0..len as u64).map(|i| stream.normal_at(i) as f32).collect()
}

fn wide(values: &[f32]) -> Vec<f64> {
    values.iter().map(|&x| f64::from(x)).collect()
}

/// max |a - b| / max |b|.
fn error(got: &[f32], exact: &[f64]) -> f64 {
    let largest = exact.iter().fold(0.0f64, |m, x| m.max(x.abs()));
    let worst = got.iter().zip(exact).fold(0.0f64, |m, (a, b)| m.max((f64::from(*a) - b).abs()));
    if worst == 0.0 { 0.0 } else { worst / largest }
}

/// Runs `kernel` on every path, demands equal bits, and returns the result.
fn same_on_every_path(kernel: impl Fn(Isa) -> Vec<f32>) -> Vec<f32> {
    let mut expected: Option<Vec<f32>> = None;
    on_every_path(|isa, path| {
        let got = kernel(isa);
        let expected = expected.get_or_insert_with(|| got.clone());
        let bits = |v: &[f32]| v.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(&got), bits(expected), "{path}");
    });
    expected.expect("at least one path")
}

/// The gradient of Σ cotangent · f(x) by central differences in f64.
fn gradient(f: impl Fn(&[f64]) -> Vec<f64>, x: &[f64], cotangent: &[f64]) -> Vec<f64> {
    let value = |x: &[f64]| f(x).iter().zip(cotangent).map(|(y, c)| y * c).sum::<f64>();
    let mut x = x.to_vec();
    (0..x.len())
        .map(|i| {
            let (old, step) = (x[i], 1e-5);
            x[i] = old + step;
            let above = value(&x);
            x[i] = old - step;
            let below = value(&x);
            x[i] = old;
            (above - below) / (2.0 * step)
        })
        .collect()
}

/// f32 results of a few roundings per value.
const TIGHT: f64 = 4e-7;
/// Sums of squares of step 1e-5 leave about 1e-9 in the differences; f32 rounding dominates.
const GRADIENT: f64 = 2e-6;

#[test]
fn sums() {
    for n in LENGTHS {
        let (x, y) = (random(1, n), random(2, n));
        let products: Vec<f64> = x.iter().zip(&y).map(|(a, b)| f64::from(*a) * f64::from(*b)).collect();
        let scale: f64 = products.iter().map(|p| p.abs()).sum();
        let got = same_on_every_path(|isa| vec![dot(isa, &x, &y)])[0];
        assert!((f64::from(got) - products.iter().sum::<f64>()).abs() <= TIGHT * scale, "dot of {n}");
        let squares: f64 = wide(&x).iter().map(|x| x * x).sum();
        on_every_path(|isa, path| {
            assert!((sum_squares(isa, &x) / squares - 1.0).abs() < 1e-14, "{path}");
        });
        let combined = same_on_every_path(|isa| {
            let mut out = y.clone();
            axpy(isa, 0.3, &x, &mut out);
            add(isa, &x, &mut out);
            scale_by(isa, -1.7, out)
        });
        let exact: Vec<f64> = wide(&x)
            .iter()
            .zip(wide(&y))
            .map(|(x, y)| -f64::from(1.7f32) * (f64::from(0.3f32) * x + y + x))
            .collect();
        assert!(error(&combined, &exact) < TIGHT);
    }
}

fn scale_by(isa: Isa, alpha: f32, mut x: Vec<f32>) -> Vec<f32> {
    scale(isa, alpha, &mut x);
    x
}

fn rms_reference(x: &[f64], w: &[f64]) -> Vec<f64> {
    let mean = x.iter().map(|x| x * x).sum::<f64>() / x.len() as f64;
    x.iter().zip(w).map(|(x, w)| w * x / (mean + 1e-5).sqrt()).collect()
}

#[test]
fn root_mean_square_norm() {
    for n in LENGTHS {
        let (x, w, dy, dx) = (random(1, n), random(2, n), random(3, n), random(4, n));
        let mut r = 0.0;
        let y = same_on_every_path(|isa| {
            let mut y = vec![0.0; n];
            rms_norm(isa, &x, &w, 1e-5, &mut y);
            y
        });
        assert!(error(&y, &rms_reference(&wide(&x), &wide(&w))) < TIGHT, "{n}");
        let got = same_on_every_path(|isa| {
            let mut out = dx.clone();
            let r = rms_norm(isa, &x, &w, 1e-5, &mut vec![0.0; n]);
            rms_norm_backward(isa, &x, &w, r, &dy, &mut out);
            out
        });
        r += rms_norm(Isa::best(), &x, &w, 1e-5, &mut vec![0.0; n]);
        assert!(r > 0.0);
        let mut exact = gradient(|x| rms_reference(x, &wide(&w)), &wide(&x), &wide(&dy));
        exact.iter_mut().zip(wide(&dx)).for_each(|(g, before)| *g += before);
        assert!(error(&got, &exact) < GRADIENT, "{n}: {}", error(&got, &exact));
    }
}

fn layer_reference(x: &[f64], w: &[f64], b: &[f64]) -> Vec<f64> {
    let n = x.len() as f64;
    let mean = x.iter().sum::<f64>() / n;
    let variance = x.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / n;
    (0..x.len()).map(|i| w[i] * (x[i] - mean) / (variance + 1e-5).sqrt() + b[i]).collect()
}

#[test]
fn layer_norm_with_bias() {
    for n in LENGTHS {
        let (w, b, dy, dx) = (random(2, n), random(3, n), random(4, n), random(5, n));
        // A mean beside zero, as in real activations.
        let x: Vec<f32> = random(1, n).iter().map(|x| x + 0.7).collect();
        let y = same_on_every_path(|isa| {
            let mut y = vec![0.0; n];
            layer_norm(isa, &x, &w, &b, 1e-5, &mut y);
            y
        });
        assert!(error(&y, &layer_reference(&wide(&x), &wide(&w), &wide(&b))) < TIGHT, "{n}");
        let got = same_on_every_path(|isa| {
            let mut out = dx.clone();
            let statistics = layer_norm(isa, &x, &w, &b, 1e-5, &mut vec![0.0; n]);
            layer_norm_backward(isa, &x, &w, statistics, &dy, &mut out);
            out
        });
        if n == 2 {
            continue; // Two values normalise to ±1: the gradient is rounding only.
        }
        let mut exact = gradient(|x| layer_reference(x, &wide(&w), &wide(&b)), &wide(&x), &wide(&dy));
        exact.iter_mut().zip(wide(&dx)).for_each(|(g, before)| *g += before);
        assert!(error(&got, &exact) < GRADIENT, "{n}: {}", error(&got, &exact));
    }
}

#[test]
fn rotation_and_its_transpose() {
    for half in [1, 3, 16, 40] {
        let (x, dy) = (random(1, 2 * half), random(2, 2 * half));
        let angles = random(3, half);
        let cos: Vec<f32> = angles.iter().map(|a| maths::cos(f64::from(*a)) as f32).collect();
        let sin: Vec<f32> = angles.iter().map(|a| maths::sin(f64::from(*a)) as f32).collect();
        let reference = |x: &[f64]| {
            let mut y = x.to_vec();
            for i in 0..half {
                let (c, s) = (f64::from(cos[i]), f64::from(sin[i]));
                y[i] = x[i] * c - x[i + half] * s;
                y[i + half] = x[i + half] * c + x[i] * s;
            }
            y
        };
        let forward = same_on_every_path(|isa| {
            let mut y = x.clone();
            rotate(isa, &mut y, &cos, &sin);
            y
        });
        assert!(error(&forward, &reference(&wide(&x))) < TIGHT);
        let backward = same_on_every_path(|isa| {
            let mut d = dy.clone();
            rotate_backward(isa, &mut d, &cos, &sin);
            d
        });
        assert!(error(&backward, &gradient(reference, &wide(&x), &wide(&dy))) < GRADIENT);
    }
}

/// Each activation with its definition in f64, and how near it is.
const ACTIVATIONS: [(Activation, fn(f64) -> f64, f64); 5] = [
    (Activation::Silu, |x| x / (1.0 + maths::exp(-x)), TIGHT),
    (
        Activation::GeluTanh,
        |x| 0.5 * x * (1.0 + maths::tanh((2.0 / std::f64::consts::PI).sqrt() * (x + 0.044715 * x * x * x))),
        TIGHT,
    ),
    (Activation::Gelu, |x| x * normal(x), 3e-7),
    (Activation::Relu, |x| x.max(0.0), TIGHT),
    (Activation::ReluSquared, |x| x.max(0.0) * x.max(0.0), TIGHT),
];

/// The standard normal distribution's Φ(x) by its series (Marsaglia 2004).
fn normal(x: f64) -> f64 {
    let (mut sum, mut term, mut i) = (x, x, 1.0);
    while term.abs() > 1e-18 {
        i += 2.0;
        term *= x * x / i;
        sum += term;
    }
    0.5 + sum * maths::exp(-0.5 * x * x) / (2.0 * std::f64::consts::PI).sqrt()
}

#[test]
fn activations() {
    for (n, (activation, of, tolerance)) in LENGTHS.into_iter().flat_map(|n| ACTIVATIONS.map(|one| (n, one)))
    {
        let reference = |x: &[f64]| x.iter().copied().map(of).collect::<Vec<_>>();
        let (x, dy) = (random(1, n), random(2, n));
        let y = same_on_every_path(|isa| {
            let mut y = vec![0.0; n];
            activate(isa, activation, &x, &mut y);
            y
        });
        assert!(error(&y, &reference(&wide(&x))) < tolerance, "{activation:?}");
        let dx = same_on_every_path(|isa| {
            let mut dx = vec![0.0; n];
            activate_backward(isa, activation, &x, &dy, &mut dx);
            dx
        });
        let exact = gradient(reference, &wide(&x), &wide(&dy));
        assert!(error(&dx, &exact) < GRADIENT, "{activation:?}: {}", error(&dx, &exact));
    }
}

#[test]
fn activations_as_gates() {
    for (n, (activation, of, tolerance)) in LENGTHS.into_iter().flat_map(|n| ACTIVATIONS.map(|one| (n, one)))
    {
        let (gates, up, d) = (random(1, n), random(2, n), random(3, n));
        let both =
            |gates: &[f64], up: &[f64]| gates.iter().zip(up).map(|(g, u)| of(*g) * u).collect::<Vec<_>>();
        let out = same_on_every_path(|isa| {
            let mut out = vec![0.0; n];
            gate(isa, activation, &gates, &up, &mut out);
            out
        });
        assert!(error(&out, &both(&wide(&gates), &wide(&up))) < tolerance, "{activation:?}");
        let back = |isa| {
            let (mut dgate, mut dup) = (vec![0.0; n], vec![0.0; n]);
            gate_backward(isa, activation, &gates, &up, &d, &mut dgate, &mut dup);
            (dgate, dup)
        };
        let dgate = same_on_every_path(|isa| back(isa).0);
        let dup = same_on_every_path(|isa| back(isa).1);
        let (gates, up, d) = (wide(&gates), wide(&up), wide(&d));
        assert!(error(&dgate, &gradient(|gates| both(gates, &up), &gates, &d)) < GRADIENT, "{activation:?}");
        assert!(error(&dup, &gradient(|up| both(&gates, up), &up, &d)) < GRADIENT, "{activation:?}");
    }
}

#[test]
fn activations_of_special_values() {
    let (inf, nan) = (f32::INFINITY, f32::NAN);
    let x = [0.0, -0.0, 1e-40, -1e-40, 10.0, -20.0, 1e30, nan, inf];
    for (activation, ..) in ACTIVATIONS {
        let y = same_on_every_path(|isa| {
            let mut y = vec![0.0; x.len()];
            activate(isa, activation, &x, &mut y);
            y
        });
        assert!(
            y[..2] == [0.0, 0.0] && y[5].abs() < 1e-7 && y[7].is_nan() && y[8] == inf,
            "{activation:?}: {y:?}"
        );
    }
    let slopes = same_on_every_path(|isa| {
        let mut dx = vec![0.0; x.len()];
        activate_backward(isa, Activation::Relu, &x, &[1.0; 9], &mut dx);
        dx
    });
    assert_eq!(slopes[..7], [0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]);
}

fn softmax_reference(x: &[f64]) -> Vec<f64> {
    let top = x.iter().fold(f64::NEG_INFINITY, |a, b| a.max(*b));
    let e: Vec<f64> = x.iter().map(|x| maths::exp(x - top)).collect();
    let sum: f64 = e.iter().sum();
    e.iter().map(|e| e / sum).collect()
}

#[test]
fn softmax_over_what_is_visible() {
    for n in LENGTHS {
        let scores: Vec<f32> = random(1, n).iter().map(|x| 6.0 * x).collect();
        let dp = random(2, n);
        for visible in [1, n.div_ceil(2), n] {
            let p = same_on_every_path(|isa| {
                let mut p = scores.clone();
                softmax(isa, &mut p, visible, None);
                p
            });
            let exact = softmax_reference(&wide(&scores[..visible]));
            assert!(error(&p[..visible], &exact) < 1e-6, "{n} {visible}");
            assert!(p[visible..].iter().all(|p| p.to_bits() == 0));
        }
        let ds = same_on_every_path(|isa| {
            let (mut p, mut d) = (scores.clone(), dp.clone());
            softmax(isa, &mut p, n, None);
            softmax_backward(isa, &p, &mut d);
            d
        });
        if n > 1 {
            let exact = gradient(softmax_reference, &wide(&scores), &wide(&dp));
            assert!(error(&ds, &exact) < GRADIENT, "{n}: {}", error(&ds, &exact));
        }
    }
}

#[test]
fn softmax_beside_a_sink() {
    for n in LENGTHS {
        let scores: Vec<f32> = random(3, n).iter().map(|x| 4.0 * x).collect();
        for sink in [-3.0, 0.5, 8.0] {
            let p = same_on_every_path(|isa| {
                let mut p = scores.clone();
                softmax(isa, &mut p, n, Some(sink));
                p
            });
            let mut exact = softmax_reference(&wide(&[&scores[..], &[sink]].concat()));
            exact.truncate(n);
            assert!(error(&p, &exact) < 2e-6, "{n} {sink}: {}", error(&p, &exact));
        }
    }
}

#[test]
fn soft_caps() {
    for n in LENGTHS {
        let dy = random(5, n);
        for cap in [0.5f32, 3.0, 50.0] {
            let x: Vec<f32> = random(4, n).iter().map(|x| cap * x).collect();
            let of = |x: &[f64]| -> Vec<f64> {
                x.iter().map(|x| f64::from(cap) * maths::tanh(x / f64::from(cap))).collect()
            };
            let capped = same_on_every_path(|isa| {
                let mut y = x.clone();
                soft_cap(isa, cap, &mut y);
                y
            });
            assert!(error(&capped, &of(&wide(&x))) < 1e-6, "{n} {cap}");
            let dx = same_on_every_path(|isa| {
                let mut d = dy.clone();
                soft_cap_backward(isa, cap, &capped, &mut d);
                d
            });
            let exact = gradient(of, &wide(&x), &wide(&dy));
            assert!(error(&dx, &exact) < GRADIENT, "{n} {cap}: {}", error(&dx, &exact));
        }
    }
}

fn nll_reference(x: &[f64], targets: &[(u32, f64)]) -> f64 {
    let top = x.iter().fold(f64::NEG_INFINITY, |a, b| a.max(*b));
    let lse = top + maths::ln(x.iter().map(|x| maths::exp(x - top)).sum::<f64>());
    targets.iter().map(|(id, w)| w * (lse - x[*id as usize])).sum()
}

#[test]
fn cross_entropy_of_several_weighted_targets() {
    for n in [2usize, 16, 17, 1000] {
        let logits: Vec<f32> = random(1, n).iter().map(|x| 5.0 * x).collect();
        let targets = [(0u32, 0.25), (n as u32 - 1, 0.5)];
        let exact = nll_reference(&wide(&logits), &targets);
        let d = same_on_every_path(|isa| {
            let mut d = logits.clone();
            let loss = cross_entropy(isa, &mut d, &targets);
            assert!((loss / exact - 1.0).abs() < 1e-6, "{loss} {exact}");
            assert!(
                (log_sum_exp(isa, &logits)
                    - nll_reference(&wide(&logits), &[(0, 1.0)])
                    - f64::from(logits[0]))
                .abs()
                    < 1e-6
            );
            d
        });
        let expected = gradient(|x| vec![nll_reference(x, &targets)], &wide(&logits), &[1.0]);
        assert!(error(&d, &expected) < GRADIENT, "{n}: {}", error(&d, &expected));
    }
}

#[test]
fn the_gradient_keeps_its_precision_near_certainty() {
    let mut logits = [20.0f32, 0.0, 1.0];
    cross_entropy(Isa::best(), &mut logits, &[(0, 1.0)]);
    let others = maths::exp(-20.0) + maths::exp(-19.0);
    let exact = -others / (1.0 + others);
    assert!((f64::from(logits[0]) / exact - 1.0).abs() < 1e-6, "{} {exact}", logits[0]);
}

#[test]
fn a_wild_logit_shows_in_the_loss() {
    for wild in [f32::NAN, f32::INFINITY] {
        for place in [0, 20] {
            let mut logits = random(1, 40);
            logits[place] = wild;
            assert!(!cross_entropy(Isa::best(), &mut logits, &[(5, 1.0)]).is_finite(), "{wild} at {place}");
        }
    }
}
