//! exp and tanh of each value: the functions inside softmax and the activations, by themselves.

use super::lanes::{get, groups, put};
use super::transcendental;
use crate::Isa;
use crate::simd::{Path, Simd, dispatch};

/// Each value becomes e to its power, within 1 ulp.
pub fn exp(isa: Isa, values: &mut [f32]) {
    dispatch!(Path::of(isa), exp_slice(values: &mut [f32]))
}

/// Each value becomes its hyperbolic tangent, within 1 ulp.
pub fn tanh(isa: Isa, values: &mut [f32]) {
    dispatch!(Path::of(isa), tanh_slice(values: &mut [f32]))
}

#[inline(always)]
fn exp_slice<S: Simd>(s: S, values: &mut [f32]) {
    for i in groups(values.len()) {
        put(s, transcendental::exp(s, get(s, values, i)), values, i);
    }
}

#[inline(always)]
fn tanh_slice<S: Simd>(s: S, values: &mut [f32]) {
    for i in groups(values.len()) {
        put(s, transcendental::tanh(s, get(s, values, i)), values, i);
    }
}

#[cfg(test)]
mod tests {
    use super::{exp, tanh};
    use crate::on_every_path;

    #[test]
    fn special_values() {
        let (inf, nan) = (f32::INFINITY, f32::NAN);
        let edge = [
            0.0, -0.0, inf, -inf, nan, 88.722_83, 88.722_84, -103.97, -103.98, 1e38, -1e38, 1e-40, 9.0, -9.0,
            20.0, -20.0, 0.0,
        ];
        on_every_path(|isa, path| {
            let (mut e, mut t) = (edge, edge);
            exp(isa, &mut e);
            tanh(isa, &mut t);
            assert_eq!(e[..4], [1.0, 1.0, inf, 0.0], "{path}");
            assert!(
                e[4].is_nan() && e[5].is_finite() && e[6] == inf && e[7] > 0.0 && e[8] == 0.0,
                "{path}: {e:?}"
            );
            assert_eq!(t[..4], [0.0, 0.0, 1.0, -1.0], "{path}");
            assert!(
                t[1].is_sign_negative() && t[4].is_nan() && t[11] == 1e-40 && t[14] == 1.0,
                "{path}: {t:?}"
            );
            assert_eq!((e[16], t[16]), (1.0, 0.0), "{path}: behind the last whole group");
        });
    }
}
