import { validateEvaluationReport, validateRunRecord } from "@tunesmith/contracts";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";

import { duration, bytes, count, interval, loss, percent, points, pValue } from "./format.js";
import { modelCard } from "./model-card.js";
import { reportPage } from "./html/page.js";
import { baseName, runView } from "./run-view.js";
import { curvePlot } from "./curve/curve-plot.js";
import { summaryLines } from "./summary.js";
import { fit, oneLine } from "./terminal/screen.js";
import { sampleCurve } from "./testing/sample-curve.js";
import { sampleEvaluation, sampleRecord } from "./testing/sample-run.js";

const view = runView(sampleRecord(), sampleEvaluation(), sampleCurve());
const paths = {
  adapter: ".tunesmith/runs/3f9a/adapter",
  report: ".tunesmith/runs/3f9a/report.html",
  record: ".tunesmith/runs/3f9a/record.json",
};

it("draws samples that the schemas admit", () => {
  expect(validateRunRecord(sampleRecord())).toMatchObject({ ok: true });
  expect(validateEvaluationReport(sampleEvaluation())).toMatchObject({ ok: true });
});

describe("report page", () => {
  it("is one self-contained file with the same bytes every time", () => {
    const page = reportPage(view);
    expect(page).toBe(reportPage(runView(sampleRecord(), sampleEvaluation(), sampleCurve())));
    expect(page).not.toMatch(/https?:\/\/|\bsrc=|<link|@import|url\(|undefined|NaN|\[object/);
    expect(page).not.toMatch(/2026-01-01/);
  });

  it("shows scores with intervals, the curve, the matrix, wins and losses, parameters and provenance", () => {
    const page = reportPage(view);
    for (const text of [
      "96.5",
      "94.2 – 97.9",
      "+42.5",
      "written-instruction",
      "Learning curve",
      "Confusion matrix",
      "Put right by tuning: 172",
      "Broken by tuning: 2",
      "learning_rate",
      "a".repeat(64),
    ]) {
      expect(page).toContain(text);
    }
  });

  it("does not praise a base model for records that the tuned prompt has wrong", () => {
    const evaluation = sampleEvaluation();
    const { comparisons, summary } = evaluation;
    Object.assign(comparisons[0]!, { wins: 0, win_examples: [] });
    const right = "The base model already had every record right that the tuned prompt has right.";
    const pageOf = (): string => reportPage(runView(sampleRecord(), evaluation, sampleCurve()));
    expect(pageOf()).toContain(right);
    for (const scores of [summary.tuned!, ...evaluation.variants.map((variant) => variant.scores)])
      scores.accuracy = 0;
    summary.n = 1;
    expect(pageOf()).toContain("None: the tuned prompt has no record right.");
    expect(pageOf()).not.toContain(right);
    expect(pageOf()).toContain("<b>1</b> held-out record,");
  });

  it("writes more than one step below a narrow curve", () => {
    for (let last = 2; last <= 400; last++) {
      const steps = Array.from({ length: last }, (_, index) => ({ step: index + 1, epoch: 1, loss: 2 }));
      const plot = curvePlot([{ steps, validation: [] }], { width: 330, height: 220 });
      const written = plot.match(/<text class="tick"[^>]*text-anchor="middle"/g) ?? [];
      expect([last, written.length > 1 && written.length < 7]).toEqual([last, true]);
    }
  });

  it("never lets data become mark-up", () => {
    const evaluation = sampleEvaluation();
    const evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
    evaluation.comparisons[0]!.win_examples[0]!.input = evil;
    const record = sampleRecord();
    record.metadata.description = evil;
    record.entity.prompt_tuning.verbalizer = `${evil} {{input}}`;
    const page = reportPage(runView(record, evaluation, sampleCurve()));
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img");
    expect(page.match(/<script/g)).toHaveLength(2);
  });

  it("stands without an evaluation, and with a single step", () => {
    const page = reportPage(
      runView(sampleRecord(null), null, { steps: [{ step: 1, epoch: 1, loss: 2 }], validation: [] }),
    );
    expect(page).toContain("Learning curve");
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("summary", () => {
  it.each([80, 160])("fits %i columns, coloured or not", (columns) => {
    for (const color of [true, false]) {
      const lines = summaryLines(view, paths, { columns, color, unicode: true }, 7.3);
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
      expect(lines.join("\n").includes("\u001b")).toBe(color);
    }
  });

  it("says base, baseline and tuned with intervals, the final loss, three examples and the paths", () => {
    const text = summaryLines(view, paths, { columns: 100, color: false, unicode: true }).join("\n");
    for (const part of [
      "base",
      "54.0",
      "49.1 – 58.8",
      "written-instruction",
      "93.3",
      "tuned",
      "96.5",
      "94.2 – 97.9",
      "+42.5",
      "0.0818",
      paths.adapter,
      paths.report,
      paths.record,
    ])
      expect(text).toContain(part);
    expect(text.match(/^ {4}base /gm)).toHaveLength(3);
  });

  it("is ASCII where the terminal has nothing else", () => {
    expect(summaryLines(view, paths, { columns: 80, color: false, unicode: false }).join("\n")).toMatch(
      /^[\x20-\x7e\n]+$/,
    );
  });
});

describe("text of records", () => {
  it("cannot steer the terminal", () => {
    expect(oneLine("a\u001b[31mred\r\nb\u202e")).toBe("a\\u001b[31mred\\r\\nb\\u202e");
  });
  it("is cut by cells, not by characters", () => {
    expect(fit("日本語のレビュー", 7)).toBe("日本語…");
    expect(fit("short", 7)).toBe("short");
  });
});

describe("model card", () => {
  it("has the metadata that the hub reads and no clock", () => {
    const card = modelCard(view);
    expect(
      card.startsWith(
        '---\nlibrary_name: peft\nbase_model: "../base-model"\nbase_model_relation: adapter\npipeline_tag: text-classification\n',
      ),
    ).toBe(true);
    expect(card).toContain("value: 0.965");
    expect(card).toContain("Text: {{input}} Answer:");
    expect(card).not.toMatch(/2026-01-01|undefined/);
  });
  it("is the same whatever memory limit was set, which the page says", () => {
    const record = sampleRecord();
    const limited = sampleRecord();
    limited.entity.overrides = [{ path: "runtime.memory_limit_mb", value: "10" }];
    const tight = runView(limited, null, sampleCurve());
    expect(modelCard(tight)).toBe(modelCard(runView(record, null, sampleCurve())));
    expect(reportPage(tight)).toContain("runtime.memory_limit_mb");
  });
  it("names an absolute base model by its folder only", () => {
    const record = sampleRecord();
    record.entity.model_id = "/home/somebody/models/tiny";
    record.entity.prompt_tuning.base_model.model_id = "/home/somebody/models/tiny";
    const text =
      modelCard(runView(record, null, sampleCurve())) + reportPage(runView(record, null, sampleCurve()));
    expect(text).not.toContain("somebody");
    expect(modelCard(runView(record, null, sampleCurve()))).toContain('base_model: "./tiny"');
    // A bare word may be a repository of the hub; a path never is.
    const names = ["/a/b/base", "/a/b/", "C:\\models\\base", "../base", "./base", "ibm/granite", "gpt2"];
    expect(names.map(baseName)).toEqual([
      "./base",
      "./b",
      "./base",
      "../base",
      "./base",
      "ibm/granite",
      "gpt2",
    ]);
  });
});

it("writes numbers as people read them", () => {
  expect([percent(0.9651), points(-0.012), points(0), points(0.1), interval([0.5, 1])]).toEqual([
    "96.5 %",
    "−1.2",
    "0.0",
    "+10.0",
    "50.0 – 100.0",
  ]);
  expect([
    loss(0.03121),
    loss(0.00004),
    loss(Number.NaN),
    pValue(3e-49),
    pValue(0.0192),
    pValue(0.0004),
  ]).toEqual(["0.0312", "4.00e-5", "not finite", "< 1e-12", "0.019", "4.0e-4"]);
  expect([
    bytes(512),
    bytes(4_038_000),
    count(1_234_567),
    duration(7.31),
    duration(192),
    duration(7400),
  ]).toEqual(["512 B", "3.85 MiB", "1,234,567", "7.3 s", "3 min 12 s", "2 h 3 min"]);
});
