//! Rounding upwards. Without SSE4.1 the compiler would call the C library.

/// The smallest integer that is not below `x`; exact for every f64.
pub fn ceil(x: f64) -> f64 {
    const ALL_ARE_INTEGERS: f64 = (1u64 << 52) as f64;
    if x.is_nan() || x.abs() >= ALL_ARE_INTEGERS {
        return x;
    }
    let truncated = (x as i64) as f64;
    let above = if truncated < x { truncated + 1.0 } else { truncated };
    // Between -1 and 0 the result is -0, as IEEE 754 has it.
    above.copysign(x)
}

#[cfg(test)]
mod tests {
    use super::ceil;
    use crate::rng::{Purpose, Stream};

    #[test]
    fn equals_the_standard_library_on_random_bits_and_at_every_edge() {
        let stream = Stream::new(9, Purpose(1), 0, 0);
        let random = (0..1_000_000).map(|i| {
            f64::from_bits(u64::from(stream.u32_at(2 * i)) << 32 | u64::from(stream.u32_at(2 * i + 1)))
        });
        let scaled = (0..1_000_000).map(|i| (stream.uniform_at(i) - 0.5) * 10f64.powi((i % 20) as i32));
        let powers = (0..64).flat_map(|k| {
            let power = (1u64 << k) as f64;
            [power, power.next_up(), power.next_down(), power + 0.5, power - 0.5]
        });
        let edges = [0.0, f64::MIN_POSITIVE, 5e-324, 0.5, f64::MAX, f64::INFINITY, f64::NAN];
        for x in random.chain(scaled).chain(powers).chain(edges).flat_map(|x| [x, -x]) {
            let (own, expected) = (ceil(x), x.ceil());
            assert!(
                own.to_bits() == expected.to_bits() || own.is_nan() && expected.is_nan(),
                "ceil({x:e}): {own:e}"
            );
        }
    }
}
