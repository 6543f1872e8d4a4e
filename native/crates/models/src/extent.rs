//! How many rows of each kind a step holds at a time: what its memory depends on.

use tunesmith_plan::{Chunk, Packed, Schedule};

/// The largest number of rows, over all chunks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent {
    /// Rows whose activations are held.
    pub held: usize,
    /// Target rows among them.
    pub held_targets: usize,
    /// Rows held over from earlier chunks.
    pub open: usize,
    /// Rows that go forward in a pass.
    pub forward: usize,
    /// Target rows among them.
    pub forward_targets: usize,
    /// Rows that go backward in a pass.
    pub closing: usize,
    /// Target rows among them.
    pub closing_targets: usize,
    /// Longest path.
    pub keys: usize,
    /// Threads.
    pub threads: usize,
}

impl Extent {
    pub fn new(packed: &Packed, schedule: &Schedule, threads: usize) -> Extent {
        let is_target = |row: &&usize| packed.target_rows().binary_search(row).is_ok();
        let targets_in = |rows: &[usize]| rows.iter().filter(is_target).count();
        let forward_targets = |chunk: &Chunk| {
            let (start, end) = (chunk.rows.start, chunk.rows.end);
            packed.target_rows().partition_point(|&row| row < end)
                - packed.target_rows().partition_point(|&row| row < start)
        };
        let mut extent = Extent { keys: packed.max_length(), threads, ..Extent::default() };
        for chunk in std::iter::once(&schedule.prompts).chain(&schedule.chunks) {
            let new_targets = forward_targets(chunk);
            extent.held = extent.held.max(chunk.held());
            extent.held_targets = extent.held_targets.max(targets_in(&chunk.open) + new_targets);
            extent.open = extent.open.max(chunk.open.len());
            extent.forward = extent.forward.max(chunk.rows.len());
            extent.forward_targets = extent.forward_targets.max(new_targets);
            extent.closing = extent.closing.max(chunk.closing.len());
            extent.closing_targets = extent.closing_targets.max(targets_in(&chunk.closing));
        }
        // The prompts close last and are open in every chunk.
        extent.open = extent.open.max(packed.virtual_rows());
        extent.closing = extent.closing.max(packed.virtual_rows());
        extent.closing_targets = extent.closing_targets.max(forward_targets(&schedule.prompts));
        extent
    }
}
