//! A Hugging Face tokenizer folder.

use std::any::Any;
use std::fs::File;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;
use tunesmith_tensor::ForeignFile;

use crate::{TextError, last};

/// The largest tokenizer file that is read; the largest real ones have about 35 MB.
pub(crate) const MAX_TOKENIZER_BYTES: u64 = 256 << 20;

/// A tokenizer and the end-of-sequence token that its folder names. Clones share it.
#[derive(Clone)]
pub struct Tokenizer {
    inner: Arc<tokenizers::Tokenizer>,
    eos_id: Option<u32>,
}

/// A tokenized source: `ids` with the tokenizer's special tokens around the text's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// All ids, special ones included.
    pub ids: Vec<u32>,
    /// How many special tokens stand before the text (often a beginning-of-sequence token).
    pub leading: usize,
    /// How many special tokens stand behind the text.
    pub trailing: usize,
}

/// A token and the part of the text that it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its id.
    pub id: u32,
    /// As the vocabulary writes it.
    pub token: String,
    /// The characters (Unicode code points) of the text that it stands for, counted from 0.
    pub range: std::ops::Range<usize>,
}

impl Tokenizer {
    /// Reads `tokenizer.json`, and the end-of-sequence token from `tokenizer_config.json` when it is
    /// there, of a model folder. The last one read is kept while its files stay as they are: to read a large
    /// vocabulary takes a quarter of a second.
    ///
    /// # Errors
    /// [`TextError::Unreadable`], [`TextError::TooLarge`], [`TextError::Invalid`] and
    /// [`TextError::Panicked`].
    pub fn open(folder: &Path) -> Result<Self, TextError> {
        let (path, config) = (folder.join("tokenizer.json"), folder.join("tokenizer_config.json"));
        last::or_read([&path, &config], || {
            let content = read_limited(&path)?;
            let config =
                config.exists().then(|| read_limited(&config).map(|content| (config.clone(), content)));
            Self::from_contents(&path, &content, config.transpose()?)
        })
    }

    /// A tokenizer from the content of `tokenizer.json`, and of `tokenizer_config.json` with its path.
    pub(crate) fn from_contents(
        path: &Path,
        content: &[u8],
        config: Option<(PathBuf, Vec<u8>)>,
    ) -> Result<Self, TextError> {
        let invalid = |error: &dyn std::fmt::Display| TextError::Invalid {
            path: path.to_owned(),
            message: error.to_string(),
        };
        let mut inner = guarded("reading tokenizer.json", || tokenizers::Tokenizer::from_bytes(content))?
            .map_err(|error| invalid(&error))?;
        inner.with_padding(None);
        inner.with_truncation(None).map_err(|error| invalid(&error))?;
        let eos = config.map(|(path, content)| eos_token(path, &content)).transpose()?.flatten();
        let eos_id = match eos {
            Some(token) => guarded("looking up a token", || inner.token_to_id(&token))?,
            None => None,
        };
        Ok(Self { inner: Arc::new(inner), eos_id })
    }

    /// The id of the end-of-sequence token of `tokenizer_config.json`; none when the file or the token is
    /// missing.
    #[must_use]
    pub fn eos_id(&self) -> Option<u32> {
        self.eos_id
    }

    /// The ids of a source text, with the special tokens that the tokenizer adds.
    ///
    /// # Errors
    /// [`TextError::Failed`] and [`TextError::Panicked`].
    pub fn encode_source(&self, text: &str) -> Result<Source, TextError> {
        let encoding = self.encode(text, true)?;
        let ids = encoding.get_ids().to_vec();
        let plain = self.encode_target(text)?;
        // The special tokens of the template stand around the text's own ids. A text may itself contain
        // special tokens, so the mask cannot tell them apart: the longest run of leading special ids that
        // leaves exactly the plain ids behind it does.
        let added = ids.len().saturating_sub(plain.len());
        let leading = (0..=added).find(|&lead| ids[lead..].starts_with(&plain)).unwrap_or(0);
        Ok(Source { trailing: added - leading.min(added), ids, leading })
    }

    /// The ids of a target, a label or an initial text: verbatim, no special tokens added.
    ///
    /// # Errors
    /// [`TextError::Failed`] and [`TextError::Panicked`].
    pub fn encode_target(&self, text: &str) -> Result<Vec<u32>, TextError> {
        Ok(self.encode(text, false)?.get_ids().to_vec())
    }

    /// The tokens of a text with the places they stand for: the same ids as [`Self::encode_source`] when
    /// `special`, as [`Self::encode_target`] otherwise.
    ///
    /// # Errors
    /// [`TextError::Failed`] and [`TextError::Panicked`].
    pub fn spans(&self, text: &str, special: bool) -> Result<Vec<Span>, TextError> {
        let action = "encoding a text";
        let encoding = guarded(action, || self.inner.encode_char_offsets(text, special))?
            .map_err(|error| TextError::Failed { action, message: error.to_string() })?;
        let places = encoding.get_ids().iter().zip(encoding.get_tokens()).zip(encoding.get_offsets());
        Ok(places
            .map(|((&id, token), &(start, end))| Span { id, token: token.clone(), range: start..end })
            .collect())
    }

    /// How the vocabulary writes a token; none when it has no such id.
    ///
    /// # Errors
    /// [`TextError::Panicked`].
    pub fn token(&self, id: u32) -> Result<Option<String>, TextError> {
        guarded("looking up a token", || self.inner.id_to_token(id))
    }

    /// The text of generated ids; special tokens are left out.
    ///
    /// # Errors
    /// [`TextError::Failed`] and [`TextError::Panicked`].
    pub fn decode(&self, ids: &[u32]) -> Result<String, TextError> {
        let action = "decoding ids";
        guarded(action, || self.inner.decode(ids, true))?
            .map_err(|error| TextError::Failed { action, message: error.to_string() })
    }

    /// At most `limit` ids of ordinary tokens, lowest first: of the tokenizer's own vocabulary, below
    /// `vocabulary` (the rows of the embedding table), not special, not in brackets as bytes (`<0x0A>`) and
    /// unused entries (`[unused1]`) are, and with a letter or a digit in what they decode to. Vocabularies are written in the order of training, the most frequent first, so the
    /// lowest ids are the most frequent tokens (Lester et al. 2021 sample from the top 5,000).
    ///
    /// # Errors
    /// [`TextError::Failed`] and [`TextError::Panicked`].
    pub fn ordinary_ids(&self, vocabulary: usize, limit: usize) -> Result<Vec<u32>, TextError> {
        let vocab = self.inner.get_vocab(false);
        let mut known: Vec<(u32, &str)> = vocab.iter().map(|(token, &id)| (id, token.as_str())).collect();
        known.sort_unstable();
        known.dedup_by_key(|(id, _)| *id);
        let added = self.inner.get_added_tokens_decoder();
        let mut ordinary = Vec::new();
        for (id, token) in known {
            if ordinary.len() == limit || id as usize >= vocabulary {
                break;
            }
            let special = added.contains_key(&id) || in_brackets(token);
            if !special && self.decode(&[id])?.chars().any(char::is_alphanumeric) {
                ordinary.push(id);
            }
        }
        Ok(ordinary)
    }

    fn encode(&self, text: &str, special: bool) -> Result<tokenizers::Encoding, TextError> {
        let action = "encoding a text";
        guarded(action, || self.inner.encode_fast(text, special))?
            .map_err(|error| TextError::Failed { action, message: error.to_string() })
    }
}

/// Whether a token is written as bytes and unused entries of vocabularies are.
fn in_brackets(token: &str) -> bool {
    let wrapped = |open, close| token.starts_with(open) && token.ends_with(close);
    token.chars().count() > 2 && (wrapped('<', '>') || wrapped('[', ']'))
}

/// Runs `body`, which calls into the tokenizers library, and turns its panics into errors.
fn guarded<T>(action: &'static str, body: impl FnOnce() -> T) -> Result<T, TextError> {
    catch_unwind(AssertUnwindSafe(body))
        .map_err(|payload| TextError::Panicked { action, message: panic_text(payload.as_ref()) })
}

fn panic_text(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".to_owned())
}

/// Reads a file of at most [`MAX_TOKENIZER_BYTES`].
fn read_limited(path: &Path) -> Result<Vec<u8>, TextError> {
    let unreadable = |error| TextError::Unreadable { path: path.to_owned(), error };
    let file = File::open(path).map_err(unreadable)?;
    let bytes = file.metadata().map_err(unreadable)?.len();
    if bytes > MAX_TOKENIZER_BYTES {
        return Err(TextError::TooLarge { path: path.to_owned(), bytes, limit: MAX_TOKENIZER_BYTES });
    }
    let mut content = Vec::new();
    file.take(MAX_TOKENIZER_BYTES).read_to_end(&mut content).map_err(unreadable)?;
    match ForeignFile::of(&content) {
        Some(what) => Err(TextError::Foreign { path: path.to_owned(), what }),
        None => Ok(content),
    }
}

/// `eos_token` of a `tokenizer_config.json`: a string, or an object with its `content`.
fn eos_token(path: PathBuf, content: &[u8]) -> Result<Option<String>, TextError> {
    let config: Value = match serde_json::from_slice(content) {
        Ok(config) => config,
        Err(error) => return Err(TextError::Invalid { path, message: error.to_string() }),
    };
    let token = &config["eos_token"];
    Ok(token.as_str().or_else(|| token["content"].as_str()).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn special_tokens_stand_around_a_source_and_not_in_a_target() {
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        let source = tokenizer.encode_source("b a").unwrap();
        assert_eq!(source, Source { ids: vec![0, 3, 2], leading: 1, trailing: 0 });
        assert_eq!(tokenizer.encode_target("b a").unwrap(), vec![3, 2]);
        assert_eq!(tokenizer.eos_id(), Some(1));
    }

    #[test]
    fn a_special_token_in_the_text_is_not_taken_for_one_of_the_template() {
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        let source = tokenizer.encode_source("<s> a").unwrap();
        assert_eq!(source, Source { ids: vec![0, 0, 2], leading: 1, trailing: 0 });
    }

    #[test]
    fn ordinary_ids_leave_out_special_tokens_and_rows_outside_the_table() {
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        assert_eq!(tokenizer.ordinary_ids(100, 100).unwrap(), vec![2, 3, 4]);
        assert_eq!(tokenizer.ordinary_ids(4, 100).unwrap(), vec![2, 3]);
        assert_eq!(tokenizer.ordinary_ids(100, 1).unwrap(), vec![2]);
    }

    #[test]
    fn ordinary_ids_leave_out_bytes_and_unused_entries() {
        let json =
            fixture::WITH_BOS.replace("\"a\": 2", "\"[unused1]\": 2").replace("\"b\": 3", "\"<0x41>\": 3");
        let folder = fixture::folder(&json);
        assert_eq!(Tokenizer::open(folder.path()).unwrap().ordinary_ids(100, 100).unwrap(), vec![4]);
        assert!(!in_brackets("<>") && !in_brackets("a>") && in_brackets("[PAD]"));
    }

    #[test]
    fn decoding_leaves_special_tokens_out() {
        let folder = fixture::folder(fixture::WITH_BOS);
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        assert_eq!(tokenizer.decode(&[0, 3, 2, 1]).unwrap(), "b a");
    }

    #[test]
    fn a_damaged_tokenizer_is_refused_by_name() {
        let folder = fixture::folder("{\"version\": \"1.0\", \"model\": {\"type\": \"BPE\"");
        let Err(TextError::Invalid { path, .. }) = Tokenizer::open(folder.path()) else { panic!("accepted") };
        assert!(path.ends_with("tokenizer.json"));
        assert!(matches!(Tokenizer::open(Path::new("/nowhere")), Err(TextError::Unreadable { .. })));
    }

    #[test]
    fn a_panic_of_the_library_is_an_error() {
        let failed: Result<(), _> = guarded("testing", || panic!("index out of bounds"));
        let Err(TextError::Panicked { action: "testing", message }) = failed else { panic!("not caught") };
        assert_eq!(message, "index out of bounds");
    }
}
