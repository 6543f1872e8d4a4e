//! The CPU as the engine uses it: threads and an instruction set.

use std::sync::{Mutex, MutexGuard};

use tunesmith_tensor::F32Buffer;

use crate::gemm::SCRATCH_FLOATS;
use crate::{Compute, Isa, Pool};

/// Threads, instruction set, the precision of products with weights, and each worker's scratch for matrix products.
pub struct Cpu {
    /// The worker threads.
    pub pool: Pool,
    /// The code path; with [`Compute::F32`] it changes no bit of any result.
    pub isa: Isa,
    /// In what precision layers and head multiply; everything else is f32.
    pub compute: Compute,
    scratch: Vec<Mutex<F32Buffer>>,
}

impl Cpu {
    /// Starts `threads` workers (the calling thread is one of them) and allocates their scratch. Computes in f32.
    ///
    /// # Panics
    /// When `threads` is 0.
    pub fn new(threads: usize, isa: Isa) -> Cpu {
        let scratch = (0..threads).map(|_| Mutex::new(F32Buffer::zeroed(SCRATCH_FLOATS))).collect();
        Cpu { pool: Pool::new(threads), isa, compute: Compute::F32, scratch }
    }

    /// The same CPU, computing in another precision.
    pub fn with_compute(self, compute: Compute) -> Cpu {
        Cpu { compute, ..self }
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
