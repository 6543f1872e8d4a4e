//! The MLP's non-linearities with their derivatives.

use super::lanes::{get, groups, put};
use super::transcendental::{exp, tanh};
use crate::Isa;
use crate::simd::{Path, Simd, dispatch};

/// √(2/π).
const SCALE: f32 = 0.797_884_6;
const CUBIC: f32 = 0.044_715;

/// out = silu(gate) · up with silu(x) = x / (1 + e^-x), as in Llama's SwiGLU.
///
/// # Panics
/// When the lengths differ.
pub fn silu_mul(isa: Isa, gate: &[f32], up: &[f32], out: &mut [f32]) {
    assert!(gate.len() == up.len() && gate.len() == out.len(), "lengths of an activation");
    dispatch!(Path::of(isa), silu(gate: &[f32], up: &[f32], out: &mut [f32]))
}

/// dgate = dout · up · silu'(gate) and dup = dout · silu(gate).
///
/// # Panics
/// When the lengths differ.
pub fn silu_mul_backward(
    isa: Isa,
    gate: &[f32],
    up: &[f32],
    dout: &[f32],
    dgate: &mut [f32],
    dup: &mut [f32],
) {
    let n = gate.len();
    assert!([up.len(), dout.len(), dgate.len(), dup.len()] == [n; 4], "lengths of an activation");
    dispatch!(Path::of(isa), silu_backward(gate: &[f32], up: &[f32], dout: &[f32], dgate: &mut [f32], dup: &mut [f32]))
}

/// y = x/2 · (1 + tanh(√(2/π) · (x + 0.044715·x³))) (Hendrycks and Gimpel 2016), as in BLOOM.
///
/// # Panics
/// When the lengths differ.
pub fn gelu_tanh(isa: Isa, x: &[f32], y: &mut [f32]) {
    assert_eq!(x.len(), y.len(), "lengths of an activation");
    dispatch!(Path::of(isa), gelu(x: &[f32], y: &mut [f32]))
}

/// dx = dy · gelu'(x).
///
/// # Panics
/// When the lengths differ.
pub fn gelu_tanh_backward(isa: Isa, x: &[f32], dy: &[f32], dx: &mut [f32]) {
    assert!(x.len() == dy.len() && x.len() == dx.len(), "lengths of an activation");
    dispatch!(Path::of(isa), gelu_backward(x: &[f32], dy: &[f32], dx: &mut [f32]))
}

/// 1 / (1 + e^-x).
#[inline(always)]
fn sigmoid<S: Simd>(s: S, x: S::V) -> S::V {
    let one = s.splat(1.0);
    s.div(one, s.add(one, exp(s, s.sub(s.splat(0.0), x))))
}

#[inline(always)]
fn silu<S: Simd>(s: S, gate: &[f32], up: &[f32], out: &mut [f32]) {
    for i in groups(gate.len()) {
        let g = get(s, gate, i);
        put(s, s.mul(s.mul(g, sigmoid(s, g)), get(s, up, i)), out, i);
    }
}

#[inline(always)]
fn silu_backward<S: Simd>(s: S, gate: &[f32], up: &[f32], dout: &[f32], dgate: &mut [f32], dup: &mut [f32]) {
    let one = s.splat(1.0);
    for i in groups(gate.len()) {
        let (g, u, d) = (get(s, gate, i), get(s, up, i), get(s, dout, i));
        let sigma = sigmoid(s, g);
        // silu' = σ · (1 + g · (1 - σ)).
        let slope = s.mul(sigma, s.fma(g, s.sub(one, sigma), one));
        put(s, s.mul(s.mul(d, u), slope), dgate, i);
        put(s, s.mul(d, s.mul(g, sigma)), dup, i);
    }
}

/// tanh(√(2/π) · (x + 0.044715·x³)).
#[inline(always)]
fn inner<S: Simd>(s: S, x: S::V) -> S::V {
    let cubic = s.fma(s.splat(CUBIC), s.mul(x, x), s.splat(1.0));
    tanh(s, s.mul(s.mul(s.splat(SCALE), x), cubic))
}

#[inline(always)]
fn gelu<S: Simd>(s: S, x: &[f32], y: &mut [f32]) {
    for i in groups(x.len()) {
        let x = get(s, x, i);
        put(s, s.mul(s.mul(s.splat(0.5), x), s.add(s.splat(1.0), inner(s, x))), y, i);
    }
}

#[inline(always)]
fn gelu_backward<S: Simd>(s: S, x: &[f32], dy: &[f32], dx: &mut [f32]) {
    let (one, half) = (s.splat(1.0), s.splat(0.5));
    for i in groups(x.len()) {
        let (x, d) = (get(s, x, i), get(s, dy, i));
        let t = inner(s, x);
        // Half of (1 + t) + x · (1 - t²) · √(2/π) · (1 + 3 · 0.044715 · x²).
        let angle = s.mul(s.splat(SCALE), s.fma(s.splat(3.0 * CUBIC), s.mul(x, x), one));
        let slope = s.mul(s.mul(x, s.mul(s.sub(one, t), s.add(one, t))), angle);
        put(s, s.mul(d, s.mul(half, s.add(s.add(one, t), slope))), dx, i);
    }
}
