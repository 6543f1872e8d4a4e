"""Greedy generation by PEFT's generate, and label scores by the model's log probabilities; both in float64."""

from pathlib import Path

import peft
import torch
from tokenizers import Tokenizer
from torch import Tensor

from .reference import logits, prompted
from .tokenizer import END_ID, PAD_ID

PROMPTS = ["The soup was thin and late. Label:", "x", "naïve café ☕", "The room was quiet and the staff were kind, but the breakfast was cold on both mornings. Label:"]
LABELS = [" good", " bad", " mixed", " good, then bad", "g"]


def greedy_cases(base: Path, prompt: Tensor, tokenizer: Tokenizer) -> list[dict]:
    """Each text with and without repetition penalty, and with a minimum length."""
    settings = [
        {"max_new_tokens": 24, "min_new_tokens": 0, "repetition_penalty": 1.0},
        {"max_new_tokens": 24, "min_new_tokens": 0, "repetition_penalty": 1.3},
        {"max_new_tokens": 12, "min_new_tokens": 12, "repetition_penalty": 1.1},
    ]
    with torch.no_grad(), prompted(base, prompt, torch.float64) as model:
        return [greedy_case(model, tokenizer, text, choice) for text in PROMPTS for choice in settings]


def greedy_case(model: peft.PeftModel, tokenizer: Tokenizer, text: str, settings: dict) -> dict:
    """PEFT's own tokens, recomputed without its cache; `margin` is the smallest gap between best and second score."""
    ids = tokenizer.encode(text).ids
    tokens = generate(model, ids, settings)
    again, margin = recompute(model, ids, tokens, settings)
    if again != tokens:
        raise AssertionError(f"PEFT's cached generation differs from its plain forward pass: {tokens} and {again}")
    return {
        "prompt": text, "prompt_ids": ids, **settings, "token_ids": tokens,
        "stop_reason": "eos_token" if tokens[-1] == END_ID else "max_tokens", "margin": margin,
    }  # fmt: skip


def generate(model: peft.PeftModel, ids: list[int], settings: dict) -> list[int]:
    inputs = torch.tensor([ids])
    output = model.generate(
        input_ids=inputs, attention_mask=torch.ones_like(inputs), do_sample=False, num_beams=1,
        pad_token_id=PAD_ID, **settings,
    )[0].tolist()  # fmt: skip
    return output[len(ids) :] if output[: len(ids)] == ids else output


def recompute(model: peft.PeftModel, ids: list[int], tokens: list[int], settings: dict) -> tuple[list[int], float]:
    """The greedy choice after each prefix, by a whole forward pass; the penalty as transformers defines it."""
    chosen, margin = [], float("inf")
    for i in range(len(tokens)):
        seen = ids + tokens[:i]
        scores = logits(model, seen)[-1].clone()
        values = scores[seen]
        penalty = settings["repetition_penalty"]
        scores[seen] = torch.where(values < 0, values * penalty, values / penalty)
        if i < settings["min_new_tokens"]:
            scores[END_ID] = -torch.inf
        best = scores.topk(2)
        chosen.append(best.indices[0].item())
        margin = min(margin, (best.values[0] - best.values[1]).item())
    return chosen, margin


def score_cases(base: Path, prompt: Tensor, tokenizer: Tokenizer) -> list[dict]:
    """Sum of log probabilities of each label's tokens and eos behind each text."""
    label_ids = [tokenizer.encode(label, add_special_tokens=False).ids + [END_ID] for label in LABELS]
    cases = []
    with torch.no_grad(), prompted(base, prompt, torch.float64) as model:
        for text in PROMPTS:
            ids = tokenizer.encode(text).ids
            scores = [label_score(model, ids, label) for label in label_ids]
            cases.append({"source": text, "source_ids": ids, "labels": LABELS, "label_ids": label_ids, "log_probabilities": scores})
    return cases


def label_score(model: peft.PeftModel, ids: list[int], label: list[int]) -> float:
    rows = logits(model, ids + label)[-len(label) - 1 : -1].log_softmax(-1)
    return rows[torch.arange(len(label)), label].sum().item()
