import { describe, expect, it } from "vitest";
import { describeCode } from "./describe-code.js";
import { codes, type Code } from "./table.js";

describe("a code described", () => {
  it.each(Object.keys(codes) as Code[])("%s is a sentence and an advice, whatever its fields", (code) => {
    const { message, help } = describeCode(code);
    for (const text of [message, help]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|(?<!`)null|NaN|\[object|\["|function/);
    }
  });

  it("names nothing that only a clone of the repository has", () => {
    const texts = (Object.keys(codes) as Code[]).flatMap((code) => {
      const { message, help } = describeCode(code);
      return [message, help].map((text) => `${code}: ${text}`);
    });
    const foreign =
      /\b(docs|examples|native|packages|schemas|tools)\/|\.md\b|(?<!In the repository .*)`npm run/;
    expect(
      texts.filter((text) => foreign.test(text.replaceAll(/@tunesmith\/native|^native\//g, ""))),
    ).toEqual([]);
  });

  it("names its fields where they will stand", () => {
    expect(describeCode("usage/missing-option")).toEqual({
      code: "usage/missing-option",
      severity: "error",
      exit_status: 64,
      message: "`tune ‹command›` needs `‹option›`.",
      help: "See `tune ‹command› --help`.",
    });
  });
});
