//! Sixteen lanes as an array: the code for every other machine, and the reference for the vector paths.

use half::f16;

use super::brain::round_to_bf16;
use super::fused::{hardware_multiply_add, multiply_add};
use super::{LANES, Simd};
use crate::gemm::{Arithmetic, Pieces, Tile, tile_of};

/// Plain Rust. `FUSED`: proof that the CPU has a fused multiply-add.
#[derive(Clone, Copy)]
pub(crate) struct Portable<const FUSED: bool>(());

impl Portable<true> {
    /// # Safety
    /// On x86-64 the CPU has FMA.
    #[inline(always)]
    pub(crate) unsafe fn fused() -> Portable<true> {
        Portable(())
    }
}

impl Portable<false> {
    /// For every CPU.
    #[inline(always)]
    pub(crate) fn plain() -> Portable<false> {
        Portable(())
    }
}

type V = [f32; LANES];

#[inline(always)]
fn each(f: impl Fn(usize) -> f32) -> V {
    let mut out = [0.0; LANES];
    for (i, lane) in out.iter_mut().enumerate() {
        *lane = f(i);
    }
    out
}

impl<const FUSED: bool> Simd for Portable<FUSED> {
    type V = V;
    const TILE_ROWS: usize = 4;
    const TILE_COLS: usize = LANES;

    #[inline(always)]
    fn splat(self, x: f32) -> V {
        [x; LANES]
    }
    #[inline(always)]
    fn load(self, from: &[f32; LANES]) -> V {
        *from
    }
    #[inline(always)]
    fn store(self, v: V, to: &mut [f32; LANES]) {
        *to = v;
    }
    #[inline(always)]
    fn add(self, a: V, b: V) -> V {
        each(|i| a[i] + b[i])
    }
    #[inline(always)]
    fn sub(self, a: V, b: V) -> V {
        each(|i| a[i] - b[i])
    }
    #[inline(always)]
    fn mul(self, a: V, b: V) -> V {
        each(|i| a[i] * b[i])
    }
    #[inline(always)]
    fn div(self, a: V, b: V) -> V {
        each(|i| a[i] / b[i])
    }
    #[inline(always)]
    fn fma(self, a: V, b: V, c: V) -> V {
        each(|i| {
            if FUSED {
                // SAFETY: the token proves that the CPU has the instruction.
                unsafe { hardware_multiply_add(a[i], b[i], c[i]) }
            } else {
                multiply_add(a[i], b[i], c[i])
            }
        })
    }
    #[inline(always)]
    fn max(self, a: V, b: V) -> V {
        each(|i| if a[i] > b[i] { a[i] } else { b[i] })
    }
    #[inline(always)]
    fn min(self, a: V, b: V) -> V {
        each(|i| if a[i] < b[i] { a[i] } else { b[i] })
    }
    #[inline(always)]
    fn abs(self, a: V) -> V {
        each(|i| a[i].abs())
    }
    #[inline(always)]
    fn copysign(self, a: V, sign: V) -> V {
        each(|i| a[i].copysign(sign[i]))
    }
    #[inline(always)]
    fn power_of_two(self, integer: V) -> V {
        each(|i| f32::from_bits(((integer[i] as i32 + 127) as u32) << 23))
    }
    #[inline(always)]
    unsafe fn widen_f32(self, from: *const u8) -> V {
        // SAFETY: the caller's promise; u8 arrays have no alignment.
        let bytes = unsafe { from.cast::<[[u8; 4]; LANES]>().read() };
        each(|i| f32::from_le_bytes(bytes[i]))
    }
    #[inline(always)]
    unsafe fn widen_f16(self, from: *const u8) -> V {
        // SAFETY: the caller's promise; u8 arrays have no alignment.
        let bytes = unsafe { from.cast::<[[u8; 2]; LANES]>().read() };
        each(|i| f16::from_le_bytes(bytes[i]).to_f32())
    }
    #[inline(always)]
    unsafe fn widen_bf16(self, from: *const u8) -> V {
        // SAFETY: the caller's promise; u8 arrays have no alignment.
        let bytes = unsafe { from.cast::<[[u8; 2]; LANES]>().read() };
        each(|i| f32::from_bits(u32::from(u16::from_le_bytes(bytes[i])) << 16))
    }
    #[inline(always)]
    fn split_bf16(self, lanes: V) -> [V; 2] {
        [
            each(|i| f32::from_bits(lanes[i].to_bits() << 16)),
            each(|i| f32::from_bits(lanes[i].to_bits() & 0xffff_0000)),
        ]
    }
    #[inline(always)]
    fn split_f16(self, lanes: V) -> [V; 2] {
        let half = |bits: u32| f16::from_bits(bits as u16).to_f32();
        [each(|i| half(lanes[i].to_bits())), each(|i| half(lanes[i].to_bits() >> 16))]
    }
    #[inline(always)]
    fn round_bf16(self, v: V) -> V {
        each(|i| round_to_bf16(v[i]))
    }
    #[inline(always)]
    fn transpose(self, rows: [V; LANES]) -> [V; LANES] {
        let mut columns = [[0.0; LANES]; LANES];
        for (i, row) in rows.iter().enumerate() {
            for (j, column) in columns.iter_mut().enumerate() {
                column[i] = row[j];
            }
        }
        columns
    }
    #[inline(always)]
    unsafe fn load_quads(self, rows: [*const u8; 4]) -> V {
        // SAFETY: the caller's promise; u8 arrays have no alignment.
        let quads = rows.map(|row| unsafe { row.cast::<[[u8; 4]; 4]>().read() });
        each(|i| f32::from_le_bytes(quads[i / 4][i % 4]))
    }
    #[inline(always)]
    fn transpose_quads(self, rows: [V; 4]) -> [V; 4] {
        let mut columns = rows;
        for (j, column) in columns.iter_mut().enumerate() {
            *column = each(|i| rows[i % 4][i / 4 * 4 + j]);
        }
        columns
    }
    #[inline(always)]
    unsafe fn tile<C: Arithmetic<Self>>(self, rows: usize, tile: Tile, pieces: &mut Pieces) {
        // SAFETY: the caller's promise.
        unsafe {
            match rows {
                1 => tile_of::<Self, C, 1, 1>(self, tile, pieces),
                2 => tile_of::<Self, C, 2, 1>(self, tile, pieces),
                3 => tile_of::<Self, C, 3, 1>(self, tile, pieces),
                _ => tile_of::<Self, C, 4, 1>(self, tile, pieces),
            }
        }
    }
}
