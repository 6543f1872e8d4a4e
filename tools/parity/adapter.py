"""The folders PEFT's save_pretrained writes: our writers must give the same bytes."""

from pathlib import Path

import peft
import torch
from torch import Tensor
from transformers import AutoModelForCausalLM


def write_adapter(base: Path, folder: Path, prompt: Tensor, *, init_text: str | None) -> dict:
    """Saves `prompt` as a PEFT adapter of `../base`; says which settings its config was made with."""
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    name = "../base"
    settings = {"task_type": "CAUSAL_LM", "num_virtual_tokens": prompt.shape[0], "base_model_name_or_path": name}
    if init_text is not None:
        settings |= {
            "prompt_tuning_init": "TEXT", "prompt_tuning_init_text": init_text, "tokenizer_name_or_path": str(base),
        }  # fmt: skip
    model = peft.get_peft_model(model, peft.PromptTuningConfig(**settings))
    config = model.peft_config["default"]
    config.base_model_name_or_path = name
    if init_text is not None:
        # PEFT tiles the text's ids, special tokens included, through the embedding; then the name may be relative.
        config.tokenizer_name_or_path = name
    model.prompt_encoder["default"].embedding.weight.data = prompt.clone()
    model.save_pretrained(folder)
    (folder / "README.md").unlink(missing_ok=True)
    return {
        "folder": folder.name, "prompt": "prompts.safetensors#prompt", "base_model_name_or_path": name,
        "init_method": "random" if init_text is None else "text", "init_text": init_text,
    }  # fmt: skip
