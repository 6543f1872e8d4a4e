//! Own functions against the standard library's (themselves within 1 ulp) and against exact values.

use super::{cos, exp, ln, pow, sin, tanh};
use crate::rng::{Purpose, Stream};

/// Distance in representable numbers.
fn ulps(a: f64, b: f64) -> u64 {
    let order = |x: f64| {
        let bits = x.to_bits() as i64;
        if bits < 0 { i64::MIN.wrapping_sub(bits) } else { bits }
    };
    if a.is_nan() && b.is_nan() { 0 } else { order(a).abs_diff(order(b)) }
}

/// The largest distance over 200,000 seeded points of `low..high`; seed 1.
fn worst(low: f64, high: f64, own: impl Fn(f64) -> f64, other: impl Fn(f64) -> f64) -> (u64, f64) {
    let stream = Stream::new(1, Purpose(77), 0, 0);
    let points = (0..200_000).map(|i| low + (high - low) * stream.uniform_at(i));
    points.map(|x| (ulps(own(x), other(x)), x)).max_by_key(|(distance, _)| *distance).unwrap()
}

#[test]
fn exponential_and_logarithm() {
    for (low, high) in [(-745.0, 710.0), (-1.0, 1.0), (-1e-9, 1e-9), (-746.0, -700.0)] {
        let (distance, x) = worst(low, high, exp, f64::exp);
        assert!(distance <= 1, "exp({x}): {distance} ulp");
    }
    for (low, high) in [(0.5, 2.0), (0.99999, 1.00001), (0.0, 1e-300), (1.0, 1e300), (0.0, 1e-310)] {
        let (distance, x) = worst(low, high, ln, f64::ln);
        assert!(distance <= 1, "ln({x}): {distance} ulp");
    }
    assert_eq!((exp(0.0), exp(f64::INFINITY), exp(f64::NEG_INFINITY)), (1.0, f64::INFINITY, 0.0));
    assert_eq!((ln(1.0), ln(0.0), ln(f64::INFINITY)), (0.0, f64::NEG_INFINITY, f64::INFINITY));
    assert!(exp(f64::NAN).is_nan() && ln(f64::NAN).is_nan() && ln(-1.0).is_nan());
}

#[test]
fn sine_and_cosine() {
    for high in [0.1, 1.0, 7.0, 1e3, 1e6, 1e12, 1e22, 1e300] {
        let (distance, x) = worst(-high, high, sin, f64::sin);
        assert!(distance <= 1, "sin({x}): {distance} ulp");
        let (distance, x) = worst(-high, high, cos, f64::cos);
        assert!(distance <= 1, "cos({x}): {distance} ulp");
    }
    // The double nearest to a multiple of π/2 of all (Kahan): cos is 4.687165924254628e-19 there.
    let hardest = 6_381_956_970_095_103.0 * f64::from_bits((1023 + 797) << 52);
    assert_eq!(cos(hardest), -4.687_165_924_254_628e-19);
    assert!(sin(f64::INFINITY).is_nan() && cos(f64::NAN).is_nan());
    assert!(sin(-0.0).is_sign_negative());
}

#[test]
fn hyperbolic_tangent() {
    for high in [1e-8, 0.3, 1.0, 20.0, 1e3] {
        let (distance, x) = worst(-high, high, tanh, f64::tanh);
        assert!(distance <= 2, "tanh({x}): {distance} ulp");
    }
    assert_eq!((tanh(f64::INFINITY), tanh(f64::NEG_INFINITY), tanh(0.0)), (1.0, -1.0, 0.0));
    assert!(tanh(-0.0).is_sign_negative() && tanh(f64::NAN).is_nan());
}

#[test]
fn powers() {
    for base in [10_000.0, 500_000.0, 0.9, 0.999, 1.000_001, 2.0, 1e-300, 5e-324] {
        let (distance, x) = worst(-30.0, 30.0, |y| pow(base, y), |y| base.powf(y));
        assert!(distance <= 1, "pow({base}, {x}): {distance} ulp");
        let (distance, x) = worst(-1.0, 1.0, |y| pow(base, y), |y| base.powf(y));
        assert!(distance <= 1, "pow({base}, {x}): {distance} ulp");
    }
    let special = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        2.0,
        -2.0,
        0.5,
        -0.5,
        3.0,
        -3.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        1e308,
        -1e308,
        9.007_199_254_740_993e15,
        1e-320,
    ];
    for x in special {
        for y in special {
            assert!(ulps(pow(x, y), x.powf(y)) <= 1, "pow({x}, {y}) = {}, not {}", pow(x, y), x.powf(y));
        }
    }
}
