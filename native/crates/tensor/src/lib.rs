//! Data types, counted buffers, mapped safetensors, own mathematics and counter-based random numbers.
