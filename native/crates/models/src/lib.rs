//! Model families over one decoder-block engine.
