import { expect, test } from "vitest";
import { describe, describeType, inline } from "./describe.js";
import { parseDocuments } from "../parse/parse.js";
import { Source } from "../parse/source.js";

test.each([
  [null, "empty"],
  ["8", 'text "8"'],
  [3.5, "the number 3.5"],
  [true, "true"],
  [[], "an empty list"],
  [{ a: 1 }, "a mapping"],
])("%j is called %s", (value, words) => {
  expect(describe(value)).toBe(words);
});

test("a schema's types are called as people call them", () => {
  expect(describeType("integer")).toBe("a whole number");
  expect(describeType(["string", "null"])).toBe("text or empty");
});

test.each([
  [[{ type: "container", location: { path: "data/test.jsonl" } }]],
  [["true", "1", " x", "a: b", "x #y", "-", "", "~", "a\nb", ".5", "é"]],
  [{ a: [1, 2.5, true, null] }],
])("%j written in one line of YAML reads the same", (value) => {
  const text = inline(value);
  expect(text).not.toContain("\n");
  expect(parseDocuments(new Source("", text))[0]?.value).toEqual(value);
});

test("plain words stay plain", () => {
  expect(inline([{ type: "container", location: { path: "data/test.jsonl" } }])).toBe(
    "[{ type: container, location: { path: data/test.jsonl } }]",
  );
});
