//! Flushing files and folders to the disk, for the store's commits.

use std::fs::File;

use napi_derive::napi;

use crate::guard::{Result, guard, io_error};

/// Flushes the file's data and metadata to the disk (fsync). Throws an error whose `code` is that of
/// the failed system call (`ENOENT`, `EIO`, …); a file whose flush failed must be taken as lost.
#[napi]
pub fn sync_file(path: String) -> Result<()> {
    guard("syncFile", || flush("fsync", &path))
}

/// Flushes a folder's entries to the disk, so that a rename inside it survives a power cut.
#[napi]
pub fn sync_directory(path: String) -> Result<()> {
    guard("syncDirectory", || flush("fsync directory", &path))
}

fn flush(action: &str, path: &str) -> Result<()> {
    let file = File::open(path).map_err(|error| io_error(action, path, &error))?;
    file.sync_all().map_err(|error| io_error(action, path, &error))
}
