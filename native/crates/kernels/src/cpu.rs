//! The CPU as the engine uses it: threads and an instruction set.

use std::sync::{Mutex, MutexGuard};

use tunesmith_tensor::F32Buffer;

use crate::gemm::SCRATCH_FLOATS;
use crate::{Isa, Pool};

/// Threads, instruction set, and each worker's scratch for matrix products.
pub struct Cpu {
    /// The worker threads.
    pub pool: Pool,
    /// The code path; it changes no bit of any result.
    pub isa: Isa,
    scratch: Vec<Mutex<F32Buffer>>,
}

impl Cpu {
    /// Starts `threads` workers (the calling thread is one of them) and allocates their scratch.
    ///
    /// # Panics
    /// When `threads` is 0.
    pub fn new(threads: usize, isa: Isa) -> Cpu {
        let scratch = (0..threads).map(|_| Mutex::new(F32Buffer::zeroed(SCRATCH_FLOATS))).collect();
        Cpu { pool: Pool::new(threads), isa, scratch }
    }

    /// Counted bytes that [`Cpu::new`] allocates, for memory plans.
    pub const fn scratch_bytes(threads: usize) -> usize {
        threads * SCRATCH_FLOATS * size_of::<f32>()
    }

    /// The scratch of a worker; a panic while it was held left only unfinished numbers there.
    pub(crate) fn scratch(&self, worker: usize) -> MutexGuard<'_, F32Buffer> {
        self.scratch[worker].lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}
