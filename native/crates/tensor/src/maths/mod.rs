//! Own f64 mathematics: the same bits on every machine, within 2 units in the last place.
//!
//! The C library's functions differ between machines and versions, and any difference would reach the
//! bytes of an adapter. Only operations that IEEE 754 rounds correctly are used: + - × ÷ and sqrt.

mod ceil;
mod double;
mod exp;
mod ln;
mod pow;
mod reduce;
mod tanh;
mod trig;

pub use ceil::ceil;
pub use exp::exp;
pub use ln::ln;
pub use pow::pow;
pub use tanh::tanh;
pub use trig::{cos, sin};

#[cfg(test)]
mod compare;
