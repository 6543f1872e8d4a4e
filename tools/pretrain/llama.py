"""The Llama architecture in plain torch, with the weight names of its Hugging Face form. All linear maps lack a bias.

Shapes: B samples, T positions, C hidden, H heads, K key-value heads, D head size, F feed-forward, V vocabulary.
"""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from settings import Settings


class RMSNorm(nn.Module):
    def __init__(self, s: Settings):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(s.hidden_size))
        self.eps = s.rms_norm_eps

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, x.shape[-1:], self.weight, self.eps)


def rotary_tables(s: Settings) -> tuple[Tensor, Tensor]:
    """Cosines and sines, [T, D]; the two halves of D are the rotated pairs, as in the Hugging Face form."""
    frequencies = s.rope_theta ** -(torch.arange(0, s.head_dim, 2) / s.head_dim)
    angles = torch.outer(torch.arange(s.max_position_embeddings), frequencies).repeat(1, 2)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """x [B, heads, T, D]"""
    first, second = x.chunk(2, dim=-1)
    return x * cos + torch.cat([-second, first], dim=-1) * sin


class Attention(nn.Module):
    def __init__(self, s: Settings):
        super().__init__()
        self.heads, self.kv_heads, self.head_dim = s.num_attention_heads, s.num_key_value_heads, s.head_dim
        self.q_proj = nn.Linear(s.hidden_size, self.heads * s.head_dim, bias=False)
        self.k_proj = nn.Linear(s.hidden_size, self.kv_heads * s.head_dim, bias=False)
        self.v_proj = nn.Linear(s.hidden_size, self.kv_heads * s.head_dim, bias=False)
        self.o_proj = nn.Linear(self.heads * s.head_dim, s.hidden_size, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        B, T, _ = x.shape
        q = rotate(self.q_proj(x).view(B, T, self.heads, self.head_dim).transpose(1, 2), cos, sin)
        k = rotate(self.k_proj(x).view(B, T, self.kv_heads, self.head_dim).transpose(1, 2), cos, sin)
        v = self.v_proj(x).view(B, T, self.kv_heads, self.head_dim).transpose(1, 2)
        # The heads of a group share keys and values: they stand below each other as more queries, [B, K, H/K · T, D].
        grouped = (B, self.kv_heads, -1, self.head_dim)
        scores = (q.reshape(grouped) @ k.transpose(-1, -2)).view(B, self.heads, T, T).float() * self.head_dim**-0.5
        future = torch.full((T, T), -1e9).triu(1)
        weights = (scores + future).softmax(-1).to(v.dtype)
        mixed = (weights.view(B, self.kv_heads, -1, T) @ v).view(B, self.heads, T, self.head_dim)
        return self.o_proj(mixed.transpose(1, 2).reshape(B, T, -1))


class MLP(nn.Module):
    def __init__(self, s: Settings):
        super().__init__()
        self.gate_proj = nn.Linear(s.hidden_size, s.intermediate_size, bias=False)
        self.up_proj = nn.Linear(s.hidden_size, s.intermediate_size, bias=False)
        self.down_proj = nn.Linear(s.intermediate_size, s.hidden_size, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, s: Settings):
        super().__init__()
        self.input_layernorm = RMSNorm(s)
        self.self_attn = Attention(s)
        self.post_attention_layernorm = RMSNorm(s)
        self.mlp = MLP(s)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), cos, sin)
        return x + self.mlp(self.post_attention_layernorm(x))


class Trunk(nn.Module):
    def __init__(self, s: Settings):
        super().__init__()
        self.embed_tokens = nn.Embedding(s.vocab_size, s.hidden_size)
        self.layers = nn.ModuleList(Layer(s) for _ in range(s.num_hidden_layers))
        self.norm = RMSNorm(s)


class Llama(nn.Module):
    """`model` holds the trunk, as in the Hugging Face form; the head is the embedding table."""

    def __init__(self, s: Settings):
        super().__init__()
        self.model = Trunk(s)
        cos, sin = rotary_tables(s)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self._initialise(s)

    @property
    def embeddings(self) -> Tensor:
        """[V, C]"""
        return self.model.embed_tokens.weight

    def hidden(self, embedded: Tensor) -> Tensor:
        """Embeddings [B, T, C] to final hidden states [B, T, C]."""
        T = embedded.shape[1]
        cos, sin = self.cos[:T], self.sin[:T]
        x = embedded
        for layer in self.model.layers:
            x = layer(x, cos, sin)
        return self.model.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """[…, C] to […, V]"""
        return F.linear(hidden, self.embeddings)

    def _initialise(self, s: Settings) -> None:
        for name, weight in self.named_parameters():
            if weight.dim() != 2:
                continue
            if name.endswith("embed_tokens.weight"):
                nn.init.normal_(weight, 0, s.embedding_init)
                continue
            nn.init.normal_(weight, 0, 0.6 / math.sqrt(weight.shape[1]))
            if name.endswith(("o_proj.weight", "down_proj.weight")):
                with torch.no_grad():
                    weight.mul_(1 / math.sqrt(2 * s.num_hidden_layers))
