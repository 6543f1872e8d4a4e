//! One block of memory cut into named slices, and the same cuts without memory, to predict its size.

/// Slices begin on cache lines.
const LINE: usize = 16;

/// Cuts slices off a block, or only counts.
pub(crate) struct Arena<'a> {
    rest: Option<&'a mut [f32]>,
    used: usize,
}

impl<'a> Arena<'a> {
    /// Cuts `floats`.
    pub fn over(floats: &'a mut [f32]) -> Arena<'a> {
        Arena { rest: Some(floats), used: 0 }
    }

    /// Floats that `cuts` takes.
    pub fn measure<T>(cuts: impl FnOnce(&mut Arena<'static>) -> T) -> usize {
        let mut arena = Arena { rest: None, used: 0 };
        cuts(&mut arena);
        arena.used
    }

    /// The next `floats` values (none when only counting). Their contents are whatever was there.
    pub fn take(&mut self, floats: usize) -> &'a mut [f32] {
        let whole = floats.next_multiple_of(LINE);
        self.used += whole;
        let Some(rest) = self.rest.take() else { return &mut [] };
        let (taken, rest) = rest.split_at_mut(whole);
        self.rest = Some(rest);
        &mut taken[..floats]
    }
}
