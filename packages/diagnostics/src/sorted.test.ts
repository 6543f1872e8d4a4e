import { expect, test } from "vitest";
import { diagnostic } from "./diagnostic.js";
import { sorted } from "./sorted.js";

const at = (file: string, line?: number, column?: number) =>
  diagnostic("data/bad-line", { problem: "it is cut off" }, { file, line, column });
const rest = diagnostic("data/more-problems", { count: 3 }, { file: "a.jsonl" });
const argument = diagnostic("manifest/set-syntax", { problem: "there is no `=`" }, { argument: "--set a" });

test("problems stand by file, line and column; those of a whole file first, what counts the rest last", () => {
  const wanted = [
    argument,
    at("a.jsonl"),
    at("a.jsonl", 2),
    at("a.jsonl", 2, 5),
    at("a.jsonl", 10),
    rest,
    at("b.jsonl", 1),
  ];
  expect(sorted(wanted.toReversed())).toEqual(wanted);
  expect(sorted([...wanted.slice(3), ...wanted.slice(0, 3)])).toEqual(wanted);
});

test("what is said twice is shown once", () => {
  expect(sorted([at("a", 1), argument, at("a", 1), argument])).toEqual([argument, at("a", 1)]);
});
