import { expect, test } from "vitest";
import { selected, sorted, type Selectable } from "./selection.js";

const entry = (name: string, tags: string[], accuracy: number | null): Selectable => ({
  tags,
  fields: { name, state: accuracy === null ? "failed" : "completed", accuracy },
});
const entries = [
  entry("b", ["team=a", "nightly"], 0.5),
  entry("a", ["team=b"], null),
  entry("c", ["team=a"], 0.9),
];
const namesOf = (list: readonly Selectable[]) => list.map(({ fields }) => fields["name"]);
const by = (...labels: string[]) => namesOf(selected(entries, labels, (one) => one));
const order = (key: string) => namesOf(sorted(entries, key, (one) => one));

test("a label is a tag, a tag of the form key=value, or a field", () => {
  expect(by("nightly")).toEqual(["b"]);
  expect(by("team=a")).toEqual(["b", "c"]);
  expect(by("state=failed")).toEqual(["a"]);
  expect(by("accuracy=0.9")).toEqual(["c"]);
  expect(by("team=other")).toEqual([]);
  expect(by()).toEqual(["b", "a", "c"]);
});

test("all labels must hold, whether given apart or separated by commas", () => {
  expect(by("team=a", "nightly")).toEqual(["b"]);
  expect(by("team=a,state=completed")).toEqual(["b", "c"]);
  expect(by("team!=a")).toEqual(["a"]);
  expect(by("state!=completed")).toEqual(["a"]);
});

test("a label that is neither is refused, and so is an unknown field to sort by", () => {
  for (const label of ["", "=x", "a b", "team=a,"]) expect(() => by(label), label).toThrow("`--label`");
  expect(() => order("acuracy")).toThrow("one of accuracy, name, state");
  expect(() => order("constructor")).toThrow("--sort-by");
  expect(by("constructor=x")).toEqual([]);
});

test("what lacks the field comes last in both directions", () => {
  expect(order("accuracy")).toEqual(["b", "c", "a"]);
  expect(order("-accuracy")).toEqual(["c", "b", "a"]);
  expect(order("name")).toEqual(["a", "b", "c"]);
  expect(sorted([], "anything", (one) => one)).toEqual([]);
});
