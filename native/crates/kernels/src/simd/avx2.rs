//! Sixteen lanes in two 256-bit registers.

use std::arch::x86_64::*;

use super::{LANES, Simd};
use crate::gemm::{Arithmetic, Pieces, Tile, tile_of};

/// Proof that the CPU has AVX2, FMA and F16C.
#[derive(Clone, Copy)]
pub(crate) struct Avx2(());

impl Avx2 {
    /// # Safety
    /// The CPU has the features.
    #[inline(always)]
    pub(crate) unsafe fn new() -> Avx2 {
        Avx2(())
    }
}

/// Lanes 0–7 and 8–15.
#[derive(Clone, Copy)]
pub(crate) struct V(__m256, __m256);

/// Wraps intrinsics without memory operands.
macro_rules! intrinsic {
    ($call:expr) => {
        // SAFETY: the token proves that the CPU has the instruction; registers only.
        unsafe { $call }
    };
}

impl Simd for Avx2 {
    type V = V;
    const TILE_ROWS: usize = 6;
    const TILE_COLS: usize = LANES;

    #[inline(always)]
    fn splat(self, x: f32) -> V {
        intrinsic!(V(_mm256_set1_ps(x), _mm256_set1_ps(x)))
    }
    #[inline(always)]
    fn load(self, from: &[f32; LANES]) -> V {
        // SAFETY: the reference is valid for 16 values; the loads need no alignment.
        unsafe { V(_mm256_loadu_ps(from.as_ptr()), _mm256_loadu_ps(from.as_ptr().add(8))) }
    }
    #[inline(always)]
    fn store(self, v: V, to: &mut [f32; LANES]) {
        // SAFETY: as in `load`.
        unsafe {
            _mm256_storeu_ps(to.as_mut_ptr(), v.0);
            _mm256_storeu_ps(to.as_mut_ptr().add(8), v.1);
        }
    }
    #[inline(always)]
    fn add(self, a: V, b: V) -> V {
        intrinsic!(V(_mm256_add_ps(a.0, b.0), _mm256_add_ps(a.1, b.1)))
    }
    #[inline(always)]
    fn sub(self, a: V, b: V) -> V {
        intrinsic!(V(_mm256_sub_ps(a.0, b.0), _mm256_sub_ps(a.1, b.1)))
    }
    #[inline(always)]
    fn mul(self, a: V, b: V) -> V {
        intrinsic!(V(_mm256_mul_ps(a.0, b.0), _mm256_mul_ps(a.1, b.1)))
    }
    #[inline(always)]
    fn div(self, a: V, b: V) -> V {
        intrinsic!(V(_mm256_div_ps(a.0, b.0), _mm256_div_ps(a.1, b.1)))
    }
    #[inline(always)]
    fn fma(self, a: V, b: V, c: V) -> V {
        intrinsic!(V(_mm256_fmadd_ps(a.0, b.0, c.0), _mm256_fmadd_ps(a.1, b.1, c.1)))
    }
    #[inline(always)]
    fn max(self, a: V, b: V) -> V {
        intrinsic!(V(_mm256_max_ps(a.0, b.0), _mm256_max_ps(a.1, b.1)))
    }
    #[inline(always)]
    fn min(self, a: V, b: V) -> V {
        intrinsic!(V(_mm256_min_ps(a.0, b.0), _mm256_min_ps(a.1, b.1)))
    }
    #[inline(always)]
    fn abs(self, a: V) -> V {
        intrinsic!({
            let sign = _mm256_set1_ps(-0.0);
            V(_mm256_andnot_ps(sign, a.0), _mm256_andnot_ps(sign, a.1))
        })
    }
    #[inline(always)]
    fn copysign(self, a: V, sign: V) -> V {
        let magnitude = self.abs(a);
        intrinsic!({
            let mask = _mm256_set1_ps(-0.0);
            let (low, high) = (_mm256_and_ps(mask, sign.0), _mm256_and_ps(mask, sign.1));
            V(_mm256_or_ps(magnitude.0, low), _mm256_or_ps(magnitude.1, high))
        })
    }
    #[inline(always)]
    fn power_of_two(self, integer: V) -> V {
        let power = |v| {
            intrinsic!({
                let biased = _mm256_add_epi32(_mm256_cvttps_epi32(v), _mm256_set1_epi32(127));
                _mm256_castsi256_ps(_mm256_slli_epi32::<23>(biased))
            })
        };
        V(power(integer.0), power(integer.1))
    }
    #[inline(always)]
    unsafe fn widen_f32(self, from: *const u8) -> V {
        // SAFETY: the caller's promise; the loads need no alignment.
        unsafe { V(_mm256_loadu_ps(from.cast()), _mm256_loadu_ps(from.add(32).cast())) }
    }
    #[inline(always)]
    unsafe fn widen_f16(self, from: *const u8) -> V {
        // SAFETY: the caller's promise; the loads need no alignment.
        unsafe {
            let (low, high) = (_mm_loadu_si128(from.cast()), _mm_loadu_si128(from.add(16).cast()));
            V(_mm256_cvtph_ps(low), _mm256_cvtph_ps(high))
        }
    }
    #[inline(always)]
    unsafe fn widen_bf16(self, from: *const u8) -> V {
        let half =
            |bits| intrinsic!(_mm256_castsi256_ps(_mm256_slli_epi32::<16>(_mm256_cvtepu16_epi32(bits))));
        // SAFETY: the caller's promise; the loads need no alignment.
        let (low, high) = unsafe { (_mm_loadu_si128(from.cast()), _mm_loadu_si128(from.add(16).cast())) };
        V(half(low), half(high))
    }
    #[inline(always)]
    fn split_bf16(self, lanes: V) -> [V; 2] {
        intrinsic!({
            let mask = _mm256_set1_epi32(0xffff_0000_u32 as i32);
            let low = |v| _mm256_castsi256_ps(_mm256_slli_epi32::<16>(_mm256_castps_si256(v)));
            let high = |v| _mm256_castsi256_ps(_mm256_and_si256(mask, _mm256_castps_si256(v)));
            [V(low(lanes.0), low(lanes.1)), V(high(lanes.0), high(lanes.1))]
        })
    }
    #[inline(always)]
    fn split_f16(self, lanes: V) -> [V; 2] {
        intrinsic!({
            // The lower 16 bits of eight lanes, side by side; saturation leaves them as they are.
            let narrow = |v: __m256i| {
                let masked = _mm256_and_si256(v, _mm256_set1_epi32(0xffff));
                let packed = _mm256_packus_epi32(masked, masked);
                _mm256_castsi256_si128(_mm256_permute4x64_epi64::<0b1000>(packed))
            };
            let low = |v| _mm256_cvtph_ps(narrow(_mm256_castps_si256(v)));
            let high = |v| _mm256_cvtph_ps(narrow(_mm256_srli_epi32::<16>(_mm256_castps_si256(v))));
            [V(low(lanes.0), low(lanes.1)), V(high(lanes.0), high(lanes.1))]
        })
    }
    #[inline(always)]
    fn round_bf16(self, v: V) -> V {
        let round = |v| {
            intrinsic!({
                let bits = _mm256_castps_si256(v);
                let even = _mm256_and_si256(_mm256_srli_epi32::<16>(bits), _mm256_set1_epi32(1));
                let up = _mm256_add_epi32(bits, _mm256_add_epi32(even, _mm256_set1_epi32(0x7fff)));
                let nan = _mm256_castps_si256(_mm256_cmp_ps::<_CMP_UNORD_Q>(v, v));
                let quiet = _mm256_or_si256(bits, _mm256_set1_epi32(0x0040_0000));
                let rounded = _mm256_blendv_epi8(up, quiet, nan);
                let magnitude = _mm256_andnot_ps(_mm256_set1_ps(-0.0), v);
                let tiny = _mm256_cmp_ps::<_CMP_LT_OQ>(magnitude, _mm256_set1_ps(f32::MIN_POSITIVE));
                let keep = _mm256_blendv_epi8(
                    _mm256_set1_epi32(0xffff_0000_u32 as i32),
                    _mm256_set1_epi32(i32::MIN),
                    _mm256_castps_si256(tiny),
                );
                _mm256_castsi256_ps(_mm256_and_si256(rounded, keep))
            })
        };
        V(round(v.0), round(v.1))
    }
    #[inline(always)]
    fn prefetch(self, line: *const f32) {
        // SAFETY: a hint; it never faults.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(line.cast()) }
    }
    #[inline(always)]
    fn transpose(self, rows: [V; LANES]) -> [V; LANES] {
        let quarter = |first: usize, high: bool| {
            let part = |i: usize| if high { rows[first + i].1 } else { rows[first + i].0 };
            transpose_8(self, [part(0), part(1), part(2), part(3), part(4), part(5), part(6), part(7)])
        };
        let (top_left, bottom_left) = (quarter(0, false), quarter(8, false));
        let (top_right, bottom_right) = (quarter(0, true), quarter(8, true));
        let mut columns = rows;
        for j in 0..8 {
            columns[j] = V(top_left[j], bottom_left[j]);
            columns[8 + j] = V(top_right[j], bottom_right[j]);
        }
        columns
    }
    #[inline(always)]
    unsafe fn load_quads(self, rows: [*const u8; 4]) -> V {
        // SAFETY: the caller's promise; the loads need no alignment.
        unsafe {
            let two = |low: *const u8, high: *const u8| {
                _mm256_insertf128_ps::<1>(
                    _mm256_castps128_ps256(_mm_loadu_ps(low.cast())),
                    _mm_loadu_ps(high.cast()),
                )
            };
            V(two(rows[0], rows[1]), two(rows[2], rows[3]))
        }
    }
    #[inline(always)]
    fn transpose_quads(self, [a, b, c, d]: [V; 4]) -> [V; 4] {
        let (low, high) = (quads(self, [a.0, b.0, c.0, d.0]), quads(self, [a.1, b.1, c.1, d.1]));
        [V(low[0], high[0]), V(low[1], high[1]), V(low[2], high[2]), V(low[3], high[3])]
    }
    #[inline(always)]
    unsafe fn tile<C: Arithmetic<Self>>(self, rows: usize, tile: Tile, pieces: &mut Pieces) {
        // SAFETY: the caller's promise.
        unsafe {
            match rows {
                1 => tile_of::<Self, C, 1, 1>(self, tile, pieces),
                2 => tile_of::<Self, C, 2, 1>(self, tile, pieces),
                3 => tile_of::<Self, C, 3, 1>(self, tile, pieces),
                4 => tile_of::<Self, C, 4, 1>(self, tile, pieces),
                5 => tile_of::<Self, C, 5, 1>(self, tile, pieces),
                _ => tile_of::<Self, C, 6, 1>(self, tile, pieces),
            }
        }
    }
}

/// Within each 128-bit lane: four rows by four columns.
#[inline(always)]
fn quads(_token: Avx2, [r0, r1, r2, r3]: [__m256; 4]) -> [__m256; 4] {
    intrinsic!({
        let (low, next) = (_mm256_unpacklo_ps(r0, r1), _mm256_unpacklo_ps(r2, r3));
        let (high, last) = (_mm256_unpackhi_ps(r0, r1), _mm256_unpackhi_ps(r2, r3));
        [
            _mm256_shuffle_ps::<0x44>(low, next),
            _mm256_shuffle_ps::<0xee>(low, next),
            _mm256_shuffle_ps::<0x44>(high, last),
            _mm256_shuffle_ps::<0xee>(high, last),
        ]
    })
}

#[inline(always)]
fn transpose_8(token: Avx2, r: [__m256; 8]) -> [__m256; 8] {
    intrinsic!({
        // Lanes of the two row groups joined.
        let (top, bottom) = (quads(token, [r[0], r[1], r[2], r[3]]), quads(token, [r[4], r[5], r[6], r[7]]));
        [
            _mm256_permute2f128_ps::<0x20>(top[0], bottom[0]),
            _mm256_permute2f128_ps::<0x20>(top[1], bottom[1]),
            _mm256_permute2f128_ps::<0x20>(top[2], bottom[2]),
            _mm256_permute2f128_ps::<0x20>(top[3], bottom[3]),
            _mm256_permute2f128_ps::<0x31>(top[0], bottom[0]),
            _mm256_permute2f128_ps::<0x31>(top[1], bottom[1]),
            _mm256_permute2f128_ps::<0x31>(top[2], bottom[2]),
            _mm256_permute2f128_ps::<0x31>(top[3], bottom[3]),
        ]
    })
}
