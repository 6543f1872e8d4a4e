//! The fused multiply-add of one pair: the hardware's, and in software, equal in every bit.

/// `a · b + c` by the CPU's own instruction: never a call of the C library's `fmaf`, however it is compiled.
///
/// # Safety
/// On x86-64 the CPU has FMA.
#[inline(always)]
pub(super) unsafe fn hardware_multiply_add(a: f32, b: f32, c: f32) -> f32 {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::x86_64::{_mm_cvtss_f32, _mm_fmadd_ss, _mm_set_ss};
        // SAFETY: the caller's promise.
        unsafe { _mm_cvtss_f32(_mm_fmadd_ss(_mm_set_ss(a), _mm_set_ss(b), _mm_set_ss(c))) }
    }
    // Every AArch64 has the instruction; of other machines nothing is known.
    #[cfg(target_arch = "aarch64")]
    return a.mul_add(b, c);
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
    return multiply_add(a, b, c);
}

/// `a · b + c`, rounded once to f32 (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums:
/// proved algorithms using rounding to odd", 2008).
#[inline(always)]
pub(crate) fn multiply_add(a: f32, b: f32, c: f32) -> f32 {
    sum_to_odd(a, b, c) as f32
}

/// `a · b + c` in f64, rounded to odd: never to a number that a shorter format's rounding could take for a tie,
/// so that rounding twice equals rounding once. The product is exact in f64.
#[inline(always)]
pub(super) fn sum_to_odd(a: f32, b: f32, c: f32) -> f64 {
    let product = f64::from(a) * f64::from(b);
    let addend = f64::from(c);
    let sum = product + addend;
    let part = sum - product;
    let error = (product - (sum - part)) + (addend - part);
    let bits = sum.to_bits();
    let inexact = error != 0.0 && sum.is_finite();
    if inexact && bits & 1 == 0 {
        // The odd neighbour lies on the side of the error: away from zero where the signs agree.
        let outward = (error > 0.0) == (sum > 0.0);
        return f64::from_bits(if outward { bits + 1 } else { bits - 1 });
    }
    sum
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use tunesmith_tensor::rng::{Purpose, Stream};

    use super::{hardware_multiply_add, multiply_add};

    fn check(a: f32, b: f32, c: f32) {
        // SAFETY: the tests return early without the feature.
        let expected = unsafe { hardware_multiply_add(a, b, c) };
        let got = multiply_add(a, b, c);
        let same = got.to_bits() == expected.to_bits() || (got.is_nan() && expected.is_nan());
        assert!(same, "{a:e} · {b:e} + {c:e}: {got:e}, hardware {expected:e}");
    }

    #[test]
    fn equals_the_hardware_on_random_bit_patterns_and_near_cancellation() {
        if !is_x86_feature_detected!("fma") {
            eprintln!("no FMA here: nothing to compare with");
            return;
        }
        let stream = Stream::new(5, Purpose(1), 0, 0);
        for i in 0..2_000_000 {
            let [a, b, c] = [0, 1, 2].map(|j| f32::from_bits(stream.u32_at(4 * i + j)));
            check(a, b, c);
            // The addend close to the negated product, a few bits off, and half an ulp beside it.
            let shift = stream.u32_at(4 * i + 3);
            let near = f32::from_bits((-(a * b)).to_bits() ^ (shift & 7));
            check(a, b, near);
            check(a, b, near * f32::from_bits((127 - 24 - (shift >> 3 & 3)) << 23));
            check(a, b, near * f32::from_bits((127 + 22 + (shift >> 5 & 3)) << 23));
        }
    }

    #[test]
    fn equals_the_hardware_on_ties_subnormals_and_infinities() {
        if !is_x86_feature_detected!("fma") {
            eprintln!("no FMA here: nothing to compare with");
            return;
        }
        let tiny = f32::from_bits(1);
        let mut hard = vec![0.0, 1.0, 1.5, tiny, f32::MIN_POSITIVE, f32::MAX, f32::INFINITY, f32::NAN];
        hard.extend([
            1.0 + f32::EPSILON,
            1.0 - f32::EPSILON / 2.0,
            3.0,
            1e-30,
            1e30,
            16_777_215.0,
            16_777_217.0,
        ]);
        hard.extend((0..24).map(|k| f32::from_bits((127 - k) << 23)));
        hard.extend((100..126).map(|k| f32::from_bits((127 - k) << 23)));
        hard.extend((0..8).map(|k| f32::from_bits(0x007f_fff8 + k)));
        let signed: Vec<f32> = hard.iter().flat_map(|&x| [x, -x]).collect();
        for &a in &signed {
            for &b in &signed {
                for &c in &signed {
                    check(a, b, c);
                }
            }
        }
    }
}
