//! How a run reports what it does.

use tunesmith_spec::RunEvent;

/// Whoever watches a run.
pub trait Observer {
    /// Takes an event; a checkpoint comes with its bytes, whose index within the event is for the observer
    /// to fill in.
    fn event(&mut self, event: RunEvent, blob: Option<Vec<u8>>);
}

impl<F: FnMut(RunEvent, Option<Vec<u8>>)> Observer for F {
    fn event(&mut self, event: RunEvent, blob: Option<Vec<u8>>) {
        self(event, blob);
    }
}
