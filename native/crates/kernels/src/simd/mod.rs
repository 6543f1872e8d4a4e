//! Sixteen logical lanes of f32 on every instruction set.
//!
//! A value of a type that implements [`Simd`] is a token: it exists only where its instructions do, so its
//! methods are safe. Kernels are written once, generic over the token and always inlined; [`dispatch!`]
//! instantiates them inside functions compiled for each instruction set.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod brain;
mod fused;
#[cfg(test)]
pub(crate) use brain::{dot_pair, round_to_bf16};
#[cfg(test)]
pub(crate) use fused::multiply_add;
mod path;
mod portable;

#[cfg(target_arch = "x86_64")]
pub(crate) use avx2::Avx2;
#[cfg(target_arch = "x86_64")]
pub(crate) use avx512::Avx512;
pub use path::on_every_path;
pub(crate) use path::{Path, dispatch};
pub(crate) use portable::Portable;

/// Logical lanes of a vector, on every instruction set.
pub(crate) const LANES: usize = 16;

/// Lane-wise arithmetic on 16 values. Every operation gives the same bits on every implementation.
pub(crate) trait Simd: Copy {
    /// Sixteen f32 lanes.
    type V: Copy;
    /// Rows of the largest register tile of a matrix product.
    const TILE_ROWS: usize;
    /// Columns of a register tile: one or two vectors.
    const TILE_COLS: usize;

    fn splat(self, x: f32) -> Self::V;
    fn load(self, from: &[f32; LANES]) -> Self::V;
    fn store(self, v: Self::V, to: &mut [f32; LANES]);
    fn add(self, a: Self::V, b: Self::V) -> Self::V;
    fn sub(self, a: Self::V, b: Self::V) -> Self::V;
    fn mul(self, a: Self::V, b: Self::V) -> Self::V;
    fn div(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a · b + c`, rounded once.
    fn fma(self, a: Self::V, b: Self::V, c: Self::V) -> Self::V;
    /// `a > b ? a : b`: the second where one is NaN or both are zero.
    fn max(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a < b ? a : b`: the second where one is NaN or both are zero.
    fn min(self, a: Self::V, b: Self::V) -> Self::V;
    /// The magnitude.
    fn abs(self, a: Self::V) -> Self::V;
    /// The magnitude of `a` with the sign of `sign`.
    fn copysign(self, a: Self::V, sign: Self::V) -> Self::V;
    /// 2 to the power of integers in -126..=127.
    fn power_of_two(self, integer: Self::V) -> Self::V;

    /// Widens 16 elements.
    ///
    /// # Safety
    /// `from` is readable for 16 elements of the type.
    unsafe fn widen_f32(self, from: *const u8) -> Self::V;
    /// As [`Simd::widen_f32`], from IEEE half precision.
    ///
    /// # Safety
    /// `from` is readable for 16 elements of the type.
    unsafe fn widen_f16(self, from: *const u8) -> Self::V;
    /// As [`Simd::widen_f32`], from bfloat16.
    ///
    /// # Safety
    /// `from` is readable for 16 elements of the type.
    unsafe fn widen_bf16(self, from: *const u8) -> Self::V;
    /// Lanes of two bfloat16 each, widened: the lower halves, the upper halves.
    fn split_bf16(self, lanes: Self::V) -> [Self::V; 2];
    /// As [`Simd::split_bf16`], of IEEE half precision.
    fn split_f16(self, lanes: Self::V) -> [Self::V; 2];
    /// Rounded to bfloat16, ties to even; subnormals become zeros, NaN stays NaN.
    fn round_bf16(self, v: Self::V) -> Self::V;
    /// Asks the second-level cache for the line at an address, which need not be valid.
    #[inline(always)]
    fn prefetch(self, _line: *const f32) {}
    /// Sixteen rows of sixteen become sixteen columns.
    fn transpose(self, rows: [Self::V; LANES]) -> [Self::V; LANES];

    /// Four lanes of each of four rows, one row after the other.
    ///
    /// # Safety
    /// Each pointer is readable for 16 bytes.
    unsafe fn load_quads(self, rows: [*const u8; 4]) -> Self::V;
    /// Within each quarter of four vectors: four rows of four lanes become four columns.
    fn transpose_quads(self, rows: [Self::V; 4]) -> [Self::V; 4];

    /// The register tile of a matrix product: `rows × TILE_COLS` chains of multiply-adds, and meanwhile as
    /// many pieces of the next block as the tile says.
    ///
    /// # Safety
    /// `rows` is in 1..=TILE_ROWS; the pointers of `tile` are valid as its fields say; its pieces are left, their
    /// weight and place live.
    unsafe fn tile<C: crate::gemm::Arithmetic<Self>>(
        self,
        rows: usize,
        tile: crate::gemm::Tile,
        pieces: &mut crate::gemm::Pieces,
    );
}

/// Adds the lanes: i and i + 8, then i + 4, i + 2, i + 1. The only order in which lanes are ever joined.
#[inline(always)]
pub(crate) fn sum_lanes<S: Simd>(s: S, v: S::V) -> f32 {
    join_lanes(lanes(s, v), |a, b| a + b)
}

/// The lanes as an array.
#[inline(always)]
pub(crate) fn lanes<S: Simd>(s: S, v: S::V) -> [f32; LANES] {
    let mut array = [0.0; LANES];
    s.store(v, &mut array);
    array
}

/// Joins 16 lanes by the fixed tree.
#[inline(always)]
pub(crate) fn join_lanes<T: Copy>(mut lanes: [T; LANES], join: impl Fn(T, T) -> T) -> T {
    for half in [8, 4, 2, 1] {
        for i in 0..half {
            lanes[i] = join(lanes[i], lanes[i + half]);
        }
    }
    lanes[0]
}
