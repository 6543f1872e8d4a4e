//! Where a device keeps values, and windows on them.
//!
//! What is computed is written over [`View`] and [`ViewMut`]: the rules of Rust's borrows hold for them on any
//! device, and nobody but the device looks inside.

use std::fmt::Debug;
use std::ops::Range;

/// Values in the memory of a device. Lengths and ranges count values.
pub trait Memory: Sized + 'static {
    /// A value as the host reads and writes it.
    type Value: Copy + Default + PartialEq + Debug + Into<f64> + Send + Sync + 'static;
    /// Memory that was allocated at once; by default none.
    type Block: Default + Send;
    /// Values to read.
    type Ref<'a>: Copy;
    /// Values to read and write.
    type Mut<'a>;

    /// Values of a block.
    fn block_len(block: &Self::Block) -> usize;
    /// The whole block.
    fn window(block: &mut Self::Block) -> Self::Mut<'_>;
    /// No values.
    fn nothing<'a>() -> Self::Mut<'a>;
    /// Number of values.
    fn len(window: Self::Ref<'_>) -> usize;
    /// Some of the values.
    fn part(window: Self::Ref<'_>, range: Range<usize>) -> Self::Ref<'_>;
    /// The same values, to read only.
    fn shared<'a>(window: &'a Self::Mut<'_>) -> Self::Ref<'a>;
    /// The same values for a while.
    fn reborrow<'a>(window: &'a mut Self::Mut<'_>) -> Self::Mut<'a>;
    /// The values before and behind a place.
    fn split(window: Self::Mut<'_>, at: usize) -> (Self::Mut<'_>, Self::Mut<'_>);
}

/// Values of a device, to read.
pub struct View<'a, D: Memory>(D::Ref<'a>);

impl<D: Memory> Clone for View<'_, D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Memory> Copy for View<'_, D> {}

impl<'a, D: Memory> View<'a, D> {
    /// The values of a window.
    pub fn new(window: D::Ref<'a>) -> View<'a, D> {
        View(window)
    }

    /// What the device sees.
    pub fn window(self) -> D::Ref<'a> {
        self.0
    }

    /// Number of values.
    pub fn len(self) -> usize {
        D::len(self.0)
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Some of the values.
    pub fn part(self, range: Range<usize>) -> View<'a, D> {
        View(D::part(self.0, range))
    }
}

/// Values of a device, to read and write.
pub struct ViewMut<'a, D: Memory>(D::Mut<'a>);

impl<'a, D: Memory> ViewMut<'a, D> {
    /// The values of a window.
    pub fn new(window: D::Mut<'a>) -> ViewMut<'a, D> {
        ViewMut(window)
    }

    /// No values.
    pub fn nothing() -> ViewMut<'a, D> {
        ViewMut(D::nothing())
    }

    /// All of a block.
    pub fn of(block: &'a mut D::Block) -> ViewMut<'a, D> {
        ViewMut(D::window(block))
    }

    /// What the device sees.
    pub fn window(self) -> D::Mut<'a> {
        self.0
    }

    /// The same values, to read.
    pub fn view(&self) -> View<'_, D> {
        View(D::shared(&self.0))
    }

    /// The same values for a while.
    pub fn all(&mut self) -> ViewMut<'_, D> {
        ViewMut(D::reborrow(&mut self.0))
    }

    /// Some of the values for a while.
    pub fn part(&mut self, range: Range<usize>) -> ViewMut<'_, D> {
        self.all().into_part(range)
    }

    /// Some of the values.
    pub fn into_part(self, range: Range<usize>) -> ViewMut<'a, D> {
        self.split_at(range.end).0.split_at(range.start).1
    }

    /// The values before and behind a place.
    pub fn split_at(self, at: usize) -> (ViewMut<'a, D>, ViewMut<'a, D>) {
        let (head, tail) = D::split(self.0, at);
        (ViewMut(head), ViewMut(tail))
    }

    /// Number of values.
    pub fn len(&self) -> usize {
        self.view().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Implements [`Memory`] for a device whose values are in the memory of the host.
#[macro_export]
macro_rules! host_memory {
    ($device:ty, $value:ty, $block:ty) => {
        impl $crate::Memory for $device {
            type Value = $value;
            type Block = $block;
            type Ref<'a> = &'a [$value];
            type Mut<'a> = &'a mut [$value];

            fn block_len(block: &$block) -> usize {
                block.len()
            }
            fn window(block: &mut $block) -> &mut [$value] {
                &mut block[..]
            }
            fn nothing<'a>() -> &'a mut [$value] {
                &mut []
            }
            fn len(window: &[$value]) -> usize {
                window.len()
            }
            fn part(window: Self::Ref<'_>, range: ::std::ops::Range<usize>) -> Self::Ref<'_> {
                &window[range]
            }
            fn shared<'a>(window: &'a &mut [$value]) -> &'a [$value] {
                window
            }
            fn reborrow<'a>(window: &'a mut &mut [$value]) -> &'a mut [$value] {
                window
            }
            fn split(window: Self::Mut<'_>, at: usize) -> (Self::Mut<'_>, Self::Mut<'_>) {
                window.split_at_mut(at)
            }
        }
    };
}
