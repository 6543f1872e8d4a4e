"""The pretraining text: a sequence of pools, each drawn from its own seed, so that any part can be drawn again."""

import hashlib
from dataclasses import dataclass

from tokenizers import Tokenizer

from settings import Settings
from world.curriculum import Mixture, mixture_at, widening_mixture
from world.documents import Document, draw_document
from world.draws import Draws


class Encoder:
    """Text to token ids, with a cache for short pieces, which recur."""

    def __init__(self, tokenizer: Tokenizer):
        self._tokenizer = tokenizer
        self._cache: dict[str, list[int]] = {}

    def __call__(self, text: str) -> list[int]:
        ids = self._cache.get(text)
        if ids is None:
            ids = self._tokenizer.encode(text).ids
            if len(text) < 80 and len(self._cache) < 200_000:
                self._cache[text] = ids
        return ids


@dataclass(frozen=True)
class Encoded:
    """A document and the ids of each of its segments, which are tokenised apart."""

    document: Document
    ids: list[list[int]]

    @property
    def length(self) -> int:
        return sum(map(len, self.ids)) + 1


def pool_mixture(settings: Settings, pool: int) -> Mixture:
    if pool >= settings.main_pools:
        return widening_mixture()
    return mixture_at(pool / settings.main_pools)


def draw_pool(settings: Settings, encode: Encoder, pool: int, shard: int) -> list[Encoded]:
    """The documents of one shard's part of a pool: as many as reach `pool_tokens`."""
    draws = Draws(settings.seed, 1, pool, shard)
    mixture = pool_mixture(settings, pool)
    documents, tokens = [], 0
    while tokens < settings.pool_tokens:
        document = draw_document(draws, mixture)
        encoded = Encoded(document, [encode(segment.text) for segment in document.segments])
        if encoded.length <= settings.longest_document:
            documents.append(encoded)
            tokens += encoded.length
    return documents


def extend_digest(digest: str, documents: list[Encoded]) -> str:
    """The digest of a shard's text up to and including these documents (sha256, hex)."""
    chained = hashlib.sha256(digest.encode())
    for encoded in documents:
        chained.update(encoded.document.text.encode() + b"\0")
    return chained.hexdigest()


def text_digest(shards: list[str]) -> str:
    """The digest of the whole text from those of its shards."""
    return hashlib.sha256("\n".join(shards).encode()).hexdigest()
