//! Advisory file locks (flock), held by an open descriptor: the kernel drops them when the process
//! ends, however it ends, so there is no stale lock to clean up.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};

use napi_derive::napi;

use crate::guard::{Result, guard, io_error};

/// The locks that this process holds. They live here and not in the JavaScript handle, so that a
/// handle that is garbage collected before its release does not give the lock away.
static HELD: Mutex<BTreeMap<u32, File>> = Mutex::new(BTreeMap::new());

fn held() -> MutexGuard<'static, BTreeMap<u32, File>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A lock that this process holds until `release()` or its end.
#[napi]
pub struct LockHandle {
    id: u32,
}

#[napi]
impl LockHandle {
    /// Gives the lock back; calling it again does nothing.
    #[napi]
    pub fn release(&self) -> Result<()> {
        guard("LockHandle.release", || {
            drop(held().remove(&self.id));
            Ok(())
        })
    }
}

/// Takes the lock on `path` (created when absent, never removed) without waiting and writes `content`
/// into it, for others to read who holds it. Returns null when somebody else holds it.
#[napi]
pub fn try_lock(path: String, content: String) -> Result<Option<LockHandle>> {
    guard("tryLock", || {
        let fail = |error: &std::io::Error| io_error("lock", &path, error);
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(&path)
            .map_err(|error| fail(&error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(fail(&error)),
        }
        file.set_len(0).map_err(|error| fail(&error))?;
        file.write_all(content.as_bytes()).map_err(|error| fail(&error))?;
        let mut locks = held();
        let id = locks.last_key_value().map_or(0, |(last, _)| last + 1);
        locks.insert(id, file);
        Ok(Some(LockHandle { id }))
    })
}

/// What the last holder of the lock on `path` wrote into it; null when there is no such file.
#[napi]
pub fn read_lock_holder(path: String) -> Result<Option<String>> {
    guard("readLockHolder", || match std::fs::read_to_string(&path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io_error("read", &path, &error)),
    })
}
