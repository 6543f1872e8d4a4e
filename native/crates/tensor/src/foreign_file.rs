//! Files that hold something else than their name says, as downloads leave them behind.

use std::fmt;

/// What lies where another file should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForeignFile {
    /// The text that Git keeps in place of a large file, until `git lfs pull` fetches it.
    LfsPointer,
    /// The error or login page of a server.
    HtmlPage,
    /// Nothing.
    Empty,
}

impl ForeignFile {
    /// Looks at the beginning of a file; `None` where it may be what its name says. `packages/diagnostics` looks alike.
    pub fn of(content: &[u8]) -> Option<ForeignFile> {
        let text = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content).trim_ascii_start();
        let begins = |with: &str| {
            text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()))
        };
        if content.is_empty() {
            Some(ForeignFile::Empty)
        } else if content.starts_with(b"version https://git-lfs.github.com/spec/") {
            Some(ForeignFile::LfsPointer)
        } else if ["<!doctype html", "<html"].into_iter().any(begins) {
            Some(ForeignFile::HtmlPage)
        } else {
            None
        }
    }
}

impl fmt::Display for ForeignFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            ForeignFile::LfsPointer => "is a Git LFS pointer: the file itself has not been fetched",
            ForeignFile::HtmlPage => "is an HTML page: the download was an error or login page",
            ForeignFile::Empty => "is empty",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::ForeignFile::{self, Empty, HtmlPage, LfsPointer};

    #[test]
    fn pointers_pages_and_nothing_are_told_from_files() {
        for (content, expected) in [
            (&b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n"[..], Some(LfsPointer)),
            (b"<!DOCTYPE html>\n<html>", Some(HtmlPage)),
            (b"\xef\xbb\xbf\n <HTML lang=\"en\">", Some(HtmlPage)),
            (b"", Some(Empty)),
            (b"{}", None),
            (b"\x08\0\0\0\0\0\0\0{}      ", None),
            (b"<htm", None),
            (b"version https://", None),
        ] {
            assert_eq!(ForeignFile::of(content), expected, "{}", String::from_utf8_lossy(content));
        }
    }
}
