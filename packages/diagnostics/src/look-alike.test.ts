import { expect, test } from "vitest";
import { differenceOf, skeleton } from "./look-alike.js";

test.each([
  ["cafe\u0301", "caf\u00e9", "the same letters in another Unicode form (NFC, NFD)"],
  ["very\u00a0good", "very good", "a no-break space (U+00A0) stands for a space"],
  ["go\u200bod", "good", "a zero-width space (U+200B) stands in it"],
  ["good", "good\ufeff", "a byte-order mark (U+FEFF) is missing in it"],
  ["b\u0430d", "bad", "`а` (Cyrillic) U+0430 stands for `a`"],
  ["Α", "A", "`Α` (Greek) U+0391 stands for `A`"],
  ["it’s", "it's", "`’` U+2019 stands for `'`"],
  ["ｇood", "good", "`ｇ` U+FF47 stands for `g`"],
  ["e\u0308\u0435", "\u00ebe", "`е` (Cyrillic) U+0435 stands for `e`"],
])("%j looks like %j: %s", (text, other, difference) => {
  expect(skeleton(text)).toBe(skeleton(other));
  expect(differenceOf(text, other)).toBe(difference);
});

test.each([
  ["good", "Good"],
  ["0", "O"],
  ["l", "1"],
  ["m²", "m2"],
  ["и", "u"],
  ["naive", "naïve"],
  ["ı", "i"],
])("%j and %j are not taken for each other", (text, other) => {
  expect(skeleton(text)).not.toBe(skeleton(other));
});

test("every letter that is folded is folded to one that looks like it: none to itself, none twice", () => {
  const cyrillic = skeleton("асеіјорѕхуһԁԛԝѵӏАВСЕНІЈКМОРЅТХУԚԜ");
  expect(cyrillic).toBe("aceijopsxyhdqwvlABCEHIJKMOPSTXYQW");
  expect(skeleton("αορνυιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")).toBe("aopvuiABEZHIKMNOPTYX");
});

test("ordinary text is its own skeleton", () => {
  for (const text of ["plain", "naïve café", "日本語 か", "한국어", "😀 ok", "ß ¿ æ"])
    expect(skeleton(text)).toBe(text);
  expect(skeleton("か\u3099")).toBe("が");
});
