//! Tuning methods: what is trained, how it starts.
