//! The packed rows of a run's steps, each packed while the step before it computes.

use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use tunesmith_plan::Packed;
use tunesmith_spec::TrainSpec;

use crate::prepare::Prepared;

/// What one optimiser step computes on.
pub struct StepRows {
    /// Indices of its training samples, one micro-batch after the other.
    pub samples: Vec<usize>,
    /// Their rows.
    pub packed: Packed,
}

/// The rows of every step from `first` (from 0) to the end of the run.
pub fn step_rows<'a>(
    spec: &'a TrainSpec,
    prepared: &'a Prepared,
    first: u64,
) -> impl Iterator<Item = StepRows> + Send + 'a {
    let walk = prepared.walk;
    let per_epoch = walk.steps_per_epoch();
    let (mut order, mut order_of) = (Vec::new(), None);
    (first..walk.steps()).map(move |step| {
        let epoch = step / per_epoch;
        if order_of != Some(epoch) {
            (order, order_of) = (walk.order(epoch), Some(epoch));
        }
        let micro_batches: Vec<&[usize]> = walk.micro_batches(&order, step % per_epoch).collect();
        let packed = prepared.rows_of_step(spec, &micro_batches);
        StepRows { samples: micro_batches.concat(), packed }
    })
}

/// Calls `body` with the items of `rows`, made on a thread of their own: one is ready or in the making while `body`
/// works on the one before. What `body` leaves is not made.
///
/// # Panics
/// With the panic of `rows`, or when the system gives no thread.
pub fn ahead<T: Send, R>(rows: impl Iterator<Item = T> + Send, body: impl FnOnce(Receiver<T>) -> R) -> R {
    thread::scope(|scope| {
        // Without a place to put them, an item waits in the hands of its maker.
        let (give, take) = sync_channel(0);
        let maker = scope.spawn(move || {
            for item in rows {
                if give.send(item).is_err() {
                    break;
                }
            }
        });
        let result = body(take);
        match maker.join() {
            Ok(()) => result,
            Err(panic) => resume_unwind(panic),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn items_come_in_order_and_never_more_than_one_ahead() {
        let made = AtomicUsize::new(0);
        let rows = (0..100).inspect(|_| _ = made.fetch_add(1, Ordering::SeqCst));
        let taken = ahead(rows, |rows| {
            rows.into_iter()
                .enumerate()
                .map(|(taken, item)| {
                    // One is with us, one waits, and its successor is not begun before that one is taken.
                    assert!(made.load(Ordering::SeqCst) <= taken + 2);
                    item
                })
                .collect::<Vec<_>>()
        });
        assert_eq!(taken, (0..100).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_more_is_made_when_the_body_ends_early() {
        let made = AtomicUsize::new(0);
        let rows = (0..1000).inspect(|_| _ = made.fetch_add(1, Ordering::SeqCst));
        assert_eq!(ahead(rows, |rows| rows.into_iter().nth(2)), Some(2));
        assert!(made.into_inner() <= 4);
    }

    #[test]
    fn a_panic_of_the_maker_is_no_early_end() {
        let rows = (0..10).inspect(|&item| assert_ne!(item, 3, "planted"));
        let outcome = catch_unwind(AssertUnwindSafe(|| ahead(rows, |rows| rows.into_iter().count())));
        let message = *outcome.expect_err("the panic").downcast::<String>().expect("a message");
        assert!(message.contains("planted"), "{message}");
    }
}
