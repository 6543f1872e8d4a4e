//! bfloat16 by AVX-512-BF16: a lane holds two neighbours of k, and one instruction multiplies and adds both.

use std::arch::x86_64::*;
use std::ops::Range;

use tunesmith_tensor::{DType, MatrixView};

use super::Side;
use super::arithmetic::Arithmetic;
use super::lanes::{Brain, Elements, Half, Single};
use super::narrow::{DEPTH, Narrow, Together};
use super::pack::{each_group, vector};
use super::pieces::PIECE_LANES;
use crate::simd::{Avx512, LANES, Simd};

/// Proof that the CPU has AVX-512-BF16: only functions compiled for it name this type.
pub(crate) struct Pairs;

/// Wraps intrinsics without memory operands.
macro_rules! intrinsic {
    ($call:expr) => {
        // SAFETY: `Pairs` is named only where the CPU has the instruction; registers only.
        unsafe { $call }
    };
}

/// Sixteen lanes as the instructions take them.
#[inline(always)]
fn halves(lanes: __m512) -> __m512bh {
    // SAFETY: vectors of equal size.
    unsafe { std::mem::transmute::<__m512, __m512bh>(lanes) }
}

/// Two vectors rounded: 32 neighbours in 16 lanes.
#[inline(always)]
fn rounded(low: __m512, high: __m512) -> __m512 {
    // SAFETY: as in `intrinsic!`; vectors of equal size.
    unsafe { std::mem::transmute::<__m512bh, __m512>(_mm512_cvtne2ps_pbh(high, low)) }
}

/// f32, rounded when it is read.
pub(super) struct RoundedSingle;
/// IEEE half precision, rounded when it is read.
pub(super) struct RoundedHalf;

impl Elements<Avx512> for RoundedSingle {
    const SIZE: usize = 4;
    const PER_LANE: usize = 2;
    #[inline(always)]
    unsafe fn load(s: Avx512, from: *const u8) -> __m512 {
        // SAFETY: the caller's promise: 32 values.
        unsafe { rounded(s.widen_f32(from), s.widen_f32(from.add(4 * LANES))) }
    }
    #[inline(always)]
    fn expand(s: Avx512, lanes: __m512) -> [__m512; 2] {
        s.split_bf16(lanes)
    }
}

impl Elements<Avx512> for RoundedHalf {
    const SIZE: usize = 2;
    const PER_LANE: usize = 2;
    #[inline(always)]
    unsafe fn load(s: Avx512, from: *const u8) -> __m512 {
        // SAFETY: the caller's promise: 32 values.
        unsafe { rounded(s.widen_f16(from), s.widen_f16(from.add(2 * LANES))) }
    }
    #[inline(always)]
    fn expand(s: Avx512, lanes: __m512) -> [__m512; 2] {
        s.split_bf16(lanes)
    }
}

impl Arithmetic<Avx512> for Pairs {
    const PER_LANE: usize = 2;
    const MULTIPLE: usize = 1;

    #[inline(always)]
    fn left(s: Avx512, from: &[f32], to: &mut [f32]) {
        let (full, rest) = from.as_chunks::<{ 2 * LANES }>();
        let mut places = to.chunks_mut(LANES);
        let round = |values: &[f32; 2 * LANES]| {
            let (low, high) = values.split_at(LANES);
            let load = |values: &[f32]| s.load(values.try_into().expect("16 values"));
            rounded(load(low), load(high))
        };
        for (values, to) in full.iter().zip(&mut places) {
            s.store(round(values), to.try_into().expect("16 lanes"));
        }
        if let Some(to) = places.next() {
            let (mut values, mut lanes) = ([0.0; 2 * LANES], [0.0; LANES]);
            values[..rest.len()].copy_from_slice(rest);
            s.store(round(&values), &mut lanes);
            let count = to.len();
            to.copy_from_slice(&lanes[..count]);
        }
    }

    #[inline(always)]
    fn pack(
        s: Avx512,
        weight: &MatrixView<'_>,
        side: Side,
        depth: Range<usize>,
        cols: Range<usize>,
        packed: &mut [f32],
    ) {
        match (side, weight.dtype) {
            (Side::Forward, DType::F32) => panels::<RoundedSingle>(s, weight, depth, cols, packed),
            (Side::Forward, DType::F16) => panels::<RoundedHalf>(s, weight, depth, cols, packed),
            (Side::Forward, DType::BF16) => panels::<Brain>(s, weight, depth, cols, packed),
            (Side::Backward, DType::F32) => interleaved::<RoundedSingle>(s, weight, depth, cols, packed),
            (Side::Backward, DType::F16) => interleaved::<RoundedHalf>(s, weight, depth, cols, packed),
            (Side::Backward, DType::BF16) => interleaved::<Brain>(s, weight, depth, cols, packed),
        }
    }

    #[inline(always)]
    fn piece_depth(_: Side, _: DType) -> Option<usize> {
        Some(2 * PIECE_LANES)
    }

    #[inline(always)]
    unsafe fn piece(s: Avx512, side: Side, dtype: DType, from: *const u8, stride: usize, to: *mut f32) {
        // SAFETY: the caller's promise.
        unsafe {
            match (side, dtype) {
                (Side::Forward, DType::F32) => quads_piece::<RoundedSingle>(s, from, stride, to),
                (Side::Forward, DType::F16) => quads_piece::<RoundedHalf>(s, from, stride, to),
                (Side::Forward, DType::BF16) => quads_piece::<Brain>(s, from, stride, to),
                (Side::Backward, DType::F32) => paired_piece::<Single>(s, from, stride, to),
                (Side::Backward, DType::F16) => paired_piece::<Half>(s, from, stride, to),
                (Side::Backward, DType::BF16) => paired_piece::<Brain>(s, from, stride, to),
            }
        }
    }

    #[inline(always)]
    fn accumulate(_: Avx512, left: __m512, right: __m512, chains: __m512) -> __m512 {
        intrinsic!(_mm512_dpbf16_ps(chains, halves(left), halves(right)))
    }
}

impl Narrow<Avx512> for Pairs {
    const ROUNDS: bool = true;

    #[inline(always)]
    fn parts<E: Elements<Avx512>>(_: Avx512, lanes: __m512) -> [__m512; 2] {
        [lanes, lanes]
    }
}

impl<E: TwoRows + Elements<Avx512>> Together<Avx512, E> for Pairs {
    #[inline(always)]
    unsafe fn together(s: Avx512, [a, b, c, d]: [*const u8; DEPTH]) -> [__m512; DEPTH] {
        // SAFETY: the caller's promise.
        let (first, second) = unsafe { (paired(E::two_rows(s, a, b)), paired(E::two_rows(s, c, d))) };
        [first, second, first, second]
    }
}

/// Columns of the product are rows of the weight, whose neighbours already share a lane.
#[inline(always)]
fn panels<E: Elements<Avx512>>(
    s: Avx512,
    weight: &MatrixView<'_>,
    depth: Range<usize>,
    cols: Range<usize>,
    packed: &mut [f32],
) {
    const COLS: usize = Avx512::TILE_COLS;
    let lanes = depth.len().div_ceil(2);
    each_group::<Avx512, E>(s, weight, depth, cols, packed, lanes, |panel, lane, first, count, columns| {
        let count = count.div_ceil(2);
        for (j, column) in columns.iter().enumerate() {
            if j < count {
                let at = (first / 2 + j) * COLS + lane;
                s.store(*column, (&mut panel[at..at + LANES]).try_into().expect("16 lanes"));
            }
        }
    });
}

/// Columns of the product are columns of the weight: two rows are laid into each other.
#[inline(always)]
fn interleaved<E: Elements<Avx512>>(
    s: Avx512,
    weight: &MatrixView<'_>,
    depth: Range<usize>,
    cols: Range<usize>,
    packed: &mut [f32],
) {
    const COLS: usize = Avx512::TILE_COLS;
    let lanes = depth.len().div_ceil(2);
    let row = |row: usize| {
        let start = row * weight.row_stride + cols.start;
        &weight.data[start * E::SIZE..(start + cols.len()) * E::SIZE]
    };
    for lane in 0..lanes {
        let first = depth.start + 2 * lane;
        let even = row(first);
        let odd = if first + 1 < depth.end { row(first + 1) } else { &[] };
        for panel in 0..cols.len().div_ceil(COLS) {
            // SAFETY: a vector of these elements is 32 of them.
            let line = |row| vector::<Avx512, E>(row, panel * COLS, COLS, |from| unsafe { E::load(s, from) });
            let (low, high) = laid_into_each_other(line(even), line(odd));
            let at = (panel * lanes + lane) * COLS;
            let (to, _) = packed[at..at + COLS].as_chunks_mut::<LANES>();
            s.store(low, &mut to[0]);
            s.store(high, &mut to[1]);
        }
    }
}

/// Elements whose lanes are pairs in bfloat16, four at a time.
trait Quads {
    /// Four lanes of a row.
    ///
    /// # Safety
    /// `from` is readable for eight elements.
    unsafe fn quad(from: *const u8) -> __m128;
}

impl Quads for Brain {
    #[inline(always)]
    unsafe fn quad(from: *const u8) -> __m128 {
        // SAFETY: the caller's promise.
        unsafe { _mm_loadu_ps(from.cast()) }
    }
}

impl Quads for RoundedSingle {
    #[inline(always)]
    unsafe fn quad(from: *const u8) -> __m128 {
        // SAFETY: the caller's promise; vectors of equal size.
        unsafe { std::mem::transmute::<__m128bh, __m128>(_mm256_cvtneps_pbh(_mm256_loadu_ps(from.cast()))) }
    }
}

impl Quads for RoundedHalf {
    #[inline(always)]
    unsafe fn quad(from: *const u8) -> __m128 {
        // SAFETY: the caller's promise; vectors of equal size.
        unsafe {
            let values = _mm256_cvtph_ps(_mm_loadu_si128(from.cast()));
            std::mem::transmute::<__m128bh, __m128>(_mm256_cvtneps_pbh(values))
        }
    }
}

/// A piece of [`panels`]: four lanes of 16 rows of the weight.
///
/// # Safety
/// As [`Arithmetic::piece`].
#[inline(always)]
unsafe fn quads_piece<E: Quads>(s: Avx512, from: *const u8, stride: usize, to: *mut f32) {
    let mut rows = [s.splat(0.0); 4];
    // SAFETY: the caller's promise.
    unsafe {
        for (r, row) in rows.iter_mut().enumerate() {
            let quad = |lane: usize| E::quad(from.add((r + 4 * lane) * stride));
            let first = _mm512_castps128_ps512(quad(0));
            let two = _mm512_insertf32x4::<1>(first, quad(1));
            let three = _mm512_insertf32x4::<2>(two, quad(2));
            *row = _mm512_insertf32x4::<3>(three, quad(3));
        }
        for (j, column) in s.transpose_quads(rows).into_iter().enumerate() {
            s.store(column, &mut *to.add(j * Avx512::TILE_COLS).cast());
        }
    }
}

/// Elements of two rows, sixteen of each, in bfloat16.
pub(super) trait TwoRows {
    /// Those of `even` in the lower half, those of `odd` in the upper.
    ///
    /// # Safety
    /// Both are readable for 16 elements.
    unsafe fn two_rows(s: Avx512, even: *const u8, odd: *const u8) -> __m512;
}

impl TwoRows for Brain {
    #[inline(always)]
    unsafe fn two_rows(_: Avx512, even: *const u8, odd: *const u8) -> __m512 {
        // SAFETY: the caller's promise.
        unsafe {
            let low = _mm512_castsi256_si512(_mm256_loadu_si256(even.cast()));
            _mm512_castsi512_ps(_mm512_inserti64x4::<1>(low, _mm256_loadu_si256(odd.cast())))
        }
    }
}

impl TwoRows for Single {
    #[inline(always)]
    unsafe fn two_rows(s: Avx512, even: *const u8, odd: *const u8) -> __m512 {
        // SAFETY: the caller's promise.
        unsafe { rounded(s.widen_f32(even), s.widen_f32(odd)) }
    }
}

impl TwoRows for Half {
    #[inline(always)]
    unsafe fn two_rows(s: Avx512, even: *const u8, odd: *const u8) -> __m512 {
        // SAFETY: the caller's promise.
        unsafe { rounded(s.widen_f16(even), s.widen_f16(odd)) }
    }
}

/// A piece of [`interleaved`]: 16 columns of eight rows of the weight.
///
/// # Safety
/// As [`Arithmetic::piece`].
#[inline(always)]
unsafe fn paired_piece<E: TwoRows>(s: Avx512, from: *const u8, stride: usize, to: *mut f32) {
    for lane in 0..PIECE_LANES {
        // SAFETY: the caller's promise.
        unsafe {
            let (even, odd) = (from.add(2 * lane * stride), from.add((2 * lane + 1) * stride));
            s.store(paired(E::two_rows(s, even, odd)), &mut *to.add(lane * Avx512::TILE_COLS).cast());
        }
    }
}

/// The elements of the lower half, each with the one of the upper half that stands in its place.
#[inline(always)]
fn paired(halves: __m512) -> __m512 {
    const ORDER: [u16; 2 * LANES] = {
        let mut order = [0; 2 * LANES];
        let mut place = 0;
        while place < 2 * LANES {
            order[place] = (place / 2 + place % 2 * LANES) as u16;
            place += 1;
        }
        order
    };
    // SAFETY: vectors of equal size; as in `intrinsic!`.
    unsafe {
        let order = std::mem::transmute::<[u16; 2 * LANES], __m512i>(ORDER);
        _mm512_castsi512_ps(_mm512_permutexvar_epi16(order, _mm512_castps_si512(halves)))
    }
}

/// Pairs of an element of each: the first sixteen and the others.
#[inline(always)]
fn laid_into_each_other(even: __m512, odd: __m512) -> (__m512, __m512) {
    const fn order(first: u16) -> [u16; 2 * LANES] {
        let mut order = [0; 2 * LANES];
        let mut lane = 0;
        while lane < LANES {
            order[2 * lane] = first + lane as u16;
            order[2 * lane + 1] = 32 + first + lane as u16;
            lane += 1;
        }
        order
    }
    const FIRST: [u16; 2 * LANES] = order(0);
    const OTHERS: [u16; 2 * LANES] = order(LANES as u16);
    let pick = |order: [u16; 2 * LANES]| {
        // SAFETY: vectors of equal size; as in `intrinsic!`.
        unsafe {
            let order = std::mem::transmute::<[u16; 2 * LANES], __m512i>(order);
            let (even, odd) = (_mm512_castps_si512(even), _mm512_castps_si512(odd));
            _mm512_castsi512_ps(_mm512_permutex2var_epi16(even, order, odd))
        }
    };
    (pick(FIRST), pick(OTHERS))
}
