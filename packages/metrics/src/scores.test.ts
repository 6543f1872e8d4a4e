import { expect, test } from "vitest";
import {
  accuracy,
  binaryScores,
  confusionMatrix,
  exactMatch,
  labelScores,
  macroScores,
  winsAndLosses,
} from "./index.js";

const expected = ["yes", "yes", "yes", "no", "no", "maybe"];
const predicted = ["yes", "yes", "no", "no", "yes", "no"];

test("accuracy counts right answers and ignores white space around them", () => {
  expect(accuracy(expected, predicted)).toEqual({ count: 3, total: 6, value: 0.5 });
  expect(exactMatch(["a b"], [" a b\n"]).value).toBe(1);
  expect(exactMatch(["a b"], ["a  b"]).value).toBe(0);
});

test("no records and unequal lengths are refused", () => {
  expect(() => accuracy([], [])).toThrow(RangeError);
  expect(() => accuracy(["a"], [])).toThrow("1 expected answers against 0 predictions");
  expect(() => confusionMatrix(["a"], [])).toThrow(RangeError);
  expect(() => macroScores(confusionMatrix([], [], ["a"]))).toThrow(RangeError);
});

test("the confusion matrix keeps declared labels first and adds what the model invented", () => {
  const matrix = confusionMatrix(["yes", "no"], ["yes", "perhaps"], ["no", "yes"]);
  expect(matrix).toEqual({
    labels: ["no", "yes", "perhaps"],
    counts: [
      [0, 0, 1],
      [0, 1, 0],
      [0, 0, 0],
    ],
  });
});

test("precision, recall and F1 per label", () => {
  const [yes, no, maybe] = labelScores(confusionMatrix(expected, predicted, ["yes", "no", "maybe"]));
  expect(yes).toEqual({ label: "yes", precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, support: 3, predicted: 3 });
  expect(no).toEqual({ label: "no", precision: 1 / 3, recall: 1 / 2, f1: 2 / 5, support: 2, predicted: 3 });
  expect(maybe).toEqual({ label: "maybe", precision: 0, recall: 0, f1: 0, support: 1, predicted: 0 });
});

test("macro means leave out labels that nobody expects or predicts, as scikit-learn does", () => {
  const matrix = confusionMatrix(expected, predicted, ["yes", "no", "maybe", "never"]);
  expect(macroScores(matrix).f1).toBeCloseTo((2 / 3 + 2 / 5 + 0) / 3, 15);
  expect(macroScores(matrix).precision).toBeCloseTo((2 / 3 + 1 / 3) / 3, 15);
});

test("binary F1 is that of the positive label", () => {
  const matrix = confusionMatrix(expected, predicted);
  expect(binaryScores(matrix, "no").f1).toBe(2 / 5);
  expect(() => binaryScores(matrix, "nope")).toThrow('"nope" is none of the labels');
});

test("wins and losses name the records", () => {
  expect(winsAndLosses(["a", "a", "a", "a"], ["a", "b", "a", "b"], ["a", "a", "b", "b"])).toEqual({
    wins: [1],
    losses: [2],
    bothRight: 1,
    bothWrong: 1,
  });
});
