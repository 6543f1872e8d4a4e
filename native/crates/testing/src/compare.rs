//! How results are compared.

/// max |a − b| / max |b|: the error of `a` against the reference `b`.
///
/// # Panics
/// When the lengths differ or `b` is all zero.
pub fn error<V: Copy + Into<f64>>(a: &[V], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len(), "values to compare");
    let largest = b.iter().fold(0.0, |largest: f64, value| largest.max(value.abs()));
    assert!(largest > 0.0, "an error relative to zero");
    let difference = |(&a, b): (&V, &f64)| {
        let difference = (a.into() - b).abs();
        if difference.is_nan() { f64::INFINITY } else { difference }
    };
    a.iter().zip(b).map(difference).fold(0.0, f64::max) / largest
}

/// FNV-1a over the bits: equal digests mean equal bits.
pub fn digest<'a>(values: impl IntoIterator<Item = &'a f32>) -> u64 {
    values.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, value| {
        value
            .to_bits()
            .to_le_bytes()
            .iter()
            .fold(hash, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
    })
}
