//! What is measured in the time that is given.

use tunesmith_kernels::{Compute, Side};
use tunesmith_tensor::DType;

use crate::limits::Limits;
use crate::model::Size;
use crate::product::Product;
use crate::shapes::{SHAPES, Shape};

/// How weights are stored and multiplied: as models come.
pub const KINDS: [(DType, Compute); 2] = [(DType::F32, Compute::F32), (DType::BF16, Compute::Bf16)];

/// Shares of the time.
const PRODUCTS: f64 = 0.5;
const STEPS: f64 = 0.4;
/// Repetitions of a product at least, and of a step: the first also fetches what the others find.
const TIMES: f64 = 3.0;
/// What is reckoned of the peak, so that the estimate is rather too long.
const REACHED: f64 = 0.7;

/// The products with their shapes, smallest rows first.
///
/// On a slow machine or in little time there are fewer rows, and then fewer shapes.
pub fn products(limits: &Limits, seconds: f64) -> Vec<(Shape, Product)> {
    let plans: [(&str, &[usize]); 4] =
        [("", &[1, 64, 512]), ("", &[1, 64, 256]), ("", &[1, 64]), ("bloomz-560m", &[1, 64])];
    let planned = plans.map(|(model, rows)| planned(model, rows));
    first_within(planned, seconds * PRODUCTS, |products| {
        products
            .iter()
            .map(|(_, product)| TIMES * product.flops() / (REACHED * limits.peak(product.compute)))
            .sum()
    })
}

/// Seconds for each of so many products.
pub fn slice(products: usize, seconds: f64) -> f64 {
    0.25 * seconds * PRODUCTS / products as f64
}

/// The model and the number of samples of the whole step.
pub fn step(limits: &Limits, seconds: f64) -> Size {
    first_within(Size::ALL, seconds * STEPS, |size| {
        KINDS.iter().map(|(_, compute)| TIMES * size.flops() / (REACHED * limits.peak(*compute))).sum()
    })
}

fn planned(model: &str, rows: &[usize]) -> Vec<(Shape, Product)> {
    let mut products = Vec::new();
    for shape in SHAPES.iter().filter(|shape| model.is_empty() || shape.model == model) {
        for (stored, compute) in KINDS {
            for side in [Side::Forward, Side::Backward] {
                for &m in rows {
                    let Shape { features, inputs, .. } = *shape;
                    products.push((*shape, Product { stored, compute, side, m, features, inputs }));
                }
            }
        }
    }
    products
}

/// The first that takes no longer, or the last.
fn first_within<T, const N: usize>(plans: [T; N], seconds: f64, takes: impl Fn(&T) -> f64) -> T {
    let mut last = None;
    for plan in plans {
        let fits = takes(&plan) <= seconds;
        last = Some(plan);
        if fits {
            break;
        }
    }
    last.expect("there is a plan")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(peak: f64) -> Limits {
        Limits { f32: peak, bf16: peak, read: 1e10 }
    }

    #[test]
    fn a_slower_machine_or_less_time_measures_less_and_never_nothing() {
        let counts: Vec<usize> =
            [1e13, 2e11, 1e11, 1e10, 1e9].map(|peak| products(&limits(peak), 30.0).len()).into();
        assert!(counts.is_sorted_by(|a, b| a >= b), "{counts:?}");
        assert_eq!((counts[0], counts[4]), (12 * 2 * 2 * 3, 4 * 2 * 2 * 2));
        assert_eq!(products(&limits(1e11), 0.1).len(), 4 * 2 * 2 * 2);
        let work = [1e13, 1e11, 1e10, 1e9].map(|peak| step(&limits(peak), 30.0).flops());
        assert!(work.is_sorted_by(|a, b| a >= b) && work[0] > 100.0 * work[3], "{work:?}");
    }
}
