//! Matrix products over weight views.
//!
//! Every output is one chain of fused multiply-adds over k = 0, 1, 2, …, begun at zero. A task owns whole
//! columns of the output for all k; blocks of the weight are packed and widened into the worker's scratch
//! (512 KB, twice: the next block is packed while one is multiplied) and multiplied by register tiles that load
//! and store the running chains. Blocking therefore changes where a chain rests between two blocks, never its
//! order.

mod ahead;
mod arithmetic;
mod blocking;
mod lanes;
mod narrow;
mod pack;
#[cfg(target_arch = "x86_64")]
mod pairs;
mod pieces;
#[cfg(test)]
mod reference;
mod small;
mod task;
mod tile;

use tunesmith_tensor::MatrixView;

pub(crate) use arithmetic::{Arithmetic, Full};
pub(crate) use blocking::SCRATCH_FLOATS;
#[cfg(target_arch = "x86_64")]
pub(crate) use pairs::Pairs;
pub(crate) use pieces::Pieces;
pub use small::{SmallGemm, small_gemm};
pub(crate) use tile::{Tile, tile_of};

use crate::simd::Path;
use crate::{Cpu, Isa};
use blocking::Blocking;
use task::{Share, Task};

/// How the weight stands in the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Weight `[n, k]`: y = a·Wᵀ, a linear layer's forward.
    Forward,
    /// Weight `[k, n]`: dx = dy·W, the same layer's backward.
    Backward,
}

/// In what precision a product is computed; sums are f32 in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Compute {
    /// Operands are f32: 16-bit weights are widened. Equal bits on every instruction set.
    F32,
    /// Operands are rounded to bfloat16. Pairs of k are added, the later one first; on AVX-512-BF16 sums that
    /// would be subnormal are zero, elsewhere they are kept. Other bits are equal on every instruction set.
    Bf16,
}

/// What happens to the values that stand in the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beta {
    /// They are replaced.
    Overwrite,
    /// The finished product is added to them, with one rounding (they do not begin the chain).
    Add,
}

/// A product `[m, k] × [k, n] → [m, n]`; n and k follow from the weight and its side.
pub struct Gemm<'a> {
    /// Rows of `a` and `out`.
    pub m: usize,
    /// `[m, k]`, rows `lda` apart.
    pub a: &'a [f32],
    /// Values from one row of `a` to the next.
    pub lda: usize,
    /// The weight, read in place.
    pub weight: MatrixView<'a>,
    /// How the weight stands.
    pub side: Side,
    /// The precision.
    pub compute: Compute,
    /// `[m, n]`, rows `ldo` apart.
    pub out: &'a mut [f32],
    /// Values from one row of `out` to the next.
    pub ldo: usize,
    /// Replace or add.
    pub beta: Beta,
    /// `[n]`, added to every finished row.
    pub bias: Option<&'a [f32]>,
}

/// Computes the product on all threads of `cpu`. The bits of a row depend on that row and the weight only.
///
/// # Panics
/// When a slice is too short for its shape, a stride for its row, or k is 0.
pub fn gemm(cpu: &Cpu, product: Gemm<'_>) {
    let Gemm { m, a, lda, weight, side, compute, out, ldo, beta, bias } = product;
    let (n, k) = match side {
        Side::Forward => (weight.rows, weight.cols),
        Side::Backward => (weight.cols, weight.rows),
    };
    check_rows("a", a.len(), m, k, lda);
    check_rows("out", out.len(), m, n, ldo);
    check_rows(
        "weight",
        weight.data.len() / weight.dtype.size(),
        weight.rows,
        weight.cols,
        weight.row_stride,
    );
    if let Some(bias) = bias {
        assert_eq!(bias.len(), n, "length of the bias");
    }
    if m == 0 || n == 0 {
        return;
    }
    assert!(k > 0, "a product over nothing");
    let path = Path::of(cpu.isa);
    let task = Task { a, lda, weight, side, k, out: out.as_mut_ptr(), ldo, beta, bias };
    if Task::is_narrow(path, compute, m) {
        let share = blocking::narrow_share(side, n, cpu.pool.threads());
        cpu.pool.for_ranges(n, share, |cols| task.run_narrow(path, compute, m, cols));
        return;
    }
    let blocking = Blocking::new(path, side, m, n, cpu.pool.threads());
    let tasks = blocking.row_blocks * blocking.col_blocks;
    let next = std::sync::atomic::AtomicUsize::new(0);
    cpu.pool.run(|worker, _| {
        let mut scratch = cpu.scratch(worker);
        let take =
            || Some(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)).filter(|&index| index < tasks);
        let mut ready = None;
        // The next task is taken before a task runs, which packs that one's first block.
        let mut taken = take();
        while let Some(index) = taken {
            taken = take();
            let share = Share {
                rows: blocking.rows(index),
                cols: blocking.cols(index),
                pack: blocking.pack,
                following: taken.map(|index| blocking.cols(index)),
            };
            ready = task.run(path, compute, share, ready, &mut scratch);
        }
    });
}

/// Whether this CPU multiplies bfloat16 itself under an instruction set, so that with [`Compute::Bf16`] sums that
/// would be subnormal are zero. Elsewhere values are converted and multiplied in f32.
pub fn multiplies_bf16(isa: Isa) -> bool {
    has_pairs(Path::of(isa))
}

/// Whether a path multiplies pairs of bfloat16 by one instruction.
pub(crate) fn has_pairs(path: Path) -> bool {
    #[cfg(target_arch = "x86_64")]
    return path == Path::Avx512 && is_x86_feature_detected!("avx512bf16");
    #[cfg(not(target_arch = "x86_64"))]
    return false;
}

fn check_rows(what: &str, len: usize, rows: usize, cols: usize, stride: usize) {
    if rows > 0 && cols > 0 {
        assert!(stride >= cols, "{what}: rows of {cols} values, {stride} apart");
        let needed = (rows - 1) * stride + cols;
        assert!(len >= needed, "{what}: {len} values, {needed} needed");
    }
}

#[cfg(test)]
mod tests;
