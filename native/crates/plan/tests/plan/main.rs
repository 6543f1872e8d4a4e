//! Promises of packing and scheduling, as properties over random steps.

mod pack;
mod random;
mod schedule;
