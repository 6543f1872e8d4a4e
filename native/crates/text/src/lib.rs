//! Tokenizers, sample assembly and label sets.
