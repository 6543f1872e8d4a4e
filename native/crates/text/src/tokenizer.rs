//! A Hugging Face tokenizer folder.

use std::any::Any;
use std::fs::File;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokenizers::ModelWrapper;
use tunesmith_tensor::ForeignFile;

use crate::token_files::{self, TOKEN_FILES, TokenFiles};
use crate::{TextError, last};

/// The largest tokenizer file that is read; the largest real ones have about 35 MB.
pub(crate) const MAX_TOKENIZER_BYTES: u64 = 256 << 20;

/// A tokenizer and the end-of-sequence token that its folder names. Clones share it.
#[derive(Clone)]
pub struct Tokenizer {
    inner: Arc<tokenizers::Tokenizer>,
    said: Arc<TokenFiles>,
    eos_id: Option<u32>,
    eos_is_new: bool,
    reads_otherwise: bool,
    /// Special tokens that decoding does not leave out.
    shown: Arc<[u32]>,
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
    /// Reads the tokenizer of a model folder: `tokenizer.json`, and what the files beside it say of tokens. The
    /// last one read is kept while its files stay as they are: to read a large vocabulary takes a quarter of a
    /// second.
    ///
    /// # Errors
    /// [`TextError::Unreadable`], [`TextError::TooLarge`], [`TextError::Invalid`], [`TextError::TokenFile`] and
    /// [`TextError::Panicked`].
    pub fn open(folder: &Path) -> Result<Self, TextError> {
        let path = folder.join("tokenizer.json");
        let files: Vec<PathBuf> =
            [path.clone()].into_iter().chain(TOKEN_FILES.map(|name| folder.join(name))).collect();
        last::or_read(&files, || {
            let content = read_limited(&path)?;
            let mut inner = parse(&path, &content)?;
            let mut rebuilt = None;
            let said = token_files::read(folder, inner.get_added_tokens_decoder().iter(), |class, token| {
                rebuilt = class.rebuild(&content, token);
                rebuilt.is_some()
            })?;
            let id_of =
                |inner: &tokenizers::Tokenizer| said.eos.as_ref().and_then(|token| inner.token_to_id(token));
            let eos_is_new = said.eos.is_some() && id_of(&inner).is_none();
            let reads_otherwise = rebuilt.as_ref().is_some_and(|&(_, reads_otherwise)| reads_otherwise);
            if let Some((content, _)) = rebuilt {
                inner = parse(&path, &content)?;
            }
            if let Some(dropout) = dropout(&inner) {
                return Err(TextError::AtRandom { path: path.clone(), dropout });
            }
            let action = "adding tokens";
            guarded(action, || inner.add_tokens(said.tokens.clone()))?
                .map_err(|error| TextError::Failed { action, message: error.to_string() })?;
            inner.set_encode_special_tokens(said.split_special_tokens);
            let (eos_id, shown) = (id_of(&inner), Arc::default());
            let (inner, said) = (Arc::new(inner), Arc::new(said));
            Ok(Self { inner, said, eos_id, eos_is_new, reads_otherwise, shown })
        })
    }

    /// The tokenizer of `tokenizer.json` alone.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(crate) fn alone(folder: &Path) -> Result<Self, TextError> {
        let path = folder.join("tokenizer.json");
        Self::from_content(&path, &read_limited(&path)?)
    }

    /// The tokenizer of the content of a `tokenizer.json`, with nothing left to chance.
    pub(crate) fn from_content(path: &Path, content: &[u8]) -> Result<Self, TextError> {
        let mut inner = parse(path, content)?;
        if let ModelWrapper::BPE(model) = inner.get_model()
            && model.dropout.is_some()
        {
            let mut model = model.clone();
            model.dropout = None;
            inner.with_model(model);
        }
        Ok(Self {
            inner: Arc::new(inner),
            said: Arc::default(),
            eos_id: None,
            eos_is_new: false,
            reads_otherwise: false,
            shown: Arc::default(),
        })
    }

    /// What the files beside `tokenizer.json` say.
    pub(crate) fn said(&self) -> &TokenFiles {
        &self.said
    }

    /// Whether a tokenizer class of transformers makes another text of ids than `tokenizer.json` does.
    pub(crate) fn reads_otherwise(&self) -> bool {
        self.reads_otherwise
    }

    /// The end-of-sequence token that the folder's tokenizer files name, when `tokenizer.json` lacks it, and the
    /// file that does.
    #[must_use]
    pub fn new_eos(&self) -> Option<(&str, &'static str)> {
        self.said.eos.as_deref().filter(|_| self.eos_is_new).map(|token| (token, self.said.eos_file))
    }

    /// The end-of-sequence token of the tokenizer's files; none when no file names one, or when it is a new token
    /// without a row in an embedding table of `rows`.
    #[must_use]
    pub fn eos_id(&self, rows: usize) -> Option<u32> {
        self.eos_id.filter(|&id| !self.eos_is_new || (id as usize) < rows)
    }

    /// The token that ends a target: the tokenizer's, else the first of `of_model`.
    ///
    /// # Errors
    /// [`TextError::NoEndOfSequence`] and [`TextError::UnknownEndOfSequence`].
    pub fn end_of_sequence(&self, of_model: &[u32], rows: usize) -> Result<u32, TextError> {
        self.eos_id(rows).or(of_model.first().copied()).ok_or_else(|| match self.new_eos() {
            Some((token, file)) => TextError::UnknownEndOfSequence { token: token.to_owned(), file },
            None => TextError::NoEndOfSequence,
        })
    }

    /// Whether the vocabulary has this token, and whether it is one that was added to it.
    pub(crate) fn knows(&self, token: &str) -> Option<Known> {
        let added = self.inner.get_added_vocabulary();
        let id = self.inner.token_to_id(token)?;
        Some(Known {
            id,
            added: added.get_vocab().contains_key(token),
            special: added.is_special_token(token),
        })
    }

    /// The ids of a source text, with the special tokens that the tokenizer adds.
    ///
    /// # Errors
    /// [`TextError::Failed`] and [`TextError::Panicked`].
    pub fn source_ids(&self, text: &str) -> Result<Vec<u32>, TextError> {
        Ok(self.encode(text, true)?.get_ids().to_vec())
    }

    /// The ids of a source text, told apart from the special tokens around them.
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

    /// The same tokenizer, which leaves these special tokens in the text of generated ids.
    #[must_use]
    pub fn showing(self, tokens: &[String]) -> Self {
        let shown = tokens.iter().filter_map(|token| self.inner.token_to_id(token)).collect();
        Self { shown, ..self }
    }

    /// All tokens that are special in a text, by id: none where a text's own are read letter by letter.
    #[must_use]
    pub fn special_tokens(&self) -> Vec<String> {
        if self.inner.get_encode_special_tokens() {
            return Vec::new();
        }
        let added = self.inner.get_added_vocabulary();
        let special = added.get_vocab().iter().filter(|(token, _)| added.is_special_token(token));
        let mut special: Vec<(u32, &String)> = special.map(|(token, &id)| (id, token)).collect();
        special.sort_unstable();
        special.into_iter().map(|(_, token)| token.clone()).collect()
    }

    /// The text of generated ids; special tokens are left out, but for those that are shown.
    ///
    /// # Errors
    /// [`TextError::Failed`] and [`TextError::Panicked`].
    pub fn decode(&self, ids: &[u32]) -> Result<String, TextError> {
        let action = "decoding ids";
        let added = self.inner.get_added_vocabulary();
        guarded(action, || {
            let is_read = |id: &u32| {
                let token = self.inner.id_to_token(*id);
                token.is_some_and(|token| self.shown.contains(id) || !added.is_special_token(&token))
            };
            let left: Vec<u32> = ids.iter().copied().filter(is_read).collect();
            // Not every decoder of the library takes a text of no tokens.
            if left.is_empty() { Ok(String::new()) } else { self.inner.decode(&left, false) }
        })?
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

/// What a tokenizer knows of a token.
#[derive(PartialEq)]
pub(crate) struct Known {
    pub id: u32,
    /// Added to the vocabulary, whether the vocabulary has it too.
    pub added: bool,
    pub special: bool,
}

/// Reads a `tokenizer.json`, without its padding and truncation.
fn parse(path: &Path, content: &[u8]) -> Result<tokenizers::Tokenizer, TextError> {
    let invalid = |error: &dyn std::fmt::Display| TextError::Invalid {
        path: path.to_owned(),
        message: error.to_string(),
    };
    let mut inner = guarded("reading tokenizer.json", || tokenizers::Tokenizer::from_bytes(content))?
        .map_err(|error| invalid(&error))?;
    inner.with_padding(None);
    inner.with_truncation(None).map_err(|error| invalid(&error))?;
    Ok(inner)
}

/// How often a tokenizer leaves out a merge at random; none where the same text always has the same ids.
fn dropout(tokenizer: &tokenizers::Tokenizer) -> Option<f32> {
    match tokenizer.get_model() {
        ModelWrapper::BPE(model) => model.dropout.filter(|&dropout| dropout > 0.0),
        _ => None,
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
pub(crate) fn read_limited(path: &Path) -> Result<Vec<u8>, TextError> {
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
        assert_eq!(tokenizer.eos_id(6), Some(1));
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
        let showing = tokenizer.showing(&["<s>".to_owned()]);
        assert_eq!(showing.decode(&[0, 3, 2, 1]).unwrap(), "<s> b a");
    }

    #[test]
    fn a_tokenizer_that_leaves_out_merges_at_random_is_refused() {
        let model = |dropout: &str| {
            format!(
                r#"{{"version": "1.0", "pre_tokenizer": {{"type": "ByteLevel", "add_prefix_space": false,
                "trim_offsets": true}}, "model": {{"type": "BPE", "dropout": {dropout},
                "vocab": {{"a": 0, "b": 1, "ab": 2}}, "merges": [["a", "b"]]}}}}"#
            )
        };
        let folder = fixture::folder(&model("0.5"));
        let Err(TextError::AtRandom { dropout, .. }) = Tokenizer::open(folder.path()) else {
            panic!("accepted")
        };
        assert!((dropout - 0.5).abs() < f32::EPSILON);
        // A class that builds the model anew builds it without, and is compared with what the file says without.
        let config = folder.path().join("tokenizer_config.json");
        std::fs::write(config, r#"{"tokenizer_class": "GPT2Tokenizer"}"#).unwrap();
        let tokenizer = Tokenizer::open(folder.path()).unwrap();
        let alone = Tokenizer::alone(folder.path()).unwrap();
        for _ in 0..20 {
            assert_eq!(tokenizer.encode_target("abab").unwrap(), vec![2, 2]);
            assert_eq!(alone.encode_target("abab").unwrap(), vec![2, 2]);
        }
        for harmless in ["null", "0.0"] {
            assert!(Tokenizer::open(fixture::folder(&model(harmless)).path()).is_ok());
        }
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
