//! The fields of a configuration file, read strictly.

use crate::ModelError;
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use tunesmith_tensor::ForeignFile;

/// The fields of a JSON object, read strictly.
#[derive(Clone)]
pub(crate) struct Fields {
    file: String,
    fields: Map<String, Value>,
    told: Rc<RefCell<Told>>,
}

/// What a reading of the fields came upon besides the model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// What is said twice with two values, as it is taken: `layers 4`. Who reads the other key computes another model.
    pub contested: Vec<String>,
    /// Keys of an unscaled rotation that only a scaled one reads, and the field they are in.
    pub unused: Option<(String, Vec<String>)>,
}

/// No dimension of a real model comes near; products of three stay far below 2^64.
const LARGEST: u64 = 1 << 24;

impl Fields {
    /// Of the text of a file of this name.
    pub fn of(file: &str, text: &[u8], path: &Path) -> Result<Fields, ModelError> {
        let json = |reason: String| ModelError::Json { path: path.into(), reason };
        match serde_json::from_slice(text) {
            Ok(Value::Object(fields)) => Ok(Fields { file: file.to_string(), fields, told: Rc::default() }),
            Ok(_) => Err(json("an object is expected".to_string())),
            Err(error) => Err(json(error.to_string())),
        }
    }

    /// What was told so far.
    pub fn told(&self) -> Told {
        self.told.borrow().clone()
    }

    /// Notes what a thing is taken as, where `others` say something else.
    pub fn contest(&self, what: &str, taken: f64, others: impl IntoIterator<Item = f64>) {
        if others.into_iter().any(|other| other != taken) {
            self.contest_text(what, &taken.to_string());
        }
    }

    /// Notes what a thing is taken as, which is said in another way too.
    pub fn contest_text(&self, what: &str, taken: &str) {
        self.told.borrow_mut().contested.push(format!("{what} {taken}"));
    }

    /// Notes keys that nothing reads.
    pub fn tell_unused(&self, place: &str, keys: Vec<String>) {
        if !keys.is_empty() {
            self.told.borrow_mut().unused = Some((place.to_string(), keys));
        }
    }

    /// The file's name.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The names of all fields.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// Like [`Fields::size`], of a thing that a file may tell under two names.
    pub fn size_of(&self, what: &str, names: &[&str]) -> Result<usize, ModelError> {
        let size = self.size(names)?;
        let number = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
        self.contest(what, size as f64, names.iter().filter_map(|name| self.written(name)).map(number));
        Ok(size)
    }

    pub fn read(path: &Path) -> Result<Fields, ModelError> {
        let bytes = std::fs::read(path).map_err(|source| ModelError::Io { path: path.into(), source })?;
        if let Some(what) = ForeignFile::of(&bytes) {
            return Err(ModelError::Foreign { path: path.into(), what });
        }
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Fields::of(&file, &bytes, path)
    }

    /// A field that is there, even if it is null: transformers takes no null for most.
    pub fn written(&self, field: &str) -> Option<&Value> {
        self.fields.get(field)
    }

    /// A field that is there and not null.
    pub fn given(&self, field: &str) -> Option<&Value> {
        self.written(field).filter(|value| !value.is_null())
    }

    /// The same fields, one of them with this value.
    pub fn with(&self, field: &str, value: Value) -> Fields {
        let mut fields = self.clone();
        fields.fields.insert(field.to_string(), value);
        fields
    }

    /// The same fields with this value where there is none.
    pub fn or(&self, field: &str, value: impl Into<Value>) -> Fields {
        if self.written(field).is_some() { self.clone() } else { self.with(field, value.into()) }
    }

    /// The same fields without one of them.
    pub fn without(&self, field: &str) -> Fields {
        let mut fields = self.clone();
        fields.fields.remove(field);
        fields
    }

    /// The same fields, one of them under the name that it has elsewhere.
    pub fn renamed(&self, field: &str, name: &str) -> Fields {
        self.written(field).map_or_else(|| self.clone(), |value| self.with(name, value.clone()))
    }

    /// Other fields of the same file.
    pub fn inside(&self, fields: Value) -> Fields {
        self.holding(if let Value::Object(fields) = fields { fields } else { Map::new() })
    }

    fn holding(&self, fields: Map<String, Value>) -> Fields {
        Fields { file: self.file.clone(), fields, told: Rc::clone(&self.told) }
    }

    /// The fields as JSON.
    pub fn into_value(self) -> Value {
        Value::Object(self.fields)
    }

    /// An object inside, where it says anything.
    pub fn object(&self, field: &str) -> Result<Option<Fields>, ModelError> {
        match self.given(field) {
            None => Ok(None),
            Some(Value::Object(inner)) if inner.is_empty() => Ok(None),
            Some(Value::Object(inner)) => Ok(Some(self.holding(inner.clone()))),
            Some(_) => Err(self.wrong(field, "an object")),
        }
    }

    /// A positive size under the first of the names that is written.
    pub fn size(&self, names: &[&str]) -> Result<usize, ModelError> {
        let name = names.iter().copied().find(|name| self.written(name).is_some()).unwrap_or(names[0]);
        match self.written(name).and_then(Value::as_u64) {
            Some(size @ 1..=LARGEST) => Ok(size as usize),
            _ => Err(self.wrong(name, "a whole number from 1 to 16777216")),
        }
    }

    /// A whole number from 0 on, with a default.
    pub fn count_or(&self, name: &str, default: usize) -> Result<usize, ModelError> {
        match self.given(name).map(Value::as_u64) {
            None => Ok(default),
            Some(Some(count @ 0..=LARGEST)) => Ok(count as usize),
            Some(_) => Err(self.wrong(name, "a whole number from 0 to 16777216")),
        }
    }

    /// A soft cap: null is none.
    pub fn soft_cap(&self, field: &str, default: Option<f64>) -> Result<Option<f32>, ModelError> {
        match self.written(field) {
            None => Ok(default.map(|cap| cap as f32)),
            Some(Value::Null) => Ok(None),
            Some(_) => self.positive(field, 1.0).map(|cap| Some(cap as f32)),
        }
    }

    /// Like [`Fields::size`], with a default.
    pub fn size_or(&self, name: &str, default: usize) -> Result<usize, ModelError> {
        self.written(name).map_or(Ok(default), |_| self.size(&[name]))
    }

    /// A positive size, where one is given.
    pub fn optional_size(&self, field: &str) -> Result<Option<usize>, ModelError> {
        self.given(field).map(|_| self.size(&[field])).transpose()
    }

    /// A finite positive number.
    pub fn positive(&self, field: &str, default: f64) -> Result<f64, ModelError> {
        match self.written(field).map(Value::as_f64) {
            None => Ok(default),
            Some(Some(number)) if number > 0.0 && number.is_finite() => Ok(number),
            Some(_) => Err(self.wrong(field, "a positive number")),
        }
    }

    /// Like [`Fields::positive`], where null says nothing.
    pub fn positive_or_null(&self, field: &str, default: f64) -> Result<f64, ModelError> {
        self.given(field).map_or(Ok(default), |_| self.positive(field, default))
    }

    /// A finite positive number that has to be there.
    pub fn positive_required(&self, field: &str) -> Result<f64, ModelError> {
        self.written(field).ok_or_else(|| self.wrong(field, "a positive number"))?;
        self.positive(field, 1.0)
    }

    /// A finite number, where one is given.
    pub fn number_or_null(&self, field: &str) -> Result<Option<f64>, ModelError> {
        match self.given(field).map(Value::as_f64) {
            None => Ok(None),
            Some(Some(number)) if number.is_finite() => Ok(Some(number)),
            Some(_) => Err(self.wrong(field, "a number")),
        }
    }

    /// A list of so many finite positive numbers.
    pub fn numbers(&self, field: &str, count: usize) -> Result<Vec<f64>, ModelError> {
        let numbers = self.numbers_from_zero(field, count).ok();
        numbers
            .filter(|numbers| numbers.iter().all(|number| *number > 0.0))
            .ok_or_else(|| self.wrong(field, &format!("a list of {count} positive numbers")))
    }

    /// A list of so many finite numbers that are not negative.
    pub fn numbers_from_zero(&self, field: &str, count: usize) -> Result<Vec<f64>, ModelError> {
        let list = self.given(field).and_then(Value::as_array);
        let numbers: Option<Vec<f64>> = list.map(|list| list.iter().filter_map(Value::as_f64).collect());
        numbers
            .filter(|numbers| numbers.len() == count && numbers.iter().all(|number| *number >= 0.0))
            .ok_or_else(|| self.wrong(field, &format!("a list of {count} numbers from 0 on")))
    }

    /// A text, where one is given.
    pub fn text(&self, field: &str) -> Result<Option<&str>, ModelError> {
        match self.given(field) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(field, "a text")),
        }
    }

    /// A truth value.
    pub fn flag(&self, field: &str, default: bool) -> Result<bool, ModelError> {
        match self.written(field) {
            None => Ok(default),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(self.wrong(field, "true or false")),
        }
    }

    /// One id or a list of ids; -1 stands for no token.
    pub fn ids(&self, field: &str) -> Result<Option<Vec<u32>>, ModelError> {
        let id = |value: &Value| value.as_u64().and_then(|id| u32::try_from(id).ok());
        let ids = match self.given(field) {
            None => return Ok(None),
            Some(Value::Array(ids)) => &ids[..],
            Some(one) => std::slice::from_ref(one),
        };
        let tokens = ids.iter().filter(|value| value.as_i64() != Some(-1));
        tokens
            .map(id)
            .collect::<Option<_>>()
            .map(Some)
            .ok_or_else(|| self.wrong(field, "a token id or a list of them"))
    }

    /// Refuses every value but the expected one.
    pub fn only(
        &self,
        architecture: &'static str,
        field: &str,
        allowed: &[Value],
        expected: &'static str,
    ) -> Result<(), ModelError> {
        match self.written(field) {
            Some(got) if !allowed.contains(got) => Err(self.unsupported(architecture, field, got, expected)),
            _ => Ok(()),
        }
    }

    pub fn unsupported(
        &self,
        architecture: &'static str,
        field: &str,
        got: &Value,
        expected: &'static str,
    ) -> ModelError {
        ModelError::UnsupportedFeature {
            architecture,
            field: field.to_string(),
            got: got.to_string(),
            expected,
        }
    }

    /// Like [`Fields::wrong`], of a field that may stand in an object inside.
    pub fn wrong_in(&self, inner: Option<&Fields>, field: &str, expected: &str) -> ModelError {
        inner.filter(|inner| inner.written(field).is_some()).unwrap_or(self).wrong(field, expected)
    }

    /// Like [`Fields::wrong`], of the first of the names that is written.
    pub fn wrong_of(&self, names: &[&str], expected: &str) -> ModelError {
        let name = names.iter().copied().find(|name| self.written(name).is_some()).unwrap_or(names[0]);
        self.wrong(name, expected)
    }

    pub fn wrong(&self, field: &str, expected: &str) -> ModelError {
        let got = self.written(field).map_or("nothing".to_string(), Value::to_string);
        let file = self.file.clone();
        ModelError::Config { file, field: field.to_string(), expected: expected.to_string(), got }
    }
}
