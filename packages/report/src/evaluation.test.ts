import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { evaluationPage } from "./html/evaluation-page.js";
import { evaluationLines } from "./terminal/evaluation.js";
import { sampleEvaluation } from "./testing/sample-evaluation.js";

describe("an evaluation in the terminal", () => {
  it.each([60, 80, 100, 160])("fits %i columns; what matters most is left in", (columns) => {
    for (const unicode of [true, false]) {
      const lines = evaluationLines(sampleEvaluation(), { columns, color: true, unicode });
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
      expect(lines.join("\n")).toMatch(/theirs <b>.*92\.5 %.*4\.3 points/);
    }
  });

  it("has every metric, interval and test where there is room", () => {
    const text = evaluationLines(sampleEvaluation(), { columns: 160, color: false, unicode: true }).join(
      "\n",
    );
    expect(text).toMatch(
      /quickstart-seed-2 +experiment +97\.6 % +94\.6 – 99\.6 +97\.2 % .*\+0\.8 points +0\.724/,
    );
    expect(text).toMatch(/base +base model .*−52\.6 points +< 1e-12/);
  });

  it("is ASCII on a screen without Unicode", () => {
    const lines = evaluationLines(sampleEvaluation(), { columns: 160, color: false, unicode: false });
    expect(lines.join("\n")).toMatch(/^[\x20-\x7e\n]+$/);
  });
});

describe("an evaluation as a page", () => {
  it("is the same bytes every time, self-contained and escaped, without any script", () => {
    const page = evaluationPage(sampleEvaluation(), 'a <i> & "b"');
    expect(page).toBe(evaluationPage(sampleEvaluation(), 'a <i> & "b"'));
    expect(page).not.toMatch(/https?:|<script|theirs <b>|a <i>|NaN|undefined|null/);
    expect(page).toContain("theirs &lt;b&gt;");
    expect(page).toContain("script-src 'none'");
  });

  it("has no test column where there is nothing to hold against", () => {
    const one = { ...sampleEvaluation(), subjects: sampleEvaluation().subjects.slice(0, 1) };
    expect(evaluationPage(one)).not.toContain("Gain");
    expect(evaluationLines(one, { columns: 160, color: false, unicode: true }).join()).not.toContain(
      "against",
    );
  });
});
