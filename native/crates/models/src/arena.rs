//! One block of a device's memory cut into named views, and the same cuts without memory, to predict its size.

use tunesmith_ops::{Memory, ViewMut};

/// Views begin on cache lines of f32.
const LINE: usize = 16;

/// Cuts views off a block, or only counts.
pub(crate) struct Arena<'a, D: Memory> {
    rest: Option<ViewMut<'a, D>>,
    used: usize,
}

impl<'a, D: Memory> Arena<'a, D> {
    /// Cuts `values`.
    pub fn over(values: ViewMut<'a, D>) -> Arena<'a, D> {
        Arena { rest: Some(values), used: 0 }
    }

    /// Values that `cuts` takes.
    pub fn measure<T>(cuts: impl FnOnce(&mut Arena<'a, D>) -> T) -> usize {
        let mut arena = Arena { rest: None, used: 0 };
        cuts(&mut arena);
        arena.used
    }

    /// The next `values` (none when only counting). Their contents are whatever was there.
    pub fn take(&mut self, values: usize) -> ViewMut<'a, D> {
        let whole = values.next_multiple_of(LINE);
        self.used += whole;
        let Some(rest) = self.rest.take() else { return ViewMut::nothing() };
        let (taken, rest) = rest.split_at(whole);
        self.rest = Some(rest);
        taken.into_part(0..values)
    }
}
