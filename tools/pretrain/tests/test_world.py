"""What the generator promises: `python -m unittest discover tools/pretrain/tests`."""

import sys
import unittest
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from check_text import leaks
from make_examples import EXAMPLES, example_files
from settings import Settings
from world.curriculum import mixture_at
from world.documents import draw_document
from world.draws import Draws
from world.examples import TASKS, draw_records, shuffle_labels
from world.heldout import frames_of, words_of
from world.lexicon import SPLITS
from world.names import HELD_OUT_BRANDS, HELD_OUT_TOWNS
from world.review import example_review, pretraining_review


class Splits(unittest.TestCase):
    def test_no_frame_belongs_to_two_splits(self):
        for first, second in combinations(("pretraining", *SPLITS), 2):
            self.assertFalse(set(frames_of(first)) & set(frames_of(second)), (first, second))

    def test_no_word_belongs_to_two_splits(self):
        for first, second in combinations(SPLITS, 2):
            for slot, words in words_of(first).items():
                if slot == "town" and "test" not in (first, second):
                    continue  # Training and validation share the common towns.
                self.assertFalse(set(words) & set(words_of(second)[slot]), (first, second, slot))

    def test_records_keep_to_their_split(self):
        draws = Draws(1)
        for split in SPLITS:
            review = example_review(draws, split)
            for slot in review.shown & words_of(split).keys():
                self.assertIn(review.slots[slot], words_of(split)[slot])


class Text(unittest.TestCase):
    def test_drawn_twice_it_is_the_same(self):
        def text():
            draws = Draws(1, 7)
            return [draw_document(draws, mixture_at(0.5)).text for _ in range(200)]

        self.assertEqual(text(), text())

    def test_frames_of_the_examples_are_recognised(self):
        draws = Draws(2)
        for split in SPLITS:
            for _ in range(100):
                text = example_review(draws, split).text
                self.assertTrue(leaks(f"Text: {text}\nAnswer:positive"), text)

    def test_unseen_names_are_recognised(self):
        for name in (HELD_OUT_BRANDS[0], HELD_OUT_TOWNS[0]):
            self.assertEqual(leaks(f"Name the town.\nText: I saw {name}.\nAnswer:none"), [f"I saw {name}."])

    def test_pretraining_reviews_hold_none_of_them(self):
        draws = Draws(3)
        for _ in range(2000):
            self.assertEqual(leaks(pretraining_review(draws, rough=0.5).text), [])


class Examples(unittest.TestCase):
    def test_files_are_those_that_the_generator_writes(self):
        for name, content in example_files(Settings().seed).items():
            self.assertEqual((EXAMPLES / name).read_bytes(), content.encode(), name)

    def test_shuffled_labels_say_nothing(self):
        task = TASKS[0]
        records = draw_records(1, task)["training"]
        shuffled = shuffle_labels(1, records, task.labels)
        self.assertEqual([r["input"] for r in shuffled], [r["input"] for r in records])
        for true in task.labels:
            for label in task.labels:
                share = sum(r["output"] == true and s["output"] == label for r, s in zip(records, shuffled))
                self.assertEqual(share, len(records) // len(task.labels) ** 2)


if __name__ == "__main__":
    unittest.main()
