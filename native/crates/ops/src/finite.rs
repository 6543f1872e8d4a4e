//! The check that stops a run at its first NaN or infinity.

use crate::parallel::for_each;
use std::sync::atomic::{AtomicUsize, Ordering};
use tunesmith_kernels::Cpu;

const EXPONENT: u32 = 0x7f80_0000;

/// The first of the rows of `width` values that holds a NaN or an infinity.
pub fn first_non_finite_row(cpu: &Cpu, values: &[f32], width: usize) -> Option<usize> {
    let first = AtomicUsize::new(usize::MAX);
    let pieces: Vec<_> = values.chunks(width.max(1) * 64).enumerate().collect();
    for_each(cpu, vec![(); cpu.pool.threads()], pieces, |(), (piece, values)| {
        let finite = |row: &[f32]| {
            let largest = row.iter().fold(0, |largest, value| largest.max(value.to_bits() & EXPONENT));
            largest < EXPONENT
        };
        if !finite(values) {
            let row = values.chunks(width).position(|row| !finite(row)).unwrap_or(0);
            first.fetch_min(piece * 64 + row, Ordering::Relaxed);
        }
    });
    Some(first.into_inner()).filter(|&row| row != usize::MAX)
}
