//! Random steps for the property tests; each test prints its seed.

use tunesmith_plan::{Sample, Target};

/// Marsaglia's xorshift64: enough to draw cases.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound
    }
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }
}

/// Prompt lengths and samples over a small alphabet, so that prefixes are shared, repeated and nested.
pub fn step(random: &mut Random) -> (Vec<usize>, Vec<Sample>) {
    let roots: Vec<usize> = (0..1 + random.below(3)).map(|_| 1 + random.below(9)).collect();
    let alphabet = 1 + random.below(4);
    let longest = 1 + random.below(150);
    let mut samples = Vec::new();
    for _ in 0..1 + random.below(30) {
        let ids: Vec<u32> = (0..1 + random.below(longest)).map(|_| random.below(alphabet) as u32).collect();
        let mut targets = Vec::new();
        for _ in 0..1 + random.below(3) {
            let weight = [0.1, 0.25, 1.0 / 3.0][random.below(3)];
            targets.push(Target {
                position: random.below(ids.len() + 1),
                weight,
                id: random.below(3) as u32,
            });
        }
        samples.push(Sample { root: random.below(roots.len()), ids, targets });
    }
    (roots, samples)
}
