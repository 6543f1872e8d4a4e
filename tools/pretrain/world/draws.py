"""Seeded draws that give the same bytes under every Python version.

Python promises that `Random(seed).random()` never changes; it promises nothing of the kind for
`choice`, `sample` or `shuffle`. Every draw here is therefore made from `random()` alone.
"""

import random


class Draws:
    """A stream of draws, identified by integers such as (seed, pool, shard)."""

    def __init__(self, *key: int):
        self._uniform = random.Random("/".join(map(str, key))).random

    def below(self, n: int) -> int:
        """An integer of 0 … n − 1."""
        return int(self._uniform() * n)

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * self._uniform()

    def chance(self, probability: float) -> bool:
        return self._uniform() < probability

    def one(self, items):
        return items[int(self._uniform() * len(items))]

    def weighted(self, weights: dict):
        """A key of `weights`, drawn in proportion to its value."""
        point = self._uniform() * sum(weights.values())
        for key, weight in weights.items():
            point -= weight
            if point < 0:
                return key
        return key

    def several(self, items, count: int) -> list:
        """`count` different items, in drawn order."""
        pool = list(items)
        return [pool.pop(self.below(len(pool))) for _ in range(count)]

    def shuffled(self, items) -> list:
        return self.several(items, len(items))
