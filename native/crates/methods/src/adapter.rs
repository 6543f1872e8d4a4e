//! Reading prompt-tuning folders: ours and those that PEFT wrote.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tunesmith_tensor::ForeignFile;
use tunesmith_tensor::safetensors::{self, SafetensorsError};

use crate::SoftPrompt;
use crate::soft_prompt::TENSOR;

/// The largest adapter file that is read: 65,536 virtual tokens of width 4,096 in f32.
const MAX_ADAPTER_BYTES: u64 = 1 << 30;

/// The largest adapter_config.json that is read.
const MAX_CONFIG_BYTES: u64 = 1 << 20;

/// An adapter folder that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum AdapterError {
    /// A file of the adapter could not be read.
    #[error("{} cannot be read: {error}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// Something else lies where a file of the adapter should be.
    #[error("{} {what}", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is.
        what: ForeignFile,
    },
    /// A file larger than any prompt.
    #[error("{} has {bytes} bytes, more than the limit of {limit}", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        bytes: u64,
        /// The limit.
        limit: u64,
    },
    /// Only a pickle is there.
    #[error("{} is a pickle, which can run code when it is read", path.display())]
    Pickle {
        /// The pickle.
        path: PathBuf,
    },
    /// `adapter_config.json` is no JSON object.
    #[error("{} is no JSON object: {message}", path.display())]
    Config {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// An adapter of another method than prompt tuning.
    #[error("{} holds an adapter of type {found}; supported is PROMPT_TUNING", path.display())]
    Method {
        /// The configuration file.
        path: PathBuf,
        /// Its `peft_type`.
        found: String,
    },
    /// The safetensors file is damaged.
    #[error("{}: {error}", path.display())]
    Weights {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: SafetensorsError,
    },
    /// The file has no tensor `prompt_embeddings`.
    #[error("{} has no tensor `{TENSOR}`", path.display())]
    MissingTensor {
        /// The file.
        path: PathBuf,
    },
    /// The prompt is no matrix with rows.
    #[error("{}: the prompt has the shape {found:?}, expected [virtual tokens, width]", path.display())]
    Shape {
        /// The file.
        path: PathBuf,
        /// The shape found.
        found: Vec<usize>,
    },
    /// The prompt belongs to a base model of another width.
    #[error("{}: the prompt is {got} wide, the base model {expected}", path.display())]
    Width {
        /// The file.
        path: PathBuf,
        /// Width of the base model.
        expected: usize,
        /// Width of the prompt.
        got: usize,
    },
    /// A value is infinite or not a number.
    #[error("{}: the prompt has a non-finite value in row {row}, column {column}", path.display())]
    NonFinite {
        /// The file.
        path: PathBuf,
        /// Virtual token.
        row: usize,
        /// Place within its vector.
        column: usize,
    },
}

/// Reads the soft prompt of a PEFT prompt-tuning folder (`adapter_config.json` and
/// `adapter_model.safetensors`) for a model of width `hidden`.
///
/// # Errors
/// Every variant of [`AdapterError`].
pub fn read_adapter(folder: &Path, hidden: usize) -> Result<SoftPrompt, AdapterError> {
    let config = folder.join("adapter_config.json");
    check_config(&config, &read_limited(&config, MAX_CONFIG_BYTES)?)?;
    let weights = folder.join("adapter_model.safetensors");
    let pickle = folder.join("adapter_model.bin");
    if !weights.exists() && pickle.exists() {
        return Err(AdapterError::Pickle { path: pickle });
    }
    prompt_of(&weights, &read_limited(&weights, MAX_ADAPTER_BYTES)?, hidden)
}

/// The prompt in the content of the file at `path`.
fn prompt_of(path: &Path, content: &[u8], hidden: usize) -> Result<SoftPrompt, AdapterError> {
    let path = path.to_owned();
    let mut file = match safetensors::from_bytes(content) {
        Ok(file) => file,
        Err(error) => return Err(AdapterError::Weights { path, error }),
    };
    let Some(tensor) = file.tensors.remove(TENSOR) else {
        return Err(AdapterError::MissingTensor { path });
    };
    match tensor.shape[..] {
        [rows, got] if rows > 0 && got == hidden => {}
        [rows, got] if rows > 0 => return Err(AdapterError::Width { path, expected: hidden, got }),
        _ => return Err(AdapterError::Shape { path, found: tensor.shape }),
    }
    if let Some(place) = tensor.values.iter().position(|value| !value.is_finite()) {
        return Err(AdapterError::NonFinite { path, row: place / hidden, column: place % hidden });
    }
    Ok(SoftPrompt::new(hidden, tensor.values))
}

/// Refuses other methods, and prompts for several submodules (encoder and decoder).
fn check_config(path: &Path, content: &[u8]) -> Result<(), AdapterError> {
    let config: Value = serde_json::from_slice(content)
        .map_err(|error| AdapterError::Config { path: path.to_owned(), message: error.to_string() })?;
    let config = config.as_object().ok_or_else(|| AdapterError::Config {
        path: path.to_owned(),
        message: "it holds something else".to_owned(),
    })?;
    let method = |found: String| AdapterError::Method { path: path.to_owned(), found };
    match config.get("peft_type").and_then(Value::as_str) {
        Some("PROMPT_TUNING") => {}
        Some(other) => return Err(method(other.to_owned())),
        None => return Err(method("null".to_owned())),
    }
    match config.get("num_transformer_submodules").and_then(Value::as_u64) {
        None | Some(1) => Ok(()),
        Some(other) => Err(method(format!("PROMPT_TUNING with {other} submodules"))),
    }
}

fn read_limited(path: &Path, limit: u64) -> Result<Vec<u8>, AdapterError> {
    let unreadable = |error| AdapterError::Unreadable { path: path.to_owned(), error };
    let file = File::open(path).map_err(unreadable)?;
    let bytes = file.metadata().map_err(unreadable)?.len();
    if bytes > limit {
        return Err(AdapterError::TooLarge { path: path.to_owned(), bytes, limit });
    }
    let mut content = Vec::new();
    file.take(limit).read_to_end(&mut content).map_err(unreadable)?;
    match ForeignFile::of(&content) {
        Some(what) => Err(AdapterError::Foreign { path: path.to_owned(), what }),
        None => Ok(content),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;
    use tunesmith_tensor::rng::{Purpose, Stream};

    fn folder(config: &str, prompt: Option<&SoftPrompt>) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("adapter_config.json"), config).unwrap();
        if let Some(prompt) = prompt {
            std::fs::write(folder.path().join("adapter_model.safetensors"), prompt.to_adapter_bytes())
                .unwrap();
        }
        folder
    }

    const CONFIG: &str = r#"{"peft_type": "PROMPT_TUNING", "num_transformer_submodules": 1}"#;

    #[test]
    fn a_prompt_survives_writing_and_reading() {
        let prompt = SoftPrompt::new(3, vec![1.0, -2.0, 0.5, 0.0, 7.0, 1e-20]);
        let folder = folder(CONFIG, Some(&prompt));
        assert_eq!(read_adapter(folder.path(), 3).unwrap(), prompt);
    }

    #[test]
    fn another_width_is_refused_with_both_widths() {
        let folder = folder(CONFIG, Some(&SoftPrompt::new(3, vec![0.0; 6])));
        let error = read_adapter(folder.path(), 4).unwrap_err();
        assert!(matches!(error, AdapterError::Width { expected: 4, got: 3, .. }), "{error}");
    }

    #[test]
    fn other_methods_are_refused_by_name() {
        let prompt = SoftPrompt::new(2, vec![0.0; 2]);
        for (config, name) in [
            (r#"{"peft_type": "LORA"}"#, "LORA"),
            (r#"{"peft_type": "PROMPT_TUNING", "num_transformer_submodules": 2}"#, "2 submodules"),
            ("{}", "null"),
        ] {
            let error = read_adapter(folder(config, Some(&prompt)).path(), 2).unwrap_err();
            assert!(matches!(error, AdapterError::Method { .. }), "{error}");
            assert!(error.to_string().contains(name), "{error}");
        }
    }

    #[test]
    fn non_finite_values_are_refused_with_their_place() {
        let folder = folder(CONFIG, Some(&SoftPrompt::new(2, vec![0.0, 1.0, 2.0, f32::NAN])));
        let error = read_adapter(folder.path(), 2).unwrap_err();
        assert!(matches!(error, AdapterError::NonFinite { row: 1, column: 1, .. }), "{error}");
    }

    #[test]
    fn what_lies_where_a_file_should_be_is_named() {
        let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n";
        for (file, content) in [("adapter_config.json", "<html>"), ("adapter_model.safetensors", pointer)] {
            let folder = folder(CONFIG, Some(&SoftPrompt::new(2, vec![0.0; 4])));
            std::fs::write(folder.path().join(file), content).unwrap();
            let error = read_adapter(folder.path(), 2).unwrap_err();
            assert!(matches!(&error, AdapterError::Foreign { path, .. } if path.ends_with(file)), "{error}");
        }
    }

    #[test]
    fn a_pickle_alone_is_refused() {
        let folder = folder(CONFIG, None);
        std::fs::write(folder.path().join("adapter_model.bin"), b"\x80\x02}q\x00.").unwrap();
        assert!(matches!(read_adapter(folder.path(), 2), Err(AdapterError::Pickle { .. })));
    }

    #[test]
    fn a_damaged_adapter_is_refused_or_read_and_never_crashes() {
        let prompt = SoftPrompt::new(4, (0..12).map(|value| value as f32).collect());
        let (config, weights) = (CONFIG.as_bytes().to_vec(), prompt.to_adapter_bytes());
        let numbers = Stream::new(0x5eed, Purpose(1), 0, 0);
        let path = Path::new("adapter");
        let mut refused = 0;
        for round in 0..4000 {
            let mut file = [&config, &weights][(round % 2) as usize].clone();
            for change in 0..2 {
                let number =
                    |i: u64, n: usize| numbers.below_at(round * 8 + change * 4 + i, n as u64) as usize;
                let place = number(0, file.len());
                match number(1, 3) {
                    0 => file[place] = number(2, 256) as u8,
                    1 => file.truncate(place.max(1)),
                    _ => file.insert(place, b"\"{}[]:,09-"[number(2, 10)]),
                }
            }
            let read = if round % 2 == 0 {
                check_config(path, &file).map(|()| None)
            } else {
                prompt_of(path, &file, 4).map(Some)
            };
            match read {
                Ok(Some(read)) => assert_eq!(read.values.len(), 12),
                Ok(None) => {}
                Err(_) => refused += 1,
            }
        }
        assert!(refused > 1000, "the mutations do damage: {refused} of 4000 refused");
    }
}
