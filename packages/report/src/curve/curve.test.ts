import { describe, expect, it } from "vitest";

import {
  bestValidation,
  type Curve,
  type CurveStep,
  curveFrom,
  epochStarts,
  everyNth,
  runningMedian,
  thin,
} from "./curve.js";
import { sampleCurve } from "../testing/sample-curve.js";
import { lossAxis } from "./loss-axis.js";
import { curveSvg } from "./svg-curve.js";
import { curveLines } from "../terminal/curve.js";
import { curvesLines } from "../terminal/curves.js";
import stringWidth from "string-width";

const plain = { columns: 80, color: false, unicode: true };

describe("learning curve", () => {
  it("leaves out losses that are not finite and keeps training and validation apart", () => {
    const curve = curveFrom([
      { type: "step", step: 1, epoch: 1, loss: 2 },
      { type: "step", step: 2, epoch: 1, loss: Number.NaN },
      { type: "validation", step: 2, epoch: 1, loss: 1.5 },
    ]);
    expect(curve).toEqual({
      steps: [{ step: 1, epoch: 1, loss: 2 }],
      validation: [{ step: 2, epoch: 1, loss: 1.5 }],
    });
  });

  it("thins to the limit and keeps both ends and the extremes", () => {
    const points = Array.from({ length: 10_000 }, (_, i) => ({
      step: i + 1,
      epoch: 1,
      loss: i === 4321 ? 99 : (i * 7919) % 13,
    }));
    const kept = thin(points, 100);
    expect(kept.length).toBeLessThanOrEqual(100);
    expect(kept[0]).toBe(points[0]);
    expect(kept.at(-1)).toBe(points.at(-1));
    expect(kept).toContain(points[4321]);
  });

  it("picks evenly from the last backwards, and keeps one besides", () => {
    const points = Array.from({ length: 300 }, (_, i) => ({ step: i + 1, epoch: i + 1, loss: 1 }));
    const epochs = (most: number, keep?: number): number[] =>
      everyNth(points, most, keep === undefined ? undefined : points[keep]).points.map(({ epoch }) => epoch);
    expect(epochs(6)).toEqual([50, 100, 150, 200, 250, 300]);
    expect(epochs(5, 106)).toEqual([60, 107, 120, 180, 240, 300]);
    expect(epochs(300)).toHaveLength(300);
    expect(everyNth([], 5)).toEqual({ nth: 1, points: [] });
  });

  it("has a linear axis from 0 while losses are of one size, else a logarithmic one", () => {
    const narrow = lossAxis(curveOf([4, 2, 1]), 4);
    expect([narrow.isLogarithmic, narrow.position(0), narrow.position(4)]).toEqual([false, 0, 1]);
    expect(narrow.marks.map(({ label }) => label)).toEqual(["0", "1", "2", "3", "4"]);
    const wide = lossAxis(curveOf([10, 1, 0.1, 0.01]), 5);
    expect(wide.isLogarithmic).toBe(true);
    expect(wide.marks.map(({ label }) => label)).toEqual(["0.01", "0.1", "1", "10"]);
    expect(wide.position(1)).toBeCloseTo(2 / 3, 12);
    expect(wide.position(0)).toBe(0);
  });

  it("has a running median that ignores a spike and keeps a fall", () => {
    const medians = runningMedian(curveOf([9, 9, 9, 1, 1, 50, 1, 1]), 3).map(({ loss }) => loss);
    expect(medians).toEqual([9, 9, 9, 1, 1, 1, 1, 1]);
  });

  it("knows its epochs and its best validation loss", () => {
    const curve = sampleCurve();
    expect(epochStarts(curve)).toHaveLength(9);
    expect(bestValidation(curve)!.loss).toBe(Math.min(...curve.validation.map((p) => p.loss)));
  });
});

describe("curve in the terminal", () => {
  it.each([40, 80, 160])("never exceeds %i columns", (columns) => {
    for (const unicode of [true, false]) {
      const lines = curveLines(sampleCurve(), { columns, color: true, unicode });
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(
        columns < 60 ? 90 : columns,
      );
      expect(lines).toHaveLength(15);
    }
  });

  it("has no escape sequence without colour and only ASCII without Unicode", () => {
    const lines = curveLines(sampleCurve(), { columns: 80, color: false, unicode: false });
    expect(lines.join("\n")).toMatch(/^[\x20-\x7e\n]+$/);
  });

  it("falls from the upper left to the lower right when the loss does", () => {
    const falling = {
      steps: Array.from({ length: 50 }, (_, i) => ({ step: i + 1, epoch: 1, loss: 5 - i / 10 })),
      validation: [],
    };
    const rows = curveLines(falling, plain).slice(1, 13);
    const starts = rows.map((row) => row.search(/[\u2801-\u28ff]/)).filter((at) => at >= 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(10);
  });

  it("marks every validation of few epochs, and evenly some of many, so that the training line is seen", () => {
    expect(marked(3).columns).toHaveLength(3);
    expect(marked(10).columns).toHaveLength(10);
    const { columns, line, legend } = marked(300);
    expect(columns).toHaveLength(28);
    const gaps = columns.slice(1).map((column, i) => column - columns[i]!);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    expect(line.size).toBeGreaterThan(90);
    expect(marked(10).legend).toMatch(/epoch 10\)   logarithmic$/);
    expect(legend).toMatch(/epoch 300\)   logarithmic   a mark every 11 epochs$/);
  });

  it("copes with one step and with none", () => {
    expect(curveLines({ steps: [{ step: 1, epoch: 1, loss: 0 }], validation: [] }, plain).length).toBe(15);
    expect(curveLines({ steps: [], validation: [] }, plain)).toEqual(["no losses recorded yet"]);
  });
});

describe("several curves in the terminal", () => {
  const half = { ...sampleCurve(), steps: sampleCurve().steps.slice(0, 90), validation: [] };
  const curves = [
    { name: "first", curve: sampleCurve() },
    { name: "second", curve: half },
  ];

  it.each([80, 160])("never exceed %i columns", (columns) => {
    for (const unicode of [true, false]) {
      const lines = curvesLines(curves, { columns, color: true, unicode });
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
    }
  });

  it("can be told apart without colour: each has its letter, validation losses the capital", () => {
    const text = curvesLines(curves, plain).join("\n");
    expect(text).not.toContain("\u001b");
    expect(text).toMatch(/^aa first .*\nbb second /);
    expect(text).toContain("A");
    expect(text.split("\n").slice(3).join("")).toMatch(/b/);
  });

  it("say so when there is nothing to draw", () => {
    expect(curvesLines([{ name: "empty", curve: { steps: [], validation: [] } }], plain)).toEqual([
      "no losses recorded yet",
    ]);
  });
});

describe("curve as SVG", () => {
  it("is the same bytes every time, self-contained and escaped", () => {
    const svg = curveSvg([{ name: 'a <b> & "c"', curve: sampleCurve() }]);
    expect(svg).toBe(curveSvg([{ name: 'a <b> & "c"', curve: sampleCurve() }]));
    expect(svg).toContain("a &lt;b&gt; &amp; &quot;c&quot;");
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|href|NaN|Infinity|undefined/);
  });

  it.each([
    [3, 2],
    [10, 9],
    [300, 0],
  ])("of %i epochs draws %i dotted lines, and names them only then", (epochs, drawn) => {
    const svg = curveSvg([{ name: "epochs", curve: curveOfEpochs(epochs) }]);
    expect(svg.match(/class="epoch"/g) ?? []).toHaveLength(drawn);
    expect(svg.includes("dotted lines: epochs")).toBe(drawn > 0);
  });

  it("spaces the validation marks of many epochs evenly", () => {
    const svg = curveSvg([{ name: "many", curve: curveOfEpochs(300) }]);
    const places = [...svg.matchAll(/class="validation[^"]*" cx="([\d.]+)" cy="[\d.]+" r="[\d.]+"><title>/g)];
    const gaps = places.slice(1).map(([, x], i) => Number(x) - Number(places[i]![1]));
    expect(places).toHaveLength(60);
    expect(Math.min(...gaps)).toBeGreaterThan(10);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.2);
  });
});

function curveOf(losses: readonly number[]): Curve {
  return { steps: losses.map((loss, i) => ({ step: i + 1, epoch: 1, loss })), validation: [] };
}

/** The columns of the marks, those of the training line, and the legend of a curve in the terminal. */
function marked(epochs: number): { columns: number[]; line: Set<number>; legend: string } {
  const [legend, ...rows] = curveLines(curveOfEpochs(epochs), { ...plain, columns: 120 }).slice(0, 13);
  const cells = rows.flatMap((row) => Array.from(row, (cell, column) => ({ cell, column })));
  const columns = cells.filter(({ cell }) => cell === "●").map(({ column }) => column);
  const line = cells.filter(({ cell }) => /[\u2801-\u28ff]/.test(cell)).map(({ column }) => column);
  return { columns: columns.toSorted((a, b) => a - b), line: new Set(line), legend: legend! };
}

/** Ten steps an epoch; both losses fall, the validation loss is always the higher. */
function curveOfEpochs(epochs: number): Curve {
  const at = (step: number, of: number): CurveStep => ({
    step,
    epoch: Math.ceil(step / 10),
    loss: of * 0.01 ** (step / (epochs * 10)),
  });
  return {
    steps: Array.from({ length: epochs * 10 }, (_, i) => at(i + 1, 2)),
    validation: Array.from({ length: epochs }, (_, i) => at((i + 1) * 10, 4)),
  };
}
