//! The three element types of weight files, and their exact widening to f32.

use std::ops::BitOr;

use half::f16;

/// Element type of a stored tensor. All three widen to f32 without rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DType {
    /// IEEE single precision.
    F32,
    /// IEEE half precision.
    F16,
    /// The upper half of a single.
    BF16,
}

impl DType {
    /// Bytes per element.
    pub const fn size(self) -> usize {
        match self {
            DType::F32 => 4,
            DType::F16 | DType::BF16 => 2,
        }
    }

    /// The name used in safetensors headers.
    pub const fn name(self) -> &'static str {
        match self {
            DType::F32 => "F32",
            DType::F16 => "F16",
            DType::BF16 => "BF16",
        }
    }

    /// The type of a safetensors name; `None` for the types that hold no weights here (integers, F64, F8).
    pub fn from_name(name: &str) -> Option<DType> {
        [DType::F32, DType::F16, DType::BF16].into_iter().find(|dtype| dtype.name() == name)
    }

    /// Widens little-endian `bytes` into `out`; exact for every finite value.
    ///
    /// # Panics
    /// When `bytes` does not hold exactly `out.len()` elements.
    pub fn widen(self, bytes: &[u8], out: &mut [f32]) {
        assert_eq!(bytes.len(), out.len() * self.size(), "byte count of {} elements", self.name());
        match self {
            DType::F32 => {
                for (value, b) in out.iter_mut().zip(bytes.chunks_exact(4)) {
                    *value = f32::from_le_bytes([b[0], b[1], b[2], b[3]]);
                }
            }
            DType::F16 => {
                for (value, b) in out.iter_mut().zip(bytes.chunks_exact(2)) {
                    *value = f16::from_le_bytes([b[0], b[1]]).to_f32();
                }
            }
            DType::BF16 => {
                for (value, b) in out.iter_mut().zip(bytes.chunks_exact(2)) {
                    *value = f32::from_bits(u32::from(u16::from_le_bytes([b[0], b[1]])) << 16);
                }
            }
        }
    }

    /// Index of the first NaN or infinity among the elements of `bytes`; as fast as memory is read.
    pub fn first_non_finite(self, bytes: &[u8]) -> Option<usize> {
        // One added to an exponent of all ones carries into the sign's place.
        match self {
            DType::F32 => {
                let carry = |b: &[u8; 4]| (u32::from_le_bytes(*b) & 0x7f80_0000) + 0x0080_0000;
                first_with(bytes.as_chunks().0, carry, |seen| seen >> 31 == 1)
            }
            DType::F16 => {
                let carry = |b: &[u8; 2]| (u16::from_le_bytes(*b) & 0x7c00) + 0x0400;
                first_with(bytes.as_chunks().0, carry, |seen| seen >> 15 == 1)
            }
            DType::BF16 => {
                let carry = |b: &[u8; 2]| (u16::from_le_bytes(*b) & 0x7f80) + 0x0080;
                first_with(bytes.as_chunks().0, carry, |seen| seen >> 15 == 1)
            }
        }
    }
}

/// Index of the first value whose bits `found` sees; many are joined and looked at as one.
fn first_with<const N: usize, B: Copy + Default + BitOr<Output = B>>(
    values: &[[u8; N]],
    bits: impl Fn(&[u8; N]) -> B,
    found: impl Fn(B) -> bool,
) -> Option<usize> {
    const TOGETHER: usize = 4096;
    let joined = |values: &[[u8; N]]| values.iter().fold(B::default(), |seen, value| seen | bits(value));
    let piece = values.chunks(TOGETHER).position(|values| found(joined(values)))?;
    let first = values[piece * TOGETHER..].iter().position(|value| found(bits(value)))?;
    Some(piece * TOGETHER + first)
}

#[cfg(test)]
mod tests {
    use half::bf16;

    use super::*;

    #[test]
    fn every_half_widens_as_its_definition_says() {
        for bits in 0..=u16::MAX {
            let mut out = [0.0f32];
            DType::BF16.widen(&bits.to_le_bytes(), &mut out);
            assert_eq!(out[0].to_bits(), u32::from(bits) << 16, "bf16 {bits:#x}");

            let (exponent, fraction) = (i32::from(bits >> 10 & 31), f64::from(bits & 1023));
            if exponent == 31 {
                continue;
            }
            let magnitude = match exponent {
                0 => fraction * 2f64.powi(-24),
                _ => (1.0 + fraction / 1024.0) * 2f64.powi(exponent - 15),
            };
            DType::F16.widen(&bits.to_le_bytes(), &mut out);
            assert_eq!(f64::from(out[0].abs()), magnitude, "f16 {bits:#x}");
            assert_eq!(out[0].is_sign_negative(), bits >> 15 == 1);
        }
    }

    #[test]
    fn the_first_non_finite_element_is_found_in_each_type() {
        let half =
            |values: &[f32]| values.iter().flat_map(|&v| f16::from_f32(v).to_le_bytes()).collect::<Vec<_>>();
        let brain =
            |values: &[f32]| values.iter().flat_map(|&v| bf16::from_f32(v).to_le_bytes()).collect::<Vec<_>>();
        let full = |values: &[f32]| values.iter().flat_map(|v| v.to_le_bytes()).collect::<Vec<_>>();
        let tame = [0.0, -1.5, 60000.0];
        let wild = [1.0, f32::NEG_INFINITY, f32::NAN];
        assert_eq!(DType::F16.first_non_finite(&half(&tame)), None);
        assert_eq!(DType::BF16.first_non_finite(&brain(&tame)), None);
        assert_eq!(DType::F32.first_non_finite(&full(&[f32::MAX, f32::MIN_POSITIVE])), None);
        assert_eq!(DType::F16.first_non_finite(&half(&wild)), Some(1));
        assert_eq!(DType::BF16.first_non_finite(&brain(&wild)), Some(1));
        assert_eq!(DType::F32.first_non_finite(&full(&wild[1..])), Some(0));
        // Wherever it stands among many.
        for place in [0, 4095, 4096, 9999] {
            let mut many = vec![-f32::MAX; 10_000];
            many[place] = f32::INFINITY;
            assert_eq!(DType::F32.first_non_finite(&full(&many)), Some(place));
            many[..=place].fill(3.0e38);
            many[place] = f32::NAN;
            assert_eq!(DType::BF16.first_non_finite(&brain(&many)), Some(place));
        }
    }
}
