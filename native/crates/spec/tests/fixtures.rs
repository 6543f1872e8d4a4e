//! The fixtures of `schemas/tests` read by serde as ajv reads them: the same documents pass, the same are refused,
//! and what passes is written back as it was.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use tunesmith_spec::{Inspection, RunEvent, RunOutcome, RunSpec};

/// Fixtures of a kind, with their first comment line taken away: what remains is JSON.
fn fixtures(kind: &str, outcome: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../schemas/tests");
    let mut found: Vec<_> = fs::read_dir(root.join(kind).join(outcome))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let json = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
            (path, json)
        })
        .collect();
    found.sort();
    assert!(!found.is_empty());
    found
}

/// JSON does not tell 1 from 1.0; Rust writes the second for a float.
fn with_floats(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(items) => items.iter().map(with_floats).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, member)| (key.clone(), with_floats(member))).collect()
        }
        other => other.clone(),
    }
}

fn check<T: Serialize + DeserializeOwned>(kind: &str) {
    for (path, json) in fixtures(kind, "pass") {
        let read: T =
            serde_json::from_str(&json).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let written = serde_json::to_value(&read).unwrap();
        let original: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(with_floats(&written), with_floats(&original), "{}", path.display());
    }
    for (path, json) in fixtures(kind, "fail") {
        assert!(serde_json::from_str::<Value>(&json).is_ok(), "{} must be JSON", path.display());
        assert!(serde_json::from_str::<T>(&json).is_err(), "{} must be refused", path.display());
    }
}

#[test]
fn jobs_are_read_as_the_schema_says() {
    check::<RunSpec>("run-spec");
}

#[test]
fn events_are_read_as_the_schema_says() {
    check::<RunEvent>("run-event");
}

#[test]
fn outcomes_are_read_as_the_schema_says() {
    check::<RunOutcome>("run-outcome");
}

#[test]
fn inspections_are_read_as_the_schema_says() {
    check::<Inspection>("inspection");
}
