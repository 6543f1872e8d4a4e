//! The tokenizer that was read last, kept while its files stay as they are.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use crate::{TextError, Tokenizer};

/// A file changed later than this before it was read could change again within one tick of its clock.
const SETTLED: Duration = Duration::from_secs(2);

static LAST: Mutex<Option<(Vec<Identity>, Tokenizer)>> = Mutex::new(None);

/// What changes when anybody writes to a file; of a file that is not there only the path.
#[derive(PartialEq)]
struct Identity {
    path: PathBuf,
    facts: Option<Facts>,
}

#[derive(PartialEq)]
struct Facts {
    bytes: u64,
    modified: SystemTime,
    /// Device, inode, seconds and nanoseconds of the last change, where the system has them.
    place: [i64; 4],
}

/// The tokenizer of these files: the last one where it is theirs, else what `read` gives.
pub fn or_read(
    files: &[PathBuf],
    read: impl FnOnce() -> Result<Tokenizer, TextError>,
) -> Result<Tokenizer, TextError> {
    let identity: Vec<Identity> = files.iter().map(identify).collect();
    let kept = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((of, tokenizer)) = &*kept
        && *of == identity
    {
        return Ok(tokenizer.clone());
    }
    drop(kept);
    let tokenizer = read()?;
    if identity.iter().all(is_settled) {
        let last = Some((identity, tokenizer.clone()));
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = last;
    }
    Ok(tokenizer)
}

fn identify(path: &PathBuf) -> Identity {
    let facts = fs::metadata(path).ok().and_then(|found| {
        Some(Facts { bytes: found.len(), modified: found.modified().ok()?, place: place(&found) })
    });
    Identity { path: path.clone(), facts }
}

#[cfg(unix)]
fn place(found: &fs::Metadata) -> [i64; 4] {
    use std::os::unix::fs::MetadataExt;
    [found.dev().cast_signed(), found.ino().cast_signed(), found.ctime(), found.ctime_nsec()]
}

#[cfg(not(unix))]
fn place(_: &fs::Metadata) -> [i64; 4] {
    [0; 4]
}

fn is_settled(Identity { facts, .. }: &Identity) -> bool {
    facts.as_ref().is_none_or(|facts| facts.modified.elapsed().is_ok_and(|age| age > SETTLED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::path::Path;

    #[test]
    fn a_tokenizer_is_read_again_when_its_file_was_written() {
        let golden =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/llama-6-heads/base/tokenizer.json");
        let folder = tempfile::tempdir().expect("a folder");
        let (file, none) = (folder.path().join("tokenizer.json"), folder.path().join("none"));
        let content = fs::read(golden).expect("the golden tokenizer");
        let write = |seconds_ago: u64| {
            fs::write(&file, &content).expect("a file");
            let time = SystemTime::now() - Duration::from_secs(seconds_ago);
            fs::File::options()
                .write(true)
                .open(&file)
                .and_then(|file| file.set_modified(time))
                .expect("a time");
        };
        let reads = Cell::new(0);
        let open = || {
            let read = || {
                reads.set(reads.get() + 1);
                Tokenizer::from_content(&file, &content)
            };
            or_read(&[file.clone(), none.clone()], read).expect("a tokenizer");
        };
        write(60);
        open();
        open();
        assert_eq!(reads.get(), 1);
        // The same bytes, the same size: only the times tell.
        write(50);
        open();
        assert_eq!(reads.get(), 2);
        write(0);
        open();
        open();
        assert_eq!(reads.get(), 4, "a file written just now is not trusted");
    }
}
