//! bfloat16 arithmetic in software, equal to AVX-512-BF16 in every bit.

/// `x` rounded to bfloat16, ties to even, as `VCVTNEPS2BF16` does: subnormals become zeros, NaN becomes quiet.
#[inline(always)]
pub(crate) fn round_to_bf16(x: f32) -> f32 {
    let bits = x.to_bits();
    let rounded = if x.is_nan() {
        bits | 0x0040_0000
    } else if x.abs() < f32::MIN_POSITIVE {
        bits & 0x8000_0000
    } else {
        bits + 0x7fff + (bits >> 16 & 1)
    };
    f32::from_bits(rounded & 0xffff_0000)
}

/// What `VDPBF16PS` does in one lane (Intel, Software Developer's Manual, volume 2): the products of the second
/// elements, then of the first, each added with one rounding to nearest even. Subnormal inputs count as zeros,
/// and a sum that would be subnormal after rounding to 24 bits becomes zero.
#[cfg(test)]
pub(crate) fn dot_pair(chain: f32, a: [f32; 2], b: [f32; 2]) -> f32 {
    flushing(a[0], b[0], flushing(a[1], b[1], chain))
}

#[cfg(test)]
fn flushing(a: f32, b: f32, c: f32) -> f32 {
    let zeroed = |x: f32| if x.is_subnormal() { 0.0f32.copysign(x) } else { x };
    let sum = super::fused::sum_to_odd(zeroed(a), zeroed(b), zeroed(c));
    // Half a unit of 24 bits below the smallest normal number: from there on rounding reaches it.
    let smallest = f64::from(f32::MIN_POSITIVE) * (1.0 - f64::from(f32::EPSILON) / 4.0);
    if sum.abs() < smallest { 0.0f32.copysign(sum as f32) } else { sum as f32 }
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use std::arch::x86_64::*;

    use tunesmith_tensor::rng::{Purpose, Stream};

    use super::*;

    #[target_feature(enable = "avx512f,avx512bf16")]
    fn hardware(chain: f32, a: [f32; 2], b: [f32; 2]) -> f32 {
        let pair =
            |v: [f32; 2]| _mm512_set1_epi32((v[0].to_bits() >> 16 | v[1].to_bits() & 0xffff_0000) as i32);
        // SAFETY: vectors of equal size.
        let [a, b] = unsafe { std::mem::transmute::<[__m512i; 2], [__m512bh; 2]>([pair(a), pair(b)]) };
        _mm512_cvtss_f32(_mm512_dpbf16_ps(_mm512_set1_ps(chain), a, b))
    }

    #[target_feature(enable = "avx512f,avx512bf16")]
    fn hardware_round(x: f32) -> f32 {
        // SAFETY: vectors of equal size.
        let halves =
            unsafe { std::mem::transmute::<__m256bh, [u16; 16]>(_mm512_cvtneps_pbh(_mm512_set1_ps(x))) };
        f32::from_bits(u32::from(halves[0]) << 16)
    }

    fn available() -> bool {
        let available = is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512bf16");
        if !available {
            eprintln!("no AVX-512-BF16 here: nothing to compare with");
        }
        available
    }

    fn check(chain: f32, a: [f32; 2], b: [f32; 2]) {
        // SAFETY: the tests return early without the feature.
        let expected = unsafe { hardware(chain, a, b) };
        let got = dot_pair(chain, a, b);
        let same = got.to_bits() == expected.to_bits() || got.is_nan() && expected.is_nan();
        assert!(same, "{chain:e} + {a:?} · {b:?}: {got:e}, hardware {expected:e}");
    }

    fn brain(bits: u32) -> f32 {
        f32::from_bits(bits & 0xffff_0000)
    }

    #[test]
    fn the_dot_product_equals_the_hardware_on_random_bits_and_near_cancellation() {
        if !available() {
            return;
        }
        let stream = Stream::new(12, Purpose(1), 0, 0);
        for i in 0..1_000_000 {
            let bits = |j: u64| stream.u32_at(8 * i + j);
            let (a, b) = ([brain(bits(0)), brain(bits(1))], [brain(bits(2)), brain(bits(3))]);
            check(f32::from_bits(bits(4)), a, b);
            // Exponents around one; the chain near what is added, a few bits off.
            let near = |j: u64| brain(bits(j) & 0x807f_0000 | (120 + (bits(j) >> 7) % 14) << 23);
            let (a, b) = ([near(0), near(1)], [near(2), near(3)]);
            check(near(4), a, b);
            check(f32::from_bits((-(a[1] * b[1])).to_bits() ^ (bits(5) & 7)), a, b);
            check(f32::from_bits((-(a[1] * b[1] + a[0] * b[0])).to_bits() ^ (bits(5) & 7)), a, b);
            // Products and chains around the smallest normal number.
            let exponent = 1 + bits(6) % 125;
            let low = |j: u64| brain(bits(j) & 0x807f_0000 | exponent << 23);
            let high = |j: u64| {
                brain(
                    bits(j) & 0x807f_0000 | (127 - exponent + bits(j) % 4).saturating_sub(bits(7) % 27) << 23,
                )
            };
            check(
                f32::from_bits(bits(4) & 0x807f_ffff | (bits(5) % 4) << 23),
                [low(0), low(1)],
                [high(2), high(3)],
            );
        }
    }

    #[test]
    fn the_dot_product_equals_the_hardware_at_every_edge() {
        if !available() {
            return;
        }
        let mut hard =
            vec![0.0, 1.0, 1.5, f32::MIN_POSITIVE, f32::INFINITY, f32::NAN, brain(0x0001_0000), 3.0];
        hard.extend([brain(f32::MAX.to_bits()), brain(0x007f_0000), 1.0 + 1.0 / 128.0, 1.0 - 1.0 / 256.0]);
        // Products of two of these reach the last bits below the smallest normal number.
        hard.extend((74..=77).map(|k| f32::from_bits((127 - k) << 23)));
        let signed: Vec<f32> = hard.iter().flat_map(|&x| [x, -x]).collect();
        let tiny = f32::MIN_POSITIVE;
        let chains =
            [0.0, -0.0, tiny, -tiny, tiny.next_down(), 2.0 * tiny, 1.0, f32::MAX, f32::INFINITY, f32::NAN];
        for chain in chains {
            for &a in &signed {
                for &b in &signed {
                    for &c in &signed {
                        check(chain, [a, c], [b, 1.0]);
                        check(chain, [c, a], [tiny, b]);
                    }
                }
            }
        }
    }

    #[test]
    fn rounding_equals_the_hardware() {
        if !available() {
            return;
        }
        for bits in (0..=u32::MAX).step_by(1021).chain((0..512).map(|i| i << 23 | 0x8000)) {
            let x = f32::from_bits(bits);
            // SAFETY: checked above.
            let expected = unsafe { hardware_round(x) };
            assert_eq!(round_to_bf16(x).to_bits(), expected.to_bits(), "{x:e}");
        }
    }
}
