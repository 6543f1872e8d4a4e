//! Events of a run on their way to JavaScript, in batches.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use napi::bindgen_prelude::{Buffer, FnArgs};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use tunesmith_spec::RunEvent;

/// Arguments of the listener: a JSON array of events, and the bytes that they refer to by index.
pub type Batch = FnArgs<(String, Vec<Buffer>)>;

/// The listener, callable from any thread.
pub type Listener = ThreadsafeFunction<Batch, (), Batch, napi::Status, false>;

/// How long the first event of a batch waits for others.
const GATHER: Duration = Duration::from_millis(50);

/// An event, and the bytes of a checkpoint.
type Reported = (RunEvent, Option<Vec<u8>>);

/// A thread that gathers events and hands them to the listener.
pub struct Reporter {
    events: Sender<Reported>,
    thread: JoinHandle<()>,
}

impl Reporter {
    /// Starts the thread.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(listener: Listener) -> std::io::Result<Self> {
        let (events, reported) = channel();
        let thread = std::thread::Builder::new()
            .name("tunesmith-events".to_owned())
            .spawn(move || deliver(&listener, &reported))?;
        Ok(Self { events, thread })
    }

    /// Hands an event over.
    pub fn report(&self, event: RunEvent, blob: Option<Vec<u8>>) {
        // The receiver is gone only when the thread panicked; the run goes on without listeners.
        let _ = self.events.send((event, blob));
    }

    /// Waits until the listener has returned from every event.
    pub fn finish(self) {
        drop(self.events);
        let _ = self.thread.join();
    }
}

fn deliver(listener: &Listener, reported: &Receiver<Reported>) {
    while let Ok(first) = reported.recv() {
        let until = Instant::now() + GATHER;
        let mut batch = vec![first];
        let mut open = true;
        // When work begins is told at once: what is to come takes long.
        while !matches!(batch[..], [(RunEvent::Started(_), _)]) {
            match reported.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(next) => push(&mut batch, next),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => {
                    open = false;
                    break;
                }
            }
        }
        call(listener, batch);
        if !open {
            break;
        }
    }
}

/// Appends an event; of progress events in a row only the last matters.
fn push(batch: &mut Vec<Reported>, next: Reported) {
    if let (RunEvent::Progress(_), Some((RunEvent::Progress(_), _))) = (&next.0, batch.last()) {
        batch.pop();
    }
    batch.push(next);
}

/// Calls the listener and waits for it: a slow listener slows the batches, not the run.
fn call(listener: &Listener, batch: Vec<Reported>) {
    let mut blobs = Vec::new();
    let events: Vec<RunEvent> = batch
        .into_iter()
        .map(|(mut event, blob)| {
            if let (RunEvent::Checkpoint(checkpoint), Some(blob)) = (&mut event, blob) {
                checkpoint.blob = blobs.len() as u32;
                blobs.push(Buffer::from(blob));
            }
            event
        })
        .collect();
    let json = serde_json::to_string(&events).expect("events are always JSON");
    let (returned, wait) = channel();
    let status = listener.call_with_return_value(
        FnArgs::from((json, blobs)),
        ThreadsafeFunctionCallMode::NonBlocking,
        move |result, _| {
            let _ = returned.send(());
            // An exception of the listener goes on as an uncaught one.
            result
        },
    );
    if status == napi::Status::Ok {
        // When the environment ends first, the closure is dropped and the channel with it.
        let _ = wait.recv();
    }
}
