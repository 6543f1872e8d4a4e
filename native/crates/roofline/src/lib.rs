//! The roofline: what this machine can do, and what products and a whole step reach of it.
//!
//! - [`roofline`]: all of it within a given time, as `tune doctor --bench` shows it
//! - [`Limits`]: the peaks of the register loop and the bandwidth of memory
//! - [`measure`]: one [`Product`] with one of [`SHAPES`]

mod budget;
mod error;
mod limits;
mod model;
mod product;
mod report;
mod shapes;
mod step;

pub use error::RooflineError;
pub use limits::Limits;
pub use product::{Product, Rate, Weights, measure};
pub use report::roofline;
pub use shapes::{SHAPES, Shape};
