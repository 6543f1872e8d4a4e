//! The memory of passes, kept from step to step.

use tunesmith_kernels::Cpu;
use tunesmith_tensor::F32Buffer;

/// One block that grows to the largest pass it has served. Make one for each thread of control.
#[derive(Default)]
pub struct Workspace {
    buffer: F32Buffer,
}

impl Workspace {
    /// A workspace that has allocated nothing.
    pub fn new() -> Workspace {
        Workspace::default()
    }

    /// A workspace that never grows for passes of up to `predicted` bytes, as [`crate::predicted_bytes`] counts
    /// them, with so many threads.
    pub fn for_bytes(predicted: u64, threads: usize) -> Workspace {
        let floats = (predicted as usize).saturating_sub(Cpu::scratch_bytes(threads)) / size_of::<f32>();
        Workspace { buffer: F32Buffer::zeroed(floats) }
    }

    /// Bytes allocated.
    pub fn bytes(&self) -> u64 {
        self.buffer.bytes() as u64
    }

    /// At least `floats` values. The old block is freed before a larger one is made.
    pub(crate) fn reserve(&mut self, floats: usize) -> &mut [f32] {
        if self.buffer.len() < floats {
            self.buffer = F32Buffer::new();
            self.buffer = F32Buffer::zeroed(floats);
        }
        &mut self.buffer[..floats]
    }
}
