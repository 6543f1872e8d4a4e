//! A growable f32 array on cache-line boundaries, counted by [`crate::memory`].

use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;

use memmap2::MmapMut;

use crate::memory;

const ALIGNMENT: usize = 64;

/// From this size on a buffer is mapped and asks for huge pages: a product walks over many rows at once, and
/// with small pages each of them costs a look-up. Untouched pages take no memory.
const MAPPED_BYTES: usize = 1 << 20;

/// f32 values in 64-byte aligned memory; its bytes count into [`crate::memory`] while it lives.
pub struct F32Buffer {
    start: NonNull<f32>,
    len: usize,
    capacity: usize,
    /// The memory of a large buffer.
    map: Option<MmapMut>,
}

// SAFETY: the buffer owns its allocation exclusively, like a Vec<f32>.
unsafe impl Send for F32Buffer {}
// SAFETY: shared access only reads plain f32 values.
unsafe impl Sync for F32Buffer {}

impl F32Buffer {
    /// A buffer that holds nothing and has allocated nothing.
    pub const fn new() -> F32Buffer {
        F32Buffer { start: NonNull::dangling(), len: 0, capacity: 0, map: None }
    }

    /// `len` zeros.
    pub fn zeroed(len: usize) -> F32Buffer {
        let mut buffer = F32Buffer::new();
        buffer.resize(len);
        buffer
    }

    /// Sets the length. Grows by exactly what is asked (what a plan predicts is what is allocated), keeps
    /// the first `min(old, new)` values and fills new ones with zero; never gives memory back.
    pub fn resize(&mut self, len: usize) {
        if len > self.capacity {
            let mut grown = F32Buffer::allocated(len);
            grown[..self.len].copy_from_slice(self);
            *self = grown;
        } else {
            let old = std::mem::replace(&mut self.len, len);
            if len > old {
                self[old..].fill(0.0);
            }
        }
    }

    /// `len` zeros in new memory; `len` is not zero.
    fn allocated(len: usize) -> F32Buffer {
        let layout = layout(len);
        let mut map = (layout.size() >= MAPPED_BYTES).then(|| map(layout)).flatten();
        let start = match &mut map {
            Some(map) => NonNull::from(&mut map[..]).cast(),
            // SAFETY: the size is not zero.
            None => NonNull::new(unsafe { alloc_zeroed(layout) }.cast::<f32>())
                .unwrap_or_else(|| handle_alloc_error(layout)),
        };
        memory::allocated(layout.size());
        F32Buffer { start, len, capacity: len, map }
    }

    /// Bytes allocated.
    pub fn bytes(&self) -> usize {
        self.capacity * size_of::<f32>()
    }
}

fn layout(capacity: usize) -> Layout {
    Layout::array::<f32>(capacity)
        .and_then(|l| l.align_to(ALIGNMENT))
        .expect("a buffer below isize::MAX bytes")
}

/// Zeros from the system, page by page as they are touched; none where it gives no map.
fn map(layout: Layout) -> Option<MmapMut> {
    let map = MmapMut::map_anon(layout.size()).ok()?;
    // A wish: without huge pages everything works, only slower.
    #[cfg(target_os = "linux")]
    let _ = map.advise(memmap2::Advice::HugePage);
    Some(map)
}

impl Drop for F32Buffer {
    fn drop(&mut self) {
        if self.capacity > 0 {
            let layout = layout(self.capacity);
            if self.map.take().is_none() {
                // SAFETY: without a map, `start` came from `alloc_zeroed` with this same layout; freed once.
                unsafe { dealloc(self.start.as_ptr().cast(), layout) };
            }
            memory::freed(layout.size());
        }
    }
}

impl Deref for F32Buffer {
    type Target = [f32];
    fn deref(&self) -> &[f32] {
        // SAFETY: `start` is valid for `len` initialised values, or dangling and aligned with len 0.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }
}

impl DerefMut for F32Buffer {
    fn deref_mut(&mut self) -> &mut [f32] {
        // SAFETY: as in `deref`; the exclusive borrow makes the slice the only access.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }
}

impl Default for F32Buffer {
    fn default() -> F32Buffer {
        F32Buffer::new()
    }
}

impl Clone for F32Buffer {
    fn clone(&self) -> F32Buffer {
        let mut copy = F32Buffer::zeroed(self.len);
        copy.copy_from_slice(self);
        copy
    }
}

impl std::fmt::Debug for F32Buffer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "F32Buffer({} values)", self.len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_survive_growth_and_new_ones_are_zero() {
        let mut buffer = F32Buffer::zeroed(3);
        buffer.copy_from_slice(&[1.0, 2.0, 3.0]);
        buffer.resize(100);
        assert_eq!(buffer[..4], [1.0, 2.0, 3.0, 0.0]);
        assert_eq!(buffer.as_ptr() as usize % ALIGNMENT, 0);
        buffer.resize(2);
        buffer.resize(4);
        assert_eq!(buffer[..], [1.0, 2.0, 0.0, 0.0]);
        assert_eq!(buffer.bytes(), 400);
    }

    #[test]
    fn empty_buffers_hold_no_memory() {
        assert_eq!(F32Buffer::zeroed(0).bytes(), 0);
        assert!(F32Buffer::new().is_empty());
    }
}
