//! Weight matrices: a two-dimensional window on a mapped file or on memory.

use std::ops::Range;
use std::sync::Arc;

use memmap2::Mmap;

use crate::{DType, F32Buffer};

/// What the bytes of a matrix belong to.
#[derive(Clone)]
enum Storage {
    Mapped(Arc<Mmap>),
    Owned(Arc<F32Buffer>),
}

/// A row-major matrix `[rows, cols]` in its stored element type. Clones share the bytes.
#[derive(Clone)]
pub struct Matrix {
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub cols: usize,
    /// Stored element type.
    pub dtype: DType,
    storage: Storage,
    /// First byte within the storage.
    offset: usize,
}

/// A borrowed window on a matrix, as the kernels read it.
#[derive(Clone, Copy, Debug)]
pub struct MatrixView<'a> {
    /// Little-endian elements, at any alignment; row `i` begins at element `i * row_stride`.
    pub data: &'a [u8],
    /// Stored element type.
    pub dtype: DType,
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub cols: usize,
    /// Elements from one row to the next.
    pub row_stride: usize,
}

impl Matrix {
    /// A matrix in memory, from `rows * cols` values.
    ///
    /// # Panics
    /// When the number of values is another.
    pub fn from_f32(rows: usize, cols: usize, values: Vec<f32>) -> Matrix {
        assert_eq!(values.len(), rows * cols, "values of a {rows} x {cols} matrix");
        let mut buffer = F32Buffer::zeroed(values.len());
        buffer.copy_from_slice(&values);
        Matrix { rows, cols, dtype: DType::F32, storage: Storage::Owned(Arc::new(buffer)), offset: 0 }
    }

    /// A window on a mapped file. The caller has checked that it lies within the map.
    pub(crate) fn mapped(map: Arc<Mmap>, offset: usize, rows: usize, cols: usize, dtype: DType) -> Matrix {
        Matrix { rows, cols, dtype, storage: Storage::Mapped(map), offset }
    }

    /// The same matrix as the kernels read it.
    pub fn view(&self) -> MatrixView<'_> {
        let bytes: &[u8] = match &self.storage {
            Storage::Mapped(map) => map,
            Storage::Owned(buffer) => f32_bytes(buffer),
        };
        let data = &bytes[self.offset..self.offset + self.rows * self.cols * self.dtype.size()];
        MatrixView { data, dtype: self.dtype, rows: self.rows, cols: self.cols, row_stride: self.cols }
    }

    /// Row `row` widened into `out` (`cols` values).
    pub fn row_f32(&self, row: usize, out: &mut [f32]) {
        self.view().row_f32(row, out);
    }

    /// The transpose `[cols, rows]` in memory, in the same element type.
    pub fn transposed(&self) -> Matrix {
        let (view, size) = (self.view(), self.dtype.size());
        let mut buffer = F32Buffer::zeroed((view.data.len()).div_ceil(size_of::<f32>()));
        let bytes = f32_bytes_mut(&mut buffer);
        for (row, elements) in view.data.chunks_exact(self.cols * size).enumerate() {
            for (col, element) in elements.chunks_exact(size).enumerate() {
                bytes[(col * self.rows + row) * size..][..size].copy_from_slice(element);
            }
        }
        let storage = Storage::Owned(Arc::new(buffer));
        Matrix { rows: self.cols, cols: self.rows, dtype: self.dtype, storage, offset: 0 }
    }

    /// The rows of `range` as a matrix of their own; shares the bytes.
    ///
    /// # Panics
    /// When the range leaves the matrix.
    pub fn rows_slice(&self, range: Range<usize>) -> Matrix {
        assert!(range.start <= range.end && range.end <= self.rows, "rows {range:?} of {}", self.rows);
        let offset = self.offset + range.start * self.cols * self.dtype.size();
        Matrix { rows: range.len(), offset, ..self.clone() }
    }
}

impl<'a> MatrixView<'a> {
    /// A view of f32 values in memory, `[rows, cols]` without gaps.
    ///
    /// # Panics
    /// When `values` holds another number of elements.
    pub fn from_f32(values: &'a [f32], rows: usize, cols: usize) -> MatrixView<'a> {
        assert_eq!(values.len(), rows * cols, "values of a {rows} x {cols} matrix");
        MatrixView::strided(values, rows, cols, cols)
    }

    /// A view of f32 values in memory whose rows begin `row_stride` values apart.
    pub fn strided(values: &'a [f32], rows: usize, cols: usize, row_stride: usize) -> MatrixView<'a> {
        MatrixView { data: f32_bytes(values), dtype: DType::F32, rows, cols, row_stride }
    }

    /// Row `row` widened into `out` (`cols` values).
    pub fn row_f32(&self, row: usize, out: &mut [f32]) {
        let size = self.dtype.size();
        let start = row * self.row_stride * size;
        self.dtype.widen(&self.data[start..start + self.cols * size], out);
    }

    /// The whole matrix widened, `[rows, cols]` without gaps; for references and tests.
    pub fn to_f32(&self) -> Vec<f32> {
        let mut values = vec![0.0; self.rows * self.cols];
        for (row, out) in values.chunks_exact_mut(self.cols.max(1)).enumerate() {
            self.row_f32(row, out);
        }
        values
    }
}

/// The bytes of f32 values. The crate runs on little-endian machines only (x86-64, AArch64).
fn f32_bytes(values: &[f32]) -> &[u8] {
    const { assert!(cfg!(target_endian = "little"), "weights are read in place, little-endian") };
    // SAFETY: f32 has no padding and u8 no alignment; length and lifetime are those of the slice.
    unsafe { std::slice::from_raw_parts(values.as_ptr().cast::<u8>(), size_of_val(values)) }
}

/// Like [`f32_bytes`], to write.
fn f32_bytes_mut(values: &mut [f32]) -> &mut [u8] {
    // SAFETY: every pattern of bytes is an f32, and u8 has no alignment; length and lifetime are those of the slice.
    unsafe { std::slice::from_raw_parts_mut(values.as_mut_ptr().cast::<u8>(), size_of_val(values)) }
}

impl std::fmt::Debug for Matrix {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Matrix[{}, {}] {}", self.rows, self.cols, self.dtype.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_slices_show_the_values_given() {
        let matrix = Matrix::from_f32(3, 2, vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        let mut row = [0.0; 2];
        matrix.row_f32(1, &mut row);
        assert_eq!(row, [3.0, 4.0]);
        let tail = matrix.rows_slice(1..3);
        assert_eq!((tail.rows, tail.cols), (2, 2));
        assert_eq!(tail.view().to_f32(), [3.0, 4.0, 5.0, 6.0]);
        assert_eq!(tail.rows_slice(1..2).view().to_f32(), [5.0, 6.0]);
    }

    #[test]
    #[should_panic(expected = "rows 2..4 of 3")]
    fn a_slice_outside_is_refused() {
        Matrix::from_f32(3, 1, vec![0.0; 3]).rows_slice(2..4);
    }
}
