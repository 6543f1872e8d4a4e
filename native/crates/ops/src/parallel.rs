//! Work on disjoint rows by all threads, without shared mutable state.

use crate::Columns;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use tunesmith_kernels::Cpu;

/// Values a thread should get at least, so that handing them out costs nothing.
const GRAIN_VALUES: usize = 16_384;

/// Calls `work` once for every item, on any thread; each thread brings one of the `states`.
/// Which thread takes which item must not matter to the result.
pub(crate) fn for_each<S: Send, T: Send>(
    cpu: &Cpu,
    states: Vec<S>,
    items: Vec<T>,
    work: impl Fn(&mut S, T) + Sync,
) {
    if items.len() == 1 || cpu.pool.threads() == 1 {
        if let Some(mut state) = states.into_iter().next() {
            items.into_iter().for_each(|item| work(&mut state, item));
        }
        return;
    }
    let states: Vec<_> = states.into_iter().map(Mutex::new).collect();
    let items: Vec<_> = items.into_iter().map(|item| Mutex::new(Some(item))).collect();
    let next = AtomicUsize::new(0);
    cpu.pool.run(|worker, _| {
        let Some(state) = states.get(worker) else { return };
        let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Some(item) = item.lock().unwrap_or_else(PoisonError::into_inner).take() {
                work(&mut state, item);
            }
        }
    });
}

/// Cuts `buffers` (each with its values per row) into ranges of rows and calls `work` with every range and
/// its part of each buffer.
pub(crate) fn for_rows<const N: usize>(
    cpu: &Cpu,
    rows: usize,
    buffers: [(&mut [f32], usize); N],
    work: impl Fn(Range<usize>, [&mut [f32]; N]) + Sync,
) {
    let width: usize = buffers.iter().map(|(_, width)| width).sum();
    let grain = (GRAIN_VALUES / width.max(1)).max(1);
    if rows <= grain || cpu.pool.threads() == 1 {
        work(0..rows, buffers.map(|(buffer, width)| &mut buffer[..rows * width]));
        return;
    }
    let mut rest = buffers;
    let mut items = Vec::with_capacity(rows.div_ceil(grain));
    for start in (0..rows).step_by(grain) {
        let range = start..rows.min(start + grain);
        let parts = rest.each_mut().map(|(buffer, width)| {
            let (part, tail) = std::mem::take(buffer).split_at_mut(range.len() * *width);
            *buffer = tail;
            part
        });
        items.push((range, parts));
    }
    for_each(cpu, vec![(); cpu.pool.threads()], items, |(), (range, parts)| work(range, parts));
}

/// Sets the columns `to` of row i of `out` to the columns `from` of row `rows[i]` of `source`.
pub fn gather_columns(
    cpu: &Cpu,
    source: &[f32],
    from: Columns,
    rows: &[usize],
    out: &mut [f32],
    to: Columns,
) {
    for_rows(cpu, rows.len(), [(out, to.stride)], |range, [out]| {
        for (out, &row) in out.chunks_exact_mut(to.stride).zip(&rows[range]) {
            let at = row * from.stride + from.first;
            out[to.first..to.first + to.width].copy_from_slice(&source[at..at + from.width]);
        }
    });
}

/// out[rows[i]] += source[i] for rows of `width` values.
pub fn scatter_add_rows(source: &[f32], width: usize, rows: &[usize], out: &mut [f32]) {
    for (source, &row) in source.chunks_exact(width).zip(rows) {
        for (out, value) in out[row * width..][..width].iter_mut().zip(source) {
            *out += value;
        }
    }
}
