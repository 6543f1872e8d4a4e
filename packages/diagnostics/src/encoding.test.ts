import { expect, test } from "vitest";
import { encodingOf, saveAsUtf8 } from "./encoding.js";

const text = "name: caf\u00e9\n";
const little = Buffer.from(text, "utf16le");
const marked = Buffer.from(`\uFEFF${text}`, "utf16le");

/** UTF-32 of a text. */
const wide = (content: string, order: "LE" | "BE"): Buffer =>
  Buffer.concat(
    Array.from(content, (character) => {
      const bytes = Buffer.alloc(4);
      bytes[`writeUInt32${order}`](character.codePointAt(0)!);
      return bytes;
    }),
  );

test.each([
  ["UTF-32LE", wide(text, "LE")],
  ["UTF-32LE", wide(`\uFEFF${text}`, "LE")],
  ["UTF-32BE", wide(text, "BE")],
  ["UTF-32BE", wide(`\uFEFF${text}`, "BE")],
  ["UTF-16LE", little],
  ["UTF-16LE", marked],
  ["UTF-16BE", Buffer.from(little).swap16()],
  ["UTF-16BE", Buffer.from(marked).swap16()],
  [undefined, Buffer.from(text)],
  [undefined, Buffer.from(`\uFEFF${text}`)],
  [undefined, Buffer.from("a")],
  [undefined, Buffer.from("")],
])("%s is known by its first bytes", (encoding, bytes) => {
  expect(encodingOf(bytes)).toBe(encoding);
});

test("Windows-1252 is known by a letter that stands alone, a damaged character is not taken for it", () => {
  expect(encodingOf(Buffer.from(text, "latin1"), 9)).toBe("WINDOWS-1252");
  expect(encodingOf(Buffer.from([0x61, 0xf0, 0x9f, 0x98]), 1)).toBeUndefined();
  expect(encodingOf(Buffer.from([0x61, 0x81, 0x61]), 1)).toBeUndefined();
});

test("the way out names the encoding", () => {
  expect(saveAsUtf8("UTF-16LE")).toContain("`iconv -f UTF-16LE -t UTF-8 OLD > NEW`");
  expect(saveAsUtf8("UTF-32BE")).toMatch(/^It looks like UTF-32\. .*`iconv -f UTF-32BE -t UTF-8/);
  expect(saveAsUtf8("WINDOWS-1252")).toMatch(
    /^It looks like Windows-1252, .*`iconv -f WINDOWS-1252 -t UTF-8/,
  );
  expect(saveAsUtf8(undefined)).toBe("Save the file as UTF-8.");
});
