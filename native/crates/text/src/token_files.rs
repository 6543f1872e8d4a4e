//! What the files beside tokenizer.json say of tokens, as `AutoTokenizer` of transformers 5 takes them.
//!
//! `tokenizer_config.json` first. Only where it has no `added_tokens_decoder`, `special_tokens_map.json` goes
//! over it and `added_tokens.json` adds to it. Whatever tokenizer.json does not know the same way is added to
//! it: a token of the vocabulary keeps its id, a new one gets the next free id, whatever id the file gives.
//! `add_bos_token` and `add_eos_token` mean nothing beside a tokenizer.json; some classes of `tokenizer_class` do
//! (see [`TokenizerClass`]): none of the file's own added tokens is then known.
//! (`PreTrainedTokenizerBase._from_pretrained`, `TokenizersBackend.__init__`.)

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use serde_json::Value;
use tokenizers::AddedToken;

use crate::TextError;
use crate::object::Object;
use crate::tokenizer::read_limited;
use crate::tokenizer_class::{TokenizerClass, is_not_followed};

/// The files, in the order in which they are looked at.
pub const TOKEN_FILES: [&str; 4] = [CONFIG, MAP, ADDED, MODEL];

const CONFIG: &str = "tokenizer_config.json";
const MAP: &str = "special_tokens_map.json";
const ADDED: &str = "added_tokens.json";
/// Names the class where `tokenizer_config.json` does not.
const MODEL: &str = "config.json";
const EXTRA: &str = "extra_special_tokens";
/// The older name of `extra_special_tokens`.
const ADDITIONAL: &str = "additional_special_tokens";
/// The tokens that every tokenizer can have, in the order in which new ones get their ids.
const NAMED: [&str; 7] =
    ["bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token"];

/// What the files change about a tokenizer.json.
#[derive(Default)]
pub struct TokenFiles {
    /// The class that rebuilds the tokenizer, where it does.
    pub class: Option<TokenizerClass>,
    /// A class that makes another tokenizer of some files than they say and is not followed, and the file that
    /// names it.
    pub other_class: Option<(String, &'static str)>,
    /// Tokens to add, in order: new ones, and known ones of which the files say something else.
    pub tokens: Vec<AddedToken>,
    /// Whether special tokens in a text are read letter by letter.
    pub split_special_tokens: bool,
    /// The end-of-sequence token.
    pub eos: Option<String>,
    /// The file that names it.
    pub eos_file: &'static str,
    /// What `tokenizer_config.json` itself names.
    pub config_eos: Option<String>,
}

/// A token as a file gives it.
#[derive(Clone, PartialEq)]
enum Given {
    Text(String),
    Token(AddedToken),
}

impl Given {
    fn content(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Token(token) => &token.content,
        }
    }
}

/// Reads the files of a folder whose tokenizer.json knows the tokens `known`, by id; `rebuild` tells whether a class
/// whose tokens have these texts rebuilds it.
///
/// # Errors
/// [`TextError::TokenFile`] for what transformers refuses, [`TextError::Invalid`] for what is no JSON object,
/// [`TextError::Unreadable`] and [`TextError::TooLarge`].
pub fn read<'a>(
    folder: &Path,
    known: impl Iterator<Item = (&'a u32, &'a AddedToken)>,
    rebuild: impl FnOnce(TokenizerClass, &dyn Fn(&str) -> Option<String>) -> bool,
) -> Result<TokenFiles, TextError> {
    let known: BTreeMap<i64, AddedToken> = known.map(|(&id, token)| (i64::from(id), token.clone())).collect();
    let mut settings = Settings::read(folder)?;
    let class_named = settings.class(folder);
    let class =
        class_named.as_ref().and_then(|(name, _)| TokenizerClass::of(name, |key| settings.keys.get(key)));
    let class = class.filter(|&class| rebuild(class, &|key| settings.text_of(key, class)));
    if let Some(class) = class {
        settings.take_defaults(class);
    }
    let listed = settings.listed(folder, &known)?;
    let named = settings.named(folder, &listed.by_name)?;
    let extra = settings.extra(folder)?;
    let eos = settings.named_token(folder, "eos_token")?.map(|token| token.content().to_owned());
    let known = if class.is_some() { BTreeMap::new() } else { known };
    Ok(TokenFiles {
        class,
        other_class: class_named.filter(|(name, _)| is_not_followed(name)),
        tokens: to_add(&known, listed, &named, extra),
        split_special_tokens: settings.split_special_tokens(folder)?,
        eos_file: if settings.of_map.contains("eos_token") { MAP } else { CONFIG },
        config_eos: settings.config_eos,
        eos,
    })
}

/// The tokens that tokenizer.json lacks or describes otherwise.
fn to_add(
    known: &BTreeMap<i64, AddedToken>,
    listed: Listed,
    named: &[Given],
    extra: Vec<Given>,
) -> Vec<AddedToken> {
    let differs = |token: &AddedToken| !known.values().any(|there| there == token);
    let mut add: Vec<Given> = listed.by_id.into_values().filter(differs).map(Given::Token).collect();
    let names: HashSet<String> = known
        .values()
        .map(|token| token.content.clone())
        .chain(add.iter().map(|token| token.content().to_owned()))
        .collect();
    for token in named.iter().cloned().chain(extra) {
        if !names.contains(token.content()) && !add.contains(&token) {
            add.push(token);
        }
    }
    let is_named = |content: &str| named.iter().any(|token| token.content() == content);
    add.into_iter()
        .map(|token| match token {
            Given::Text(text) => AddedToken::from(text, true),
            Given::Token(token) => {
                let special = token.special || is_named(&token.content);
                token.special(special)
            }
        })
        .collect()
}

/// Tokens that files list with an id.
#[derive(Default)]
struct Listed {
    by_id: BTreeMap<i64, AddedToken>,
    by_name: HashMap<String, AddedToken>,
}

impl Listed {
    fn insert(&mut self, id: i64, token: AddedToken) {
        self.by_name.insert(token.content.clone(), token.clone());
        self.by_id.insert(id, token);
    }
}

/// `tokenizer_config.json`, with `special_tokens_map.json` over it where that is read.
struct Settings {
    keys: Object,
    /// Tokens under names of their own (`image_token`), and those of an `extra_special_tokens` with names.
    own: Vec<(String, Value)>,
    /// Keys that `special_tokens_map.json` gave.
    of_map: HashSet<String>,
    config_eos: Option<String>,
}

impl Settings {
    fn read(folder: &Path) -> Result<Self, TextError> {
        let mut keys = object(folder, CONFIG)?.unwrap_or_default();
        if let Some(additional) = keys.get(ADDITIONAL)
            && keys.get(EXTRA).is_none_or(|extra| is_empty(&extra))
        {
            keys.remove(ADDITIONAL);
            keys.set(EXTRA, &additional);
        }
        let own: Vec<(String, Value)> = keys
            .iter()
            .filter(|(key, value)| is_own(key) && value.is_string())
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        for (key, _) in &own {
            keys.remove(key);
        }
        let eos = keys.get("eos_token").unwrap_or_default();
        let config_eos = eos.as_str().or_else(|| eos["content"].as_str()).map(str::to_owned);
        let mut settings = Self { keys, own, of_map: HashSet::new(), config_eos };
        settings.take_names();
        if settings.keys.get("added_tokens_decoder").is_none() {
            settings.read_map(folder)?;
        }
        Ok(settings)
    }

    /// The name of the tokenizer's class, and the file that gives it.
    fn class(&self, folder: &Path) -> Option<(String, &'static str)> {
        let text = |value: Value, file| value.as_str().map(|name| (name.to_owned(), file));
        match self.keys.get("tokenizer_class").filter(|name| !name.is_null()) {
            Some(own) => text(own, CONFIG),
            None => text(object(folder, MODEL).ok()??.get("tokenizer_class")?, MODEL),
        }
    }

    /// The text of a token with a name, under a class.
    fn text_of(&self, key: &str, class: TokenizerClass) -> Option<String> {
        let Some(value) = self.keys.get(key) else {
            let default = class.default_tokens().iter().find(|(named, _)| *named == key);
            return default.map(|&(_, token)| token.to_owned());
        };
        value.as_str().or_else(|| value["content"].as_str()).map(str::to_owned)
    }

    /// Names the tokens that a class has where no file says anything of them.
    fn take_defaults(&mut self, class: TokenizerClass) {
        let mut own = Vec::new();
        for &(key, token) in class.default_tokens() {
            if is_own(key) {
                let there = self.own.iter().position(|(name, _)| name == key);
                match there.map(|index| self.own.remove(index)) {
                    Some(given) => own.push(given),
                    None if self.keys.get(key).is_none() => own.push((key.to_owned(), token.into())),
                    None => {}
                }
            } else if self.keys.get(key).is_none() {
                self.keys.set(key, &token.into());
            }
        }
        own.append(&mut self.own);
        self.own = own;
    }

    /// Moves the tokens of an `extra_special_tokens` with names to those under names of their own.
    fn take_names(&mut self) {
        let Some(names) = self.keys.object(EXTRA) else { return };
        for (key, value) in names.iter() {
            match self.own.iter_mut().find(|(there, _)| there == key) {
                Some((_, there)) => *there = value,
                None => self.own.push((key.to_owned(), value)),
            }
        }
        self.keys.remove(EXTRA);
    }

    fn read_map(&mut self, folder: &Path) -> Result<(), TextError> {
        let Some(map) = object(folder, MAP)? else { return Ok(()) };
        for (key, value) in map.iter() {
            let value = match value {
                Value::Object(token) if key != EXTRA => {
                    let mut token = token;
                    token.insert("__type".to_owned(), "AddedToken".into());
                    token.insert("special".to_owned(), true.into());
                    Value::Object(token)
                }
                Value::Array(tokens) if key == EXTRA => {
                    let mut all = self.keys.get(EXTRA).and_then(|there| there.as_array().cloned());
                    let all = all.get_or_insert_default();
                    for token in tokens {
                        if !all.contains(&token) {
                            all.push(token);
                        }
                    }
                    Value::Array(std::mem::take(all))
                }
                other => other,
            };
            self.keys.set(key, &value);
            self.of_map.insert(key.to_owned());
        }
        self.take_names();
        Ok(())
    }

    /// Tokens with ids: of `added_tokens_decoder`, else of added_tokens.json and of tokenizer.json.
    fn listed(&self, folder: &Path, known: &BTreeMap<i64, AddedToken>) -> Result<Listed, TextError> {
        let mut listed = Listed::default();
        if self.keys.get("added_tokens_decoder").is_some() {
            let refused = || refused(folder, CONFIG, "added_tokens_decoder");
            for (id, token) in self.keys.object("added_tokens_decoder").ok_or_else(refused)?.iter() {
                listed.insert(id.parse().map_err(|_| refused())?, added(&token).ok_or_else(refused)?);
            }
            return Ok(listed);
        }
        if let Some(ids) = object(folder, ADDED)? {
            let special = self.special_names();
            for (name, id) in ids.iter() {
                let id = id.as_i64().ok_or_else(|| refused(folder, ADDED, name))?;
                listed.insert(id, AddedToken::from(name, special.contains(name)));
            }
        }
        for (&id, token) in known {
            listed.insert(id, token.clone());
        }
        Ok(listed)
    }

    /// Which tokens of added_tokens.json are special: those that a text, or an object of
    /// special_tokens_map.json, names.
    fn special_names(&self) -> HashSet<String> {
        let named = NAMED.iter().filter_map(|&key| {
            let value = self.keys.get(key)?;
            let text = value
                .as_str()
                .or_else(|| self.of_map.contains(key).then(|| value["content"].as_str()).flatten())?;
            Some(text.to_owned())
        });
        let extra = self.keys.get(EXTRA).and_then(|extra| extra.as_array().cloned()).unwrap_or_default();
        named.chain(extra.iter().filter_map(Value::as_str).map(str::to_owned)).collect()
    }

    /// The tokens that have a name, in the order in which new ones get ids.
    fn named(&self, folder: &Path, listed: &HashMap<String, AddedToken>) -> Result<Vec<Given>, TextError> {
        let mut named = Vec::new();
        for key in NAMED {
            if let Some(token) = self.named_token(folder, key)? {
                let as_listed = listed.get(token.content()).cloned().map(Given::Token);
                named.push(as_listed.unwrap_or(token));
            }
        }
        // An object counts only with its `__type`; a text stands behind the objects.
        let objects = self.keys.iter().filter(|(key, _)| is_own(key));
        let mut own: Vec<(String, Given)> =
            objects.filter_map(|(key, value)| Some((key.to_owned(), given(&value)?))).collect();
        for (key, value) in &self.own {
            let token = given(value).ok_or_else(|| refused(folder, CONFIG, key))?;
            match own.iter_mut().find(|(there, _)| there == key) {
                Some((_, there)) => *there = token,
                None => own.push((key.clone(), token)),
            }
        }
        named.extend(own.into_iter().map(|(_, token)| token));
        Ok(named)
    }

    /// One of [`NAMED`]; an object needs no `__type`.
    fn named_token(&self, folder: &Path, key: &str) -> Result<Option<Given>, TextError> {
        let Some(value) = self.keys.get(key).filter(|value| !value.is_null()) else { return Ok(None) };
        let token = given(&value).or_else(|| added(&value).map(Given::Token));
        token.map(Some).ok_or_else(|| refused(folder, self.file_of(key), key))
    }

    fn extra(&self, folder: &Path) -> Result<Vec<Given>, TextError> {
        let key = if self.keys.get(EXTRA).is_some() { EXTRA } else { ADDITIONAL };
        match self.keys.get(key) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Array(tokens)) => {
                let tokens: Option<Vec<Given>> = tokens.iter().map(given).collect();
                tokens.ok_or_else(|| refused(folder, self.file_of(key), key))
            }
            Some(_) => Err(refused(folder, self.file_of(key), key)),
        }
    }

    fn split_special_tokens(&self, folder: &Path) -> Result<bool, TextError> {
        match self.keys.get("split_special_tokens") {
            None => Ok(false),
            Some(Value::Bool(split)) => Ok(split),
            Some(_) => Err(refused(folder, CONFIG, "split_special_tokens")),
        }
    }

    fn file_of(&self, key: &str) -> &'static str {
        if self.of_map.contains(key) { MAP } else { CONFIG }
    }
}

/// Whether a key names a token that only this model has.
fn is_own(key: &str) -> bool {
    key.ends_with("_token") && !NAMED.contains(&key)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}

/// A text, or an object that says it is a token.
fn given(value: &Value) -> Option<Given> {
    match value {
        Value::String(text) => Some(Given::Text(text.clone())),
        Value::Object(object) if object.get("__type").is_some_and(|kind| kind == "AddedToken") => {
            added(value).map(Given::Token)
        }
        _ => None,
    }
}

/// A token object: `content`, and flags that are false by default; special tokens are not normalized.
fn added(value: &Value) -> Option<AddedToken> {
    let object = value.as_object()?;
    let flag = |name: &str, default: bool| match object.get(name) {
        None => Some(default),
        Some(given) => given.as_bool(),
    };
    let special = flag("special", false)?;
    let token = AddedToken::from(object.get("content")?.as_str()?, special)
        .single_word(flag("single_word", false)?)
        .lstrip(flag("lstrip", false)?)
        .rstrip(flag("rstrip", false)?)
        .normalized(flag("normalized", !special)?);
    Some(token)
}

/// A file of the folder as an object; none when it is not there.
fn object(folder: &Path, name: &str) -> Result<Option<Object>, TextError> {
    let path = folder.join(name);
    if !path.exists() {
        return Ok(None);
    }
    match serde_json::from_slice(&read_limited(&path)?) {
        Ok(object) => Ok(Some(object)),
        Err(error) => Err(TextError::Invalid { path, message: error.to_string() }),
    }
}

fn refused(folder: &Path, file: &str, key: &str) -> TextError {
    TextError::TokenFile {
        path: folder.join(file),
        tokenizer: folder.join("tokenizer.json"),
        key: key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use crate::fixture;
    use serde_json::Value;

    use crate::{TextError, Tokenizer};

    fn golden(path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden").join(path)
    }

    fn json(path: &Path) -> Value {
        serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
    }

    /// The folder of a case: its files merged over those of the base (RFC 7396, one level deep).
    fn folder(base: &Path, files: &Value) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in ["tokenizer.json", "tokenizer_config.json"] {
            fs::copy(base.join(name), folder.path().join(name)).unwrap();
        }
        for (name, change) in files.as_object().unwrap() {
            let path = folder.path().join(name);
            if change.is_null() {
                fs::remove_file(path).unwrap();
                continue;
            }
            let mut members: Vec<String> = Vec::new();
            let there = if path.exists() { json(&path) } else { Value::Object(Default::default()) };
            let kept = there.as_object().unwrap().iter().filter(|(key, _)| change.get(key).is_none());
            let changed = change.as_object().unwrap().iter().filter(|(_, value)| !value.is_null());
            members.extend(
                kept.chain(changed).map(|(key, value)| format!("{}: {value}", Value::from(key.as_str()))),
            );
            fs::write(path, format!("{{{}}}", members.join(", "))).unwrap();
        }
        folder
    }

    #[test]
    fn tokens_have_the_ids_that_transformers_gives_them() {
        let cases = json(&golden("tokenizer-files.json"));
        let base = golden(cases["base"].as_str().unwrap());
        for case in cases["cases"].as_array().unwrap() {
            let name = case["name"].as_str().unwrap();
            let folder = folder(&base, &case["files"]);
            let opened = Tokenizer::open(folder.path());
            if case["refused"] == true {
                assert!(matches!(opened, Err(TextError::TokenFile { .. })), "{name} is taken");
                continue;
            }
            let tokenizer = opened.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(
                tokenizer.eos_id(usize::MAX).map(Value::from).unwrap_or_default(),
                case["eos_id"],
                "{name}"
            );
            for text in case["texts"].as_array().unwrap() {
                let ids = tokenizer.encode_source(text["text"].as_str().unwrap()).unwrap().ids;
                assert_eq!(Value::from(ids.clone()), text["ids"], "{name}: {}", text["text"]);
                assert_eq!(tokenizer.decode(&ids).unwrap(), text["decoded"], "{name}: {}", text["text"]);
            }
        }
    }

    #[test]
    fn a_class_that_reads_texts_otherwise_tells_in_runs_that_have_such() {
        let cases = json(&golden("tokenizer-files.json"));
        let base = golden(cases["base"].as_str().unwrap());
        let named = |name: &str| cases["cases"].as_array().unwrap().iter().find(|case| case["name"] == name);
        let folder = folder(&base, &named("spaces, LlamaTokenizer").unwrap()["files"]);
        let told = |source: &str, target: &str| {
            let sample = fixture::sample(source, target);
            crate::facts(folder.path(), &[sample], &[], 14).unwrap().changes
        };
        assert_eq!(told("the a", "a the"), None);
        assert!(told("the a", " the").unwrap().contains(r#""prepend_scheme":"first""#));
        assert!(told(" a", "the").is_some() && told("the", "the</s>the").is_some());
    }
}
