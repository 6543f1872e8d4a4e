import { expect, test } from "vitest";
import { nearest, nearestFirst } from "./nearest.js";

const keys = ["num_epochs", "learning_rate", "batch_size", "init_text", "init_method", "labels"];

test.each([
  ["num_epoch", "num_epochs"],
  ["learning-rate", "learning_rate"],
  ["learningRate", "learning_rate"],
  ["lerning_rate", "learning_rate"],
  ["bacth_size", "batch_size"],
  ["label", "labels"],
])("%s is taken for %s", (typed, meant) => {
  expect(nearest(typed, keys)).toBe(meant);
});

test.each(["colour", "x", "", "optimizer", "a".repeat(10_000)])("nothing is suggested for %.20s", (typed) => {
  expect(nearest(typed, keys)).toBeUndefined();
});

test("all candidates are listed, the likeliest first", () => {
  expect(nearestFirst("revew-title", ["date", "id", "review title", "title"])).toEqual([
    "review title",
    "title",
    "date",
    "id",
  ]);
});
