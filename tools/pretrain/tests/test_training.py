"""What the training promises: `python -m unittest discover tools/pretrain/tests`."""

import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PRETRAIN = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PRETRAIN))

import torch

from main import prepare_tokenizer
from settings import Settings
from train import CHECKPOINT, finished

SMALL = Settings(
    vocab_size=512,
    hidden_size=32,
    num_hidden_layers=1,
    num_attention_heads=2,
    num_key_value_heads=1,
    intermediate_size=64,
    tokenizer_documents=200,
    tokens=2 * 8 * 4 * 512,
    widening_tokens=2 * 4 * 4 * 512,
    batch_tokens=512,
    batches_per_pool=4,
)
TRAIN = "import sys; from pathlib import Path; from main import train; from settings import Settings; train(Settings(**{!r}), Path(sys.argv[1]))"


def start(work: Path) -> subprocess.Popen:
    """Trains the small model in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", TRAIN.format(SMALL.__dict__), str(work)],
        cwd=PRETRAIN,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


class Resuming(unittest.TestCase):
    def test_a_killed_training_goes_on_to_the_same_weights_and_text(self):
        with tempfile.TemporaryDirectory() as folder:
            whole, cut = Path(folder, "whole"), Path(folder, "cut")
            for work in (whole, cut):
                work.mkdir()
                prepare_tokenizer(SMALL, work)
            self.assertEqual(start(whole).wait(), 0)
            interrupted = start(cut)
            while not (cut / CHECKPOINT).exists():
                self.assertIsNone(interrupted.poll(), "the training ended before its first checkpoint")
                time.sleep(0.01)
            os.killpg(interrupted.pid, signal.SIGKILL)
            interrupted.wait()
            self.assertLess(torch.load(cut / CHECKPOINT, weights_only=True)["pool"], SMALL.pools)
            self.assertEqual(start(cut).wait(), 0)
            (weights, text, tokens), (same_weights, same_text, same_tokens) = finished(SMALL, whole), finished(SMALL, cut)
            self.assertEqual((text, tokens), (same_text, same_tokens))
            for name, weight in weights.items():
                self.assertTrue(torch.equal(weight, same_weights[name]), name)


if __name__ == "__main__":
    unittest.main()
