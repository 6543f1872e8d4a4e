//! One wrapper for every export: panics become errors, errors carry a code.

use std::any::Any;
use std::cell::RefCell;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use napi_derive::module_init;

/// An error that Node throws with `status` as its `code`, as `node:fs` does (`ENOSPC`, `EIO`, …).
pub type Result<T> = napi::Result<T, String>;

/// The environment variable that makes the export it names panic: how the tests prove that every
/// export is guarded.
const PANIC_HOOK: &str = "TUNESMITH_PANIC_IN";

thread_local! {
    /// Where this thread panicked last.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps panics of the engine off the terminal: their message and place go into the error instead.
#[module_init]
fn keep_panics_quiet() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(|location| format!("{}:{}", location.file(), location.line()));
        PLACE.with_borrow_mut(|last| *last = place);
    }));
}

/// Runs the body of the export `name`; a panic inside is thrown as `internal/panic`.
pub fn guard<T>(name: &'static str, body: impl FnOnce() -> Result<T>) -> Result<T> {
    let guarded = catch_unwind(AssertUnwindSafe(|| {
        panic_on_request(name);
        body()
    }));
    guarded.unwrap_or_else(|payload| {
        Err(napi::Error::new(
            "internal/panic".to_owned(),
            format!("{name} panicked: {}", panic_message(payload.as_ref())),
        ))
    })
}

/// Panics when the test hook names `place`.
pub fn panic_on_request(place: &str) {
    if std::env::var_os(PANIC_HOOK).is_some_and(|named| named == place) {
        panic!("asked to by {PANIC_HOOK}");
    }
}

/// What the panic just caught in this thread said, as far as it was text, and where.
pub fn panic_message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
    let place = PLACE.with_borrow_mut(Option::take).map_or_else(String::new, |place| format!(" ({place})"));
    text.unwrap_or_else(|| "no message".to_owned()) + &place
}

/// An input/output error on `path`, with the code that Node gives the same failure.
pub fn io_error(action: &str, path: &str, error: &io::Error) -> napi::Error<String> {
    let code = match error.raw_os_error() {
        Some(1) => "EPERM",
        Some(2) => "ENOENT",
        Some(5) => "EIO",
        Some(9) => "EBADF",
        Some(13) => "EACCES",
        Some(20) => "ENOTDIR",
        Some(21) => "EISDIR",
        Some(22) => "EINVAL",
        Some(24) => "EMFILE",
        Some(28) => "ENOSPC",
        Some(30) => "EROFS",
        Some(40) => "ELOOP",
        Some(122) => "EDQUOT",
        _ => "EUNKNOWN",
    };
    napi::Error::new(code.to_owned(), format!("{code}: {action} '{path}': {error}"))
}
