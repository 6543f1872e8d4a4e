//! Sixteen lanes in one 512-bit register.

use std::arch::x86_64::*;

use super::{LANES, Simd};
use crate::gemm::{Arithmetic, Pieces, Tile, tile_of};

/// Proof that the CPU has AVX-512 F, BW, DQ and VL.
#[derive(Clone, Copy)]
pub(crate) struct Avx512(());

impl Avx512 {
    /// # Safety
    /// The CPU has the features.
    #[inline(always)]
    pub(crate) unsafe fn new() -> Avx512 {
        Avx512(())
    }
}

/// Wraps intrinsics without memory operands.
macro_rules! intrinsic {
    ($call:expr) => {
        // SAFETY: the token proves that the CPU has the instruction; registers only.
        unsafe { $call }
    };
}

impl Simd for Avx512 {
    type V = __m512;
    const TILE_ROWS: usize = 14;
    const TILE_COLS: usize = 2 * LANES;

    #[inline(always)]
    fn splat(self, x: f32) -> __m512 {
        intrinsic!(_mm512_set1_ps(x))
    }
    #[inline(always)]
    fn load(self, from: &[f32; LANES]) -> __m512 {
        // SAFETY: the reference is valid for 16 values; the load needs no alignment.
        unsafe { _mm512_loadu_ps(from.as_ptr()) }
    }
    #[inline(always)]
    fn store(self, v: __m512, to: &mut [f32; LANES]) {
        // SAFETY: as in `load`.
        unsafe { _mm512_storeu_ps(to.as_mut_ptr(), v) }
    }
    #[inline(always)]
    fn add(self, a: __m512, b: __m512) -> __m512 {
        intrinsic!(_mm512_add_ps(a, b))
    }
    #[inline(always)]
    fn sub(self, a: __m512, b: __m512) -> __m512 {
        intrinsic!(_mm512_sub_ps(a, b))
    }
    #[inline(always)]
    fn mul(self, a: __m512, b: __m512) -> __m512 {
        intrinsic!(_mm512_mul_ps(a, b))
    }
    #[inline(always)]
    fn div(self, a: __m512, b: __m512) -> __m512 {
        intrinsic!(_mm512_div_ps(a, b))
    }
    #[inline(always)]
    fn fma(self, a: __m512, b: __m512, c: __m512) -> __m512 {
        intrinsic!(_mm512_fmadd_ps(a, b, c))
    }
    #[inline(always)]
    fn max(self, a: __m512, b: __m512) -> __m512 {
        intrinsic!(_mm512_max_ps(a, b))
    }
    #[inline(always)]
    fn min(self, a: __m512, b: __m512) -> __m512 {
        intrinsic!(_mm512_min_ps(a, b))
    }
    #[inline(always)]
    fn abs(self, a: __m512) -> __m512 {
        intrinsic!(_mm512_abs_ps(a))
    }
    #[inline(always)]
    fn copysign(self, a: __m512, sign: __m512) -> __m512 {
        intrinsic!({
            let mask = _mm512_set1_ps(-0.0);
            _mm512_or_ps(_mm512_andnot_ps(mask, a), _mm512_and_ps(mask, sign))
        })
    }
    #[inline(always)]
    fn power_of_two(self, integer: __m512) -> __m512 {
        intrinsic!({
            let biased = _mm512_add_epi32(_mm512_cvttps_epi32(integer), _mm512_set1_epi32(127));
            _mm512_castsi512_ps(_mm512_slli_epi32::<23>(biased))
        })
    }
    #[inline(always)]
    unsafe fn widen_f32(self, from: *const u8) -> __m512 {
        // SAFETY: the caller's promise; the load needs no alignment.
        unsafe { _mm512_loadu_ps(from.cast()) }
    }
    #[inline(always)]
    unsafe fn widen_f16(self, from: *const u8) -> __m512 {
        // SAFETY: the caller's promise; the load needs no alignment.
        unsafe { _mm512_cvtph_ps(_mm256_loadu_si256(from.cast())) }
    }
    #[inline(always)]
    unsafe fn widen_bf16(self, from: *const u8) -> __m512 {
        // SAFETY: the caller's promise; the load needs no alignment.
        let bits = unsafe { _mm256_loadu_si256(from.cast()) };
        intrinsic!(_mm512_castsi512_ps(_mm512_slli_epi32::<16>(_mm512_cvtepu16_epi32(bits))))
    }
    #[inline(always)]
    fn split_bf16(self, lanes: __m512) -> [__m512; 2] {
        intrinsic!({
            let bits = _mm512_castps_si512(lanes);
            let high = _mm512_and_si512(bits, _mm512_set1_epi32(0xffff_0000_u32 as i32));
            [_mm512_castsi512_ps(_mm512_slli_epi32::<16>(bits)), _mm512_castsi512_ps(high)]
        })
    }
    #[inline(always)]
    fn split_f16(self, lanes: __m512) -> [__m512; 2] {
        intrinsic!({
            let bits = _mm512_castps_si512(lanes);
            let low = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(bits));
            [low, _mm512_cvtph_ps(_mm512_cvtepi32_epi16(_mm512_srli_epi32::<16>(bits)))]
        })
    }
    #[inline(always)]
    fn round_bf16(self, v: __m512) -> __m512 {
        intrinsic!({
            let bits = _mm512_castps_si512(v);
            let even = _mm512_and_si512(_mm512_srli_epi32::<16>(bits), _mm512_set1_epi32(1));
            let up = _mm512_add_epi32(bits, _mm512_add_epi32(even, _mm512_set1_epi32(0x7fff)));
            let nan = _mm512_cmp_ps_mask::<_CMP_UNORD_Q>(v, v);
            let quiet = _mm512_or_si512(bits, _mm512_set1_epi32(0x0040_0000));
            let rounded = _mm512_mask_mov_epi32(up, nan, quiet);
            let tiny = _mm512_cmp_ps_mask::<_CMP_LT_OQ>(_mm512_abs_ps(v), _mm512_set1_ps(f32::MIN_POSITIVE));
            let keep = _mm512_mask_mov_epi32(
                _mm512_set1_epi32(0xffff_0000_u32 as i32),
                tiny,
                _mm512_set1_epi32(i32::MIN),
            );
            _mm512_castsi512_ps(_mm512_and_si512(rounded, keep))
        })
    }
    #[inline(always)]
    fn prefetch(self, line: *const f32) {
        // SAFETY: a hint; it never faults.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(line.cast()) }
    }
    #[inline(always)]
    fn transpose(self, rows: [__m512; LANES]) -> [__m512; LANES] {
        let mut columns = rows;
        let mut quads = rows;
        // Within each 128-bit lane: four rows by four columns.
        for g in 0..4 {
            let part = self.transpose_quads([rows[4 * g], rows[4 * g + 1], rows[4 * g + 2], rows[4 * g + 3]]);
            quads[4 * g..4 * g + 4].copy_from_slice(&part);
        }
        // Between the 128-bit lanes: column 4·lane + c of all four groups.
        for c in 0..4 {
            let [a, b, d, e] = [quads[c], quads[4 + c], quads[8 + c], quads[12 + c]];
            intrinsic!({
                let even = [_mm512_shuffle_f32x4::<0x88>(a, b), _mm512_shuffle_f32x4::<0x88>(d, e)];
                let odd = [_mm512_shuffle_f32x4::<0xdd>(a, b), _mm512_shuffle_f32x4::<0xdd>(d, e)];
                columns[c] = _mm512_shuffle_f32x4::<0x88>(even[0], even[1]);
                columns[4 + c] = _mm512_shuffle_f32x4::<0x88>(odd[0], odd[1]);
                columns[8 + c] = _mm512_shuffle_f32x4::<0xdd>(even[0], even[1]);
                columns[12 + c] = _mm512_shuffle_f32x4::<0xdd>(odd[0], odd[1]);
            });
        }
        columns
    }
    #[inline(always)]
    unsafe fn load_quads(self, rows: [*const u8; 4]) -> __m512 {
        // SAFETY: the caller's promise; the loads need no alignment.
        unsafe {
            let first = _mm512_castps128_ps512(_mm_loadu_ps(rows[0].cast()));
            let two = _mm512_insertf32x4::<1>(first, _mm_loadu_ps(rows[1].cast()));
            let three = _mm512_insertf32x4::<2>(two, _mm_loadu_ps(rows[2].cast()));
            _mm512_insertf32x4::<3>(three, _mm_loadu_ps(rows[3].cast()))
        }
    }
    #[inline(always)]
    fn transpose_quads(self, [a, b, c, d]: [__m512; 4]) -> [__m512; 4] {
        intrinsic!({
            let low = _mm512_castps_pd(_mm512_unpacklo_ps(a, b));
            let next = _mm512_castps_pd(_mm512_unpacklo_ps(c, d));
            let high = _mm512_castps_pd(_mm512_unpackhi_ps(a, b));
            let last = _mm512_castps_pd(_mm512_unpackhi_ps(c, d));
            [
                _mm512_castpd_ps(_mm512_unpacklo_pd(low, next)),
                _mm512_castpd_ps(_mm512_unpackhi_pd(low, next)),
                _mm512_castpd_ps(_mm512_unpacklo_pd(high, last)),
                _mm512_castpd_ps(_mm512_unpackhi_pd(high, last)),
            ]
        })
    }
    #[inline(always)]
    unsafe fn tile<C: Arithmetic<Self>>(self, rows: usize, tile: Tile, pieces: &mut Pieces) {
        // SAFETY: the caller's promise.
        unsafe {
            match rows {
                1 => tile_of::<Self, C, 1, 2>(self, tile, pieces),
                2 => tile_of::<Self, C, 2, 2>(self, tile, pieces),
                3 => tile_of::<Self, C, 3, 2>(self, tile, pieces),
                4 => tile_of::<Self, C, 4, 2>(self, tile, pieces),
                5 => tile_of::<Self, C, 5, 2>(self, tile, pieces),
                6 => tile_of::<Self, C, 6, 2>(self, tile, pieces),
                7 => tile_of::<Self, C, 7, 2>(self, tile, pieces),
                8 => tile_of::<Self, C, 8, 2>(self, tile, pieces),
                9 => tile_of::<Self, C, 9, 2>(self, tile, pieces),
                10 => tile_of::<Self, C, 10, 2>(self, tile, pieces),
                11 => tile_of::<Self, C, 11, 2>(self, tile, pieces),
                12 => tile_of::<Self, C, 12, 2>(self, tile, pieces),
                13 => tile_of::<Self, C, 13, 2>(self, tile, pieces),
                _ => tile_of::<Self, C, 14, 2>(self, tile, pieces),
            }
        }
    }
}
