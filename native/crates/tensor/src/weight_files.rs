//! The weights of a Hugging Face folder, mapped: one file or shards with an index.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use memmap2::{Mmap, MmapMut};
use thiserror::Error;

use crate::safetensors::{SafetensorsError, TensorInfo, UniqueMap, read_header};
use crate::{DType, ForeignFile, Matrix};

const SINGLE: &str = "model.safetensors";
const INDEX: &str = "model.safetensors.index.json";
/// Formats that run code when read.
const PICKLES: [&str; 5] = ["bin", "pt", "pth", "pkl", "ckpt"];

/// Bytes that one thread checks at a time: whole elements of every type.
const PIECE: usize = 4 << 20;

/// Why weights cannot be used. Each variant's message says what its fields mean.
#[allow(missing_docs)]
#[derive(Debug, Error)]
pub enum WeightError {
    #[error("cannot read {}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
    #[error("{}: {source}", path.display())]
    Format { path: PathBuf, source: SafetensorsError },
    #[error("{} {what}", path.display())]
    Foreign { path: PathBuf, what: ForeignFile },
    #[error("{}: {reason}", path.display())]
    Index { path: PathBuf, reason: String },
    #[error(
        "{} is a pickle, which can run code when read; convert it once with Python: \
         from safetensors.torch import save_model, or AutoModelForCausalLM.from_pretrained(...)\
         .save_pretrained(..., safe_serialization=True)", path.display()
    )]
    Pickle { path: PathBuf },
    #[error("{} holds neither {SINGLE} nor {INDEX}", dir.display())]
    Missing { dir: PathBuf },
    #[error("there is no tensor {name:?}")]
    NoTensor { name: String },
    #[error("{}: tensor {name:?} has the shape {got:?}; {expected} dimensions were expected", path.display())]
    Rank { path: PathBuf, name: String, expected: usize, got: Vec<usize> },
    #[error("{}: tensor {name:?} holds a value that is not finite, at element {element}", path.display())]
    NonFinite { path: PathBuf, name: String, element: usize },
}

/// All tensors of a model folder. The bytes stay in the files' maps; the files must not change meanwhile.
#[derive(Debug, Default)]
pub struct WeightFiles {
    files: Vec<Mapped>,
    tensors: BTreeMap<String, Located>,
    /// Tensors that cannot be read, by name: that is an error when one is asked for.
    unreadable: BTreeMap<String, Unreadable>,
}

#[derive(Debug)]
struct Mapped {
    path: PathBuf,
    map: Arc<Mmap>,
}

#[derive(Debug)]
struct Located {
    file: usize,
    info: TensorInfo,
}

#[derive(Debug)]
enum Unreadable {
    /// Of a type that holds no weights.
    Dtype { path: PathBuf, dtype: String },
    /// Not in the shard that the index names.
    Absent { index: PathBuf, shard: String },
}

impl WeightFiles {
    /// Maps the weights of the folder `dir` and checks every header. Reads no tensor.
    ///
    /// # Errors
    /// Missing or unreadable files, defects of format or index, or a folder with pickles only.
    pub fn open(dir: &Path) -> Result<WeightFiles, WeightError> {
        let mut weights = WeightFiles::default();
        if dir.join(SINGLE).is_file() {
            weights.map(&dir.join(SINGLE), |_| true)?;
        } else if dir.join(INDEX).is_file() {
            weights.map_shards(dir)?;
        } else if let Some(path) = pickle_in(dir)? {
            return Err(WeightError::Pickle { path });
        } else {
            return Err(WeightError::Missing { dir: dir.to_path_buf() });
        }
        Ok(weights)
    }

    /// Tensors of one type that lie in memory instead of files: `fill` gets the name and the zeroed bytes of each.
    ///
    /// # Errors
    /// When the system has not that much memory.
    pub fn in_memory(
        tensors: &[(String, Vec<usize>)],
        dtype: DType,
        mut fill: impl FnMut(&str, &mut [u8]),
    ) -> io::Result<WeightFiles> {
        let bytes_of = |shape: &[usize]| shape.iter().product::<usize>() * dtype.size();
        let total: usize = tensors.iter().map(|(_, shape)| bytes_of(shape)).sum();
        let mut map = MmapMut::map_anon(total)?;
        let mut located = BTreeMap::new();
        let mut offset = 0;
        for (name, shape) in tensors {
            let bytes = bytes_of(shape);
            fill(name, &mut map[offset..offset + bytes]);
            let info = TensorInfo { dtype, shape: shape.clone(), offset, bytes };
            located.insert(name.clone(), Located { file: 0, info });
            offset += bytes;
        }
        let files = vec![Mapped { path: "memory".into(), map: Arc::new(map.make_read_only()?) }];
        Ok(WeightFiles { files, tensors: located, unreadable: BTreeMap::new() })
    }

    /// Every tensor of every shard counts, as in transformers; where two shards have one of the same name, the index
    /// says which.
    fn map_shards(&mut self, dir: &Path) -> Result<(), WeightError> {
        let index = dir.join(INDEX);
        let by_tensor = read_index(&index)?;
        for shard in by_tensor.values().collect::<BTreeSet<_>>() {
            self.map(&dir.join(shard), |name| by_tensor.get(name).is_none_or(|named| named == shard))?;
        }
        for (name, shard) in by_tensor {
            if !self.tensors.contains_key(&name) && !self.unreadable.contains_key(&name) {
                self.unreadable.insert(name, Unreadable::Absent { index: index.clone(), shard });
            }
        }
        Ok(())
    }

    /// Maps a file and takes those of its tensors that `wanted` says.
    fn map(&mut self, path: &Path, wanted: impl Fn(&str) -> bool) -> Result<(), WeightError> {
        let failed = |source| WeightError::Io { path: path.to_path_buf(), source };
        let file = File::open(path).map_err(failed)?;
        // SAFETY: the map is read-only and private to this process's reads; that nobody truncates the
        // model while it is in use is the documented condition of `WeightFiles`.
        let map = unsafe { Mmap::map(&file) }.map_err(failed)?;
        if let Some(what) = ForeignFile::of(&map) {
            return Err(WeightError::Foreign { path: path.to_path_buf(), what });
        }
        // A wish: what is not in memory yet is then read by the 2 MB, and stays in pages of that size.
        #[cfg(target_os = "linux")]
        let _ = map.advise(memmap2::Advice::HugePage);
        let header =
            read_header(&map).map_err(|source| WeightError::Format { path: path.to_path_buf(), source })?;
        let file = self.files.len();
        self.files.push(Mapped { path: path.to_path_buf(), map: Arc::new(map) });
        let tensors = header.tensors.into_iter().filter(|(name, _)| wanted(name));
        self.tensors.extend(tensors.map(|(name, info)| (name, Located { file, info })));
        let unread = header.unread.into_iter().filter(|(name, _)| wanted(name));
        let dtype = |dtype| Unreadable::Dtype { path: path.to_path_buf(), dtype };
        self.unreadable.extend(unread.map(|(name, stored)| (name, dtype(stored))));
        Ok(())
    }

    /// The names of all tensors that can be read, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.tensors.keys().map(String::as_str)
    }

    /// Whether there is a tensor of that name, or should be one.
    pub fn contains(&self, name: &str) -> bool {
        self.tensors.contains_key(name) || self.unreadable.contains_key(name)
    }

    /// The file that holds a tensor.
    ///
    /// # Errors
    /// As [`WeightFiles::shape`].
    pub fn path(&self, name: &str) -> Result<&Path, WeightError> {
        Ok(&self.files[self.located(name)?.file].path)
    }

    /// The shape of a tensor.
    ///
    /// # Errors
    /// [`WeightError::NoTensor`], and [`WeightError::Format`] or [`WeightError::Index`] for one that cannot be read.
    pub fn shape(&self, name: &str) -> Result<&[usize], WeightError> {
        Ok(&self.located(name)?.info.shape)
    }

    /// A two-dimensional tensor, in place.
    ///
    /// # Errors
    /// [`WeightError::NoTensor`], [`WeightError::Rank`].
    pub fn matrix(&self, name: &str) -> Result<Matrix, WeightError> {
        let Located { file, info } = self.located(name)?;
        let [rows, cols] = info.shape[..] else { return Err(self.wrong_rank(name, 2)) };
        Ok(Matrix::mapped(Arc::clone(&self.files[*file].map), info.offset, rows, cols, info.dtype))
    }

    /// A one-dimensional tensor, widened.
    ///
    /// # Errors
    /// [`WeightError::NoTensor`], [`WeightError::Rank`].
    pub fn vector(&self, name: &str) -> Result<Vec<f32>, WeightError> {
        let located = self.located(name)?;
        let [len] = located.info.shape[..] else { return Err(self.wrong_rank(name, 1)) };
        let mut values = vec![0.0; len];
        located.info.dtype.widen(self.bytes(located), &mut values);
        Ok(values)
    }

    /// Bytes of all maps.
    pub fn mapped_bytes(&self) -> usize {
        self.files.iter().map(|file| file.map.len()).sum()
    }

    /// Index of the first NaN or infinity of a tensor.
    ///
    /// # Errors
    /// [`WeightError::NoTensor`].
    pub fn first_non_finite(&self, name: &str) -> Result<Option<usize>, WeightError> {
        let located = self.located(name)?;
        Ok(located.info.dtype.first_non_finite(self.bytes(located)))
    }

    /// Reads the tensors of these names once, with so many threads: from memory as fast as it gives, else as fast as
    /// the disk.
    ///
    /// # Errors
    /// [`WeightError::NonFinite`] for the first tensor, by name, with a NaN or an infinity.
    pub fn check_finite(&self, names: &BTreeSet<String>, threads: usize) -> Result<(), WeightError> {
        let pieces: Vec<(&String, &Located, usize)> = self
            .tensors
            .iter()
            .filter(|(name, _)| names.contains(*name))
            .flat_map(|(name, located)| {
                (0..located.info.bytes).step_by(PIECE).map(move |start| (name, located, start))
            })
            .collect();
        let (next, wild) = (AtomicUsize::new(0), AtomicUsize::new(usize::MAX));
        let search = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                if index >= pieces.len().min(wild.load(Ordering::Relaxed)) {
                    break;
                }
                let (_, located, start) = pieces[index];
                let bytes = &self.bytes(located)[start..located.info.bytes.min(start + PIECE)];
                if located.info.dtype.first_non_finite(bytes).is_some() {
                    wild.fetch_min(index, Ordering::Relaxed);
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..threads {
                // Where the system gives no thread, this one does all.
                let _ = std::thread::Builder::new().spawn_scoped(scope, search);
            }
            search();
        });
        let Some(&(name, located, _)) = pieces.get(wild.into_inner()) else { return Ok(()) };
        let element = located.info.dtype.first_non_finite(self.bytes(located)).unwrap_or(0);
        let path = self.files[located.file].path.clone();
        Err(WeightError::NonFinite { path, name: name.clone(), element })
    }

    /// The element type of a tensor.
    ///
    /// # Errors
    /// [`WeightError::NoTensor`].
    pub fn dtype(&self, name: &str) -> Result<DType, WeightError> {
        Ok(self.located(name)?.info.dtype)
    }

    fn located(&self, name: &str) -> Result<&Located, WeightError> {
        self.tensors.get(name).ok_or_else(|| match self.unreadable.get(name) {
            None => WeightError::NoTensor { name: name.to_string() },
            Some(Unreadable::Dtype { path, dtype }) => WeightError::Format {
                path: path.clone(),
                source: SafetensorsError::Dtype { name: name.to_string(), dtype: dtype.clone() },
            },
            Some(Unreadable::Absent { index, shard }) => WeightError::Index {
                path: index.clone(),
                reason: format!("tensor {name:?} is not in {shard}"),
            },
        })
    }

    fn wrong_rank(&self, name: &str, expected: usize) -> WeightError {
        let Located { file, info } = &self.tensors[name];
        let path = self.files[*file].path.clone();
        WeightError::Rank { path, name: name.to_string(), expected, got: info.shape.clone() }
    }

    fn bytes(&self, located: &Located) -> &[u8] {
        &self.files[located.file].map[located.info.offset..located.info.offset + located.info.bytes]
    }
}

/// Tensor name to shard file. A shard is a plain file name: an index cannot point outside its folder.
fn read_index(path: &Path) -> Result<BTreeMap<String, String>, WeightError> {
    #[derive(serde::Deserialize)]
    struct Index {
        weight_map: UniqueMap<String>,
    }
    let refused = |reason: String| WeightError::Index { path: path.to_path_buf(), reason };
    let text = fs::read(path).map_err(|source| WeightError::Io { path: path.to_path_buf(), source })?;
    if let Some(what) = ForeignFile::of(&text) {
        return Err(WeightError::Foreign { path: path.to_path_buf(), what });
    }
    let index: Index = serde_json::from_slice(&text).map_err(|e| refused(e.to_string()))?;
    for file in index.weight_map.entries.values() {
        if !file.ends_with(".safetensors") || file.contains(['/', '\\', '\0']) {
            return Err(refused(format!("{file:?} is no name of a safetensors file in the same folder")));
        }
    }
    Ok(index.weight_map.entries)
}

fn pickle_in(dir: &Path) -> Result<Option<PathBuf>, WeightError> {
    let failed = |source| WeightError::Io { path: dir.to_path_buf(), source };
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|ext| PICKLES.iter().any(|p| ext == *p)) {
            found.push(path);
        }
    }
    Ok(found.into_iter().min())
}

#[cfg(test)]
mod tests;
