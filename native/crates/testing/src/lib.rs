//! Tiny seeded models, dense references and gradient checks; used by tests only.
