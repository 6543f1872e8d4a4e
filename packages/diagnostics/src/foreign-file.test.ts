import { expect, test } from "vitest";
import { foreignFile, foreignProblems } from "./foreign-file.js";

test.each([
  ["version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n", "file/lfs-pointer"],
  ["<!DOCTYPE html>\n<html>", "file/html-page"],
  ['\ufeff\n <HTML lang="en">', "file/html-page"],
  ["", "file/empty"],
  ["{}", null],
  ["<htm", null],
  ["version https://", null],
  ["input,output\n<html>,page\n", null],
])("%j is told", (content, expected) => {
  expect(foreignFile(Buffer.from(content))).toBe(expected);
});

test("files of one kind are one problem", () => {
  const found = ["a", "b", "c"].map((name) => ({
    name,
    file: `/${name}`,
    what: "file/lfs-pointer" as const,
  }));
  expect(foreignProblems([...found, { name: "d", file: "/d", what: "file/empty" }])).toMatchObject([
    {
      message: "a and 2 files beside it are Git LFS pointers: the files themselves have not been fetched.",
      help: expect.stringContaining("git lfs pull") as string,
      file: "/a",
    },
    { message: "d is empty.", file: "/d" },
  ]);
});
