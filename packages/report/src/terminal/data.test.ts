import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { samplePreview, sampleStatistics } from "../testing/sample-data.js";
import { barOf } from "./histogram.js";
import { statisticsLines } from "./statistics.js";
import { previewLines } from "./tokens.js";

const screens = [80, 100, 160].flatMap((columns) =>
  [true, false].flatMap((color) => [true, false].map((unicode) => ({ columns, color, unicode }))),
);

describe("statistics of records", () => {
  it.each(screens)("keep within %j and pass no control character on", (screen) => {
    const lines = statisticsLines(sampleStatistics(), screen);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(screen.columns);
    const text = lines.join("\n");
    expect(text).not.toContain("\u001b[31mative");
    expect(text.includes("\u001b")).toBe(screen.color);
  });

  it("mark ranges beyond the limit and answers that are not listed", () => {
    const text = statisticsLines(sampleStatistics(), { columns: 100, color: false, unicode: true }).join(
      "\n",
    );
    expect(text).toMatch(/41–45 +1 \S+ {2}partly over max_input_tokens/);
    expect(text).toMatch(/46–50 +1 \S+ {2}over max_input_tokens/);
    expect(text).not.toMatch(/36–40 .*over/);
    expect(text).toContain("2 records cut to the limits");
    expect(text).toMatch(/neg\\u001b\[31mative .*not in labels/);
    expect(text).toMatch(/positive +500 +62\.7 % █+/);
  });

  it("tell what parts the columns where it is no comma", () => {
    const [set] = sampleStatistics().sets;
    const shown = (...separators: string[]) => {
      const files = separators.map((separator, index) => ({ file: `${index}.csv`, separator }));
      const sets = [{ ...set!, separators: files }];
      const screen = { columns: 100, color: false, unicode: true };
      return statisticsLines({ name: "a", sets }, screen).find((line) => line.includes("columns parted by"));
    };
    expect(shown(",", ",")).toBeUndefined();
    expect(shown("\t")).toMatch(/columns parted by {2}tab$/);
    expect(shown(";", ",", ";")).toMatch(/columns parted by {2}, or ;$/);
  });

  it("draw a longer bar for more, and something for anything", () => {
    expect([barOf(0, 10, true), barOf(0.0001, 10, true), barOf(0.5, 10, true)]).toEqual(["", "▏", "█████"]);
    expect([barOf(0.0001, 10, false), barOf(1, 10, false)]).toEqual(["#", "##########"]);
  });
});

describe("records token by token", () => {
  it.each(screens)("keep within %j and pass no control character on", (screen) => {
    const lines = previewLines(samplePreview(), screen);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(screen.columns);
    expect(lines.join("\n")).not.toContain("\u001b[2J");
  });

  it("show without colour what is a token and what is cut", () => {
    const text = previewLines(samplePreview(), { columns: 100, color: false, unicode: true }).join("\n");
    expect(text).toContain("Text|:| The|[[ room| was|⏎|\n    Answer|:]]|");
    expect(text).toContain("3 of 8 tokens kept");
    expect(text).toContain(" positive|</s>|");
    expect(text).toContain("cut to the limits");
  });

  it("show a character of several tokens once", () => {
    const preview = samplePreview();
    const [record] = preview.records;
    const spelled = ["😀", "", "", ""].map((text, id) => ({
      id,
      text,
      start: 0,
      end: 1,
      special: false,
      kept: true,
    }));
    const records = [{ ...record!, tokens: { ...record!.tokens!, source: spelled } }];
    const lines = (color: boolean, unicode: boolean): string =>
      previewLines({ ...preview, records }, { columns: 100, color, unicode }).join("\n");
    expect(lines(false, true)).toContain("    😀|·|·|·|");
    expect(lines(false, true)).toContain("· spells the character before it, too");
    expect(lines(false, false)).toContain("😀|~|~|~|");
    expect(lines(true, true)).not.toContain("·|");
    expect(previewLines(preview, { columns: 100, color: false, unicode: true }).join("\n")).not.toContain(
      "spells",
    );
  });

  it("show with colour the text itself, unbroken by marks", () => {
    const text = previewLines(samplePreview(), { columns: 100, color: true, unicode: true }).join("\n");
    // oxlint-disable-next-line no-control-regex -- styles are what is taken out
    expect(text.replace(/\u001b\[\d+m/g, "")).toContain("    Text: The room was⏎\n    Answer:");
  });
});
