//! A JSON object in the order of its file: Python's dictionaries keep it, and the order decides ids.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// The members of an object, in their order.
#[derive(Default)]
pub struct Object(Vec<(String, Box<RawValue>)>);

impl Object {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<Value> {
        self.raw(key).map(parsed)
    }

    /// The value of a key, when it is an object, in the order of its file.
    pub fn object(&self, key: &str) -> Option<Self> {
        serde_json::from_str(self.raw(key)?.get()).ok()
    }

    /// Puts a value where the key is, or behind the others.
    pub fn set(&mut self, key: &str, value: &Value) {
        let raw = serde_json::value::to_raw_value(value).expect("a value is JSON");
        self.put(key.to_owned(), raw);
    }

    /// Takes a key out.
    pub fn remove(&mut self, key: &str) {
        self.0.retain(|(name, _)| name != key);
    }

    /// Keys and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Value)> {
        self.0.iter().map(|(key, raw)| (key.as_str(), parsed(raw)))
    }

    fn raw(&self, key: &str) -> Option<&RawValue> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, raw)| &**raw)
    }

    fn put(&mut self, key: String, raw: Box<RawValue>) {
        match self.0.iter_mut().find(|(name, _)| *name == key) {
            Some((_, there)) => *there = raw,
            None => self.0.push((key, raw)),
        }
    }
}

fn parsed(raw: &RawValue) -> Value {
    serde_json::from_str(raw.get()).expect("a raw value is JSON")
}

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Object;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Object, A::Error> {
                let mut object = Object::default();
                while let Some((key, raw)) = members.next_entry::<String, Box<RawValue>>()? {
                    object.put(key, raw);
                }
                Ok(object)
            }
        }
        deserializer.deserialize_map(Members)
    }
}
