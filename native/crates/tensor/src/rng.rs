//! Counter-based random numbers: Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as
//! 1, 2, 3", SC 2011). There is no generator state: a number is a function of seed, purpose, epoch, step
//! and its index, so that a resumed run draws what an uninterrupted one would have drawn.

use crate::maths;

const MULTIPLIER: [u32; 2] = [0xD251_1F53, 0xCD9E_8D57];
const WEYL: [u32; 2] = [0x9E37_79B9, 0xBB67_AE85];

/// Ten rounds of Philox4x32: 128 random bits from a key and a counter.
pub fn philox(mut key: [u32; 2], mut counter: [u32; 4]) -> [u32; 4] {
    for round in 0..10 {
        if round > 0 {
            key = [key[0].wrapping_add(WEYL[0]), key[1].wrapping_add(WEYL[1])];
        }
        let left = u64::from(MULTIPLIER[0]) * u64::from(counter[0]);
        let right = u64::from(MULTIPLIER[1]) * u64::from(counter[2]);
        counter = [
            (right >> 32) as u32 ^ counter[1] ^ key[0],
            right as u32,
            (left >> 32) as u32 ^ counter[3] ^ key[1],
            left as u32,
        ];
    }
    counter
}

/// What a stream of numbers is for. Two purposes never share a number, whatever seed, epoch and step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Purpose(pub u32);

/// The numbers of one seed, purpose, epoch and step, addressed by index.
///
/// The methods read the same underlying words: one stream should be read through one method only.
#[derive(Clone, Copy, Debug)]
pub struct Stream {
    key: [u32; 2],
    purpose: u32,
    epoch: u32,
    step: u32,
}

impl Stream {
    /// The stream of these four.
    pub const fn new(seed: u64, purpose: Purpose, epoch: u32, step: u32) -> Stream {
        Stream { key: [seed as u32, (seed >> 32) as u32], purpose: purpose.0, epoch, step }
    }

    fn block(&self, index: u64) -> [u32; 4] {
        let index = u32::try_from(index).expect("a stream holds 2^32 blocks");
        philox(self.key, [index, self.purpose, self.epoch, self.step])
    }

    /// Word `i`, uniform over all 2^32 values.
    pub fn u32_at(&self, i: u64) -> u32 {
        self.block(i / 4)[(i % 4) as usize]
    }

    fn u64_at(&self, i: u64) -> u64 {
        let [a, b, c, d] = self.block(i / 2);
        if i.is_multiple_of(2) { join(a, b) } else { join(c, d) }
    }

    /// Number `i`, uniform in [0, 1), a multiple of 2^-53.
    pub fn uniform_at(&self, i: u64) -> f64 {
        unit(self.u64_at(i))
    }

    /// Number `i` of the standard normal distribution (Box and Muller, one number a block).
    pub fn normal_at(&self, i: u64) -> f64 {
        let [a, b, c, d] = self.block(i);
        // 1 - u lies in (0, 1]: the logarithm is finite.
        let radius = (-2.0 * maths::ln(1.0 - unit(join(a, b)))).sqrt();
        radius * maths::cos(std::f64::consts::TAU * unit(join(c, d)))
    }

    /// Integer `i`, uniform in 0..n; the bias of the multiplication method is below n / 2^64.
    ///
    /// # Panics
    /// When `n` is 0.
    pub fn below_at(&self, i: u64, n: u64) -> u64 {
        assert!(n > 0, "no integer lies below zero");
        ((u128::from(self.u64_at(i)) * u128::from(n)) >> 64) as u64
    }

    /// A uniformly random order of 0..n (Fisher and Yates, from the back).
    pub fn permutation(&self, n: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..n).collect();
        for last in (1..n).rev() {
            let other = self.below_at(last as u64, last as u64 + 1) as usize;
            order.swap(last, other);
        }
        order
    }
}

fn join(high: u32, low: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

fn unit(word: u64) -> f64 {
    (word >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `kat_vectors` of Random123 1.14, the lines of philox4x32 with 10 rounds.
    #[test]
    fn known_answers_of_random123() {
        let ones = u32::MAX;
        assert_eq!(philox([0; 2], [0; 4]), [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]);
        assert_eq!(philox([ones; 2], [ones; 4]), [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]);
        assert_eq!(
            philox([0xa409_3822, 0x299f_31d0], [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344]),
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
        );
    }

    #[test]
    fn uniform_and_normal_numbers_have_their_moments() {
        let stream = Stream::new(7, Purpose(1), 2, 3);
        let n = 100_000u64;
        let (mut mean, mut square, mut normal, mut variance) = (0.0, 0.0, 0.0, 0.0);
        for i in 0..n {
            let u = stream.uniform_at(i);
            assert!((0.0..1.0).contains(&u));
            mean += u / n as f64;
            square += u * u / n as f64;
            let z = stream.normal_at(i);
            normal += z / n as f64;
            variance += z * z / n as f64;
        }
        // Five standard errors of each estimate.
        assert!((mean - 0.5).abs() < 5.0 * 0.289 / 316.0, "{mean}");
        assert!((square - 1.0 / 3.0).abs() < 5.0 * 0.298 / 316.0, "{square}");
        assert!(normal.abs() < 5.0 / 316.0, "{normal}");
        assert!((variance - 1.0).abs() < 5.0 * 1.414 / 316.0, "{variance}");
    }

    #[test]
    fn a_permutation_holds_each_index_once_and_depends_on_the_epoch() {
        let order = |epoch| Stream::new(3, Purpose(9), epoch, 0).permutation(1000);
        let mut sorted = order(1);
        sorted.sort_unstable();
        assert_eq!(sorted, (0..1000).collect::<Vec<_>>());
        assert_eq!(order(1), order(1));
        assert_ne!(order(1), order(2));
    }

    #[test]
    fn small_ranges_are_hit_evenly() {
        let stream = Stream::new(11, Purpose(4), 0, 0);
        let mut hits = [0u32; 7];
        for i in 0..70_000 {
            hits[stream.below_at(i, 7) as usize] += 1;
        }
        // Six standard deviations of a binomial count (10,000 expected, sd 93).
        assert!(hits.iter().all(|&h| h.abs_diff(10_000) < 560), "{hits:?}");
    }
}
