"""Every setting of the pretraining, in one place; `main.py` writes them beside the weights."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    seed: int = 1

    # The model: Llama architecture, tied embeddings.
    vocab_size: int = 2560
    hidden_size: int = 192
    num_hidden_layers: int = 4
    num_attention_heads: int = 4
    num_key_value_heads: int = 2
    intermediate_size: int = 512
    max_position_embeddings: int = 512
    rms_norm_eps: float = 1e-5
    rope_theta: float = 10000.0
    embedding_init: float = 0.05

    # The text: `pools` are drawn one after the other, each in `shards` parts that are trained on side by side.
    tokenizer_documents: int = 60_000
    tokens: int = 16_000_000
    widening_tokens: int = 3_000_000
    shards: int = 2
    batch_tokens: int = 1536
    batches_per_pool: int = 48
    longest_document: int = 170

    # The optimiser: AdamW, linear warm-up, constant until `decay_from`, then linear down to `final_rate`; the widening
    # stage begins anew at `widening_rate`, linear down to 0.
    learning_rate: float = 2e-3
    warmup_steps: int = 60
    decay_from: float = 0.35
    final_rate: float = 0.02
    widening_rate: float = 6e-4
    betas: tuple = (0.9, 0.98)
    weight_decay: float = 0.01
    max_grad_norm: float = 1.0

    # Loss weights of a document's parts. Those of answers are 1, those of unguessable answers 0.
    text_weight: float = 0.2
    instruction_weight: float = 0.1
    text_end_weight: float = 0.3

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.num_attention_heads

    @property
    def pool_tokens(self) -> int:
        """Tokens of one shard's part of a pool."""
        return self.batch_tokens * self.batches_per_pool

    @property
    def main_pools(self) -> int:
        return self.tokens // (self.pool_tokens * self.shards)

    @property
    def pools(self) -> int:
        """Pools of the main part and the widening stage."""
        return self.main_pools + self.widening_tokens // (self.pool_tokens * self.shards)

    def rate_at(self, step: int) -> float:
        """The learning rate of optimiser step `step`, counted from 0."""
        main, all_steps = self.main_pools * self.batches_per_pool, self.pools * self.batches_per_pool
        if step >= main:
            return self.widening_rate * (all_steps - step) / (all_steps - main)
        warmup = min(1.0, (step + 1) / self.warmup_steps)
        left = (1 - step / main) / (1 - self.decay_from)
        return self.learning_rate * warmup * max(self.final_rate, min(1.0, left))
