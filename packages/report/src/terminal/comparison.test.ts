import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { sampleComparison } from "../testing/sample-comparison.js";
import { comparisonLines } from "./comparison.js";

const plain = { columns: 100, color: false, unicode: true };

describe("runs side by side", () => {
  it.each([60, 80, 160])("fit %i columns, however many there are", (columns) => {
    for (const amount of [2, 3, 9, 64]) {
      for (const unicode of [true, false]) {
        const lines = comparisonLines(sampleComparison(amount), { columns, color: true, unicode });
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
        for (let run = 0; run < amount; run++) expect(lines.join("\n")).toContain(`reviews-${run}`);
        expect(lines.join("\n")).not.toContain("\u001b[2J");
      }
    }
  });

  it("show what differs, scores with intervals, and the test", () => {
    const text = comparisonLines(sampleComparison(2), plain).join("\n");
    expect(text).toMatch(/prompt_tuning\.learning_rate +0\.1 +0\.05/);
    expect(text).toMatch(/prompt_tuning\.init_text +not set +a\\u001b/);
    expect(text).toMatch(/accuracy +90\.0 % +95\.0 %\n +85\.0 – 97\.0 +85\.0 – 97\.0/);
    expect(text).toMatch(/final loss +– +0\.1000/);
    expect(text).toMatch(/010101010101 +14 +4 +\+5\.0 points +0\.031/);
  });

  it("mark the best score, and no other", () => {
    const lines = comparisonLines(sampleComparison(3), { ...plain, color: true });
    const accuracy = lines.find((line) => line.includes("accuracy"))!;
    expect(accuracy).toContain("\u001b[32m95.0 %\u001b[39m");
    expect(accuracy.split("\u001b[32m")).toHaveLength(2);
  });

  it("say why there is no test, and when nothing differs", () => {
    const none = { ...sampleComparison(2), parameters: [], tests: [], evaluation_data: null };
    const text = comparisonLines(none, plain).join("\n");
    expect(text).toContain("No parameter and no input differs.");
    expect(text).toContain("--data");
  });
});
