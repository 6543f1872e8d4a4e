//! CPU matrix multiplication and row kernels, one code path per instruction set, equal bits on all.
