//! The MLP's non-linearities with their derivatives, alone and as gates.

use super::lanes::{get, groups, put};
use super::transcendental::{erfc, exp, step, tanh};
use crate::Isa;
use crate::simd::{Path, Simd, dispatch};

/// √(2/π).
const SCALE: f32 = 0.797_884_6;
const CUBIC: f32 = 0.044_715;
/// Of [`Activation::QuickGelu`].
const QUICK: f32 = 1.702;
/// 1/√(2π).
const DENSITY: f32 = 0.398_942_3;

/// A non-linearity of a feed-forward network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Activation {
    /// x / (1 + e^-x) (Hendrycks and Gimpel 2016; transformers' `silu` and `swish`).
    #[default]
    Silu,
    /// x/2 · (1 + tanh(√(2/π) · (x + 0.044715·x³))) (transformers' `gelu_new`, `gelu_pytorch_tanh`, BloomGelu).
    GeluTanh,
    /// x/2 · (1 + erf(x/√2)) (transformers' `gelu`).
    Gelu,
    /// x / (1 + e^-1.702·x) (Hendrycks and Gimpel 2016; transformers' `quick_gelu`).
    QuickGelu,
    /// max(x, 0).
    Relu,
    /// max(x, 0)² (So et al. 2021; transformers' `relu2`).
    ReluSquared,
}

/// y = activation(x).
///
/// # Panics
/// When the lengths differ.
pub fn activate(isa: Isa, activation: Activation, x: &[f32], y: &mut [f32]) {
    assert_eq!(x.len(), y.len(), "lengths of an activation");
    dispatch!(Path::of(isa), alone(activation: Activation, x: &[f32], y: &mut [f32]))
}

/// dx = dy · activation'(x).
///
/// # Panics
/// When the lengths differ.
pub fn activate_backward(isa: Isa, activation: Activation, x: &[f32], dy: &[f32], dx: &mut [f32]) {
    assert!(x.len() == dy.len() && x.len() == dx.len(), "lengths of an activation");
    dispatch!(Path::of(isa), alone_backward(activation: Activation, x: &[f32], dy: &[f32], dx: &mut [f32]))
}

/// out = activation(gate) · up (Shazeer 2020).
///
/// # Panics
/// When the lengths differ.
pub fn gate(isa: Isa, activation: Activation, gate: &[f32], up: &[f32], out: &mut [f32]) {
    assert!(gate.len() == up.len() && gate.len() == out.len(), "lengths of an activation");
    dispatch!(Path::of(isa), gated(activation: Activation, gate: &[f32], up: &[f32], out: &mut [f32]))
}

/// dgate = dout · up · activation'(gate) and dup = dout · activation(gate).
///
/// # Panics
/// When the lengths differ.
pub fn gate_backward(
    isa: Isa,
    activation: Activation,
    gate: &[f32],
    up: &[f32],
    dout: &[f32],
    dgate: &mut [f32],
    dup: &mut [f32],
) {
    let n = gate.len();
    assert!([up.len(), dout.len(), dgate.len(), dup.len()] == [n; 4], "lengths of an activation");
    dispatch!(Path::of(isa), gated_backward(activation: Activation, gate: &[f32], up: &[f32], dout: &[f32], dgate: &mut [f32], dup: &mut [f32]))
}

/// Runs a loop with the function of one activation, which gives its value and its slope. A macro, not a function of
/// functions: those would not be inlined where the instruction set is enabled.
macro_rules! with_function {
    ($activation:expr, $run:ident!($($argument:tt)*)) => {
        match $activation {
            Activation::Silu => $run!(silu, $($argument)*),
            Activation::GeluTanh => $run!(gelu_tanh, $($argument)*),
            Activation::Gelu => $run!(gelu, $($argument)*),
            Activation::QuickGelu => $run!(quick_gelu, $($argument)*),
            Activation::Relu => $run!(relu, $($argument)*),
            Activation::ReluSquared => $run!(relu_squared, $($argument)*),
        }
    };
}

#[inline(always)]
fn alone<S: Simd>(s: S, activation: Activation, x: &[f32], y: &mut [f32]) {
    macro_rules! values {
        ($of:ident,) => {
            for i in groups(x.len()) {
                put(s, $of(s, get(s, x, i)).0, y, i);
            }
        };
    }
    with_function!(activation, values!());
}

#[inline(always)]
fn alone_backward<S: Simd>(s: S, activation: Activation, x: &[f32], dy: &[f32], dx: &mut [f32]) {
    macro_rules! slopes {
        ($of:ident,) => {
            for i in groups(x.len()) {
                put(s, s.mul(get(s, dy, i), $of(s, get(s, x, i)).1), dx, i);
            }
        };
    }
    with_function!(activation, slopes!());
}

#[inline(always)]
fn gated<S: Simd>(s: S, activation: Activation, gate: &[f32], up: &[f32], out: &mut [f32]) {
    macro_rules! gates {
        ($of:ident,) => {
            for i in groups(gate.len()) {
                put(s, s.mul($of(s, get(s, gate, i)).0, get(s, up, i)), out, i);
            }
        };
    }
    with_function!(activation, gates!());
}

#[inline(always)]
fn gated_backward<S: Simd>(
    s: S,
    activation: Activation,
    gate: &[f32],
    up: &[f32],
    dout: &[f32],
    dgate: &mut [f32],
    dup: &mut [f32],
) {
    macro_rules! gates_backward {
        ($of:ident,) => {
            for i in groups(gate.len()) {
                let (u, d) = (get(s, up, i), get(s, dout, i));
                let (value, slope) = $of(s, get(s, gate, i));
                put(s, s.mul(s.mul(d, u), slope), dgate, i);
                put(s, s.mul(d, value), dup, i);
            }
        };
    }
    with_function!(activation, gates_backward!());
}

/// σ = 1 / (1 + e^-x); value x · σ, slope σ · (1 + x · (1 - σ)).
#[inline(always)]
fn silu<S: Simd>(s: S, x: S::V) -> (S::V, S::V) {
    let one = s.splat(1.0);
    let sigma = s.div(one, s.add(one, exp(s, s.sub(s.splat(0.0), x))));
    (s.mul(x, sigma), s.mul(sigma, s.fma(x, s.sub(one, sigma), one)))
}

/// Slope: half of (1 + t) + x · (1 - t²) · √(2/π) · (1 + 3 · 0.044715 · x²) with t the tanh.
#[inline(always)]
fn gelu_tanh<S: Simd>(s: S, x: S::V) -> (S::V, S::V) {
    let (one, half) = (s.splat(1.0), s.splat(0.5));
    let cubic = s.fma(s.splat(CUBIC), s.mul(x, x), one);
    let t = tanh(s, s.mul(s.mul(s.splat(SCALE), x), cubic));
    let angle = s.mul(s.splat(SCALE), s.fma(s.splat(3.0 * CUBIC), s.mul(x, x), one));
    let slope = s.mul(s.mul(x, s.mul(s.sub(one, t), s.add(one, t))), angle);
    (s.mul(s.mul(half, x), s.add(one, t)), s.mul(half, s.add(s.add(one, t), slope)))
}

/// Value x · Φ(x) with Φ(x) = erfc(-x/√2) / 2; slope Φ(x) + x · e^(-x²/2) / √(2π).
#[inline(always)]
fn gelu<S: Simd>(s: S, x: S::V) -> (S::V, S::V) {
    let half = s.splat(0.5);
    let phi = s.mul(half, erfc(s, s.mul(s.splat(-std::f32::consts::FRAC_1_SQRT_2), x)));
    let density = s.mul(s.splat(DENSITY), exp(s, s.mul(s.mul(s.splat(-0.5), x), x)));
    (s.mul(x, phi), s.fma(x, density, phi))
}

/// silu(a·x) / a with a = 1.702.
#[inline(always)]
fn quick_gelu<S: Simd>(s: S, x: S::V) -> (S::V, S::V) {
    let (one, scaled) = (s.splat(1.0), s.mul(s.splat(QUICK), x));
    let sigma = s.div(one, s.add(one, exp(s, s.sub(s.splat(0.0), scaled))));
    (s.mul(x, sigma), s.mul(sigma, s.fma(scaled, s.sub(one, sigma), one)))
}

#[inline(always)]
fn relu<S: Simd>(s: S, x: S::V) -> (S::V, S::V) {
    (s.max(s.splat(0.0), x), step(s, x))
}

#[inline(always)]
fn relu_squared<S: Simd>(s: S, x: S::V) -> (S::V, S::V) {
    let positive = s.max(s.splat(0.0), x);
    (s.mul(positive, positive), s.mul(s.splat(2.0), positive))
}
