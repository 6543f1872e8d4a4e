//! Finite differences in f64.

/// d(Σ cotangent · f(x))/dx by central differences, value by value.
///
/// A random cotangent is needed: the plain sum of a softmax, say, does not depend on its input at all.
pub fn differences(f: impl Fn(&[f64]) -> Vec<f64>, x: &[f32], cotangent: &[f32]) -> Vec<f64> {
    const STEP: f64 = 1e-5;
    let x: Vec<f64> = x.iter().copied().map(f64::from).collect();
    let along = |i: usize, step: f64| {
        let mut moved = x.clone();
        moved[i] += step;
        let y = f(&moved);
        assert_eq!(y.len(), cotangent.len(), "a cotangent for every output");
        y.iter().zip(cotangent).map(|(y, cotangent)| y * f64::from(*cotangent)).sum::<f64>()
    };
    (0..x.len()).map(|i| (along(i, STEP) - along(i, -STEP)) / (2.0 * STEP)).collect()
}

/// |⟨d_prompts, direction⟩ − finite difference| / (|direction| · |d_prompts|): what a gradient of many values
/// gets wrong along one direction, in units of its length.
pub fn error_of_gradient<V: Copy + Into<f64>>(
    loss: impl Fn(&[Vec<f64>]) -> f64,
    prompts: &[Vec<f32>],
    d_prompts: &[Vec<V>],
    direction: &[Vec<f32>],
) -> f64 {
    const STEP: f64 = 1e-5;
    let moved = |step: f64| -> Vec<Vec<f64>> {
        let pairs = prompts.iter().zip(direction);
        let add = |(p, d): (&f32, &f32)| f64::from(*p) + step * f64::from(*d);
        pairs.map(|(prompt, direction)| prompt.iter().zip(direction).map(add).collect()).collect()
    };
    let expected = (loss(&moved(STEP)) - loss(&moved(-STEP))) / (2.0 * STEP);
    let gradient: Vec<f64> = d_prompts.iter().flatten().map(|&value| value.into()).collect();
    let direction: Vec<f64> = direction.iter().flatten().copied().map(f64::from).collect();
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let length = dot(&gradient, &gradient).sqrt() * dot(&direction, &direction).sqrt();
    let error = (dot(&gradient, &direction) - expected).abs() / length;
    if error.is_nan() { f64::INFINITY } else { error }
}
