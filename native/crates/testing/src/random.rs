//! Seeded random numbers for cases and cotangents.

use tunesmith_tensor::rng::{Purpose, Stream};

/// A sequence of random numbers; the same seed gives the same sequence.
pub struct Random {
    stream: Stream,
    next: u64,
}

impl Random {
    /// A new sequence; prints the seed, so that a failure can be replayed.
    pub fn new(seed: u64) -> Random {
        println!("seed {seed}");
        Random { stream: Stream::new(seed, Purpose(0x7465_7374), 0, 0), next: 0 }
    }

    fn index(&mut self) -> u64 {
        self.next += 1;
        self.next - 1
    }

    /// A whole number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        let index = self.index();
        self.stream.below_at(index, bound as u64) as usize
    }

    /// `count` values from N(0, deviation²), rounded to f32.
    pub fn normal(&mut self, count: usize, deviation: f64) -> Vec<f32> {
        (0..count)
            .map(|_| {
                let index = self.index();
                (self.stream.normal_at(index) * deviation) as f32
            })
            .collect()
    }

    /// Reorders the items.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }
}
