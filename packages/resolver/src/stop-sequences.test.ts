import { afterEach, beforeEach, expect, test } from "vitest";
import { resolveStopSequences, withoutStopSequence } from "./index.js";
import { manifest, MoodPlace, reference } from "./testing/mood.js";

test.each([
  ["good.", "good", ["."], "good"],
  ["good\n\nText:", "good", ["\n\nText:"], "good"],
  // The answer that is asked for ends with it, too.
  ["good.", "good.", ["."], "good."],
  ["good.\n", "good.", [".\n"], "good.\n"],
  // Of two that the text ends with, the longer one.
  ["good END", "good", ["END", " END"], "good"],
  ["good", "good", ["."], "good"],
  [".", "", ["."], ""],
])("%j against %j, stopped at %j, is answered by %j", (text, expected, stops, answer) => {
  expect(withoutStopSequence(text, expected, stops)).toBe(answer);
});

test("answers are compared without what is no white space, where anything is generated", () => {
  expect(resolveStopSequences(null, { stop_sequences: ["\n", "END"] })).toEqual({ answers_without: ["END"] });
  expect(resolveStopSequences(null, { stop_sequences: ["\n"] })).toEqual({});
  expect(resolveStopSequences(null, { stop_sequences: [] })).toEqual({});
  expect(resolveStopSequences(["yes", "no"], { stop_sequences: ["END"] })).toEqual({});
});

let place: MoodPlace;
beforeEach(() => {
  place = new MoodPlace();
});
afterEach(() => place.remove());

const evaluationOf = async (labels: string[] | undefined, stop_sequences: string[]) => {
  const evaluation = { data_references: reference("test.jsonl"), generation: { stop_sequences } };
  const tuning = { labels, task_id: labels ? "classification" : "generation" };
  return (await place.resolved(manifest(tuning, { evaluation }))).experiment.identity.evaluation;
};

test("only a run whose answers are compared otherwise gets another identity", async () => {
  expect(await evaluationOf(undefined, ["END"])).toHaveProperty("answers_without", ["END"]);
  expect(await evaluationOf(undefined, ["\n\n"])).not.toHaveProperty("answers_without");
  expect(await evaluationOf(undefined, [])).not.toHaveProperty("answers_without");
  expect(await evaluationOf(["good", "bad"], ["END"])).not.toHaveProperty("answers_without");
});
