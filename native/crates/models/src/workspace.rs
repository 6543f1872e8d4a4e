//! The memory of passes, kept from step to step.

use tunesmith_kernels::Cpu;
use tunesmith_ops::{Device, Memory, ViewMut};

/// One block that grows to the largest pass it has served. Make one for each thread of control.
pub struct Workspace<D: Memory = Cpu> {
    block: D::Block,
}

impl<D: Memory> Default for Workspace<D> {
    fn default() -> Self {
        Workspace { block: D::Block::default() }
    }
}

impl<D: Device> Workspace<D> {
    /// A workspace that has allocated nothing.
    pub fn new() -> Workspace<D> {
        Workspace::default()
    }

    /// A workspace that never grows for passes of up to `predicted` bytes, as [`crate::predicted_bytes`] counts
    /// them.
    pub fn for_bytes(device: &D, predicted: u64) -> Workspace<D> {
        let values =
            (predicted as usize).saturating_sub(D::fixed_bytes(device.threads())) / size_of::<D::Value>();
        Workspace { block: device.allocate(values) }
    }

    /// Bytes allocated.
    pub fn bytes(&self) -> u64 {
        (D::block_len(&self.block) * size_of::<D::Value>()) as u64
    }

    /// At least `values`. The old block is freed before a larger one is made.
    pub(crate) fn reserve(&mut self, device: &D, values: usize) -> ViewMut<'_, D> {
        if D::block_len(&self.block) < values {
            self.block = D::Block::default();
            self.block = device.allocate(values);
        }
        ViewMut::of(&mut self.block).into_part(0..values)
    }
}
