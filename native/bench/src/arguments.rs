//! `--name value` pairs.

use std::str::FromStr;

/// All values of one option, in order.
///
/// # Errors
/// A sentence when a value is missing or unreadable.
pub fn values<T: FromStr>(arguments: &[String], name: &str) -> Result<Vec<T>, String> {
    let mut found = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if argument == name {
            let value = rest.next().ok_or_else(|| format!("{name} needs a value"))?;
            found.push(value.parse().map_err(|_| format!("{name} cannot be {value:?}"))?);
        }
    }
    Ok(found)
}

/// What was given, or a default.
pub fn some_or<T: Clone>(given: Vec<T>, otherwise: &[T]) -> Vec<T> {
    if given.is_empty() { otherwise.to_vec() } else { given }
}
