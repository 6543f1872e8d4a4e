//! What a sweep has found so far, and how errors are counted.

/// Findings over some inputs. Two of them joined do not depend on the order.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// Inputs tried.
    pub values: u64,
    /// The largest error, in units in the last place, and the bits of the input where it stands.
    pub worst: (f64, u32),
    /// The largest distance in f64 between own and peer, in representable numbers, and where.
    pub distance: (u64, u32),
    /// Inputs for which two code paths differ, and the first of them.
    pub differing: (u64, Option<u32>),
}

impl Tally {
    /// Joins the findings over other inputs.
    pub fn join(&mut self, other: &Tally) {
        self.values += other.values;
        self.error(other.worst.0, other.worst.1);
        self.apart(other.distance.0, other.distance.1);
        let first = [self.differing.1, other.differing.1].into_iter().flatten().min();
        self.differing = (self.differing.0 + other.differing.0, first);
    }

    /// Notes an error; of equal ones the smaller input counts.
    pub fn error(&mut self, ulps: f64, bits: u32) {
        if ulps > self.worst.0 || ulps == self.worst.0 && bits < self.worst.1 {
            self.worst = (ulps, bits);
        }
    }

    /// Notes a distance in f64.
    pub fn apart(&mut self, numbers: u64, bits: u32) {
        if numbers > self.distance.0 || numbers == self.distance.0 && bits < self.distance.1 {
            self.distance = (numbers, bits);
        }
    }

    /// Notes that the paths differ at an input; called in ascending order.
    pub fn differ(&mut self, bits: u32) {
        self.differing = (self.differing.0 + 1, self.differing.1.or(Some(bits)));
    }
}

/// Distance of an f32 from the exact value, in units in the last place of the exact value; infinite where one
/// is NaN or infinite and the other is not, or where a zero has the wrong sign.
pub fn ulps(got: f32, exact: f64) -> f64 {
    if got.is_nan() && exact.is_nan() {
        return 0.0;
    }
    if got.is_infinite() || exact.is_infinite() {
        // Above the largest f32, infinity is the nearest or the next.
        let beyond = exact.abs() > f64::from(f32::MAX) && got.is_sign_negative() == exact.is_sign_negative();
        return if got.is_infinite() && beyond { 0.0 } else { f64::INFINITY };
    }
    if got.is_nan() || exact.is_nan() || exact == 0.0 && got.is_sign_negative() != exact.is_sign_negative() {
        return f64::INFINITY;
    }
    // Units do not shrink further below the smallest normal f32.
    let exponent = ((exact.to_bits() >> 52 & 0x7ff) as i32 - 1023).max(-126);
    (f64::from(got) - exact).abs() / f64::from_bits(((exponent - 23 + 1023) as u64) << 52)
}

/// Representable numbers from one f64 to the other; none between two NaNs.
pub fn apart(a: f64, b: f64) -> u64 {
    let order = |x: f64| {
        let bits = x.to_bits() as i64;
        if bits < 0 { i64::MIN.wrapping_sub(bits) } else { bits }
    };
    if a.is_nan() && b.is_nan() { 0 } else { order(a).abs_diff(order(b)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_counted_in_units_of_the_exact_value() {
        let unit = f64::from(f32::EPSILON);
        assert_eq!((ulps(1.0, 1.0), ulps(1.0, 1.0 + unit / 2.0), ulps(1.0, 1.0 - unit)), (0.0, 0.5, 2.0));
        assert_eq!(ulps(f32::from_bits(3), f64::from(f32::from_bits(1))), 2.0);
        assert_eq!((ulps(f32::INFINITY, 3.41e38), ulps(f32::NAN, f64::NAN)), (0.0, 0.0));
        let wrong = [
            (f32::INFINITY, 3.4e38),
            (f32::NAN, 1.0),
            (1.0, f64::NAN),
            (-0.0, 0.0),
            (f32::NEG_INFINITY, 1e39),
        ];
        for (got, exact) in wrong {
            assert_eq!(ulps(got, exact), f64::INFINITY, "{got} for {exact}");
        }
        assert_eq!((apart(1.0, 1.0f64.next_up()), apart(-0.0, 5e-324), apart(f64::NAN, f64::NAN)), (1, 1, 0));
    }
}
