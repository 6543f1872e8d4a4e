//! Reduction of an angle by quarter turns, exact for every finite f64 (Payne and Hanek 1983).

use super::double::Double;

/// The first 1,344 fractional bits of 2/π.
const TWO_OVER_PI: [u64; 21] = [
    0xa2f9_836e_4e44_1529,
    0xfc27_57d1_f534_ddc0,
    0xdb62_9599_3c43_9041,
    0xfe51_63ab_debb_c561,
    0xb724_6e3a_424d_d2e0,
    0x0649_2eea_09d1_921c,
    0xfe1d_eb1c_b129_a73e,
    0xe882_35f5_2ebb_4484,
    0xe99c_7026_b45f_7e41,
    0x3991_d639_8353_39f4,
    0x9c84_5f8b_bdf9_283b,
    0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f,
    0x6d36_7ecf_27cb_09b7,
    0x4f46_3f66_9e5f_ea2d,
    0x7527_bac7_ebe5_f17b,
    0x3d07_39f7_8a52_92ea,
    0x6bfb_5fb1_1f8d_5d08,
    0x5603_3046_fc7b_6bab,
    0xf0cf_bc20_9af4_361d,
    0xa9e3_9161_5ee6_1b08,
];
const HALF_PI: Double = Double(std::f64::consts::FRAC_PI_2, 6.123_233_995_736_766e-17);

/// `(quarter, remainder)` with `x = (quarter + 4n)·π/2 + remainder` and |remainder| ≤ π/4 as a sum of two.
pub(super) fn quarter_turns(x: f64) -> (u32, Double) {
    let magnitude = x.abs();
    if magnitude <= std::f64::consts::FRAC_PI_4 {
        return (0, Double(x, 0.0));
    }
    let exponent = (magnitude.to_bits() >> 52) as i32 - 1075;
    let mantissa = (magnitude.to_bits() & ((1 << 52) - 1)) | 1 << 52;
    // |x|·2/π modulo 4, as two integer bits and 254 fractional ones: bits of 2/π that make multiples of
    // four are skipped, those behind the window are below the result's precision.
    let mut turns = multiply(mantissa, window(exponent - 2));
    let mut quarter = (turns[0] >> 62) as u32;
    turns = shift_left(turns, 2);
    let beyond_half = turns[0] >> 63 == 1;
    if beyond_half {
        quarter += 1;
        turns = turns.map(|word| !word);
    }
    let remainder = to_double(turns).mul(HALF_PI);
    let negative = beyond_half != (x < 0.0);
    let sign = if negative { -1.0 } else { 1.0 };
    let quarter = if x < 0.0 { quarter.wrapping_neg() } else { quarter };
    (quarter & 3, Double(sign * remainder.0, sign * remainder.1))
}

/// 256 bits of 2/π from fractional bit `start`; zeros before the first.
fn window(start: i32) -> [u64; 4] {
    let word =
        |index: i32| usize::try_from(index).ok().and_then(|i| TWO_OVER_PI.get(i)).copied().unwrap_or(0);
    let (first, shift) = (start.div_euclid(64), start.rem_euclid(64) as u32);
    std::array::from_fn(|i| {
        let pair = u128::from(word(first + i as i32)) << 64 | u128::from(word(first + i as i32 + 1));
        (pair >> (64 - shift)) as u64
    })
}

/// The product's low 256 bits, big end first.
fn multiply(factor: u64, mut words: [u64; 4]) -> [u64; 4] {
    let mut carry = 0u128;
    for word in words.iter_mut().rev() {
        let product = u128::from(factor) * u128::from(*word) + carry;
        *word = product as u64;
        carry = product >> 64;
    }
    words
}

fn shift_left(words: [u64; 4], bits: u32) -> [u64; 4] {
    std::array::from_fn(|i| {
        let next = words.get(i + 1).copied().unwrap_or(0);
        ((u128::from(words[i]) << 64 | u128::from(next)) << bits >> 64) as u64
    })
}

/// A 256-bit fraction as a sum of two numbers.
fn to_double(words: [u64; 4]) -> Double {
    let zeros = words.iter().take_while(|&&w| w == 0).count().min(3);
    let word = |i: usize| words.get(zeros + i).copied().unwrap_or(0);
    let lead = word(0).leading_zeros().min(63);
    let wide = u128::from(word(0)) << 64 | u128::from(word(1));
    let wide = if lead == 0 { wide } else { wide << lead | u128::from(word(2) >> (64 - lead)) };
    // 53 + 53 bits, each converted exactly.
    let scale = |bits: i32| f64::from_bits(((1023 - bits) as u64) << 52);
    let base = 64 * zeros as i32 + lead as i32;
    let high = (wide >> 75) as f64 * scale(base + 53);
    let low = (wide >> 22 & ((1 << 53) - 1)) as f64 * scale(base + 106);
    Double(high, low)
}

#[cfg(test)]
mod tests {
    use super::quarter_turns;

    /// π as a sum of three numbers, for checking the remainder without any trigonometry.
    #[test]
    fn the_remainder_of_whole_turns_is_the_error_of_the_number() {
        // 2^k·π rounded differs from 2^k·π by 2^k·(-1.2246467991473532e-16).
        for k in 0..40 {
            let x = std::f64::consts::PI * f64::from_bits((1023 + k) << 52);
            let (quarter, remainder) = quarter_turns(x);
            assert_eq!(quarter, if k == 0 { 2 } else { 0 });
            let expected = -1.224_646_799_147_353_2e-16 * f64::from_bits((1023 + k) << 52);
            assert!((remainder.0 / expected - 1.0).abs() < 1e-15, "{k}: {} {expected}", remainder.0);
        }
    }

    #[test]
    fn signs_mirror_each_other() {
        for x in [1.0, 2.0, 3.0, 4.0, 7.5, 1e5, 1e22, f64::MAX] {
            let ((q, r), (p, s)) = (quarter_turns(x), quarter_turns(-x));
            assert_eq!(((q + p) & 3, r.0, r.1), (0, -s.0, -s.1), "{x}");
            assert!(r.0.abs() <= 0.785_398_163_397_448_4, "{x} {}", r.0);
        }
    }
}
