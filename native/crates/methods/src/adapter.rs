//! Reading prompt-tuning folders: ours and those that PEFT wrote.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tunesmith_tensor::ForeignFile;
use tunesmith_tensor::safetensors::{self, SafetensorsError};

use crate::SoftPrompt;
use crate::adapter_config::AdapterConfig;
use crate::soft_prompt::TENSOR;

/// How PEFT names the tensors of the base model.
const BASE_MODEL: &str = "base_model.";

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
    /// `adapter_config.json` is no JSON object, or a size in it is none.
    #[error("{} is not valid: {message}", path.display())]
    Config {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// No prompt for a causal language model, or more than a prompt.
    #[error("{} has `{field}: {found}`, which is not supported", path.display())]
    Unsupported {
        /// The configuration file.
        path: PathBuf,
        /// The field that says so.
        field: &'static str,
        /// Its value; null when it is missing.
        found: Value,
    },
    /// The configuration announces another shape than the prompt has.
    #[error(
        "adapter_config.json says `{field}: {declared}`, but the prompt in {} has {held}, which PEFT refuses too",
        path.display()
    )]
    Contradiction {
        /// The file of the prompt.
        path: PathBuf,
        /// The field that is at odds.
        field: &'static str,
        /// Its value.
        declared: u64,
        /// What the prompt has.
        held: usize,
    },
    /// Weights of the base model beside the prompt, which PEFT would load over the base's own.
    #[error("{} holds `{tensor}` beside the prompt: weights that would replace some of the base model's", path.display())]
    OtherWeights {
        /// The file.
        path: PathBuf,
        /// The first such tensor.
        tensor: String,
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

/// Reads the finished soft prompt of a PEFT folder (`adapter_config.json` and `adapter_model.safetensors`) of
/// prompt tuning or p-tuning, for a model of width `hidden`.
///
/// # Errors
/// Every variant of [`AdapterError`].
pub fn read_adapter(folder: &Path, hidden: usize) -> Result<SoftPrompt, AdapterError> {
    let config = folder.join("adapter_config.json");
    let config = AdapterConfig::read(&config, &read_limited(&config, MAX_CONFIG_BYTES)?)?;
    let weights = folder.join("adapter_model.safetensors");
    let pickle = folder.join("adapter_model.bin");
    if !weights.exists() && pickle.exists() {
        return Err(AdapterError::Pickle { path: pickle });
    }
    prompt_of(&weights, &read_limited(&weights, MAX_ADAPTER_BYTES)?, &config, hidden)
}

/// The prompt in the content of the file at `path`, as `config` announces it.
fn prompt_of(
    path: &Path,
    content: &[u8],
    config: &AdapterConfig,
    hidden: usize,
) -> Result<SoftPrompt, AdapterError> {
    let path = path.to_owned();
    let mut file = match safetensors::from_bytes(content) {
        Ok(file) => file,
        Err(error) => return Err(AdapterError::Weights { path, error }),
    };
    let Some(tensor) = file.tensors.remove(TENSOR) else {
        return Err(AdapterError::MissingTensor { path });
    };
    // PEFT loads them into the base model with the prompt (`save_embedding_layers=True` stores such).
    if let Some(tensor) = file.tensors.into_keys().find(|name| name.starts_with(BASE_MODEL)) {
        return Err(AdapterError::OtherWeights { path, tensor });
    }
    let [rows, width] = tensor.shape[..] else {
        return Err(AdapterError::Shape { path, found: tensor.shape });
    };
    for (field, declared, held) in
        [("num_virtual_tokens", Some(config.virtual_tokens), rows), ("token_dim", config.width, width)]
    {
        if let Some(declared) = declared.filter(|&declared| declared != held as u64) {
            return Err(AdapterError::Contradiction { path, field, declared, held });
        }
    }
    if width != hidden {
        return Err(AdapterError::Width { path, expected: hidden, got: width });
    }
    if let Some(place) = tensor.values.iter().position(|value| !value.is_finite()) {
        return Err(AdapterError::NonFinite { path, row: place / hidden, column: place % hidden });
    }
    Ok(SoftPrompt::new(hidden, tensor.values))
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

    /// A configuration of prompt tuning for so many virtual tokens.
    fn config(virtual_tokens: usize) -> String {
        format!(
            r#"{{"peft_type": "PROMPT_TUNING", "task_type": "CAUSAL_LM", "num_virtual_tokens": {virtual_tokens}}}"#
        )
    }

    #[test]
    fn a_prompt_survives_writing_and_reading() {
        let prompt = SoftPrompt::new(3, vec![1.0, -2.0, 0.5, 0.0, 7.0, 1e-20]);
        let folder = folder(&config(2), Some(&prompt));
        assert_eq!(read_adapter(folder.path(), 3).unwrap(), prompt);
    }

    #[test]
    fn another_width_is_refused_with_both_widths() {
        let folder = folder(&config(2), Some(&SoftPrompt::new(3, vec![0.0; 6])));
        let error = read_adapter(folder.path(), 4).unwrap_err();
        assert!(matches!(error, AdapterError::Width { expected: 4, got: 3, .. }), "{error}");
    }

    #[test]
    fn a_finished_prompt_of_p_tuning_is_a_prompt() {
        let prompt = SoftPrompt::new(3, vec![1.0, -2.0, 0.5, 0.0, 7.0, 1e-20]);
        let folder = folder(&config(2).replace("PROMPT_TUNING", "P_TUNING"), Some(&prompt));
        assert_eq!(read_adapter(folder.path(), 3).unwrap(), prompt);
    }

    #[test]
    fn a_prompt_that_its_configuration_contradicts_is_refused_with_both_numbers() {
        let prompt = SoftPrompt::new(2, vec![0.0; 6]);
        for (config, field, numbers) in [
            (config(4), "num_virtual_tokens", (4, 3)),
            (config(3).replace('}', r#", "token_dim": 5}"#), "token_dim", (5, 2)),
        ] {
            let error = read_adapter(folder(&config, Some(&prompt)).path(), 2).unwrap_err();
            let AdapterError::Contradiction { field: at, declared, held, .. } = error else {
                panic!("{error}")
            };
            assert_eq!((at, (declared, held)), (field, numbers));
        }
    }

    #[test]
    fn an_encoder_without_its_prompt_and_weights_of_the_base_are_refused() {
        let folder = folder(&config(1), None);
        let write = |tensors: &[(&str, &[usize], &[f32])]| {
            let bytes = safetensors::to_bytes(tensors, &[("format", "pt")]);
            std::fs::write(folder.path().join("adapter_model.safetensors"), bytes).unwrap();
            read_adapter(folder.path(), 2)
        };
        let (encoder, base) = ("mlp_head.0.weight", "base_model.model.embed_tokens.weight");
        assert!(matches!(write(&[(encoder, &[1, 2], &[0.0; 2])]), Err(AdapterError::MissingTensor { .. })));
        let beside = write(&[(base, &[1, 2], &[0.0; 2]), (TENSOR, &[1, 2], &[0.0; 2])]);
        assert!(matches!(beside, Err(AdapterError::OtherWeights { tensor, .. }) if tensor == base));
        assert!(write(&[(TENSOR, &[1, 2], &[0.0; 2]), ("unused", &[1], &[0.0])]).is_ok());
    }

    #[test]
    fn non_finite_values_are_refused_with_their_place() {
        let folder = folder(&config(2), Some(&SoftPrompt::new(2, vec![0.0, 1.0, 2.0, f32::NAN])));
        let error = read_adapter(folder.path(), 2).unwrap_err();
        assert!(matches!(error, AdapterError::NonFinite { row: 1, column: 1, .. }), "{error}");
    }

    #[test]
    fn what_lies_where_a_file_should_be_is_named() {
        let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n";
        for (file, content) in [("adapter_config.json", "<html>"), ("adapter_model.safetensors", pointer)] {
            let folder = folder(&config(2), Some(&SoftPrompt::new(2, vec![0.0; 4])));
            std::fs::write(folder.path().join(file), content).unwrap();
            let error = read_adapter(folder.path(), 2).unwrap_err();
            assert!(matches!(&error, AdapterError::Foreign { path, .. } if path.ends_with(file)), "{error}");
        }
    }

    #[test]
    fn a_pickle_alone_is_refused() {
        let folder = folder(&config(2), None);
        std::fs::write(folder.path().join("adapter_model.bin"), b"\x80\x02}q\x00.").unwrap();
        assert!(matches!(read_adapter(folder.path(), 2), Err(AdapterError::Pickle { .. })));
    }

    #[test]
    fn a_damaged_adapter_is_refused_or_read_and_never_crashes() {
        let prompt = SoftPrompt::new(4, (0..12).map(|value| value as f32).collect());
        let (config, weights) = (config(3).into_bytes(), prompt.to_adapter_bytes());
        let announced = AdapterConfig::read(Path::new("config"), &config).unwrap();
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
                AdapterConfig::read(path, &file).map(|_| None)
            } else {
                prompt_of(path, &file, &announced, 4).map(Some)
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
