//! The functions that are swept, each with its oracle.

use tunesmith_kernels::{Activation, Isa, activate, exp, tanh};
use tunesmith_tensor::maths;

/// A function of one f32.
pub struct Function {
    pub name: &'static str,
    pub kind: Kind,
}

/// How a function is computed and judged.
pub enum Kind {
    /// On 16 lanes, with a code path for each instruction set: all must give equal bits.
    Lanes {
        /// Replaces each value by the function's.
        own: fn(Isa, &mut [f32]),
        /// The C library's, whose error in f64 is nothing beside a unit of f32; none for a function that is
        /// composed of others: its error is theirs and the rounding between them.
        exact: Option<fn(f64) -> f64>,
    },
    /// In f64 by one code on every machine, then rounded to f32 where the engine does so.
    Double {
        own: fn(f64) -> f64,
        /// The C library's, itself within a unit.
        peer: fn(f64) -> f64,
        /// Representable numbers by which the two may differ.
        allowed: u64,
    },
}

/// Every function of the engine's own mathematics that takes one argument, and powers of a rotary base.
pub const FUNCTIONS: [Function; 10] = [
    Function { name: "exp", kind: Kind::Lanes { own: exp, exact: Some(f64::exp) } },
    Function { name: "tanh", kind: Kind::Lanes { own: tanh, exact: Some(f64::tanh) } },
    Function { name: "silu", kind: Kind::Lanes { own: silu, exact: None } },
    Function { name: "gelu", kind: Kind::Lanes { own: gelu, exact: None } },
    Function { name: "exp64", kind: Kind::Double { own: maths::exp, peer: f64::exp, allowed: 1 } },
    Function { name: "ln64", kind: Kind::Double { own: maths::ln, peer: f64::ln, allowed: 1 } },
    Function { name: "sin64", kind: Kind::Double { own: maths::sin, peer: f64::sin, allowed: 1 } },
    Function { name: "cos64", kind: Kind::Double { own: maths::cos, peer: f64::cos, allowed: 1 } },
    // The C library's is up to 2 units off itself.
    Function { name: "tanh64", kind: Kind::Double { own: maths::tanh, peer: f64::tanh, allowed: 2 } },
    Function { name: "pow64", kind: Kind::Double { own: power, peer: peer_power, allowed: 1 } },
];

fn silu(isa: Isa, values: &mut [f32]) {
    let x = values.to_vec();
    activate(isa, Activation::Silu, &x, values);
}

fn gelu(isa: Isa, values: &mut [f32]) {
    let x = values.to_vec();
    activate(isa, Activation::GeluTanh, &x, values);
}

/// The rotary base of Llama 3.
const BASE: f64 = 500_000.0;

fn power(x: f64) -> f64 {
    maths::pow(BASE, x)
}

fn peer_power(x: f64) -> f64 {
    BASE.powf(x)
}
